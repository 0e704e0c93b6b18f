import { acts } from '#platform/audit/acts.ts';

export const listActs = acts(
  'roster',
  {
    import: { vi: 'Nhập danh sách lớp từ Excel', en: 'Imported a class list from Excel' },
    undo: { vi: 'Hoàn tác lần nhập danh sách lớp', en: 'Took back an import of a class list' },
  },
  {
    kind: 'roster-import',
    fields: {
      added: { vi: 'Số người thêm', en: 'People added' },
      known: { vi: 'Số người đã có', en: 'On the roster already' },
      residents: { vi: 'Số người trong danh sách người dân', en: 'Of the register' },
      typed: { vi: 'Số người gõ tay', en: 'Typed' },
    },
  },
);
