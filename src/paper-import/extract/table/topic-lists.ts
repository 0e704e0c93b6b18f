/** Needs told as a list of topics. */

import type { ProgrammeCode } from '#norm/programme/rules.ts';
import { programmeNamed } from '../programme.ts';
import { bannerRow } from './banner.ts';
import type { TableContext } from './context.ts';
import { isTotalRow, rowTexts } from './grid.ts';
import { figureOf, meaningsOf } from './meanings.ts';
import type { Shape } from './storeys.ts';
import type { Tally } from './tallies.ts';

/** Topics one a row, under their programmes: each programme has as many as rows, and their learners together. */
export function listedTopics({ headers, body }: Shape, context: TableContext): Tally | null {
  const meanings = meaningsOf({ headers, body, titles: [], kept: [] }, context.paper);
  const [title, people, code] = (['title', 'learners', 'programme'] as const).map((one) =>
    meanings.indexOf(one),
  );
  if (title! < 0) return null;
  let programme: ProgrammeCode | null = null;
  const found = new Map<ProgrammeCode, { units: number; attendances: number | null }>();
  for (const row of body) {
    if (isTotalRow(rowTexts(row))) continue;
    const banner = bannerRow(row, meanings, context.paper.yearOfMonth, () => ({}));
    if (banner) {
      programme = banner.programme ?? programme;
      continue;
    }
    const own = (code! < 0 ? null : programmeNamed(row[code!]!.text)) ?? programme;
    if (!own) continue;
    const before = found.get(own) ?? { units: 0, attendances: 0 };
    const count = people! < 0 ? null : figureOf(row[people!]!);
    found.set(own, {
      units: before.units + 1,
      attendances: count === null || before.attendances === null ? null : before.attendances + count,
    });
  }
  if (found.size === 0) return null;
  return {
    rows: [...found].map(([name, sums]) => ({ programme: name, ...sums })),
    statedUnits: null,
    statedAttendances: null,
  };
}
