/** All tables of a paper together: what each is, what it says, which are pieces of one, whose money belongs to whose rows. */

import type { Table } from '#paper/read/document.ts';
import type { Block, BlockClass } from '#plan/reading/blocks.ts';
import type { Evidence, StatedShare, StatedSum, StatedTotal } from '#plan/reading/evidence.ts';
import type { ActivityReading, PlanReading, TargetReading } from '#plan/reading/schema.ts';
import { type Item, type Line, marked } from '../lines.ts';
import { bannerOf, monthHeading } from './banner.ts';
import { readCalendar } from './calendar.ts';
import { columnsWithWhy } from './column-why.ts';
import { type Columns, columnsOf } from './columns.ts';
import { communityLines } from './commune-table.ts';
import type { Paper, TableContext } from './context.ts';
import {
  completed,
  costLines,
  joinCosts,
  joinNumbered,
  type NumberedCost,
  numberedCosts,
  sourcesIn,
} from './costs.ts';
import { dutyColumns, readDuties } from './duties.ts';
import { goalColumns, readGoals } from './goals.ts';
import { isTotalText } from './grid.ts';
import { basesIn } from './law-table.ts';
import { moneyParts } from './money-parts.ts';
import { type Pieces, piecesAt } from './pieces.ts';
import type { ReadRow } from './row.ts';
import { sameHeaders } from './same-header.ts';
import { type Carried, nothingCarried, readSchedule } from './schedule.ts';
import { type Shape, shapeOf } from './storeys.ts';
import { inOneUnit } from './stray-units.ts';
import { sharesOf, sumsOf } from './sums.ts';
import { aroundOf, BELONGS, isHeadingLike } from './surroundings.ts';
import { readTallies, type Tally } from './tallies.ts';
import { listedTopics } from './topic-lists.ts';
import { turned } from './turned.ts';
import { type TableKind, type Verdict, verdictOf } from './verdict.ts';

interface ScheduleRow extends ReadRow {
  /** The columns of the table that the row stands in. */
  readonly columns: string;
  readonly moneyUnit: Columns['moneyUnit'];
  /** Amounts of money columns that are only a part of the row's cost. */
  readonly parts: readonly { readonly name: string; readonly value: number }[];
}

export interface TablesReading {
  readonly verdicts: ReadonlyMap<Table, Verdict & { readonly columns: Block['columns'] }>;
  readonly rows: readonly ScheduleRow[];
  readonly totals: readonly StatedTotal[];
  readonly sums: readonly StatedSum[];
  readonly shares: readonly StatedShare[];
  readonly strayUnits: Evidence['strayUnits'];
  readonly lastPeriod: Tally | null;
  readonly needs: Tally | null;
  readonly targets: readonly TargetReading[];
  readonly assignments: PlanReading['assignments'];
  /** Sentences made of tables of legal bases. */
  readonly bases: readonly string[];
  /** Lines made of tables of what the commune is. */
  readonly community: readonly string[];
  readonly funding: readonly string[];
}

/** What a person told of single tables; wins over all signs. */
type ToldOf = (table: Table) => BlockClass | undefined;

/** Reads every table among the items, those behind the signature too. */
export function readTables(
  items: readonly Item[],
  paper: Paper,
  toldOf: ToldOf = () => undefined,
): TablesReading {
  const reader = new TablesReader(paper);
  const asSeen = sameHeaders(items, paper);
  let heading: string | null = null;
  let above: Line[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at]!;
    if (item.kind === 'line') {
      if (above.length < 2) reader.under(item.text);
      above = [item, ...above];
      if (isHeadingLike(item)) heading = item.text;
      at += 1;
      continue;
    }
    const pieces = piecesAt(items, at);
    reader.add(pieces, aroundOf(asSeen.get(item) ?? paper, above, heading, toldOf(item)));
    above = [];
    at = pieces.next;
  }
  return reader.done();
}

class TablesReader {
  readonly #paper: Paper;
  readonly #verdicts = new Map<Table, Verdict & { columns: Block['columns'] }>();
  readonly #rows: ScheduleRow[] = [];
  readonly #totals: StatedTotal[] = [];
  readonly #sums: StatedSum[] = [];
  readonly #shares: StatedShare[] = [];
  readonly #strayUnits: Evidence['strayUnits'][number][] = [];
  readonly #targets: TargetReading[] = [];
  readonly #assignments: { unit: string; tasks: string[] }[] = [];
  readonly #bases: string[] = [];
  readonly #community: string[] = [];
  readonly #funding: string[] = [];
  readonly #costs: Columns[] = [];
  readonly #numbered: (readonly NumberedCost[])[] = [];
  #results: Tally | null = null;
  #needs: Tally | null = null;
  #carried: Carried = nothingCarried;
  /** Where the rows of the table begin that pieces may still go on. */
  #start = 0;

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  add({ tables, whole }: Pieces, place: TableContext): void {
    const table = turned(whole);
    const shape = shapeOf(table);
    const months = shape.titles
      .map((title) => monthHeading(title, this.#paper.yearOfMonth))
      .find((found) => found !== null);
    const here = months ? { ...place, months } : place;
    const { columns: before } = this.#carried;
    const piece = before !== null && columnsOf(table, shape, here, before)?.piece === true;
    const verdict = verdictOf(shape, here, piece);
    const columns = columnsWithWhy(shape, verdict.meanings, this.#paper);
    for (const piece of tables) this.#verdicts.set(piece, { ...verdict, columns });
    this.#read(table, shape, verdict, here);
  }

  #read(table: Table, shape: Shape, { kind, calendar }: Verdict, place: TableContext): void {
    const name = nameOf(shape, place);
    if (kind === 'schedule') this.#schedule(table, shape, place, name);
    if (kind === 'calendar' && calendar)
      this.#addRows(readCalendar(shape, calendar, place), 'calendar', null);
    if (kind === 'bases') this.#bases.push(...basesIn(shape));
    if (kind === 'community') this.#community.push(...communityLines(shape));
    if (kind === 'budget') this.#funding.push(...sourcesIn(shape));
    if (kind === null || UNSUMMED.includes(kind)) return;
    const units = inOneUnit(shape, name);
    this.#strayUnits.push(...units.strays);
    this.#sums.push(...sumsOf(units.shape, name));
    this.#shares.push(...sharesOf(shape, name));
    if (kind === 'programmes') this.#tallies(shape, place);
    if (kind === 'topics') this.#needs ??= listedTopics(shape, place);
    if (kind === 'goals') this.#goals(shape, place);
    if (kind === 'duties') this.#duties(shape);
    if (kind === 'costs' || kind === 'budget' || kind === 'figures') {
      const columns = columnsOf(table, shape, place, null);
      if (columns?.meanings.includes('cost')) this.#numbered.push(numberedCosts(columns));
      if (kind !== 'figures' && columns?.meanings.includes('title')) this.#costs.push(columns);
    }
  }

  #schedule(table: Table, shape: Shape, place: TableContext, name: string): void {
    const read = readSchedule(table, shape, place, this.#carried);
    if (!read) return;
    if (read.columns.key !== this.#carried.columns?.key && this.#tellsMore(read.rows)) return;
    if (read.family.totals !== this.#carried.family.totals) {
      this.#closeFamily();
      this.#start = this.#rows.length;
    }
    this.#carried = read;
    const parts = moneyParts(shape, read.columns);
    for (const row of read.rows)
      this.#rows.push({ ...row, moneyUnit: read.columns.moneyUnit, parts: parts(row.row) });
    // The sums down the columns are the totals above; those along a row are told here.
    this.#sums.push(
      ...sumsOf(inOneUnit({ ...shape, body: read.columns.piece ? [] : shape.body }, name).shape, name).filter(
        ({ along }) => along,
      ),
    );
  }

  /** Whether a table is about rows that are known already: what it says more of them is added to them. */
  #tellsMore(rows: readonly ReadRow[]): boolean {
    const lines = rows.map(({ activity: { title, cost, classes, learners } }) => ({
      title,
      ordinal: '',
      cost,
      classes,
      learners,
    }));
    const known = this.#rows.map(({ activity }) => activity);
    const places = rows.length < 3 ? null : joinCosts(lines, known);
    if (!places || places.some((at) => at === null)) return false;
    places.forEach((at, i) => {
      const row = this.#rows[at!]!;
      this.#rows[at!] = { ...row, activity: completed(row.activity, rows[i]!.activity) };
    });
    return true;
  }

  /** A line under a schedule that says what its rows come to. */
  under(text: string): void {
    const { rows, totals } = this.#carried.family;
    const [label = ''] = text.split(':');
    if (!totals || text.length > 140 || !isTotalText(label)) return;
    const { sums } = bannerOf(text, this.#paper.yearOfMonth);
    if (Object.keys(sums).length > 0) totals.told(label.trim(), sums, rows);
  }

  /** The totals of a table are known when no piece of it is to come. */
  #closeFamily(): void {
    const { rows, totals } = this.#carried.family;
    for (const total of totals?.close(rows) ?? [])
      this.#totals.push({ ...total, activities: total.activities.map((i) => i + this.#start) });
  }

  #addRows(rows: readonly ReadRow[], columns: string, moneyUnit: Columns['moneyUnit']): void {
    this.#rows.push(...rows.map((row) => ({ ...row, columns, moneyUnit, parts: [] })));
  }

  #tallies(shape: Shape, place: TableContext): void {
    const { results, needs } = readTallies(shape, place);
    this.#results ??= results;
    this.#needs ??= needs;
  }

  #goals(shape: Shape, place: TableContext): void {
    const columns = goalColumns(shape, place);
    if (columns) this.#targets.push(...readGoals(shape, columns, place));
  }

  #duties(shape: Shape): void {
    const columns = dutyColumns(shape);
    if (columns) this.#assignments.push(...readDuties(shape, columns));
  }

  done(): TablesReading {
    this.#closeFamily();
    for (const columns of this.#costs) this.#join(columns);
    for (const costs of this.#numbered) this.#joinNumbered(costs);
    return {
      verdicts: this.#verdicts,
      rows: this.#rows,
      totals: this.#totals,
      sums: this.#sums,
      shares: this.#shares,
      strayUnits: this.#strayUnits,
      lastPeriod: this.#results,
      needs: this.#needs,
      targets: this.#targets,
      assignments: this.#assignments,
      bases: this.#bases,
      community: this.#community,
      funding: this.#funding,
    };
  }

  /** Money from a table of its own; where its lines are no activities yet, they are activities themselves. */
  #join(columns: Columns): void {
    const lines = costLines(columns, this.#paper.yearOfMonth);
    const places = joinCosts(
      lines,
      this.#rows.map(({ activity }) => activity),
    );
    if (!places) return;
    lines.forEach((line, i) => {
      const at = places[i];
      const row = at === null || at === undefined ? undefined : this.#rows[at];
      if (!row || at === null || at === undefined) return;
      const { activity } = row;
      const joined: ActivityReading = {
        ...activity,
        cost: activity.cost ?? line.cost,
        classes: activity.classes ?? line.classes,
        learners: activity.learners ?? line.learners,
      };
      this.#rows[at] = { ...row, activity: joined };
    });
  }

  #joinNumbered(costs: readonly NumberedCost[]): void {
    const places = joinNumbered(
      costs,
      this.#rows.map(({ cells }) => cells.ordinal?.text ?? null),
    );
    places?.forEach((at, i) => {
      const row = this.#rows[at]!;
      const { activity } = row;
      this.#rows[at] = { ...row, activity: { ...activity, cost: activity.cost ?? costs[i]!.cost } };
    });
  }
}

const UNSUMMED: readonly TableKind[] = ['schedule', 'calendar', 'teachers', 'bases', 'agenda', 'community'];

/** How a finding names a table. */
function nameOf({ titles }: Shape, { above, heading }: TableContext): string {
  const name =
    titles.findLast((title) => !BELONGS.test(title)) ??
    (above[0] && above[0].length < 80 ? above[0] : heading);
  return name ? `${marked(name).body.replace(/[\s:.]+$/, '')}, ` : '';
}
