import { acts } from '#platform/audit/acts.ts';

export const expenseImportActs = acts(
  'expense',
  {
    import: { vi: 'Nhập khoản chi từ Excel', en: 'Imported expenses from Excel' },
    undo: { vi: 'Hoàn tác lần nhập khoản chi', en: 'Took back an import of expenses' },
  },
  {
    kind: 'expense-import',
    fields: {
      added: { vi: 'Số dòng thêm', en: 'Rows added' },
      known: { vi: 'Số dòng đã có', en: 'Known already' },
      total: { vi: 'Tổng số tiền', en: 'Sum' },
      classes: { vi: 'Số lớp', en: 'Classes' },
    },
  },
);
