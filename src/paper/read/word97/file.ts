/** The parts of a Word 97 file: its head, its characters in the order of the text, and where each of them stands in the file. */
import { CFB } from '@e965/xlsx';
import { LIMITS } from '../limits.ts';
import { Unreadable } from '../unreadable.ts';
import { Bytes } from './bytes.ts';

export interface Word97 {
  /** The stream of the document, and the one of its tables. */
  readonly main: Bytes;
  readonly tables: Bytes;
  /** What is too long for its place; empty when the file has none. */
  readonly data: Bytes;
  /** All characters: body, notes, headers, comments, text boxes, one after the other. */
  readonly text: string;
  /** Where each character stands in the stream. */
  readonly places: Uint32Array;
  /** How many characters each part has, in their order. */
  readonly counts: Readonly<
    Record<'body' | 'footnotes' | 'headers' | 'macros' | 'comments' | 'endnotes' | 'boxes', number>
  >;
}

/** What the head names by number: where a table begins in its stream, and its length. */
export const tableAt = ({ main, tables }: Pick<Word97, 'main' | 'tables'>, number: number): Bytes =>
  tables.part(main.u32(0x9a + number * 8), main.u32(0x9a + number * 8 + 4));

const ENCRYPTED = 0x0100;
const SECOND_TABLES = 0x0200;
const PIECES = 33;

/** Opens the container and puts the text's pieces in order. Throws Unreadable. */
export function openWord97(bytes: Uint8Array): Word97 {
  const container = CFB.read(bytes, { type: 'buffer' });
  const stream = (name: string) => {
    const content = CFB.find(container, name)?.content;
    if (!content) throw new Unreadable('corrupt');
    return new Bytes(Uint8Array.from(content as unknown as ArrayLike<number>));
  };
  const main = stream('WordDocument');
  if (main.u16(0) !== 0xa5ec) throw new Unreadable('oldWord');
  const flags = main.u16(0x0a);
  if (flags & ENCRYPTED) throw new Unreadable('password');
  const tables = stream(flags & SECOND_TABLES ? '1Table' : '0Table');
  const [body, footnotes, headers, macros, comments, endnotes, boxes] = Array.from({ length: 7 }, (_, i) =>
    main.u32(0x4c + i * 4),
  ) as [number, number, number, number, number, number, number];
  return {
    main,
    tables,
    data: CFB.find(container, 'Data') ? stream('Data') : new Bytes(new Uint8Array()),
    ...charactersOf(main, tableAt({ main, tables }, PIECES)),
    counts: { body, footnotes, headers, macros, comments, endnotes, boxes },
  };
}

function charactersOf(main: Bytes, pieces: Bytes): Pick<Word97, 'text' | 'places'> {
  let at = 0;
  while (pieces.u8(at) === 1) at += 3 + pieces.u16(at + 1);
  if (pieces.u8(at) !== 2) throw new Unreadable('corrupt');
  const table = pieces.part(at + 5, pieces.u32(at + 1));
  const count = Math.floor((table.length - 4) / 12);
  const total = table.u32(count * 4);
  if (total > LIMITS.unpackedBytes / 4) throw new Unreadable('tooLarge');
  const places = new Uint32Array(total);
  const windows = new TextDecoder('windows-1252');
  const parts: string[] = [];
  for (let i = 0; i < count; i++) {
    const [from, to] = [table.u32(i * 4), table.u32((i + 1) * 4)];
    const place = table.u32((count + 1) * 4 + i * 8 + 2);
    const narrow = (place & 0x40000000) !== 0;
    const start = narrow ? (place & 0x3fffffff) >>> 1 : place;
    for (let c = from; c < to; c++) places[c] = start + (c - from) * (narrow ? 1 : 2);
    parts.push(
      narrow
        ? windows.decode(Uint8Array.from({ length: to - from }, (_, c) => main.u8(start + c)))
        : main.wide(start, to - from),
    );
  }
  return { text: parts.join(''), places };
}
