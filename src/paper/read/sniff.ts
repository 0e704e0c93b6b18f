import { decodeText, isText } from './decode.ts';
import type { FileKind } from './document.ts';
import { Unreadable, type UnreadableReason } from './unreadable.ts';
import { unzip } from './zip.ts';

type Sniffed = Exclude<FileKind, 'scan'>;
/** Families of kinds that programs save under each other's names without harm. */
type Family = 'word' | 'sheet' | 'pdf' | 'picture' | 'text';

const FAMILIES: Readonly<Record<Sniffed, readonly Family[]>> = {
  docx: ['word'],
  doc: ['word'],
  odt: ['word'],
  rtf: ['word', 'text'],
  html: ['word', 'sheet', 'text'],
  xlsx: ['sheet'],
  workbook: ['sheet'],
  pdf: ['pdf'],
  image: ['picture'],
  text: ['text'],
  json: ['text'],
};
const ENDINGS: Readonly<Record<string, Family>> = {
  docx: 'word',
  docm: 'word',
  dotx: 'word',
  doc: 'word',
  dot: 'word',
  odt: 'word',
  xlsx: 'sheet',
  xlsm: 'sheet',
  xlsb: 'sheet',
  xls: 'sheet',
  ods: 'sheet',
  pdf: 'pdf',
  jpg: 'picture',
  jpeg: 'picture',
  png: 'picture',
  txt: 'text',
  md: 'text',
  json: 'text',
  csv: 'text',
  tsv: 'text',
};
/** What is really inside, told to whoever gave the file another name. */
const REALLY: Readonly<Record<Family, UnreadableReason>> = {
  word: 'reallyWord',
  sheet: 'reallySheet',
  pdf: 'reallyPdf',
  picture: 'reallyPicture',
  text: 'reallyText',
};

const ARCHIVES = ['Rar!', '7z\xbc\xaf', '\x1f\x8b'];
/** How TIFF, GIF, JPEG 2000, Photoshop and icons begin. */
const PICTURES = ['II*\0', 'MM\0*', 'II+\0', 'MM\0+', 'GIF8', '\0\0\0\x0cjP', '8BPS', '\0\0\x01\0'];

const starts = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte);
const latin = (bytes: Uint8Array, from: number, to: number): string =>
  Buffer.from(bytes.subarray(from, to)).toString('latin1');
const holds = (bytes: Uint8Array, name: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, 'utf16le'));

/** The kind of a file by its content; its name must not say something quite different. Throws Unreadable. */
export function sniff(bytes: Uint8Array, name: string): Sniffed {
  if (bytes.length === 0) throw new Unreadable('empty');
  const kind = kindOf(bytes);
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  const expected = ending ? ENDINGS[ending] : undefined;
  const families = FAMILIES[kind];
  // Text under the name of a sheet is what many systems export.
  const exported = kind === 'text' && ending === 'xls';
  if (expected && !families.includes(expected) && !exported) throw new Unreadable(REALLY[families[0]!]);
  return kind;
}

function kindOf(bytes: Uint8Array): Sniffed {
  if (starts(bytes, 0x50, 0x4b)) return zipped(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compound(bytes);
  if (latin(bytes, 0, 1024).includes('%PDF-')) return 'pdf';
  if (starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'image';
  if (isOtherPicture(bytes)) throw new Unreadable('picture');
  if (ARCHIVES.some((head) => latin(bytes, 0, 4).startsWith(head))) throw new Unreadable('archive');
  return textual(bytes);
}

function isOtherPicture(bytes: Uint8Array): boolean {
  const head = latin(bytes, 0, 16);
  const isBitmap = head.startsWith('BM') && bytes.length > 26 && starts(bytes.subarray(6), 0, 0, 0, 0);
  const isWebp = head.startsWith('RIFF') && head.slice(8).startsWith('WEBP');
  const isHeic = head.slice(4).startsWith('ftyp') && /^(hei|hev|mif|msf|avi)/.test(head.slice(8));
  return isBitmap || isWebp || isHeic || PICTURES.some((mark) => head.startsWith(mark));
}

function zipped(bytes: Uint8Array): Sniffed {
  const names: string[] = [];
  const files = unzip(bytes, (name) => {
    names.push(name);
    return name === 'mimetype';
  });
  const mime = files.get('mimetype');
  const declared = mime ? latin(mime, 0, 80) : '';
  if (names.some((name) => /^word\/document\d*\.xml$/.test(name))) return 'docx';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  if (names.includes('xl/workbook.bin') || /opendocument\.spreadsheet/.test(declared)) return 'workbook';
  if (/opendocument\.text/.test(declared)) return 'odt';
  if (names.some((name) => /^ppt\//.test(name)) || /opendocument\.presentation/.test(declared))
    throw new Unreadable('presentation');
  if (names.some((name) => /^Index\/|\.iwa$|^index\.(apxl|xml)$/.test(name)))
    throw new Unreadable('otherOffice');
  throw new Unreadable(names.length === 0 ? 'corrupt' : 'archive');
}

/** The old Office container: Word, Excel, PowerPoint, or an encrypted new file. */
function compound(bytes: Uint8Array): Sniffed {
  if (holds(bytes, 'EncryptedPackage')) throw new Unreadable('password');
  if (holds(bytes, '_VBA_PROJECT')) throw new Unreadable('macros');
  if (holds(bytes, 'WordDocument')) return 'doc';
  if (holds(bytes, 'Workbook') || holds(bytes, 'Book')) return 'workbook';
  throw new Unreadable(holds(bytes, 'PowerPoint Document') ? 'presentation' : 'otherOffice');
}

const WORD_XML =
  /<\?mso-application progid="Word|<w:wordDocument|office:mimetype="application\/vnd\.oasis\.opendocument\.text/;
const SHEET_XML =
  /<\?mso-application progid="Excel|urn:schemas-microsoft-com:office:spreadsheet"|office:mimetype="application\/vnd\.oasis\.opendocument\.spreadsheet/;

function textual(bytes: Uint8Array): Sniffed {
  if (/^\s*\{\\rtf/.test(latin(bytes, 0, 64))) return 'rtf';
  if (!isText(bytes)) throw new Unreadable('unknown');
  const marks = latin(bytes, 0, 4096);
  // A page saved in one file with its pictures.
  if (/^(From:|MIME-Version:)[\s\S]*multipart\/related/i.test(marks)) throw new Unreadable('webArchive');
  const text = decodeText(bytes);
  if (text.trim() === '') throw new Unreadable('empty');
  const head = text.slice(0, 4096);
  if (/^\ufeff?\s*<\?xml/.test(head) && SHEET_XML.test(head)) return 'workbook';
  if (/^\ufeff?\s*<\?xml/.test(head) && WORD_XML.test(head)) throw new Unreadable('otherOffice');
  if (/^\ufeff?\s*(<!--[\s\S]*?-->\s*)*<(!doctype html|html|head|body|meta|style|table)\b/i.test(head))
    return 'html';
  return /^\ufeff?\s*\{\s*"/.test(head) ? 'json' : 'text';
}
