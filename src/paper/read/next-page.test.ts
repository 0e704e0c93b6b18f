import { expect, test } from 'vitest';
import { layOut, type Rule, type Word } from './page-layout.ts';

const XS = [60, 200, 540];
/** A page with a table of two columns, a text for each of its cells. */
function page(number: number, rows: readonly (readonly [string, string])[]) {
  const words = rows.flatMap(([one, two], r) =>
    [one, two].flatMap((text, k): Word[] =>
      text.split('\n').flatMap((line, l) =>
        line
          .split(' ')
          .filter(Boolean)
          .map((word, w) => {
            const left = XS[k]! + 5 + w * 30;
            const top = 100 + r * 60 + l * 16;
            const place = { left, right: left + 26, top, bottom: top + 12, size: 12, sure: null };
            return { text: word, page: number, pageWidth: 595, pageHeight: 842, ...place };
          }),
      ),
    ),
  );
  const heights = Array.from({ length: rows.length + 1 }, (_, r) => 92 + r * 60);
  const rules: Rule[] = [
    ...heights.map((at) => ({ kind: 'across' as const, at, from: 60, to: 540 })),
    ...XS.map((at) => ({ kind: 'down' as const, at, from: 92, to: heights.at(-1)! })),
  ];
  return { words, rules };
}

test('a header that is printed again is left out, and the row that the page cut is put together', () => {
  const [table, ...more] = layOut([
    page(1, [
      ['Đơn vị', 'Phần việc'],
      ['Công an', '- Rà soát\n- Hướng dẫn'],
      ['Các trường', '- Mở thư viện'],
    ]),
    page(2, [
      ['Đơn vị', 'Phần việc'],
      ['', '- Cử giáo viên'],
      ['Trưởng thôn', '- Đăng ký'],
    ]),
  ]);
  expect(more).toEqual([]);
  expect(table?.kind === 'table' && table.grid.map((row) => row.map(({ text }) => text))).toEqual([
    ['Đơn vị', 'Phần việc'],
    ['Công an', '- Rà soát\n- Hướng dẫn'],
    ['Các trường', '- Mở thư viện\n- Cử giáo viên'],
    ['Trưởng thôn', '- Đăng ký'],
  ]);
});
