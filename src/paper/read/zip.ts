import { unzipSync } from 'fflate';
import { LIMITS } from './limits.ts';
import { Unreadable } from './unreadable.ts';
import { withUsualPrefixes } from './xml-names.ts';

/** Some programs write the paths of a package as Windows does. */
const usual = (name: string): string => name.replaceAll('\\', '/').replace(/^\//, '');

/** The entries that `wanted` picks from an Office file, unpacked within the limits. Throws Unreadable. */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  let unpacked = 0;
  let entries = 0;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        unpacked += originalSize;
        entries += 1;
        if (unpacked > LIMITS.unpackedBytes || entries > LIMITS.zipEntries) throw new Unreadable('tooLarge');
        if (/(^|\/)vbaProject\.bin$/i.test(name)) throw new Unreadable('macros');
        return wanted(usual(name));
      },
    });
    return new Map(Object.entries(files).map(([name, content]) => [usual(name), content]));
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('corrupt', error);
  }
}

/** An entry as text, with the usual prefixes; a document type declaration is refused wherever it stands. Throws Unreadable. */
export function xmlOf(files: Map<string, Uint8Array>, name: string): string | null {
  const bytes = files.get(name);
  if (!bytes) return null;
  const xml = new TextDecoder().decode(bytes);
  if (/<!(DOCTYPE|ENTITY)/i.test(xml)) throw new Unreadable('entities');
  return withUsualPrefixes(xml);
}
