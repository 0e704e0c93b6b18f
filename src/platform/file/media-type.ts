const starts = (bytes: Uint8Array, ...signature: readonly number[]): boolean =>
  signature.every((byte, at) => bytes[at] === byte);
const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/**
 * Tells by its content what a file is: photos (JPEG, PNG, WebP, HEIC), PDF, and office files. Gives nothing for everything else, whatever
 * its name says.
 */
export function mediaTypeOf(bytes: Uint8Array): string | null {
  if (starts(bytes, 0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'image/png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return 'image/webp';
  if (/^ftyp(heic|heix|mif1|msf1)$/.test(ascii(bytes, 4, 12))) return 'image/heic';
  if (ascii(bytes, 0, 5) === '%PDF-') return 'application/pdf';
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return 'application/msword';
  if (starts(bytes, 0x50, 0x4b, 0x03, 0x04)) return officeType(bytes);
  return null;
}

/** Which office file a zip is shows in the names of its parts, which stand readable in it. */
function officeType(bytes: Uint8Array): string | null {
  const names = new TextDecoder('latin1').decode(bytes);
  const office = 'application/vnd.openxmlformats-officedocument';
  if (names.includes('word/document.xml')) return `${office}.wordprocessingml.document`;
  if (names.includes('xl/workbook.xml')) return `${office}.spreadsheetml.sheet`;
  return null;
}

/** Whether a file is shown where it stands instead of being saved: only what a browser shows without running anything. */
export const isShownInPlace = (mediaType: string): boolean =>
  /^(image\/(png|jpeg|webp)|application\/pdf)$/.test(mediaType);
