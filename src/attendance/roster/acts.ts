import { acts } from '#platform/audit/acts.ts';

const sourceWords = {
  register: { vi: 'danh sách người dân', en: 'register' },
  group: { vi: 'theo nhóm', en: 'by group' },
  typed: { vi: 'gõ tay', en: 'typed' },
  'walk-in': { vi: 'ngoài danh sách', en: 'walk-in' },
  public: { vi: 'tự đăng ký', en: 'registered by themselves' },
  import: { vi: 'nhập từ tệp', en: 'imported' },
};

/** Who comes and goes is told with the class, one act at a time. */
export const rosterActs = acts(
  'roster',
  {
    add: { vi: 'Thêm người vào danh sách lớp', en: 'Added people to a roster' },
    remove: { vi: 'Gỡ người khỏi danh sách lớp', en: 'Took people off a roster' },
    convene: { vi: 'Ghi đã nhận giấy triệu tập', en: 'Noted who has the convening letter' },
    restore: { vi: 'Đưa người lại vào danh sách lớp', en: 'Put people back on a roster' },
  },
  {
    kind: 'activity',
    fields: {
      count: { vi: 'Số người', en: 'People' },
      on: { vi: 'Ngày nhận', en: 'Received on' },
      source: { vi: 'Nguồn', en: 'Source', values: sourceWords },
    },
  },
);
