import { dayText } from '#kit/day.ts';
import { forgetInAudit } from '#platform/audit/queries-forget.ts';
import type { PersonalData } from '#platform/personal.ts';
import { consentPolicy } from './policy.ts';
import { clearConsents, listConsents } from './queries.ts';
import { purposeWords, wayWords } from './words.ts';

export const consentData: PersonalData = {
  table: 'consent',
  title: { vi: 'Sự đồng ý', en: 'Consents' },
  columns: {
    resident_id: { vi: 'Người đồng ý', en: 'Who agreed' },
    witness: { vi: 'Người làm chứng', en: 'Witness' },
    guardian: { vi: 'Cha mẹ, người giám hộ', en: 'Parent or guardian' },
    note: { vi: 'Ghi chú', en: 'Note' },
    file_id: { vi: 'Ảnh giấy đồng ý', en: 'Photo of the paper' },
  },
  of: { vi: 'Người dân', en: 'Residents' },
  purpose: { vi: 'Chứng minh đã được đồng ý', en: 'To show that somebody agreed' },
  seenBy: [consentPolicy['consent.read']],
  afterwards: { vi: 'Xóa tên, ghi chú và ảnh; giữ ngày và việc', en: 'Names, notes and photos are deleted' },
  about: async (tx, residentId) => ({
    title: 'Sự đồng ý',
    columns: ['Việc', 'Bản lời', 'Ngày', 'Cách', 'Làm chứng, người giám hộ', 'Đã rút'],
    rows: (await listConsents(tx, residentId)).map((one) => [
      purposeWords[one.purpose].vi,
      String(one.textVersion),
      dayText(one.givenOn),
      wayWords[one.how].vi,
      [one.witness, one.guardian].filter(Boolean).join('; '),
      one.withdrawnOn ? dayText(one.withdrawnOn) : '',
    ]),
  }),
  forget: async (tx, residentIds) => forgetInAudit(tx, await clearConsents(tx, residentIds)),
};
