import type { Words } from '#vocabulary/language.ts';
import type { Equipment } from './schema.ts';

export const conditionWords: Readonly<Record<Equipment['condition'], Words>> = {
  good: { vi: 'Tốt', en: 'Good' },
  worn: { vi: 'Đã cũ', en: 'Worn' },
  broken: { vi: 'Hỏng', en: 'Broken' },
};
