/** All tables of a paper together: what each is, what it says, which are pieces of one, whose money belongs to whose rows. */

import type { Table } from '#paper/read/document.ts';
import type { Block, BlockClass } from '#plan/reading/blocks.ts';
import type { StatedShare, StatedSum, StatedTotal } from '#plan/reading/evidence.ts';
import type { ActivityReading, PlanReading, TargetReading } from '#plan/reading/schema.ts';
import { moneyUnitIn } from '#vocabulary/written-numbers.ts';
import { type Item, isCapitals, type Line, marked } from '../lines.ts';
import type { Around, Paper } from './around.ts';
import { monthHeading } from './banner.ts';
import { readCalendar } from './calendar.ts';
import { type Columns, columnsOf } from './columns.ts';
import { communityLines } from './commune-table.ts';
import { costLines, joinCosts, sourcesIn } from './costs.ts';
import { dutyColumns, readDuties } from './duties.ts';
import { goalColumns, readGoals } from './goals.ts';
import { basesIn } from './law-table.ts';
import { moneyParts } from './money-parts.ts';
import type { ReadRow } from './row.ts';
import { type Carried, nothingCarried, readSchedule } from './schedule.ts';
import { type Shape, shapeOf } from './storeys.ts';
import { sharesOf, sumsOf } from './sums.ts';
import { readTallies, type Tally } from './tallies.ts';
import { turned } from './turned.ts';
import { type TableKind, type Verdict, verdictOf } from './verdict.ts';

export interface ScheduleRow extends ReadRow {
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
export type ToldOf = (table: Table) => BlockClass | undefined;

/** Reads every table among the items, those behind the signature too. */
export function readTables(
  items: readonly Item[],
  paper: Paper,
  toldOf: ToldOf = () => undefined,
): TablesReading {
  const reader = new TablesReader(paper);
  let heading: string | null = null;
  let above: Line[] = [];
  for (const item of items) {
    if (item.kind === 'line') {
      above = [item, ...above];
      if (isHeadingLike(item)) heading = item.text;
      continue;
    }
    reader.add(item, around(paper, above, heading, toldOf(item)));
    above = [];
  }
  return reader.done();
}

function around(
  paper: Paper,
  lines: readonly Line[],
  heading: string | null,
  told: BlockClass | undefined,
): Around {
  const above = lines.slice(0, 4).map(({ text }) => text);
  const months =
    above.map((text) => monthHeading(text, paper.yearOfMonth)).find((found) => found !== null) ?? null;
  const unit = above.map((text) =>
    /(đvt|đơn vị( tính)?)\s*:/iu.test(text) ? moneyUnitIn(text.replace(/^.*?:/, ' ')) : null,
  );
  return { paper, above, heading, class: told, months, moneyUnit: unit.find((one) => one !== null) ?? null };
}

/** A line that may head what follows: marked or set apart, and no sentence. */
function isHeadingLike({ text, bold, align }: Line): boolean {
  const { rank } = marked(text);
  if (text.length > 140 || rank === 'bullet' || /[.;,]$/.test(text.trim())) return false;
  return (
    rank !== 'plain' ||
    isCapitals(text) ||
    bold === true ||
    align === 'centre' ||
    /^(phần|mục|biểu|phụ lục|[A-HĐ]\s*[-.)])/iu.test(text) ||
    text.length < 60
  );
}

class TablesReader {
  readonly #paper: Paper;
  readonly #verdicts = new Map<Table, Verdict & { columns: Block['columns'] }>();
  readonly #rows: ScheduleRow[] = [];
  readonly #totals: StatedTotal[] = [];
  readonly #sums: StatedSum[] = [];
  readonly #shares: StatedShare[] = [];
  readonly #targets: TargetReading[] = [];
  readonly #assignments: { unit: string; tasks: string[] }[] = [];
  readonly #bases: string[] = [];
  readonly #community: string[] = [];
  readonly #funding: string[] = [];
  readonly #costs: Columns[] = [];
  #results: Tally | null = null;
  #needs: Tally | null = null;
  #carried: Carried = nothingCarried;

  constructor(paper: Paper) {
    this.#paper = paper;
  }

  add(printed: Table, place: Around): void {
    const table = turned(printed);
    const shape = shapeOf(table);
    const months = shape.titles
      .map((title) => monthHeading(title, this.#paper.yearOfMonth))
      .find((found) => found !== null);
    const here = months ? { ...place, months } : place;
    const { columns: before } = this.#carried;
    const piece = before !== null && columnsOf(table, shape, here, before)?.piece === true;
    const verdict = verdictOf(shape, here, piece);
    const headers = shape.headers.map((path) => path.join(' '));
    const columns = headers.map((header, k) => ({ header, meaning: verdict.meanings[k] ?? null }));
    this.#verdicts.set(printed, { ...verdict, columns });
    this.#read(table, shape, verdict, here);
  }

  #read(table: Table, shape: Shape, { kind, calendar }: Verdict, place: Around): void {
    const name = nameOf(shape, place);
    if (kind === 'schedule') this.#schedule(table, shape, place, name);
    if (kind === 'calendar' && calendar)
      this.#addRows(readCalendar(shape, calendar, place), 'calendar', null);
    if (kind === 'bases') this.#bases.push(...basesIn(shape));
    if (kind === 'community') this.#community.push(...communityLines(shape));
    if (kind === 'budget') this.#funding.push(...sourcesIn(shape));
    if (kind === null || UNSUMMED.includes(kind)) return;
    this.#sums.push(...sumsOf(shape, name));
    this.#shares.push(...sharesOf(shape, name));
    if (kind === 'programmes') this.#tallies(shape, place);
    if (kind === 'goals') this.#goals(shape, place);
    if (kind === 'duties') this.#duties(shape);
    if (kind === 'costs' || kind === 'budget') {
      const columns = columnsOf(table, shape, place, null);
      if (columns?.meanings.includes('title')) this.#costs.push(columns);
    }
  }

  #schedule(table: Table, shape: Shape, place: Around, name: string): void {
    const read = readSchedule(table, shape, place, this.#carried);
    if (!read) return;
    this.#carried = read;
    const parts = moneyParts(shape, read.columns);
    // Totals count from the first piece of the table.
    const offset = this.#rows.length + read.rows.length - read.family.rows.length;
    for (const row of read.rows)
      this.#rows.push({ ...row, moneyUnit: read.columns.moneyUnit, parts: parts(row.row) });
    for (const total of read.totals)
      this.#totals.push({ ...total, activities: total.activities.map((i) => i + offset) });
    // The sums down the columns are the totals above; those along a row are told here.
    this.#sums.push(
      ...sumsOf({ ...shape, body: read.columns.piece ? [] : shape.body }, name).filter(({ along }) => along),
    );
  }

  #addRows(rows: readonly ReadRow[], columns: string, moneyUnit: Columns['moneyUnit']): void {
    this.#rows.push(...rows.map((row) => ({ ...row, columns, moneyUnit, parts: [] })));
  }

  #tallies(shape: Shape, place: Around): void {
    const { results, needs } = readTallies(shape, place);
    this.#results ??= results;
    this.#needs ??= needs;
  }

  #goals(shape: Shape, place: Around): void {
    const columns = goalColumns(shape, place);
    if (columns) this.#targets.push(...readGoals(shape, columns, place));
  }

  #duties(shape: Shape): void {
    const columns = dutyColumns(shape);
    if (columns) this.#assignments.push(...readDuties(shape, columns));
  }

  done(): TablesReading {
    for (const columns of this.#costs) this.#join(columns);
    return {
      verdicts: this.#verdicts,
      rows: this.#rows,
      totals: this.#totals,
      sums: this.#sums,
      shares: this.#shares,
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
}

const UNSUMMED: readonly TableKind[] = ['schedule', 'calendar', 'teachers', 'bases', 'agenda', 'community'];

/** How a finding names a table. */
function nameOf({ titles }: Shape, { above, heading }: Around): string {
  const name = titles.at(-1) ?? (above[0] && above[0].length < 80 ? above[0] : heading);
  return name ? `${marked(name).body.replace(/[\s:.]+$/, '')}, ` : '';
}
