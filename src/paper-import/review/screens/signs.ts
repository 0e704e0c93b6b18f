import type { Words } from '#vocabulary/language.ts';

/** What speaks for a table being what it is, as the reader of tables names it. Signs of sentences are told in words already. */
const signWords: Readonly<Record<string, Words>> = {
  'a programme a row or column': {
    vi: 'mỗi chương trình một dòng hay một cột',
    en: 'a programme a row or column',
  },
  figures: { vi: 'cột số liệu', en: 'figures' },
  'figures of no field': {
    vi: 'số liệu không có chỗ trong kế hoạch',
    en: 'figures that a plan has no place for',
  },
  'goes on': { vi: 'nối tiếp bảng trước', en: 'goes on from the table before' },
  groups: { vi: 'dòng chia nhóm', en: 'rows that head groups' },
  header: { vi: 'tên các cột', en: 'the heads of its columns' },
  'leads and supports': { vi: 'đơn vị chủ trì, phối hợp', en: 'who leads and who supports' },
  levels: { vi: 'mức phải đạt', en: 'levels to reach' },
  money: { vi: 'cột tiền', en: 'money' },
  'names of persons': { vi: 'tên người', en: 'names of persons' },
  'nothing but money': { vi: 'chỉ có tiền', en: 'nothing but money' },
  'numbers of documents': { vi: 'số, ký hiệu văn bản', en: 'numbers of documents' },
  'of a past year': { vi: 'nói về năm trước', en: 'of a past year' },
  'only topics and people': { vi: 'chỉ có chuyên đề và số người', en: 'only topics and people' },
  partners: { vi: 'đơn vị phối hợp', en: 'partners' },
  'people and places': { vi: 'số người và địa điểm', en: 'people and places' },
  places: { vi: 'địa điểm', en: 'places' },
  programmes: { vi: 'tên chương trình', en: 'programmes' },
  time: { vi: 'thời gian', en: 'time' },
  'time across topics': { vi: 'tháng là các cột', en: 'months as columns' },
  'time and people': { vi: 'thời gian và số người', en: 'time and people' },
  told: { vi: 'anh/chị đã nói thế', en: 'you said so' },
  topics: { vi: 'tên chuyên đề', en: 'topics' },
  'topics and money': { vi: 'chuyên đề và tiền', en: 'topics and money' },
  'units and tasks': { vi: 'đơn vị và việc được giao', en: 'units and tasks' },
  'what money is for': { vi: 'khoản chi', en: 'what money is for' },
  'words above': { vi: 'lời đứng trên bảng', en: 'the words above it' },
};

/** Why a part was taken for what it is: the strongest signs, as they are told to a person. */
export const signsOf = (
  why: readonly { readonly sign: string; readonly weight: number }[],
  say: (words: Words) => string,
): string =>
  why
    .filter(({ weight }) => weight > 0)
    .slice(0, 3)
    .map(({ sign }) => (signWords[sign] ? say(signWords[sign]) : sign))
    .join('; ');
