import type { Words } from '#vocabulary/language.ts';
import type { SessionMode } from './schema.ts';

export const modeWords: Readonly<Record<SessionMode, Words>> = Object.freeze({
  'on-site': { vi: 'Tại chỗ', en: 'On site' },
  online: { vi: 'Qua mạng', en: 'Online' },
  distance: { vi: 'Từ xa, tự học có hướng dẫn', en: 'From afar, guided' },
  elsewhere: { vi: 'Nơi khác (cơ sở sản xuất, trường khác)', en: 'Elsewhere (a firm, another school)' },
});
