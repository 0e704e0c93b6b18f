import { acts } from '#platform/audit/acts.ts';

export const instructorActs = acts(
  'instructor',
  {
    add: { vi: 'Thêm người dạy', en: 'Added an instructor' },
    change: { vi: 'Sửa người dạy', en: 'Changed an instructor' },
  },
  {
    fields: {
      unitId: { vi: 'Đơn vị', en: 'Unit' },
      speciality: { vi: 'Chuyên môn', en: 'Speciality' },
    },
  },
);
