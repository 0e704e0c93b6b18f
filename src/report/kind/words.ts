import type { Words } from '#vocabulary/language.ts';

/** What became of a line of a plan. */
export const lineStates = ['held', 'partly', 'not-held', 'cancelled', 'to-come'] as const;
export type LineState = (typeof lineStates)[number];

export const lineStateWords: Readonly<Record<LineState, Words>> = Object.freeze({
  held: { vi: 'Đã tổ chức', en: 'Held' },
  partly: { vi: 'Mới tổ chức một phần', en: 'Partly held' },
  'not-held': { vi: 'Chưa tổ chức', en: 'Not held' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
  'to-come': { vi: 'Chưa đến thời gian', en: 'Still to come' },
});
