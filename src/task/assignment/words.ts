import type { Words } from '#vocabulary/language.ts';
import type { AssignmentState, unitRoles } from './rules.ts';

export const stateWords: Readonly<Record<AssignmentState, Words>> = {
  open: { vi: 'đang làm', en: 'open' },
  done: { vi: 'đã xong', en: 'done' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
};

export const roleWords: Readonly<Record<(typeof unitRoles)[number], Words>> = {
  lead: { vi: 'chủ trì', en: 'leads' },
  support: { vi: 'phối hợp', en: 'supports' },
};
