import { acts } from '#platform/audit/acts.ts';
import { roleWords } from './screens/words.ts';

export const postActs = acts(
  'post',
  {
    add: { vi: 'Thêm chức vụ', en: 'Added a post' },
    change: { vi: 'Sửa chức vụ', en: 'Changed a post' },
  },
  {
    fields: {
      role: { vi: 'Quyền', en: 'Role', values: roleWords },
      title: { vi: 'Chức vụ', en: 'Post' },
      otherTitle: { vi: 'Chức vụ khác', en: 'Other office' },
      holder: { vi: 'Người giữ', en: 'Holder' },
      username: { vi: 'Tên đăng nhập', en: 'User name' },
      unitId: { vi: 'Đơn vị', en: 'Unit' },
      villageId: { vi: 'Thôn', en: 'Village' },
    },
  },
);
