import { addDays, type CivilDate, weekday } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';

/** What a setting is counted in. */
export type SettingUnit = 'days' | 'working-days' | 'months' | 'years' | 'yes-no' | 'text';

export interface SettingKind extends Words {
  readonly unit: SettingUnit;
  /** What counts while the commune has set nothing. */
  readonly proposed: number | null;
  /** Where the proposal comes from. */
  readonly source: string;
}

const decree = 'Nghị định 356/2025/NĐ-CP';
const unread = `${decree}, theo bài viết của các hãng luật, chưa đọc văn bản`;
const askLegal = 'chưa đối chiếu, hỏi pháp chế';

/** What can be set of personal data. Every proposal is unverified: somebody of the law looks at it and says so. */
export const settingKinds = Object.freeze({
  'limit.acknowledge': {
    vi: 'Báo đã nhận yêu cầu trong',
    en: 'A request is acknowledged within',
    unit: 'working-days',
    proposed: 2,
    source: decree,
  },
  'limit.access': { vi: 'Trả lời yêu cầu xem', en: 'Access', unit: 'days', proposed: 10, source: unread },
  'limit.correction': {
    vi: 'Trả lời yêu cầu sửa',
    en: 'Correction',
    unit: 'days',
    proposed: 10,
    source: unread,
  },
  'limit.deletion': { vi: 'Trả lời yêu cầu xóa', en: 'Deletion', unit: 'days', proposed: 20, source: unread },
  'limit.export': {
    vi: 'Trả lời yêu cầu lấy bản sao',
    en: 'Export',
    unit: 'days',
    proposed: 10,
    source: unread,
  },
  'limit.withdrawal': {
    vi: 'Thực hiện việc rút sự đồng ý',
    en: 'Withdrawal of a consent',
    unit: 'days',
    proposed: 15,
    source: decree,
  },
  'limit.extension': {
    vi: 'Được kéo dài một lần thêm',
    en: 'Extended once by',
    unit: 'days',
    proposed: 15,
    source: decree,
  },
  'keep.left': {
    vi: 'Người đã chuyển đi: giữ tên',
    en: 'Names of people who moved away are kept for',
    unit: 'years',
    proposed: 5,
    source: askLegal,
  },
  'keep.typed': {
    vi: 'Người ngoài danh sách xã ghi ở lớp: giữ tên',
    en: 'Names of typed learners are kept for',
    unit: 'years',
    proposed: 5,
    source: askLegal,
  },
  'keep.wishes': {
    vi: 'Tên người nêu nhu cầu học: giữ',
    en: 'Names beside wishes are kept for',
    unit: 'years',
    proposed: 3,
    source: askLegal,
  },
  'keep.dropouts': {
    vi: 'Hồ sơ trẻ bỏ học đã xong: giữ tên và lời ghi',
    en: 'Names and words of settled cases of dropouts are kept for',
    unit: 'years',
    proposed: 3,
    source: askLegal,
  },
  'keep.people-books': {
    vi: 'Dòng đã xong của sổ theo dõi từng người: giữ tên và lời ghi',
    en: 'Names and words of ended lines of the books of people are kept for',
    unit: 'years',
    proposed: 5,
    source: askLegal,
  },
  'keep.requests': {
    vi: 'Yêu cầu đã trả lời: giữ tên và nội dung',
    en: 'Names and contents of answered requests are kept for',
    unit: 'years',
    proposed: 3,
    source: askLegal,
  },
  'keep.sights': {
    vi: 'Nhật ký xem dữ liệu hạn chế: giữ',
    en: 'The log of restricted sights is kept for',
    unit: 'years',
    proposed: 5,
    source: askLegal,
  },
  'law.consent': {
    vi: 'Cơ quan nhà nước được miễn hỏi ý kiến khi làm nhiệm vụ luật định',
    en: 'A state body may process without consent for its tasks in law',
    unit: 'yes-no',
    proposed: null,
    source: askLegal,
  },
  'law.assessment': {
    vi: 'Cơ quan nhà nước được miễn hồ sơ đánh giá tác động',
    en: 'A state body needs no impact assessment',
    unit: 'yes-no',
    proposed: null,
    source: askLegal,
  },
  'law.update': {
    vi: 'Hồ sơ đánh giá tác động: xem lại mỗi',
    en: 'The impact assessment is updated every',
    unit: 'months',
    proposed: 6,
    source: unread,
  },
  officer: {
    vi: 'Người phụ trách bảo vệ dữ liệu cá nhân',
    en: 'Who is in charge of personal data',
    unit: 'text',
    proposed: null,
    source: 'Luật 91/2025/QH15, chưa đối chiếu',
  },
} as const satisfies Readonly<Record<string, SettingKind>>);
export type SettingKey = keyof typeof settingKinds;
export const settingKeys = Object.keys(settingKinds) as readonly SettingKey[];

/** A setting as the commune wrote it down. */
export interface SetValue {
  readonly key: string;
  readonly value: number | null;
  readonly note: string | null;
  readonly verified: boolean;
  readonly validFrom: string;
  readonly validTo: string | null;
}

/** What counts on a day: the commune's own value of that day, else what the program proposes. */
export interface Effective {
  readonly value: number | null;
  readonly note: string | null;
  readonly verified: boolean;
  readonly own: boolean;
}

export function settingOn(key: SettingKey, set: readonly SetValue[], day: string): Effective {
  const own = set.find(
    (one) => one.key === key && one.validFrom <= day && (one.validTo === null || day <= one.validTo),
  );
  const { proposed, source } = settingKinds[key];
  return own
    ? { value: own.value, note: own.note, verified: own.verified, own: true }
    : { value: proposed, note: source, verified: false, own: false };
}

/** The day after so many days of a unit; working days leave out Saturday and Sunday. */
export function dayAfter(from: CivilDate, count: number, unit: SettingUnit): CivilDate {
  if (unit !== 'working-days') return addDays(from, count);
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (weekday(day) < 6) left -= 1;
  }
  return day;
}

/** The day so many years before another; 29 February becomes the 28th. */
export function yearsBefore(day: CivilDate, years: number): CivilDate {
  const moved = `${String(Number(day.slice(0, 4)) - years).padStart(4, '0')}${day.slice(4)}`;
  return (moved.endsWith('-02-29') ? moved.replace(/29$/, '28') : moved) as CivilDate;
}
