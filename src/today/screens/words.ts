import type { ActivityState } from '#activity/class/rules.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Urgency } from '#vocabulary/task.ts';

/** How the program speaks to a person: by the form of address that they chose, else by name. */
export function greeting(form: string, name: string, waiting: number): Words {
  const you = form || 'anh/chị';
  const hello = form ? `Chào ${form}` : `Chào ${name}`;
  if (waiting === 0)
    return {
      vi: `${hello}, hôm nay không có việc nào chờ ${you}`,
      en: `Hello ${name}, you have nothing to deal with today`,
    };
  return {
    vi: `${hello}, hôm nay có ${waiting} việc chờ ${you}`,
    en: `Hello ${name}, you have ${waiting} ${waiting === 1 ? 'item' : 'items'} to deal with today`,
  };
}

export const words = {
  waiting: (form: string): Words => ({ vi: `Chờ ${form || 'anh/chị'} xử lý`, en: 'For your attention' }),
  calmDay: { vi: 'Xong hết việc', en: 'All caught up' },
  calmWhat: {
    vi: 'Khi có văn bản chờ ký, lớp cần chuẩn bị hay buổi học cần điểm danh, việc sẽ hiện ở đây.',
    en: 'Documents to sign, classes to prepare and attendance to take will appear here.',
  },
  progress: (year: number): Words => ({ vi: `Năm ${year} đang ở đâu`, en: `Progress in ${year}` }),
  asOf: (day: string): Words => ({ vi: `đến ${day}`, en: `as of ${day}` }),
  classes: { vi: 'Số lớp', en: 'Classes' },
  attendances: { vi: 'Lượt học viên', en: 'Attendances' },
  money: { vi: 'Kinh phí', en: 'Finance' },
  parts: (marked: string, counted: string): Words => ({
    vi: `${marked} lượt điểm danh + ${counted} chỉ đếm số người`,
    en: `${marked} marked + ${counted} heads only`,
  }),
  blank: (lines: number): Words => ({
    vi: `${lines} dòng kế hoạch chưa ghi số lớp`,
    en: `${lines} plan lines do not say how many classes`,
  }),
  needs: { vi: 'Lượt học so với nhu cầu đã điều tra', en: 'Attendances against the needs survey' },
  calendar: { vi: 'Lịch cả năm', en: 'Whole year' },
  calendarAside: { vi: 'mỗi ô là một lớp; bấm để mở', en: 'each box is a class; click to open it' },
  noClasses: { vi: 'Chưa có lớp nào trong năm này', en: 'No classes in this year yet' },
  noClassesWhat: {
    vi: 'Lớp mở từ các dòng của kế hoạch năm sẽ hiện ở đây theo tháng, tô màu theo lĩnh vực.',
    en: 'Classes opened from the annual plan appear here by month.',
  },
  openPlan: { vi: 'Mở kế hoạch', en: 'Open the plan' },
  noMonth: { vi: 'Chưa xếp', en: 'No month' },
  year: { vi: 'Năm', en: 'Year' },
  people: { vi: 'người', en: 'people' },
  done: { vi: 'lượt', en: 'attendances' },
  million: { vi: 'tr', en: 'm' },
};

export const urgencies: Readonly<Record<Urgency, Words>> = {
  late: { vi: 'Quá hạn', en: 'Late' },
  reminded: { vi: 'Được nhắc', en: 'Reminded' },
  now: { vi: 'Đang chờ', en: 'Waiting' },
  calm: { vi: 'Khi có thời gian', en: 'When there is time' },
};

export const states: Readonly<Record<ActivityState, Words>> = {
  planned: { vi: 'Dự kiến', en: 'Planned' },
  prepared: { vi: 'Đã chuẩn bị', en: 'Prepared' },
  held: { vi: 'Đã học', en: 'Held' },
  reported: { vi: 'Đã chốt kết quả', en: 'Closed' },
  cancelled: { vi: 'Đã hủy', en: 'Cancelled' },
};
