import type { Words } from '#vocabulary/language.ts';
import { asRead } from '#vocabulary/look-alikes.ts';

/** What is counted of an activity: learners of a class; of an event its own measure, which is never added to learners. */
export type Measure = 'learners' | 'entries' | 'visitors' | 'guests' | 'participants';

/** A form of activity: how it is called, and by which words a title or a cell of a paper names it. */
interface Form {
  readonly words: Words;
  readonly measure: Measure;
  /** How papers write it; at the beginning of a title it names the form. With its marks: `họp` is not `hợp tác xã`. */
  readonly written: readonly string[];
}

const form = (measure: Measure, vi: string, en: string, written: string): Form =>
  Object.freeze({ words: { vi, en }, measure, written: written.split('|') });

// The database has the same names, and the same division into classes and events (migration 0026).
const registry = Object.freeze({
  class: form('learners', 'Lớp, chuyên đề', 'Class', 'lớp|lớp học|chuyên đề|bồi dưỡng|học tập'),
  literacy: form('learners', 'Lớp xóa mù chữ', 'Literacy class', 'lớp xóa mù chữ|xóa mù chữ'),
  talk: form(
    'learners',
    'Nói chuyện, tuyên truyền',
    'Talk',
    'nói chuyện|tổ chức nói chuyện|tọa đàm|tuyên truyền|tổ chức tuyên truyền|truyền thông dân số|phổ biến pháp luật',
  ),
  training: form('learners', 'Tập huấn', 'Training', 'tập huấn|chuyển giao|hội nghị chuyển giao'),
  workshop: form('learners', 'Hội thảo', 'Workshop', 'hội thảo'),
  contest: form(
    'entries',
    'Cuộc thi, hội thi',
    'Contest',
    'cuộc thi|hội thi|thi tìm hiểu|tổ chức cuộc thi|tổ chức hội thi',
  ),
  festival: form(
    'visitors',
    'Ngày hội, hội chợ',
    'Fair',
    'ngày hội|hội chợ|trưng bày|tổ chức ngày hội|tết thiếu nhi|tổ chức tết thiếu nhi',
  ),
  ceremony: form(
    'guests',
    'Lễ',
    'Ceremony',
    'lễ|khai giảng|tổ chức lễ|tổ chức khai giảng|tổ chức chương trình khai giảng|tổng kết|bế giảng',
  ),
  conference: form('guests', 'Hội nghị, họp', 'Conference', 'hội nghị|họp|tổ chức hội nghị'),
  commemoration: form(
    'participants',
    'Kỷ niệm, truyền thống',
    'Commemoration',
    'kỷ niệm|kỉ niệm|tổ chức kỷ niệm|lễ kỷ niệm|tổ chức lễ kỷ niệm|hoạt động kỷ niệm|hoạt động chào mừng|giáo dục truyền thống|truyền thống anh bộ đội',
  ),
  campaign: form(
    'participants',
    'Phát động, ra quân',
    'Campaign',
    'phát động|lễ phát động|ra quân|thi đua|chiến dịch|vận động',
  ),
  'clean-up': form('participants', 'Vệ sinh môi trường', 'Clean-up', 'vệ sinh môi trường|tổng vệ sinh'),
  camp: form(
    'participants',
    'Trại hè, hội trại',
    'Camp',
    'trại hè|hội trại|tổ chức trại hè|tổ chức hội trại',
  ),
  performance: form(
    'participants',
    'Giao lưu văn nghệ, thể thao',
    'Performance',
    'giao lưu|văn nghệ|hội diễn|tổ chức giao lưu',
  ),
  club: form('participants', 'Câu lạc bộ', 'Club', 'câu lạc bộ|sinh hoạt câu lạc bộ'),
  visit: form('visitors', 'Tham quan, tuyến trải nghiệm', 'Visit, route', 'tham quan|tuyến trải nghiệm'),
  survey: form('participants', 'Khảo sát, điều tra', 'Survey', 'khảo sát|điều tra'),
});

export type FormName = keyof typeof registry;

/** All forms in the order in which they are offered. */
export const formNames = Object.freeze(Object.keys(registry)) as readonly [FormName, ...FormName[]];

export const formWords: Readonly<Record<FormName, Words>> = Object.freeze(
  Object.fromEntries(formNames.map((name) => [name, registry[name].words])) as Record<FormName, Words>,
);

/** What an activity of a form is counted by. */
export const measureOf = (name: FormName): Measure => registry[name].measure;

/** Whether activities of a form are classes. All others are events: no count of classes, lượt or people holds them. A line without a form is a class. */
export const isClass = (name: FormName | null): boolean => name === null || measureOf(name) === 'learners';

export const classForms: readonly FormName[] = Object.freeze(formNames.filter(isClass));
export const eventForms: readonly FormName[] = Object.freeze(formNames.filter((name) => !isClass(name)));

export const measureWords: Readonly<Record<Measure, Words>> = Object.freeze({
  learners: { vi: 'học viên', en: 'learners' },
  entries: { vi: 'bài dự thi', en: 'entries' },
  visitors: { vi: 'khách tham quan', en: 'visitors' },
  guests: { vi: 'khách đến dự', en: 'guests who came' },
  participants: { vi: 'người tham gia', en: 'participants' },
});

const plain = (text: string): string => asRead(text).toLocaleLowerCase('vi').trim();

const writings = formNames
  .flatMap((name) =>
    [plain(registry[name].words.vi), ...registry[name].written].map((words) => ({ name, words })),
  )
  .sort((a, b) => b.words.length - a.words.length);

/** The form that a cell names by itself: `Hội thi`, `tập huấn`, `Ngày hội, hội chợ`. Null for anything else. */
export const readForm = (text: string): FormName | null =>
  writings.find(({ words }) => words === plain(text))?.name ?? null;

/** The form that a title begins with (`Cuộc thi “Sáng tạo mẫu mã”`); the longest words win. Null where it names none. */
export function formOfTitle(title: string): FormName | null {
  const text = plain(title);
  return (
    writings.find(({ words }) => text.startsWith(words) && !/^\p{L}/u.test(text.slice(words.length)))?.name ??
    null
  );
}
