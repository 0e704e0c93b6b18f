import { acts } from '#platform/audit/acts.ts';
import { kinds } from './screens/words.ts';

export const approverActs = acts(
  'approver',
  {
    add: { vi: 'Thêm người phê duyệt', en: 'Added an approver' },
    change: { vi: 'Sửa người phê duyệt', en: 'Changed an approver' },
  },
  {
    fields: {
      kind: { vi: 'Loại', en: 'Kind', values: kinds },
      officeAccount: { vi: 'Duyệt bằng tài khoản', en: 'Approves with an account' },
    },
  },
);
