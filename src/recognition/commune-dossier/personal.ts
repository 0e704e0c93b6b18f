import type { PersonalData } from '#platform/personal.ts';
import { dossierPolicy } from './policy.ts';

export const communeDossierData: readonly PersonalData[] = [
  {
    table: 'commune_dossier_need',
    title: { vi: 'Ai đưa gì của hồ sơ xã', en: 'Who gives what of the commune’s dossier' },
    columns: { who: { vi: 'Ai đưa', en: 'Who' }, note: { vi: 'Ghi chú', en: 'Note' } },
    of: { vi: 'Người được giao việc còn thiếu của hồ sơ', en: 'Who is asked for what is missing' },
    purpose: { vi: 'Hoàn thành hồ sơ Cộng đồng học tập của xã', en: 'To complete the commune’s dossier' },
    seenBy: [dossierPolicy['commune-dossier.read']],
    afterwards: { vi: 'Giữ: việc công đã làm mang tên này', en: 'Stays: it is a record of official work' },
  },
];
