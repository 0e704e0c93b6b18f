import type { PersonalData } from '#platform/personal.ts';
import { dossierPolicy } from './policy.ts';

const common = {
  purpose: { vi: 'Theo dõi hồ sơ, mô hình của xã', en: 'To follow the dossiers of the commune' },
  seenBy: [dossierPolicy['dossier.read']],
  afterwards: { vi: 'Phó giám đốc sửa', en: 'The deputy changes it' },
};

export const dossierData: readonly PersonalData[] = [
  {
    table: 'dossier',
    title: { vi: 'Hồ sơ, mô hình', en: 'Dossiers' },
    columns: { holder: { vi: 'Của ai, ai giữ', en: 'Whose it is' } },
    of: { vi: 'Chủ hộ, người giữ hồ sơ', en: 'Holders' },
    ...common,
  },
  {
    table: 'dossier_part',
    title: { vi: 'Các bước của hồ sơ', en: 'Parts of dossiers' },
    columns: { actor: { vi: 'Ai làm', en: 'Who acts' } },
    of: { vi: 'Người làm các bước', en: 'Who acts' },
    ...common,
  },
];
