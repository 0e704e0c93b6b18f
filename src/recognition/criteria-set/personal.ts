import type { PersonalData } from '#platform/personal.ts';
import { criteriaSetPolicy } from './policy.ts';

export const criteriaSetData: PersonalData = {
  table: 'criteria_set_version',
  title: { vi: 'Xác nhận bộ tiêu chí', en: 'Confirmations of criteria sets' },
  columns: {
    confirmed_by: { vi: 'Người xác nhận', en: 'Who confirmed' },
  },
  of: { vi: 'Cán bộ', en: 'Staff' },
  purpose: { vi: 'Biết ai đã đối chiếu văn bản gốc', en: 'Who checked the official text' },
  seenBy: [criteriaSetPolicy['criteria-set.read']],
  afterwards: { vi: 'Giữ: việc công đã làm mang tên này', en: 'Stays: it is a record of official work' },
};
