import type { Words } from '#vocabulary/language.ts';
import type { DossierKind, DossierState } from './rules.ts';

export const kindWords: Readonly<Record<DossierKind, Words>> = Object.freeze({
  'craft-village': { vi: 'Làng nghề', en: 'Craft village' },
  'craft-group': { vi: 'Nhóm thợ trẻ', en: 'Group of young craftsmen' },
  ocop: { vi: 'Hồ sơ OCOP', en: 'OCOP file' },
  'online-seller': {
    vi: 'Hộ, hợp tác xã bán hàng online',
    en: 'Household or co-operative that sells online',
  },
  'model-village': { vi: 'Mô hình điểm', en: 'Model village' },
  'universal-education': { vi: 'Hồ sơ phổ cập giáo dục', en: 'Universal-education file' },
  'information-point': { vi: 'Điểm thông tin', en: 'Information point' },
  'learning-fund': { vi: 'Quỹ học tập, khuyến học', en: 'Learning fund' },
  club: { vi: 'Câu lạc bộ', en: 'Club' },
  other: { vi: 'Hồ sơ khác', en: 'Other' },
});

export const stateWords: Readonly<Record<DossierState, Words>> = Object.freeze({
  open: { vi: 'đang làm', en: 'under way' },
  late: { vi: 'quá hạn', en: 'late' },
  done: { vi: 'đã xong', en: 'done' },
  ended: { vi: 'đã thôi', en: 'ended' },
});
