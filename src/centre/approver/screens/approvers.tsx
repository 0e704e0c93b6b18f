import { Records } from '#kit/records.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useFromNewYear, validityColumn, validityFields } from '#kit/validity.ts';
import { useSay } from '#kit/words.tsx';
import { TrailButton } from '../../audit/screens/trail.tsx';
import { approverKinds } from '../rules.ts';
import { listApprovers, putApprover } from '../schema.ts';
import { kinds, unverified, verified } from './words.ts';

const words = {
  add: { vi: 'Thêm thời gian', en: 'Add a span' },
  one: { vi: 'Ai phê duyệt kế hoạch', en: 'Who approves plans' },
  empty: { vi: 'Chưa khai báo ai phê duyệt', en: 'No approving authority recorded' },
  what: {
    vi: 'Kế hoạch năm được trình lên cơ quan của ngày trình.',
    en: 'A plan goes to the body of its day.',
  },
};

/** Who approves plans in which time. */
export function Approvers() {
  const fromNewYear = useFromNewYear();
  const say = useSay();
  return (
    <Records
      {...useRecords(listApprovers, putApprover)}
      words={words}
      blank={() => ({
        kind: 'unset' as const,
        name: null,
        officeAccount: false,
        verified: false,
        ...fromNewYear,
      })}
      below={(row) => <TrailButton subject={row.id} />}
      columns={[
        validityColumn,
        {
          label: { vi: 'Ai phê duyệt', en: 'Who approves' },
          show: (row) => row.name ?? say(kinds[row.kind]),
        },
        {
          label: { vi: 'Kiểm chứng', en: 'Verified' },
          show: (row) => say(row.verified ? verified : unverified),
        },
      ]}
      fields={[
        {
          name: 'kind',
          label: { vi: 'Cấp phê duyệt', en: 'Body' },
          kind: 'choice',
          required: true,
          choices: approverKinds.map((kind) => ({ value: kind, label: say(kinds[kind]) })),
        },
        {
          name: 'name',
          label: { vi: 'Tên cơ quan, như in trên văn bản', en: 'Name, as printed' },
          kind: 'text',
          hidden: ({ kind }) => kind === 'none' || kind === 'unset',
        },
        {
          name: 'officeAccount',
          label: { vi: 'Phê duyệt bằng tài khoản trong phần mềm', en: 'Approves here with an account' },
          kind: 'yes',
          hidden: ({ kind }) => kind === 'none' || kind === 'unset',
        },
        {
          name: 'verified',
          label: { vi: 'Đã đối chiếu với văn bản', en: 'Checked against the paper' },
          kind: 'yes',
          hidden: ({ kind }) => kind === 'unset',
        },
        ...validityFields(),
      ]}
    />
  );
}
