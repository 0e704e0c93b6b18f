import { sessionFields } from '#activity/session/acts.ts';
import { oddityWords } from '#activity/session/rules.ts';
import { acts } from '#platform/audit/acts.ts';

const sourceWords = {
  phone: { vi: 'điện thoại', en: 'phone' },
  office: { vi: 'máy tính', en: 'computer' },
  paper: { vi: 'giấy', en: 'paper' },
  import: { vi: 'nhập từ tệp', en: 'imported' },
};

/** Marks are told with their session. */
export const markActs = acts(
  'mark',
  {
    add: { vi: 'Điểm danh', en: 'Called the roster' },
  },
  {
    kind: 'session',
    fields: {
      count: { vi: 'Số lượt ghi', en: 'Marks' },
      source: { vi: 'Nguồn', en: 'Source', values: sourceWords },
      flags: { vi: 'Điều khác thường', en: 'What was odd', values: oddityWords },
      walkIns: { vi: 'Số người ngoài danh sách', en: 'Walk-ins' },
    },
  },
);

export const callActs = acts(
  'session',
  {
    headcount: { vi: 'Ghi số người đếm của buổi học', en: 'Counted the heads of a session' },
    close: { vi: 'Kết thúc buổi học', en: 'Ended a session' },
    reopen: { vi: 'Mở lại buổi học', en: 'Opened a session again' },
  },
  { fields: { ...sessionFields, source: { vi: 'Nguồn', en: 'Source', values: sourceWords } } },
);
