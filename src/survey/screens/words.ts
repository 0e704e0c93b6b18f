import { titles } from './titles.ts';

/** What the screens of the survey say. */
export const words = {
  ...titles,
  rowNumber: { vi: 'STT', en: 'No.' },
  surveyHint: {
    vi: 'Người dân mỗi thôn muốn học gì, bao nhiêu người đăng ký.',
    en: 'What people of each village want to learn, and how many registered.',
  },
  empty: { vi: 'Chưa có đợt khảo sát nào', en: 'No survey yet' },
  emptyWhat: {
    vi: 'Mỗi năm một đợt: ghi chuyên đề và số người đăng ký của từng thôn, rồi lập kế hoạch năm từ đó.',
    en: 'One a year: topics and how many of each village registered; the plan of the year is made from it.',
  },
  open: { vi: 'Mở đợt khảo sát', en: 'Open a survey' },
  year: { vi: 'Năm', en: 'Year' },
  nameOf: (year: number) => ({
    vi: `Điều tra nhu cầu học tập năm ${year}`,
    en: `Survey of learning needs ${year}`,
  }),
  show: { vi: 'Xem bảng', en: 'Show' },
  sums: (topics: number, registered: number) => ({
    vi: `${topics} chuyên đề · ${registered.toLocaleString('vi-VN')} lượt đăng ký`,
    en: `${topics} topics · ${registered.toLocaleString('vi-VN')} registrations`,
  }),
  closed: (day: string) => ({ vi: `Khép ngày ${day}`, en: `Closed on ${day}` }),
  stillOpen: { vi: 'Đang ghi', en: 'Open' },
  close: { vi: 'Khép đợt khảo sát', en: 'Close the survey' },
  reopen: { vi: 'Mở lại', en: 'Open again' },
  emptyTable: { vi: 'Đợt này chưa có chuyên đề nào', en: 'No topic yet' },
  emptyTableWhat: {
    vi: 'Thêm chuyên đề đầu tiên, rồi gõ số đăng ký của từng thôn hoặc dán cả bảng từ Excel.',
    en: 'Add the first topic, then type what each village registered, or paste the table from Excel.',
  },
  addTopic: { vi: 'Thêm chuyên đề', en: 'Add a topic' },
  deleteTopic: { vi: 'Xóa chuyên đề', en: 'Delete' },
  undo: { vi: 'Hoàn tác', en: 'Undo' },
  programme: { vi: 'Lĩnh vực', en: 'Programme' },
  topic: { vi: 'Chuyên đề', en: 'Topic' },
  noVillage: { vi: 'Chưa chia thôn', en: 'No village' },
  sum: { vi: 'Cộng', en: 'Sum' },
  keys: {
    vi: 'Gõ để sửa, Enter xuống dòng; Ctrl C, Ctrl V như Excel; Ctrl Z hoàn tác.',
    en: 'Type to change, Enter goes down; Ctrl C, Ctrl V as in Excel; Ctrl Z undoes.',
  },
  takenOver: (count: number) => ({
    vi: `${count} ô vừa được người khác sửa: bảng đang hiện số của họ. Xem lại rồi sửa tiếp nếu cần.`,
    en: `${count} cells were changed by somebody else: the table shows theirs. Look again and go on.`,
  }),
  tooMany: {
    vi: 'Dán mỗi lần nhiều nhất 2.000 ô. Chưa có gì thay đổi.',
    en: '2,000 cells at most at a time. Nothing was changed.',
  },
  rowAt: (number: number) => ({ vi: `Dòng ${number}`, en: `Row ${number}` }),
  programmeHint: {
    vi: 'Lĩnh vực ghi bằng mã hoặc tên, như KT hay Kinh tế; chuyên đề chưa có lĩnh vực thì chưa lưu.',
    en: 'A programme is given by its code or name, such as KT or Kinh tế; a topic without one is not saved yet.',
  },
  againstPlan: (year: number) => ({ vi: `So với kế hoạch năm ${year}`, en: `Beside the plan of ${year}` }),
  noPlan: { vi: 'Chưa có kế hoạch cho đợt khảo sát này.', en: 'No plan for this survey yet.' },
  uncovered: { vi: 'Chưa có trong kế hoạch', en: 'Not in the plan' },
  allCovered: { vi: 'Mọi chuyên đề khảo sát đều có trong kế hoạch.', en: 'Every topic is in the plan.' },
  short: (topic: string, learners: number, registered: number) => ({
    vi: `${topic}: ${learners} / ${registered} người`,
    en: `${topic}: ${learners} of ${registered}`,
  }),
} as const;
