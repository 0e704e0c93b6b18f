import { momentText } from '#kit/day.ts';
import type { AuditAct } from '#platform/audit/acts.ts';
import type { PersonalData } from '#platform/personal.ts';
import { auditPolicy } from './policy.ts';
import { listEntries } from './queries.ts';

/** What the audit keeps of people; takes the acts of all nouns, in whose words it is told. */
export const auditData = (acts: () => ReadonlyMap<string, AuditAct>): PersonalData => ({
  table: 'audit',
  title: { vi: 'Nhật ký thay đổi', en: 'Audit' },
  columns: {
    actor: { vi: 'Người làm', en: 'Who did it' },
    account_id: { vi: 'Tài khoản', en: 'Account' },
    before: { vi: 'Trước khi sửa', en: 'Before' },
    after: { vi: 'Sau khi sửa', en: 'After' },
    reason: { vi: 'Lý do', en: 'Reason' },
  },
  of: { vi: 'Người dân, cán bộ', en: 'Residents, staff' },
  purpose: { vi: 'Biết ai đã sửa gì', en: 'Who changed what' },
  seenBy: [auditPolicy['audit.all']],
  afterwards: {
    vi: 'Giữ việc, người làm, ngày; xóa nội dung về người đã ẩn danh',
    en: 'Act, author and day stay; what it says of the person is deleted',
  },
  about: async (tx, residentId) => ({
    title: 'Ai đã sửa gì về người này',
    columns: ['Lúc', 'Người làm', 'Việc'],
    rows: (await listEntries(tx, { subject: residentId, limit: 500 })).map(({ at, actor, act }) => [
      momentText(at),
      actor,
      acts().get(act)?.vi ?? act,
    ]),
  }),
});
