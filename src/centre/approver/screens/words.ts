import type { Words } from '#vocabulary/language.ts';
import type { ApproverKind } from '../rules.ts';

export const kinds: Readonly<Record<ApproverKind, Words>> = {
  'district-education': { vi: 'Phòng GD&ĐT huyện', en: "District's education office" },
  'commune-committee': { vi: 'UBND xã', en: "Commune's people's committee" },
  'province-department': { vi: 'Sở GD&ĐT', en: "Province's education department" },
  none: { vi: 'Không phải trình ai', en: 'No approval required' },
  unset: { vi: 'Chưa khai báo', en: 'Not said yet' },
};
export const verified: Words = { vi: 'đã kiểm chứng', en: 'verified' };
export const unverified: Words = { vi: 'chưa kiểm chứng', en: 'not verified' };
