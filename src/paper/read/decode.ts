/** The bytes of a text file → its text, in whichever encoding Vietnamese is written. */
import { isBroken } from '#vocabulary/look-alikes.ts';
import { fromTcvn3, fromVni, surest } from '#vocabulary/old-encodings.ts';
import { Unreadable } from './unreadable.ts';

/** How much of a file is looked at to tell two bytes a character from one. */
const SAMPLE = 4_096;

/** Whether bytes can be text at all: no control characters but tabs and line ends, or two bytes a character. */
export function isText(bytes: Uint8Array): boolean {
  if (wideEncoding(bytes)) return true;
  return !bytes.subarray(0, SAMPLE).some((byte) => byte < 9 || (byte > 13 && byte < 27));
}

/** Throws Unreadable where the encoding cannot be told: no letter is guessed. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = wideEncoding(bytes) ?? 'utf-8';
  const text = decoded(bytes, encoding);
  if (text !== null) return whole(text);
  // Of one byte a character: which one it is, the words tell.
  const windows = decoded(bytes, 'windows-1252') ?? '';
  const told = surest([
    (decoded(bytes, 'windows-1258') ?? '').normalize('NFC'),
    fromTcvn3(windows),
    fromVni(windows),
    withoutBrokenBytes(bytes),
  ]);
  if (told === null) throw new Unreadable('encoding');
  return told;
}

function whole(text: string): string {
  if (isBroken(text)) throw new Unreadable('encoding');
  return text;
}

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A file cut in the midst of its last letter is otherwise whole. */
function withoutBrokenBytes(bytes: Uint8Array): string {
  for (let cut = 1; cut <= 3; cut++) {
    const text = decoded(bytes.subarray(0, bytes.length - cut), 'utf-8');
    if (text !== null) return text;
  }
  return '';
}

/** UTF-16 by its mark, or by the noughts that Latin letters have at every other place. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const noughts = [0, 0];
  const length = Math.min(bytes.length, SAMPLE);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) noughts[at % 2]! += 1;
  const [even, odd] = noughts as [number, number];
  if (even + odd < length / 5) return null;
  return odd > even * 20 ? 'utf-16le' : even > odd * 20 ? 'utf-16be' : null;
}
