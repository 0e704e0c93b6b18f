import type { PersonalData } from '#platform/personal.ts';
import { proposalPolicy } from './policy.ts';

export const proposalData: PersonalData = {
  table: 'proposal',
  title: { vi: 'Đề xuất mở lớp', en: 'Proposals' },
  columns: {
    proposed_by: { vi: 'Người đề xuất', en: 'Who proposes' },
  },
  of: { vi: 'Cán bộ', en: 'Staff' },
  purpose: { vi: 'Biết ai đề xuất', en: 'Who proposes' },
  seenBy: [proposalPolicy['proposal.read']],
  afterwards: { vi: 'Giữ: việc công đã làm mang tên này', en: 'Stays: it is a record of official work' },
};
