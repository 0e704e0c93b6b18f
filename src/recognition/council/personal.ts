import type { PersonalData } from '#platform/personal.ts';
import { councilPolicy } from './policy.ts';

const staff = { vi: 'Thành viên hội đồng', en: 'Members of the council' };
const seenBy = [councilPolicy['council.read']];
const afterwards = { vi: 'Giữ: việc công đã làm mang tên này', en: 'Stays: it is a record of official work' };

export const councilData: readonly PersonalData[] = [
  {
    table: 'council_member',
    title: { vi: 'Thành viên hội đồng xét công nhận', en: 'Members of the council' },
    columns: {
      name: { vi: 'Họ tên', en: 'Name' },
      title: { vi: 'Chức vụ', en: 'Post' },
      resident_id: { vi: 'Người trong danh sách xã', en: 'Resident' },
    },
    of: staff,
    purpose: { vi: 'Biên bản và xung đột lợi ích', en: 'Minutes, and conflicts of interest' },
    seenBy,
    afterwards,
  },
  {
    table: 'council_vote',
    title: { vi: 'Phiếu của hội đồng', en: 'Votes of the council' },
    columns: { member_id: { vi: 'Thành viên', en: 'Member' }, vote: { vi: 'Phiếu', en: 'Vote' } },
    of: staff,
    purpose: { vi: 'Biểu quyết', en: 'To vote' },
    seenBy,
    afterwards,
  },
];
