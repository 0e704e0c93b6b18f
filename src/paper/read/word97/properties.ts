/** How the characters and paragraphs of a Word 97 file are set: lists of changes, kept in pages of 512 bytes. */
import type { Bytes } from './bytes.ts';
import { tableAt, type Word97 } from './file.ts';

/** One change: its code, and where its operand begins. */
export interface Change {
  readonly code: number;
  readonly operand: Bytes;
}
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly style: number;
  readonly changes: readonly Change[];
}

const CHARACTERS = 12;
const PARAGRAPHS = 13;
const PAGE = 512;
/** Lengths of operands by the kind that the code names; one kind says its own length. */
const LENGTHS: Readonly<Record<number, number>> = { 0: 1, 1: 1, 2: 2, 3: 4, 4: 2, 5: 2, 7: 3 };
const TABLE_SHAPE = 0xd608;

/** A list of changes as it is packed. */
export function changesIn(list: Bytes): Change[] {
  const changes: Change[] = [];
  for (let at = 0; at + 2 < list.length; ) {
    const code = list.u16(at);
    at += 2;
    const kind = code >>> 13;
    let length = LENGTHS[kind];
    if (length === undefined) {
      if (code === TABLE_SHAPE) {
        length = Math.max(0, list.u16(at) - 1);
        at += 2;
      } else {
        length = list.u8(at);
        at += 1;
      }
    }
    changes.push({ code, operand: list.part(at, length) });
    at += length;
  }
  return changes;
}

/** The runs of equally set characters, by their places in the stream. */
export const characterRuns = (file: Word97): Run[] =>
  pagesOf(file, CHARACTERS).flatMap((page) => {
    const count = page.u8(PAGE - 1);
    return Array.from({ length: count }, (_, i): Run => {
      const at = page.u8((count + 1) * 4 + i) * 2;
      const changes = at === 0 ? [] : changesIn(page.part(at + 1, page.u8(at)));
      return { from: page.u32(i * 4), to: page.u32(i * 4 + 4), style: 0, changes };
    });
  });

/** The paragraphs, by their places in the stream. */
export const paragraphRuns = (file: Word97): Run[] =>
  pagesOf(file, PARAGRAPHS).flatMap((page) => {
    const count = page.u8(PAGE - 1);
    return Array.from({ length: count }, (_, i): Run => {
      const [from, to] = [page.u32(i * 4), page.u32(i * 4 + 4)];
      const at = page.u8((count + 1) * 4 + i * 13) * 2;
      if (at === 0) return { from, to, style: 0, changes: [] };
      const short = page.u8(at);
      const [start, length] = short === 0 ? [at + 2, page.u8(at + 1) * 2] : [at + 1, short * 2 - 1];
      const list = page.part(start, length);
      if (list.length < 2) return { from, to, style: 0, changes: [] };
      const changes = changesIn(list.part(2, list.length - 2)).flatMap((change) => elsewhere(file, change));
      return { from, to, style: list.u16(0), changes };
    });
  });

/** A list too long for its page stands in the stream for data. */
function elsewhere({ data }: Word97, change: Change): Change[] {
  if ((change.code !== 0x6645 && change.code !== 0x6646) || change.operand.length < 4) return [change];
  const at = change.operand.u32(0);
  return at + 2 > data.length ? [] : changesIn(data.part(at + 2, data.u16(at)));
}

function pagesOf(file: Word97, number: number): Bytes[] {
  const table = tableAt(file, number);
  const count = Math.max(0, Math.floor((table.length - 4) / 8));
  const pages = Array.from({ length: count }, (_, i) => table.u32((count + 1) * 4 + i * 4) & 0x3fffff);
  return pages.map((page) => file.main.part(page * PAGE, PAGE)).filter(({ length }) => length === PAGE);
}

/** Finds the run of a place: runs are sorted and looked up by halves. */
export function runFinder(runs: readonly Run[]): (place: number) => Run | null {
  const sorted = [...runs].sort((a, b) => a.from - b.from);
  let last = 0;
  return (place) => {
    const near = sorted[last];
    if (near && near.from <= place && place < near.to) return near;
    let [low, high] = [0, sorted.length - 1];
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = sorted[middle]!;
      if (place < run.from) high = middle - 1;
      else if (place >= run.to) low = middle + 1;
      else {
        last = middle;
        return run;
      }
    }
    return null;
  };
}
