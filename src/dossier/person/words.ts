import type { Words } from '#vocabulary/language.ts';
import type { Outcome, PersonKind } from './rules.ts';

/** What a book is called, and what its columns say of a line. */
export interface BookWords extends Words {
  readonly what: Words;
  readonly withWhom: Words;
  readonly until: Words;
}

const book = (
  [vi, en]: readonly [string, string],
  what: readonly [string, string],
  withWhom: readonly [string, string],
  until: readonly [string, string] = ['Đến ngày', 'Until'],
): BookWords => ({
  vi,
  en,
  what: { vi: what[0], en: what[1] },
  withWhom: { vi: withWhom[0], en: withWhom[1] },
  until: { vi: until[0], en: until[1] },
});

export const bookWords: Readonly<Record<PersonKind, BookWords>> = Object.freeze({
  artisan: book(
    ['Nghệ nhân, thợ giỏi', 'Artisans'],
    ['Nghề, dạy được gì', 'Craft, what they can teach'],
    ['Xưởng, tổ nghề', 'Workshop'],
  ),
  apprentice: book(
    ['Thợ trẻ học nghề', 'Young craftsmen'],
    ['Nghề', 'Craft'],
    ['Nghệ nhân kèm; ai xác nhận tay nghề', 'Artisan who teaches; who confirms the skill'],
    ['Xác nhận tay nghề ngày', 'Skill confirmed on'],
  ),
  repeater: book(
    ['Học sinh lưu ban, ôn hè', 'Pupils who repeat a class'],
    ['Lớp, môn phải học lại', 'Class and subjects'],
    ['Trường; lớp phụ đạo', 'School; remedial class'],
    ['Có kết quả ngày', 'Outcome on'],
  ),
  distance: book(
    ['Người học từ xa, nơi khác', 'Learners from afar'],
    ['Chương trình học', 'Programme'],
    ['Trường, nơi học', 'Where'],
  ),
  job: book(
    ['Giới thiệu việc làm', 'Introduced to work'],
    ['Việc', 'Work'],
    ['Doanh nghiệp, cơ sở', 'Enterprise'],
    ['Có kết quả ngày', 'Outcome on'],
  ),
  support: book(
    ['Hỗ trợ người học', 'Support of learners'],
    ['Hỗ trợ gì', 'What'],
    ['Nguồn: ai cho, quỹ nào', 'Source'],
  ),
  exemplar: book(
    ['Gương điển hình', 'Examples'],
    ['Việc làm được', 'What they did'],
    ['Đã biểu dương, khen thưởng ở đâu', 'Where they were commended'],
  ),
  priority: book(
    ['Diện ưu tiên', 'Who comes first'],
    ['Diện', 'Group'],
    ['Theo giấy tờ nào', 'By which paper'],
  ),
});

export const outcomeWords: Readonly<Record<Outcome, Words>> = Object.freeze({
  done: { vi: 'Đạt, đã xong', en: 'Done' },
  partly: { vi: 'Được một phần', en: 'Partly' },
  'given-up': { vi: 'Thôi, không đạt', en: 'Given up' },
});
