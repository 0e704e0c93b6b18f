import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDelimited } from './delimited.ts';

describe('delimited text', () => {
  it('is read by any of the three delimiters, with quotes and line breaks in cells', () => {
    expect(readDelimited('a;b\r\n"c;""d""\nx";e\r\n')).toEqual([
      ['a', 'b'],
      ['c;"d"\nx', 'e'],
    ]);
    expect(readDelimited('\ufeffa,b,\n1,"2,5",')).toEqual([
      ['a', 'b', ''],
      ['1', '2,5', ''],
    ]);
    expect(readDelimited('a\tb\r\n1;2\t3')).toEqual([
      ['a', 'b'],
      ['1;2', '3'],
    ]);
    expect(readDelimited('sep=;\na,b')).toEqual([['sep=', ''], ['a,b']]);
    expect(readDelimited('a,b\rc,d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('with a comma in its title or in figures is still a table by semicolons', () => {
    expect(readDelimited('DANH SÁCH, NĂM 2026\nTên;Năm;Thôn\nA;1;x')).toEqual([
      ['DANH SÁCH, NĂM 2026'],
      ['Tên', 'Năm', 'Thôn'],
      ['A', '1', 'x'],
    ]);
    expect(
      readDelimited('DANH SÁCH, XÃ A, TỈNH B\nLập ngày 1, người lập: C, D\n\nTên;Năm\nA;1\nB;2\nC;3').slice(
        -2,
      ),
    ).toEqual([
      ['B', '2'],
      ['C', '3'],
    ]);
    expect(readDelimited('Tên|Năm\nA, B|1')[1]).toEqual(['A, B', '1']);
    expect(readDelimited('Tên;Tiền\nA;1,5\nB;2,5')[1]).toEqual(['A', '1,5']);
    expect(readDelimited('Nội dung\nNuôi ong, lấy mật\nTrồng rừng')).toEqual([
      ['Nội dung'],
      ['Nuôi ong, lấy mật'],
      ['Trồng rừng'],
    ]);
  });

  it('keeps a quote that nobody closes, and what comes after it', () => {
    expect(readDelimited('a;b\n"chưa đóng;c\n"đã ""đóng""";d')).toEqual([
      ['a', 'b'],
      ['"chưa đóng', 'c'],
      ['đã "đóng"', 'd'],
    ]);
    expect(readDelimited('5" ống,x\r\ny,z')).toEqual([
      ['5" ống', 'x'],
      ['y', 'z'],
    ]);
  });

  it('gives back any cells that were quoted', () => {
    const cell = fc.string().map((text) => text.normalize('NFC').replaceAll('\r', '').trim());
    const block = fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(block, fc.constantFrom('\t', ';', ','), (rows, mark) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(mark));
        expect(readDelimited(quoted.join('\r\n'), mark)).toEqual(rows);
      }),
    );
  });
});
