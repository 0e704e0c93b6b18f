import type { PersonalData } from '#platform/personal.ts';
import { inspectionPolicy } from './policy.ts';

const staff = { vi: 'Cán bộ', en: 'Staff' };
const official = { vi: 'Giữ: việc công đã làm mang tên này', en: 'Stays: it is a record of official work' };

export const inspectionData: readonly PersonalData[] = [
  {
    table: 'inspection_signer',
    title: { vi: 'Người ký biên bản kiểm tra', en: 'Signers of inspection minutes' },
    columns: {
      name: { vi: 'Họ tên', en: 'Name' },
      title: { vi: 'Chức vụ', en: 'Post' },
      strokes: { vi: 'Nét ký trên máy', en: 'Signature drawn on the screen' },
    },
    of: staff,
    purpose: { vi: 'Biên bản có hai bên ký', en: 'Minutes signed by two' },
    seenBy: [inspectionPolicy['inspection.read']],
    afterwards: official,
  },
  {
    table: 'inspection_follow_up',
    title: { vi: 'Việc phải khắc phục', en: 'Follow-ups of an inspection' },
    columns: { closed_by: { vi: 'Người ghi đã xong', en: 'Who closed it' } },
    of: staff,
    purpose: { vi: 'Biết ai báo đã xong', en: 'Who says that it is done' },
    seenBy: [inspectionPolicy['inspection.read']],
    afterwards: official,
  },
];
