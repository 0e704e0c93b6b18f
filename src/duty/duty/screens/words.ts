import { titles } from './titles.ts';

/** What the calendar of duties says. */
export const words = {
  ...titles,
  summary: (done: number, all: number, late: number, soon: number) => ({
    vi: `${done} / ${all} việc đã xong${late > 0 ? ` · ${late} quá hạn` : ''}${soon > 0 ? ` · ${soon} sắp tới hạn` : ''}`,
    en: `${done} of ${all} done${late > 0 ? ` · ${late} late` : ''}${soon > 0 ? ` · ${soon} due soon` : ''}`,
  }),
  year: { vi: 'Năm', en: 'Year' },
  add: { vi: 'Thêm việc', en: 'Add a duty' },
  todo: (count: number) => ({ vi: `Còn phải làm (${count})`, en: `To be done (${count})` }),
  doneCount: (count: number) => ({ vi: `Đã xong (${count})`, en: `Done (${count})` }),
  allDone: { vi: 'Các việc của năm đã xong.', en: 'All duties of the year are done.' },
  tet: (days: string) => ({ vi: `Tết ${days}`, en: `Tết ${days}` }),
  strip: { vi: 'Cả năm', en: 'The year' },
  states: {
    late: { vi: 'quá hạn', en: 'late' },
    soon: { vi: 'sắp tới hạn', en: 'due soon' },
    ahead: { vi: 'chưa tới', en: 'ahead' },
    done: { vi: 'đã xong', en: 'done' },
  },
  doneOn: (day: string, byRecords: boolean) => ({
    vi: `xong ${day}${byRecords ? ', theo sổ' : ''}`,
    en: `done ${day}${byRecords ? ', from records' : ''}`,
  }),
  unverified: { vi: 'chưa đối chiếu', en: 'unverified' },
  moved: (day: string) => ({
    vi: `hạn ${day} rơi vào Tết, làm trước`,
    en: `${day} falls into Tết: do it before`,
  }),
  tick: { vi: 'Ghi đã xong', en: 'Mark as done' },
  look: { vi: 'Mở', en: 'Open' },
  when: { vi: 'Xong ngày nào?', en: 'Done on which day?' },
  note: { vi: 'Ghi chú', en: 'Note' },
  saveDone: { vi: 'Ghi đã xong', en: 'Save' },
  takeBack: { vi: 'Chưa xong, rút lại', en: 'Not done: take back' },
  fromRecords: {
    vi: 'Sổ sách của trung tâm cho biết việc này đã xong; không phải ghi.',
    en: 'The records show that this is done; nothing has to be said.',
  },
  edit: { vi: 'Sửa việc này', en: 'Change this duty' },
  text: { vi: 'Việc', en: 'Duty' },
  day: { vi: 'Ngày', en: 'Day' },
  monthField: { vi: 'Tháng', en: 'Month' },
  source: { vi: 'Căn cứ, nguồn', en: 'Source' },
  verified: { vi: 'Đã đối chiếu với văn bản', en: 'Checked against the text' },
  warnDays: { vi: 'Nhắc trước mấy ngày', en: 'Warn so many days before' },
  active: { vi: 'Trung tâm có làm việc này', en: 'The centre has this duty' },
  save: { vi: 'Lưu', en: 'Save' },
  off: (count: number) => ({ vi: `Không làm ở trung tâm này (${count})`, en: `Not done here (${count})` }),
} as const;
