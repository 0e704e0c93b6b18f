import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** Reads from the head of a JPEG, PNG or WebP file how many pixels it claims, without drawing it. Gives null for anything else. */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const first = view.getUint32(0);
    if (first === 0x89504e47) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (first >>> 8 === 0xffd8ff) return jpegSize(view);
    const isWebp = first === 0x52494646 && view.getUint32(8) === 0x57454250;
    return isWebp ? webpSize(view) : null;
  } catch (error) {
    // The file ends in its head.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * Refuses a picture by its head, before anything decodes it: a file of some kilobytes can claim a thousand million pixels, and one whose
 * size cannot be read is none that may be decoded. Throws Unreadable.
 */
export function refuseLargePicture(bytes: Uint8Array): void {
  const size = pictureSize(bytes);
  if (!size) throw new Unreadable('corrupt');
  const { width, height } = size;
  if (width > LIMITS.side || height > LIMITS.side || width * height > LIMITS.pixels)
    throw new Unreadable('largePicture');
}

/** The parts of a JPEG follow each other with their lengths; one of those that start a frame says the size. */
function jpegSize(view: DataView): PictureSize | null {
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const startsFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (startsFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // Fill bytes stand alone.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
  return null;
}

function webpSize(view: DataView): PictureSize | null {
  const kind = String.fromCharCode(...[12, 13, 14, 15].map((at) => view.getUint8(at)));
  const low = (at: number, bits: number) => view.getUint32(at, true) & (2 ** bits - 1);
  if (kind === 'VP8X') return { width: low(24, 24) + 1, height: low(27, 24) + 1 };
  if (kind === 'VP8 ') return { width: low(26, 14), height: view.getUint16(28, true) & 0x3fff };
  if (kind !== 'VP8L') return null;
  const bits = view.getUint32(21, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
