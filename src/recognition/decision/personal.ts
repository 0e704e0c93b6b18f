import type { PersonalData } from '#platform/personal.ts';
import { decisionPolicy } from './policy.ts';

export const decisionData: readonly PersonalData[] = [
  {
    table: 'recognition_decision',
    title: { vi: 'Quyết định công nhận', en: 'Decisions of recognition' },
    columns: { signer: { vi: 'Người ký', en: 'Signer' } },
    of: { vi: 'Cán bộ', en: 'Staff' },
    purpose: { vi: 'Biết ai ký', en: 'To say who signed' },
    seenBy: [decisionPolicy['decision.read']],
    afterwards: { vi: 'Giữ: việc công đã làm mang tên này', en: 'Stays: it is a record of official work' },
  },
];
