import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import type { z } from 'zod';
import { useRead, useWrite } from '#kit/call.ts';
import { momentText } from '#kit/day.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { listAccounts, renewPassword } from '../schema.ts';
import { PasswordOnce } from './password-once.tsx';
import '#kit/records.css';

type Account = z.output<typeof listAccounts.answer>[number];
const words = {
  what: {
    vi: 'Tài khoản mới được tạo ở mục Chức vụ: mở một chức vụ chưa có tài khoản.',
    en: 'A new account is made under Posts: open a post that has none.',
  },
  user: { vi: 'Tên đăng nhập', en: 'User name' },
  name: { vi: 'Họ tên', en: 'Name' },
  posts: { vi: 'Chức vụ', en: 'Posts' },
  signedIn: { vi: 'Đăng nhập gần nhất', en: 'Last sign-in' },
  never: { vi: 'chưa có phiên nào', en: 'no session' },
  renew: { vi: 'Đặt lại mật khẩu', en: 'Set a new password' },
  sure: (name: string) => ({
    vi: `Mật khẩu cũ của ${name} hết dùng ngay, mọi phiên đang mở bị đóng.`,
    en: `The old password of ${name} ends at once, with every open session.`,
  }),
  cancel: { vi: 'Hủy', en: 'Cancel' },
};

/** The accounts of the commune, and new passwords for who has forgotten theirs. */
export function Accounts() {
  const say = useSay();
  const result = useRead(listAccounts);
  const [open, setOpen] = useState<Account | null>(null);
  return (
    <Stack gap="sm">
      <Text c="dimmed">{say(words.what)}</Text>
      <Loaded result={result}>
        {(accounts) => (
          <div className="lh-scroll">
            <table className="lh-table lh-list">
              <thead>
                <tr>
                  <th scope="col">{say(words.user)}</th>
                  <th scope="col">{say(words.name)}</th>
                  <th scope="col" className="lh-wide">
                    {say(words.posts)}
                  </th>
                  <th scope="col" className="lh-wide">
                    {say(words.signedIn)}
                  </th>
                </tr>
              </thead>
              <tbody>
                {accounts.map((account) => (
                  <tr key={account.id}>
                    <td>
                      <button type="button" className="lh-open lh-bare" onClick={() => setOpen(account)}>
                        {account.username}
                      </button>
                    </td>
                    <td>{account.name}</td>
                    <td className="lh-wide">{account.posts.map(({ title }) => title).join(', ')}</td>
                    <td className="lh-wide">
                      {account.signedInAt ? momentText(account.signedInAt) : say(words.never)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </Loaded>
      <SidePanel title={open?.name ?? ''} opened={open !== null} onClose={() => setOpen(null)}>
        {open && <Renew key={open.id} account={open} onCancel={() => setOpen(null)} />}
      </SidePanel>
    </Stack>
  );
}

function Renew({ account, onCancel }: { account: Account; onCancel: () => void }) {
  const say = useSay();
  const write = useWrite(renewPassword);
  if (write.data) return <PasswordOnce {...write.data} />;
  return (
    <Stack gap="sm">
      <Text>{account.posts.map(({ title }) => title).join(', ')}</Text>
      <Text>{say(words.sure(account.name))}</Text>
      <ProblemNote problem={write.error} />
      <Group>
        <Button loading={write.isPending} onClick={() => write.mutate({ params: { id: account.id } })}>
          {say(words.renew)}
        </Button>
        <Button variant="default" onClick={onCancel}>
          {say(words.cancel)}
        </Button>
      </Group>
    </Stack>
  );
}
