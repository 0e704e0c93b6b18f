import { CFB } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readDoc } from './doc.ts';
import { inUnicode } from './unicode.ts';

/** A run of characters: its text, the font's number, changes of its look. */
interface Run {
  readonly text: string;
  readonly font?: number;
  readonly changes?: readonly (readonly [code: number, value: number, size: 1 | 2])[];
}
/** A paragraph: its runs, how it ends, its changes. */
interface Told {
  readonly runs: readonly Run[];
  readonly end?: '\r' | '\u0007';
  readonly changes?: Buffer;
}

const u16 = (n: number) => Buffer.from([n & 255, (n >> 8) & 255]);
const u32 = (n: number) => Buffer.concat([u16(n & 65_535), u16(n >>> 16)]);
const change = (code: number, value: number, size: 1 | 2) =>
  Buffer.concat([u16(code), size === 1 ? Buffer.from([value]) : u16(value)]);
const IN_TABLE = change(0x2416, 1, 1);
/** The end of a row with its edges, and of each cell whether it opens (3) or goes on (1) a merge downwards. */
const rowEnd = (edges: readonly number[], merges: readonly number[] = []): Told => {
  const cells = edges.slice(1).map((_, i) => Buffer.concat([u16((merges[i] ?? 0) << 5), Buffer.alloc(18)]));
  const shape = Buffer.concat([Buffer.from([edges.length - 1]), ...edges.map(u16), ...cells]);
  const definition = Buffer.concat([u16(0xd608), u16(shape.length + 1), shape]);
  return { runs: [], end: '\u0007', changes: Buffer.concat([IN_TABLE, change(0x2417, 1, 1), definition]) };
};
const cellOf = (...runs: Run[]): Told => ({ runs, end: '\u0007', changes: IN_TABLE });
const p = (...runs: Run[]): Told => ({ runs });

/** Writes a Word 97 file: one piece of wide characters, a page of looks for each, fonts by their numbers. */
function doc(paragraphs: readonly Told[], fonts: readonly string[] = ['Times New Roman']): Uint8Array {
  const start = 2048;
  let text = '';
  const characters: { from: number; list: Buffer }[] = [];
  const paragraphRuns: { from: number; list: Buffer }[] = [];
  for (const { runs, end = '\r', changes = Buffer.alloc(0) } of paragraphs) {
    paragraphRuns.push({ from: text.length, list: Buffer.concat([u16(0), changes]) });
    for (const run of [...runs, { text: end }]) {
      const font = run.font === undefined ? [] : [change(0x4a4f, run.font, 2), change(0x4a51, run.font, 2)];
      characters.push({
        from: text.length,
        list: Buffer.concat([...font, ...(run.changes ?? []).map((one) => change(...one))]),
      });
      text += run.text;
    }
  }
  const place = (at: number) => start + at * 2;
  const ends = (runs: readonly { from: number }[]) => [
    ...runs.map(({ from }) => place(from)),
    place(text.length),
  ];
  // One page of 512 bytes a run: simple, and as good as any other file.
  const pages: Buffer[] = [];
  const pageOf = (from: number, to: number, head: Buffer, list: Buffer, isParagraph: boolean) => {
    const page = Buffer.alloc(512);
    Buffer.concat([u32(from), u32(to)]).copy(page);
    const at = 512 - 2 - head.length - list.length;
    const even = at - (at % 2);
    page[8] = even / 2;
    Buffer.concat([head, list]).copy(page, even);
    page[511] = 1;
    pages.push(page);
    return isParagraph;
  };
  for (const [i, { list }] of characters.entries())
    pageOf(ends(characters)[i]!, ends(characters)[i + 1]!, Buffer.from([list.length]), list, false);
  for (const [i, { list }] of paragraphRuns.entries()) {
    const padded =
      list.length % 2 === 0
        ? Buffer.concat([list, Buffer.alloc(0)])
        : Buffer.concat([list, Buffer.from([0])]);
    pageOf(
      ends(paragraphRuns)[i]!,
      ends(paragraphRuns)[i + 1]!,
      Buffer.from([0, padded.length / 2]),
      padded,
      true,
    );
  }
  const firstPage = Math.ceil((start + text.length * 2) / 512);
  const tables: Buffer[] = [];
  const head = Buffer.alloc(start);
  let at = 0;
  const table = (number: number, content: Buffer) => {
    u32(at).copy(head, 0x9a + number * 8);
    u32(content.length).copy(head, 0x9a + number * 8 + 4);
    tables.push(content);
    at += content.length;
  };
  const list = (runs: readonly { from: number }[], offset: number) =>
    Buffer.concat([...ends(runs).map(u32), ...runs.map((_, i) => u32(firstPage + offset + i))]);
  const piece = Buffer.concat([u32(0), u32(text.length), u16(0), u32(start), u16(0)]);
  table(33, Buffer.concat([Buffer.from([2]), u32(piece.length), piece]));
  table(12, list(characters, 0));
  table(13, list(paragraphRuns, characters.length));
  const names = fonts.map((name) => {
    const font = Buffer.concat([Buffer.alloc(39), Buffer.from(`${name}\0`, 'utf16le')]);
    return Buffer.concat([Buffer.from([font.length]), font]);
  });
  table(15, Buffer.concat([u16(fonts.length), u16(0), ...names]));
  u16(0xa5ec).copy(head, 0);
  u16(0x0200).copy(head, 0x0a);
  u32(text.length).copy(head, 0x4c);
  const body = Buffer.from(text, 'utf16le');
  const gap = Buffer.alloc(firstPage * 512 - start - body.length);
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, 'WordDocument', Buffer.concat([head, body, gap, ...pages]));
  CFB.utils.cfb_add(container, '1Table', Buffer.concat(tables));
  return new Uint8Array(CFB.write(container, { type: 'buffer' }) as Buffer);
}

const shown = (bytes: Uint8Array) =>
  inUnicode(readDoc(bytes)).blocks.flatMap((block): (string | string[])[] =>
    block.kind === 'paragraph'
      ? [block.text]
      : block.grid.map((row) =>
          [...new Set(row)].map(({ text, rowSpan, columnSpan }) =>
            rowSpan * columnSpan > 1 ? `${text} ${rowSpan}x${columnSpan}` : text,
          ),
        ),
  );

test('hyphens of Word, hidden, deleted and raised characters', () => {
  const file = doc([
    p({ text: 'Kỹ thu\u001fật, 07/KH\u001eTTHTCĐ' }),
    p(
      { text: 'Số: ' },
      { text: '15', changes: [[0x083c, 1, 1]] },
      { text: '07' },
      { text: '09', changes: [[0x0800, 1, 1]] },
    ),
    p(
      { text: '45' },
      { text: '3', changes: [[0x2a48, 1, 1]] },
      { text: ', 5 km' },
      { text: '2', changes: [[0x2a48, 1, 1]] },
    ),
    p({ text: 'Trang \u0013 PAGE \u0014' + '7\u0015' }),
  ]);
  expect(shown(file)).toEqual(['Kỹ thuật, 07/KH-TTHTCĐ', 'Số: 07', '45, 5 km²', 'Trang 7']);
});

test('each run is read in the letters of its font', () => {
  const file = doc(
    [
      p(
        { text: 'kÕ ho¹ch \u00adu tiªn', font: 1 },
        { text: ' keá hoaïch', font: 2 },
        { text: ' kế hoạch', font: 0 },
      ),
      p({ text: 'kÕ ho¹ch', font: 3 }),
    ],
    ['Times New Roman', '.VnTime', 'VNI-Times', '.VnTimeH'],
  );
  expect(shown(file)).toEqual(['kế hoạch ưu tiên kế hoạch kế hoạch', 'KẾ HOẠCH']);
  expect(() => shown(doc([p({ text: 'K\u00ff', font: 0 })], ['VPS Times']))).toThrow('phông chữ cũ');
});

test('a header of two storeys keeps its merged cells', () => {
  const file = doc([
    p({ text: 'I. NỘI DUNG' }),
    cellOf({ text: 'Tháng' }),
    cellOf({ text: 'Số học viên' }),
    rowEnd([0, 1000, 3000], [3, 0]),
    cellOf({ text: '' }),
    cellOf({ text: 'Nam' }),
    cellOf({ text: 'Nữ' }),
    rowEnd([0, 1000, 2000, 3000], [1, 0, 0]),
    cellOf({ text: '1' }),
    cellOf({ text: '25' }),
    cellOf({ text: '20' }),
    rowEnd([0, 1000, 2000, 3000]),
    p({ text: 'II. KINH PHÍ' }),
  ]);
  expect(shown(file)).toEqual([
    'I. NỘI DUNG',
    ['Tháng 2x1', 'Số học viên 1x2'],
    ['Tháng 2x1', 'Nam', 'Nữ'],
    ['1', '25', '20'],
    'II. KINH PHÍ',
  ]);
});
