import { describe, expect, it } from 'vitest';
import { matchHeader, readPaste } from './paste.ts';

describe('what is pasted from Excel', () => {
  it('becomes rows and cells, also with quotes and line breaks inside a cell', () => {
    expect(readPaste('Thôn\tTên\r\nA\t"hai\ndòng ""x"""\r\n\r\n')).toEqual([
      ['Thôn', 'Tên'],
      ['A', 'hai\ndòng "x"'],
    ]);
    expect(readPaste('"chưa đóng\tB')).toEqual([['"chưa đóng', 'B']]);
    expect(readPaste('')).toEqual([]);
  });

  it('has its columns matched by header, in any order and without marks', () => {
    const wanted = [
      { name: 'village', headers: ['thon', 'thon ban'] },
      { name: 'name', headers: ['ho ten', 'ho va ten'] },
      { name: 'sex', headers: ['gioi tinh'] },
    ] as const;
    expect(matchHeader(['Họ và tên', 'STT', 'THÔN'], wanted)).toEqual({ village: 2, name: 0, sex: -1 });
    expect(matchHeader(['Nam Hương', 'Lý Văn A', 'Nam'], wanted)).toBeNull();
  });
});
