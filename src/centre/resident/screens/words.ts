import type { Words } from '#vocabulary/language.ts';

export const sexWords: Readonly<Record<'female' | 'male', Words>> = {
  female: { vi: 'Nữ', en: 'Female' },
  male: { vi: 'Nam', en: 'Male' },
};
export const povertyWords: Readonly<Record<'poor' | 'near-poor', Words>> = {
  poor: { vi: 'Hộ nghèo', en: 'Poor' },
  'near-poor': { vi: 'Hộ cận nghèo', en: 'Near-poor' },
};
