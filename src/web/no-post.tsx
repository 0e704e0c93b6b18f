import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect } from 'react';
import { useSay } from '#kit/words.tsx';
import type { Me } from '#platform/signin/schema.ts';
import { dropAnswers } from '#sync/held/store.ts';
import { makeSender } from '#sync/sender.ts';
import { countOf } from '#sync/store.ts';
import type { Words } from '#vocabulary/language.ts';
import { useSignOut } from './me.ts';

const words = {
  title: { vi: 'Tài khoản này không có chức vụ ở xã nào', en: 'This account holds no post in any commune' },
  what: {
    vi: 'Máy này không giữ danh sách nào cho tài khoản này nữa. Nhờ người quản trị giao chức vụ.',
    en: 'This device keeps no list for this account any more. Ask the administrator for a post.',
  },
  sending: (n: number): Words => ({
    vi: `Còn ${n} lượt đã ghi trước đó, máy đang gửi cho trung tâm.`,
    en: `${n} recorded before are being sent to the centre.`,
  }),
  out: { vi: 'Đăng xuất', en: 'Sign out' },
};

/** Somebody's last post has ended: what they had recorded is taken in first, then nothing of theirs stays on the device. */
export default function NoPost({ me }: { me: Me }) {
  const say = useSay();
  const client = useQueryClient();
  const signOut = useSignOut();
  const unsent = useLiveQuery(() => countOf(me.account), [me.account]);
  useEffect(
    () => makeSender(me.account, async () => (await import('./outbox.ts')).kinds, client).start(),
    [me.account, client],
  );
  useEffect(() => void dropAnswers(me.account).catch(() => {}), [me.account]);
  return (
    <main className="lh-door">
      <Paper className="lh-card" p="xl">
        <Stack gap="md">
          <Title order={1}>{say(words.title)}</Title>
          <Text>{say(words.what)}</Text>
          {!!unsent && <Text role="status">{say(words.sending(unsent))}</Text>}
          <Button loading={signOut.isPending} onClick={() => signOut.mutate(me.account)}>
            {say(words.out)}
          </Button>
        </Stack>
      </Paper>
    </main>
  );
}
