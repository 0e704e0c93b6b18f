import type { Words } from '#vocabulary/language.ts';
import type { OwnIndicator } from './schema.ts';

export const baseWords: Readonly<Record<OwnIndicator['base'], Words>> = Object.freeze({
  'reported-count': { vi: 'Báo một con số', en: 'A count' },
  'reported-share': { vi: 'Báo tỷ lệ: số đạt trên tổng số', en: 'A share: a part of a whole' },
  kept: { vi: 'Có hay chưa', en: 'Yes or no' },
});
