/** The parts of a paper: neighbouring sentences of one class under one heading, and each table. */

import type { Source, Table } from '#paper/read/document.ts';
import type { Block, BlockClass, Told } from '#plan/reading/blocks.ts';
import { fold } from '#vocabulary/text.ts';
import type { PaperYears } from './annotate.ts';
import { classify, type Verdict } from './classify.ts';
import { headingKey } from './keys.ts';
import { rowTexts } from './table/grid.ts';
import type { Unit } from './units.ts';

export interface Part {
  readonly units: readonly Unit[];
  readonly block: Block;
  /** Whether a person said what it is. */
  readonly said: boolean;
}
/** What the reader of tables found a table to be, with its columns. */
export type TableFound = Verdict & { readonly columns: Block['columns'] };

const NOWHERE: Source = Object.freeze({ page: null, box: null });
const SHOWN = 300;

/**
 * Classes the units of a paper and joins them into parts. What a person said goes before the signs, and changes no part's bounds: its key
 * stays the same whatever was said.
 */
export function partsOf(
  units: readonly Unit[],
  years: PaperYears,
  told: Told,
  ofTable: (unit: Unit) => TableFound,
): Part[] {
  const verdicts = classify(units, years, ofTable);
  const runs: { units: Unit[]; verdicts: Verdict[] }[] = [];
  units.forEach((unit, i) => {
    const last = runs.at(-1);
    if (last && !unit.table && joins(last, unit, verdicts[i]!)) {
      last.units.push(unit);
      last.verdicts.push(verdicts[i]!);
    } else runs.push({ units: [unit], verdicts: [verdicts[i]!] });
  });
  const seen = new Map<string, number>();
  return runs.map((run): Part => {
    const text = run.units.map(textOf).join('\n');
    const start = fold(text).slice(0, 60);
    const before = seen.get(start) ?? 0;
    seen.set(start, before + 1);
    const [first] = run.units;
    const block: Block = {
      key: `${start}#${before}`,
      source: first!.line?.source ?? first!.table?.source ?? NOWHERE,
      places: placesOf(run.units),
      size: text.length,
      heading: first!.headings.at(-1)?.line.text ?? null,
      headingKey: headingKey(first!.headings.at(-1)?.body ?? '') || null,
      text: text.slice(0, SHOWN),
      ...together(run.verdicts),
      columns: first!.table ? ofTable(first!).columns : [],
    };
    const said = asTold(block, first!, told);
    return { units: run.units, block: said ?? block, said: said !== null };
  });
}

function joins(
  { units, verdicts }: { units: readonly Unit[]; verdicts: readonly Verdict[] },
  next: Unit,
  verdict: Verdict,
): boolean {
  const last = units.at(-1)!;
  return (
    !last.table && last.headings.at(-1) === next.headings.at(-1) && verdicts.at(-1)!.class === verdict.class
  );
}

/** The signs of all that was joined, each told once, and how sure they are together. */
function together(verdicts: readonly Verdict[]): Verdict {
  const signs = new Map<string, number>();
  for (const { why } of verdicts)
    for (const { sign, weight } of why) signs.set(sign, Math.max(weight, signs.get(sign) ?? 0));
  const why = [...signs].map(([sign, weight]) => ({ sign, weight })).sort((a, b) => b.weight - a.weight);
  const sure = verdicts.reduce((sum, verdict) => sum + verdict.sure, 0) / verdicts.length;
  return { class: verdicts[0]!.class, sure: Math.round(sure * 100) / 100, why: why.slice(0, 6) };
}

/** A block that a person spoke of: by itself, or by one of its headings, the nearest first. */
function asTold(block: Block, unit: Unit, told: Told): Block | null {
  const headings = [...unit.headings].reverse().map(({ body }) => told.headings[headingKey(body)]);
  const said: BlockClass | undefined = told.blocks[block.key] ?? headings.find((name) => name !== undefined);
  return said ? { ...block, class: said, sure: 1, why: [{ sign: 'người dùng đã chỉ', weight: 1 }] } : null;
}

/** Where units stand: each line once, of a table each row. */
function placesOf(units: readonly Unit[]): Source[] {
  const lines = new Set(units.flatMap(({ line }) => line?.source ?? []));
  return [...lines, ...units.flatMap(({ table }) => (table ? table.grid.flatMap(rowPlace) : []))];
}

/** The place of a row: that of its first cell, framed around all of them. */
function rowPlace(row: Table['grid'][number]): Source[] {
  const sources = [...new Set(row)].flatMap(({ source }) => source ?? []);
  const [first] = sources;
  if (!first) return [];
  const boxes = sources.flatMap(({ page, box }) => (box && page === first.page ? [box] : []));
  const edge = (side: 0 | 1 | 2 | 3, pick: typeof Math.min) => pick(...boxes.map((box) => box[side]));
  const context = [edge(0, Math.min), edge(1, Math.min), edge(2, Math.max), edge(3, Math.max)] as const;
  return [{ ...first, box: boxes.length > 0 ? context : null }];
}

const textOf = ({ text, table }: Unit): string =>
  table ? table.grid.map((row) => rowTexts(row).filter(Boolean).join(' ')).join('\n') : text;
