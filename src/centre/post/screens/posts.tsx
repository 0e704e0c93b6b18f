import { Checkbox, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { spanText } from '#kit/day.ts';
import { useMe } from '#kit/me.tsx';
import { Records } from '#kit/records.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useSay } from '#kit/words.tsx';
import { listAccounts } from '../../account/schema.ts';
import { NewAccount } from '../../account/screens/new-account.tsx';
import { ResetCode } from '../../account/screens/reset-code.tsx';
import { TrailButton } from '../../audit/screens/trail.tsx';
import { listUnits } from '../../unit/schema.ts';
import { listVillages } from '../../village/schema.ts';
import { roles, rolesOfUnits } from '../roles.ts';
import { listPosts, putPost } from '../schema.ts';
import { roleWords } from './words.ts';

const words = {
  add: { vi: 'Giao chức vụ', en: 'Assign a post' },
  one: { vi: 'Chức vụ', en: 'Post' },
  empty: { vi: 'Chưa giao chức vụ nào', en: 'No posts yet' },
  what: {
    vi: 'Giám đốc, phó giám đốc, kế toán, thủ quỹ, trưởng thôn …: ai giữ, từ ngày nào.',
    en: 'Director, deputy, accountant, treasurer, village heads: who holds which since when.',
  },
  why: {
    vi: 'Khi đổi người, ghi ngày kết thúc cho người cũ rồi giao chức vụ cho người mới: giấy tờ cũ vẫn in đúng người ký của ngày đó.',
    en: 'When someone new takes over, end the old entry and assign the post again: earlier documents keep their signatory.',
  },
  past: { vi: 'Hiện cả chức vụ đã kết thúc', en: 'Show posts that have ended' },
};

/** Who holds which post, from when to when. */
export function Posts() {
  const say = useSay();
  const { today } = useMe();
  const [past, setPast] = useState(false);
  const records = useRecords(listPosts, putPost, past ? {} : { on: today });
  const { mayWrite } = records;
  const units = useRead(listUnits).data ?? [];
  const villages = useRead(listVillages).data ?? [];
  const accounts = useRead(listAccounts, {}, { enabled: mayWrite }).data ?? [];
  return (
    <Stack gap="sm">
      <Text c="dimmed">{say(words.why)}</Text>
      <Checkbox
        label={say(words.past)}
        checked={past}
        onChange={(event) => setPast(event.currentTarget.checked)}
      />
      <Records
        {...records}
        words={words}
        blank={() => ({
          role: null,
          title: '',
          otherTitle: null,
          holder: '',
          username: null,
          unitId: null,
          villageId: null,
          validFrom: today as never,
          validTo: null,
        })}
        // Whoever gets a post that works here gets the account in the same place.
        staysOpen={({ role, username }) => role !== null && username === null}
        below={(row) => (
          <>
            {mayWrite && row.role !== null && (
              <NewAccount postId={row.id} holder={row.holder} has={row.username !== null} />
            )}
            {row.username !== null && <ResetCode key={row.id} postId={row.id} />}
            <TrailButton subject={row.id} />
          </>
        )}
        columns={[
          { label: { vi: 'Chức vụ', en: 'Post' }, show: (row) => row.title },
          { label: { vi: 'Người giữ', en: 'Holder' }, show: (row) => row.holder },
          { label: { vi: 'Tài khoản', en: 'Account' }, wide: true, show: (row) => row.username ?? '—' },
          {
            label: { vi: 'Thời gian', en: 'When' },
            wide: true,
            show: (row) => spanText(row.validFrom, row.validTo),
          },
        ]}
        fields={[
          { name: 'holder', label: { vi: 'Họ tên người giữ', en: 'Holder' }, kind: 'text', required: true },
          {
            name: 'title',
            label: { vi: 'Chức vụ, như in trên văn bản', en: 'Title, as printed' },
            kind: 'text',
            required: true,
          },
          {
            name: 'otherTitle',
            label: { vi: 'Chức vụ khác của người này', en: 'Another office of this person' },
            kind: 'text',
            hint: { vi: 'In dưới chữ ký, ví dụ: Phó Chủ tịch UBND xã.', en: 'Printed with the signature.' },
          },
          {
            name: 'role',
            label: { vi: 'Được làm trong phần mềm', en: 'Role in the system' },
            kind: 'choice',
            hint: {
              vi: 'Để trống khi không dùng phần mềm (ví dụ thủ quỹ).',
              en: 'Leave blank for people who do not sign in.',
            },
            choices: roles.map((role) => ({ value: role, label: say(roleWords[role]) })),
          },
          {
            name: 'villageId',
            label: { vi: 'Thôn', en: 'Village' },
            kind: 'choice',
            hidden: ({ role }) => role !== 'village-head',
            choices: villages.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            name: 'unitId',
            label: { vi: 'Đơn vị', en: 'Unit' },
            kind: 'choice',
            hidden: ({ role }) => !role || !rolesOfUnits.includes(role),
            choices: units.map(({ id, name }) => ({ value: id, label: name })),
          },
          {
            name: 'username',
            label: { vi: 'Tài khoản đã có', en: 'Existing account' },
            kind: 'choice',
            hint: {
              vi: 'Người chưa có tài khoản thì để trống: giao chức vụ xong là tạo tài khoản ngay ở dưới.',
              en: 'Leave blank for someone new: you can create the account below once the post is assigned.',
            },
            choices: accounts.map(({ username, name }) => ({
              value: username,
              label: `${name} (${username})`,
            })),
          },
          { name: 'validFrom', label: { vi: 'Từ ngày', en: 'From' }, kind: 'day', required: true },
          {
            name: 'validTo',
            label: { vi: 'Đến hết ngày', en: 'Until' },
            kind: 'day',
            hint: { vi: 'Để trống khi còn giữ.', en: 'Leave blank while the post is held.' },
          },
        ]}
      />
    </Stack>
  );
}
