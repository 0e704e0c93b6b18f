/** Villages or programmes as columns, marked in each row. */

import type { ProgrammeCode } from '#norm/programme/rules.ts';
import type { Cell } from '#paper/read/document.ts';
import { fold } from '#vocabulary/text.ts';
import { programmeNamed } from '../programme.ts';
import { isMark } from './content.ts';
import { isBlank, type Row, share } from './grid.ts';

export interface NamedColumn {
  readonly k: number;
  readonly name: string;
  readonly programme: ProgrammeCode | null;
}

const PLACE =
  /^(thon|xom|ban|ap|khu|khu pho|to dan pho|tdp|khom|buon|lang|to|nha van hoa|nvh|hoi truong|diem)\b/;
const FEWEST = 2;

/** The columns that rows are marked in, by what their headers name; none where fewer than two are of one kind. */
export function namedColumns(
  headers: readonly (readonly string[])[],
  data: readonly (readonly Cell[])[],
): NamedColumn[] {
  const marked = headers.flatMap((path, k): NamedColumn[] => {
    const name = path.at(-1) ?? '';
    const cells = data.map((row) => row[k]!.text).filter((text) => !isBlank(text));
    if (cells.length === 0 || name.length > 40 || share(cells, isMark) < 0.8) return [];
    const programme = PLACE.test(fold(name)) ? null : programmeNamed(name);
    return programme || PLACE.test(fold(name)) ? [{ k, name, programme }] : [];
  });
  const places = marked.filter(({ programme }) => programme === null);
  const programmes = marked.filter(({ programme }) => programme !== null);
  return [...(places.length >= FEWEST ? places : []), ...(programmes.length >= FEWEST ? programmes : [])];
}

/** What a row is marked as: where it is held, its programme. */
export function namedIn(
  row: Row,
  columns: readonly NamedColumn[],
): { venue: string | null; programme: ProgrammeCode | null } {
  const own = columns.filter(({ k }) => isMark(row[k]!.text));
  const places = own.filter(({ programme }) => programme === null).map(({ name }) => name);
  return {
    venue: places.join(', ') || null,
    programme: own.find(({ programme }) => programme !== null)?.programme ?? null,
  };
}
