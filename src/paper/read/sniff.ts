import type { FileKind } from './document.ts';
import { Unreadable } from './unreadable.ts';
import { unzip } from './zip.ts';

type Sniffed = Exclude<FileKind, 'scan'>;

const EXTENSIONS: Readonly<Record<string, readonly Sniffed[]>> = {
  docx: ['docx'],
  docm: ['docx'],
  doc: ['doc'],
  xlsx: ['xlsx'],
  xlsm: ['xlsx'],
  pdf: ['pdf'],
  jpg: ['image'],
  jpeg: ['image'],
  png: ['image'],
  txt: ['text'],
  md: ['text'],
  json: ['json'],
};

const starts = (bytes: Uint8Array, ...head: readonly number[]): boolean =>
  head.every((byte, i) => bytes[i] === byte);
const holds = (bytes: Uint8Array, name: string, encoding: BufferEncoding): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from(name, encoding));

/** The kind of a file by its content; its name must agree. Throws Unreadable. */
export function sniff(bytes: Uint8Array, name: string): Sniffed {
  if (bytes.length === 0) throw new Unreadable('empty');
  const kind = kindOf(bytes);
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase();
  const expected = extension ? EXTENSIONS[extension] : undefined;
  if (expected && !expected.includes(kind)) throw new Unreadable('extension');
  return kind;
}

function kindOf(bytes: Uint8Array): Sniffed {
  if (starts(bytes, 0x50, 0x4b)) return zipped(bytes);
  if (starts(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return compound(bytes);
  if (holds(bytes.subarray(0, 1024), '%PDF-', 'latin1')) return 'pdf';
  if (starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x89, 0x50, 0x4e, 0x47)) return 'image';
  return textual(bytes);
}

function zipped(bytes: Uint8Array): Sniffed {
  const names: string[] = [];
  unzip(bytes, (name) => {
    names.push(name);
    return false;
  });
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  throw new Unreadable(names.length === 0 ? 'corrupt' : 'unknown');
}

/** The old Office container: a Word file, or an encrypted new one. */
function compound(bytes: Uint8Array): Sniffed {
  if (holds(bytes, 'EncryptedPackage', 'utf16le')) throw new Unreadable('password');
  if (!holds(bytes, 'WordDocument', 'utf16le')) throw new Unreadable('unknown');
  if (holds(bytes, '_VBA_PROJECT', 'utf16le')) throw new Unreadable('macros');
  return 'doc';
}

function textual(bytes: Uint8Array): Sniffed {
  const head = bytes.subarray(0, 4096);
  const utf16 = starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff);
  if (!utf16 && head.includes(0)) throw new Unreadable('unknown');
  const text = new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(head);
  if (/^\s*\{\\rtf/.test(text) || (text.match(/\ufffd/g)?.length ?? 0) > 8) throw new Unreadable('unknown');
  if (text.trim() === '') throw new Unreadable('empty');
  return /^\ufeff?\s*\{\s*"/.test(text) ? 'json' : 'text';
}
