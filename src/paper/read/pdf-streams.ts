/** How large the streams of a PDF become, measured before the library opens them: it unpacks each whole, in memory. */
import { inflateSync } from 'node:zlib';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';

/** A picture has many pixels; a page's text and strokes are far fewer bytes. */
const LARGEST = { picture: LIMITS.pixels * 3, other: 30_000_000 } as const;
/** Deflating makes nothing smaller than a thousandth. */
const MOST_RATIO = 1_032;
/** How far before its stream a dictionary may begin. */
const DICTIONARY = 2_000;
const HEAD = /stream\r?\n/g;

/**
 * Looks at each stream that says that it is deflated, also several times over. What hides from this ends at the memory and the time that a
 * reader has. Throws Unreadable.
 */
export function refuseLargeStreams(bytes: Uint8Array): void {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  for (const { index, 0: head } of text.matchAll(HEAD)) {
    if (text.startsWith('end', index - 3)) continue;
    const before = text.slice(Math.max(0, index - DICTIONARY), index);
    const dictionary = before.slice(before.lastIndexOf(' obj') + 1);
    const layers = dictionary.match(/\/(FlateDecode|Fl)\b/g)?.length ?? 0;
    if (layers === 0) continue;
    const start = index + head.length;
    const end = text.indexOf('endstream', start);
    const packed = bytes.subarray(start, end < 0 ? bytes.length : end);
    measure(packed, layers, /\/Image\b/.test(dictionary) ? LARGEST.picture : LARGEST.other);
  }
}

function measure(packed: Uint8Array, layers: number, most: number): void {
  let unpacked = packed;
  for (let left = layers; left > 0; left--) {
    if (unpacked.length * MOST_RATIO ** left <= most) return;
    const next = inflated(unpacked, most);
    if (!next) return;
    unpacked = next;
  }
}

/** What is broken is left to the library, which mends what it can. */
function inflated(packed: Uint8Array, most: number): Uint8Array | null {
  try {
    return inflateSync(packed, { maxOutputLength: most });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new Unreadable('tooLarge');
    return null;
  }
}
