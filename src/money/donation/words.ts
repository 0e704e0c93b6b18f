import type { Words } from '#vocabulary/language.ts';
import type { DonorKind } from './rules.ts';

export const donorWords: Readonly<Record<DonorKind, Words>> = Object.freeze({
  person: { vi: 'Cá nhân, gia đình', en: 'Person or family' },
  enterprise: { vi: 'Doanh nghiệp, hợp tác xã', en: 'Enterprise or co-operative' },
  organisation: { vi: 'Cơ quan, đoàn thể', en: 'Office or union' },
});
