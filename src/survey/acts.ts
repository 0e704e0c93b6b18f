import { programmes } from '#norm/programme/rules.ts';
import { acts } from '#platform/audit/acts.ts';

export const surveyActs = acts(
  'survey',
  {
    open: { vi: 'Mở đợt khảo sát', en: 'Opened a survey' },
    change: { vi: 'Sửa đợt khảo sát', en: 'Changed a survey' },
  },
  {
    fields: {
      closedOn: { vi: 'Kết thúc ngày', en: 'Closed on' },
    },
  },
);

export const needActs = acts(
  'need',
  {
    add: { vi: 'Thêm nhu cầu học', en: 'Added a need' },
    change: { vi: 'Sửa nhu cầu học', en: 'Changed a need' },
    delete: { vi: 'Xóa nhu cầu học', en: 'Deleted a need' },
  },
  {
    fields: {
      topic: { vi: 'Chủ đề', en: 'Topic' },
      programme: { vi: 'Lĩnh vực', en: 'Programme', values: programmes },
      villageId: { vi: 'Thôn', en: 'Village' },
      registered: { vi: 'Số người đăng ký', en: 'Registered' },
    },
  },
);

export const wishActs = acts(
  'wish',
  {
    add: { vi: 'Ghi tên người muốn học', en: 'Noted who wishes to learn' },
    remove: { vi: 'Bỏ tên người muốn học', en: 'Took out who wished to learn' },
  },
  { fields: { topic: { vi: 'Chủ đề', en: 'Topic' } } },
);
