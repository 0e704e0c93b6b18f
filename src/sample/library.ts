import { addDays, type CivilDate } from '#vocabulary/date.ts';
import type { ProgrammeCode, SampleLibrary } from './model.ts';
import { sampleId } from './random.ts';

/** [title, author, programme, copies, place, link] */
export type Book = readonly [string, string | null, ProgrammeCode, number, string | null, string | null];

const books: readonly Book[] = [
  ['Kỹ thuật trồng rau an toàn', 'Trần Văn Mẫu', 'KT', 4, 'Thư viện xã', null],
  ['Chăn nuôi gà thả vườn', 'Lê Thị Ví Dụ', 'KT', 2, 'Thư viện xã', null],
  ['Hỏi đáp pháp luật về đất đai', null, 'PL', 3, 'Tủ sách pháp luật', null],
  ['Chăm sóc trẻ dưới sáu tuổi', null, 'SK', 2, 'Thư viện xã', null],
  ['Truyện cổ tích Việt Nam', null, 'VHXH', 5, 'Thư viện trường Tiểu học', null],
  ['Dùng điện thoại an toàn', null, 'CDS', 0, null, 'https://vi-du.example/dien-thoai-an-toan.pdf'],
];

/** A small shelf: titles in three places and on the network, two copies lent, and how many came to read; nothing is later than the day of the sample. */
export function libraryOf(key: string, asOf: CivilDate, shelf: readonly Book[] = books): SampleLibrary {
  const titles = shelf.map(([title, author, programme, copies, place, link]) => ({
    id: sampleId(key, 'library', title),
    title,
    author,
    programme,
    copies,
    place,
    link,
  }));
  const loan = (nth: number, reader: string, ago: number) => ({
    id: sampleId(key, 'library loan', String(nth)),
    titleId: titles[nth]!.id,
    reader,
    lentOn: addDays(asOf, -ago),
    dueOn: addDays(asOf, 21 - ago),
    backOn: null,
  });
  return {
    titles,
    loans: [loan(0, 'Bạn đọc Mẫu A', 6), loan(2, 'Bạn đọc Mẫu B', 3)],
    readings: [14, 9].map((readers, at) => ({
      id: sampleId(key, 'library reading', String(at)),
      onDay: addDays(asOf, -7 * (at + 1)),
      place: titles[0]!.place,
      readers,
    })),
  };
}
