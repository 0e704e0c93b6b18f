import { acts } from '#platform/audit/acts.ts';
import { povertyWords, sexWords } from './screens/words.ts';

export const residentActs = acts(
  'resident',
  {
    add: { vi: 'Thêm người dân', en: 'Added a resident' },
    change: { vi: 'Sửa người dân', en: 'Changed a resident' },
    ethnicity: { vi: 'Sửa dân tộc của người dân', en: 'Changed the ethnicity of a resident' },
  },
  {
    fields: {
      householdId: { vi: 'Hộ', en: 'Household' },
      householdCode: { vi: 'Mã hộ', en: 'Household' },
      birthYear: { vi: 'Năm sinh', en: 'Born' },
      sex: { vi: 'Giới tính', en: 'Sex', values: sexWords },
      head: { vi: 'Chủ hộ', en: 'Head of the household' },
      away: { vi: 'Đi làm xa', en: 'Works far away' },
      leftOn: { vi: 'Chuyển đi ngày', en: 'Moved away on' },
      villageName: { vi: 'Thôn', en: 'Village' },
      poverty: { vi: 'Diện nghèo', en: 'Poverty', values: povertyWords },
    },
  },
);

export const residentImportActs = acts(
  'resident',
  {
    import: { vi: 'Nhập người dân từ Excel', en: 'Imported residents from Excel' },
    undo: { vi: 'Hoàn tác lần nhập người dân', en: 'Took back an import of residents' },
  },
  {
    kind: 'resident-import',
    fields: {
      added: { vi: 'Số người thêm', en: 'People added' },
      known: { vi: 'Số người đã có', en: 'Known already' },
      households: { vi: 'Số hộ', en: 'Households' },
    },
  },
);
