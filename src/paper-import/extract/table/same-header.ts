/** Small tables under one header, as a list for each month: what their columns hold is told by all of them together. */

import type { Table } from '#paper/read/document.ts';
import type { ColumnMeaning } from '#plan/reading/blocks.ts';
import { fold } from '#vocabulary/text.ts';
import type { Item } from '../lines.ts';
import type { Paper } from './context.ts';
import { dataRows, meaningsOf } from './meanings.ts';
import { type Shape, shapeOf } from './storeys.ts';
import { turned } from './turned.ts';

/** Tables of more rows than this speak for themselves. */
const FEW = 5;

/** Gives the paper as each such table sees it, with the meanings of its header; nothing for all other tables. */
export function sameHeaders(items: readonly Item[], paper: Paper): ReadonlyMap<Table, Paper> {
  const groups = new Map<string, { table: Table; shape: Shape }[]>();
  for (const item of items) {
    if (item.kind !== 'table') continue;
    const shape = shapeOf(turned(item));
    const key = shape.headers.map((path) => fold(path.join(' '))).join('|');
    const few = dataRows(shape.body).length <= FEW;
    if (few && shape.headers.some((path) => path.length > 0))
      groups.set(key, [...(groups.get(key) ?? []), { table: item, shape }]);
  }
  const seen = new Map<Table, Paper>();
  for (const group of groups.values()) {
    if (group.length < 3) continue;
    const shape = { ...group[0]!.shape, body: group.flatMap((one) => one.shape.body) };
    const meanings = meaningsOf(shape, paper);
    const told: Record<string, ColumnMeaning> = {};
    shape.headers.forEach((path, k) => {
      if (path.length > 0 && meanings[k] !== 'ignore') told[fold(path.join(' '))] = meanings[k]!;
    });
    for (const { table } of group) seen.set(table, { ...paper, told: { ...told, ...paper.told } });
  }
  return seen;
}
