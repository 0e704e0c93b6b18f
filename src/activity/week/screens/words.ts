import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Lane } from '../rules.ts';

export const laneWords: Readonly<Record<Lane, Words>> = Object.freeze({
  centre: { vi: 'Trung tâm', en: 'The centre' },
  villages: { vi: 'Các thôn', en: 'Villages' },
  schools: { vi: 'Các trường', en: 'Schools' },
});

export const words = {
  byDay: { vi: 'Xem theo ngày', en: 'By day' },
  headline: (waiting: number, title: string) =>
    waiting === 0
      ? { vi: title, en: title }
      : {
          vi: `Còn ${waiting} thôn, trường chưa báo hoạt động`,
          en: `${waiting} villages and schools have not reported`,
        },
  period: (from: string, to: string) => ({ vi: `${from} – ${to}`, en: `${from} – ${to}` }),
  planned: (n: number) => ({
    vi: `${formatNumber(n)} người theo kế hoạch`,
    en: `${formatNumber(n)} people planned`,
  }),
  reported: (n: number, of: number) => ({ vi: `${n} / ${of} đã báo`, en: `${n} of ${of} reported` }),
  missing: (names: string) => ({ vi: `${names} chưa báo`, en: `${names} not yet` }),
  people: (n: number) => ({ vi: `${formatNumber(n)} người`, en: `${formatNumber(n)} people` }),
  ofPlanned: (n: number | null, of: number) => ({
    vi: n === null ? `dự kiến ${formatNumber(of)}` : `${formatNumber(n)} / ${formatNumber(of)}`,
    en: n === null ? `${formatNumber(of)} planned` : `${formatNumber(n)} of ${formatNumber(of)}`,
  }),
  guests: (came: number, invited: number) => ({
    vi: `${formatNumber(came)} / ${formatNumber(invited)} khách mời đã đến`,
    en: `${formatNumber(came)} of ${formatNumber(invited)} guests came`,
  }),
  guestsOf: (title: string) => ({ vi: `Khách mời: ${title}`, en: `Guests: ${title}` }),
  openGuests: { vi: 'Mở danh sách khách', en: 'Open the list of guests' },
  told: { vi: 'Tuyên truyền', en: 'What people are told' },
  sentOf: (sent: number, all: number) => ({
    vi: `${sent} / ${all} đã phát`,
    en: `${sent} of ${all} sent`,
  }),
  sent: { vi: 'đã phát', en: 'sent' },
  toSend: { vi: 'chưa phát', en: 'to be sent' },
  notOpened: { vi: 'chưa mở', en: 'not opened' },
  held: { vi: 'đã tổ chức', en: 'held' },
  today: { vi: 'hôm nay', en: 'today' },
  outside: { vi: 'ngoài kế hoạch', en: 'outside the plan' },
  apart: {
    vi: 'Số người của thôn, trường và sự kiện tính riêng, không cộng vào lượt học của trung tâm.',
    en: "People of villages, schools and events are counted apart and never added to the centre's attendances.",
  },
  empty: { vi: 'Chưa có hoạt động nào có ngày', en: 'Nothing has a day yet' },
  emptyWhat: {
    vi: 'Các dòng có ngày của kế hoạch đang thực hiện hiện ở đây, cùng hoạt động mà thôn, trường tự báo.',
    en: 'Lines of the plan in force with a day stand here, with what villages and schools report.',
  },
  report: { vi: 'Báo hoạt động', en: 'Report an activity' },
  reportSelf: { vi: 'Báo hoạt động của mình', en: 'Report your activity' },
  title: { vi: 'Làm gì?', en: 'What?' },
  form: { vi: 'Hình thức', en: 'Form' },
  day: { vi: 'Ngày', en: 'Day' },
  from: { vi: 'Từ giờ', en: 'From' },
  to: { vi: 'Đến giờ', en: 'To' },
  count: {
    vi: 'Bao nhiêu người dự? (để trống nếu chưa diễn ra)',
    en: 'How many came? (leave open if still to come)',
  },
  forWhom: { vi: 'Thôn, trường', en: 'Village or school' },
  outsideReason: {
    vi: 'Lý do ngoài thời gian của tuần lễ (nếu có)',
    en: 'Why outside of the week (if it is)',
  },
  send: { vi: 'Gửi trung tâm', en: 'Send' },
} as const;
