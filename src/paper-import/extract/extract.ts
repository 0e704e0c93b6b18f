/** The neutral document → what the paper says, with the evidence that the checks need. */

import type { PaperDocument, Source, Table } from '#paper/read/document.ts';
import { Unreadable } from '#paper/read/unreadable.ts';
import { type BlockClass, nothingTold, type Told } from '#plan/reading/blocks.ts';
import { type Evidence, noEvidence } from '#plan/reading/evidence.ts';
import { emptyReading, type PlanReading } from '#plan/reading/schema.ts';
import { yearOf } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { impossibleDatesIn } from '#vocabulary/written-dates.ts';
import { parseMoney } from '#vocabulary/written-numbers.ts';
import { confidenceOf } from './account.ts';
import type { PaperYears } from './annotate.ts';
import { readAssignments } from './assignments.ts';
import { readBases } from './bases.ts';
import { headcountIn, isAbout, strayDatesIn } from './claims.ts';
import { readCommunity, readShares } from './community.ts';
import { readCounts } from './counts.ts';
import { type Decision, readDecision } from './decision.ts';
import { eventLines } from './event-lines.ts';
import { flow } from './flow.ts';
import { moneySumIn, readFunding } from './funding.ts';
import { readHead } from './head.ts';
import type { Item, Line } from './lines.ts';
import { type Part, partsOf, type TableFound } from './parts.ts';
import { readEvents, weekdaysIn } from './prose.ts';
import { restoreAuthority } from './restore.ts';
import { dutiesAsSaid, sourcesAsSaid } from './said.ts';
import { readTables, type TablesReading } from './table/read-tables.ts';
import type { Tally } from './table/tallies.ts';
import { readTail, type Tail, withAnnex } from './tail.ts';
import { readTargets } from './targets.ts';
import { narrativeOf } from './texts.ts';
import { findTitle, type Titled, yearOfMonthIn } from './title.ts';
import { type Unit, unitsOf } from './units.ts';

export interface Extracted {
  /** Without findings: those come from the checks. */
  readonly reading: PlanReading;
  readonly evidence: Evidence;
}

type Draft = {
  -readonly [K in keyof Evidence]: Evidence[K] extends readonly (infer T)[] ? T[] : Evidence[K];
} & {
  sources: Record<string, Source>;
};

const isLine = (item: Item): item is Line => item.kind === 'line';
const UNKNOWN: TableFound = Object.freeze({ class: null, sure: 0, why: [], columns: [] });

/** What a document says. What a person said of its parts (`told`) goes before what the reader thinks of them. Throws Unreadable. */
export function extract(document: PaperDocument, told: Told = nothingTold): Extracted {
  const { items, ruined } = flow(document);
  if (!items.some((item) => !isLine(item) || /\p{L}{2,}/u.test(item.text))) throw new Unreadable('nothing');
  const { reading, evidence } = new Extraction(items, ruined, told).run();
  return { reading, evidence: { ...evidence, unread: document.notes ?? [] } };
}

class Extraction {
  readonly #items: readonly Item[];
  /** Whether the text had lost its marks and was restored: nothing that it says is sure. */
  readonly #ruined: boolean;
  readonly #told: Told;
  readonly #reading = emptyReading();
  readonly #low = new Set<string>();
  readonly #evidence = structuredClone(noEvidence) as Draft;
  #parts: readonly Part[] = [];
  /** Lines that the head was read from. */
  readonly #headed = new Set<Item>();

  constructor(items: readonly Item[], ruined: boolean, told: Told) {
    this.#items = items;
    this.#ruined = ruined;
    this.#told = told;
  }

  run(): Extracted {
    const titled = findTitle(this.#items);
    const tail = readTail(this.#items, titled.end);
    const body = withAnnex(this.#items, titled.end, tail);
    const decision = readDecision(this.#items, titled.at);
    this.#head(titled, body.filter(isLine), decision);
    this.#tail(tail, decision);
    const units = unitsOf([...(decision?.body ?? []), ...body].filter((item) => !this.#headed.has(item)));
    const tables = this.#tables(units);
    this.#bases(tables);
    this.#figures(tables);
    this.#targetsAndWork(tables);
    this.#rows(tables);
    this.#events(tables.rows.length > 0);
    this.#evidence.texts = narrativeOf(this.#parts);
    this.#account();
    return { reading: this.#reading, evidence: this.#evidence };
  }

  /** Who gets the paper and who signs it: the plan's own, and those of the decision before it. */
  #tail(tail: Tail, decision: Decision | null): void {
    const tails = decision ? [decision.tail, tail] : [tail];
    const listed = tail.recipients.length > 0 ? tail : tails[0]!;
    this.#reading.recipients = [...listed.recipients];
    this.#reading.signatories = tails.flatMap(({ signatories }) => signatories);
    this.#evidence.layout.push(...tails.flatMap(({ layout }) => layout));
  }

  #head(titled: Titled, body: readonly Line[], decision: Decision | null): void {
    const { lines, low, layout, notUnderstood, ...head } = readHead(
      this.#items,
      titled,
      body,
      this.#ruined,
      decision,
    );
    Object.assign(this.#reading, head, { notUnderstood });
    for (const path of low) this.#low.add(path);
    this.#evidence.layout.push(...layout);
    for (const [path, line] of Object.entries(lines)) {
      this.#mark(path, line);
      this.#headed.add(line);
    }
  }

  /** Reads the tables, and with what they are the parts of the paper; a table that a person spoke of is read as that. */
  #tables(units: readonly Unit[]): TablesReading {
    const { kind, period, issuedOn } = this.#reading;
    const year = period.to ?? issuedOn;
    const read = (toldOf?: (table: Table) => BlockClass | undefined) =>
      readTables(
        this.#items,
        {
          kind,
          period,
          year: year ? Number(year.slice(0, 4)) : null,
          yearOfMonth: yearOfMonthIn(this.#period()),
          told: this.#told.columns,
        },
        toldOf,
      );
    const join = ({ verdicts }: TablesReading) =>
      partsOf(units, this.#years(), this.#told, ({ table }) => verdicts.get(table!) ?? UNKNOWN);
    const tables = read();
    this.#parts = join(tables);
    const said = new Map(
      this.#parts.flatMap(({ units: [unit], block, said }) =>
        said && unit?.table && block.class ? [[unit.table, block.class] as const] : [],
      ),
    );
    if (said.size === 0) return tables;
    const again = read((table) => said.get(table));
    this.#parts = join(again);
    return again;
  }

  #period(): Period | null {
    const { from, to } = this.#reading.period;
    return from && to ? ({ from, to } as Period) : null;
  }

  #years(): PaperYears {
    const period = this.#period();
    const issued = this.#reading.issuedOn ? Number(this.#reading.issuedOn.slice(0, 4)) : null;
    return {
      first: period ? yearOf(period.from) : issued,
      last: period ? yearOf(period.to) : issued,
      report: this.#reading.kind === 'report',
    };
  }

  #units(...classes: readonly (BlockClass | null)[]): Unit[] {
    return this.#parts.flatMap(({ units, block }) =>
      classes.includes(block.class) ? units.filter(({ table }) => table === null) : [],
    );
  }
  #texts = (...classes: readonly BlockClass[]): string[] => this.#units(...classes).map(({ text }) => text);

  #bases(tables: TablesReading): void {
    const paragraphs = new Map<Line, string[]>();
    for (const { text, line } of this.#units('bases'))
      paragraphs.set(line!, [...(paragraphs.get(line!) ?? []), text]);
    const cited = [...paragraphs].map(([line, texts]) => ({ line, text: texts.join(' ') }));
    for (const { line, text } of [...cited, ...tables.bases.map((text) => ({ line: null, text }))]) {
      for (const { basis: printed, type } of readBases(text)) {
        const basis = this.#ruined ? { ...printed, number: restoreAuthority(printed.number) } : printed;
        const { legalBases, number } = this.#reading;
        if (basis.number === number || legalBases.some((b) => b.number === basis.number)) continue;
        if (line) this.#mark(`legalBases[${this.#reading.legalBases.length}]`, line);
        this.#reading.legalBases.push(basis);
        this.#evidence.basisTypes.push(type);
      }
    }
  }

  #figures(tables: TablesReading): void {
    const reading = this.#reading;
    const told = this.#texts('community');
    const known = [...tables.community, ...told];
    reading.community = readCommunity(known.length > 0 ? known : this.#texts('prose', 'bases'));
    for (const text of this.#texts('community', 'last-period'))
      this.#evidence.shares.push(...readShares(text, shorten(text), reading.community.households));
    const results = merged(tables.lastPeriod, readCounts(this.#texts('last-period')));
    reading.lastPeriod = {
      byProgramme: results.rows.map(({ programme, units, attendances }) => ({
        programme,
        classes: units,
        attendances,
      })),
      stated: { classes: results.statedUnits, attendances: results.statedAttendances },
    };
    for (const key of ['classes', 'attendances'] as const)
      if (isAbout(this.#texts('last-period'), reading.lastPeriod.stated[key]))
        this.#evidence.approximate.push(`lastPeriod.stated.${key}`);
    const needs = merged(tables.needs, readCounts(this.#texts('needs')));
    reading.needs = {
      byProgramme: needs.rows.map(({ programme, units, attendances }) => ({
        programme,
        topics: units,
        attendances,
      })),
      stated: { topics: needs.statedUnits, attendances: needs.statedAttendances },
    };
  }

  #targetsAndWork(tables: TablesReading): void {
    this.#reading.targets = [...tables.targets, ...readTargets(this.#texts('targets'))];
    this.#reading.assignments = [
      ...tables.assignments,
      ...readAssignments(this.#units('assignments')),
      ...this.#said('assignments', ({ units }) => readAssignments(units).length > 0).flatMap(dutiesAsSaid),
    ];
    this.#reading.funding = [
      ...tables.funding,
      ...readFunding(this.#units('funding')),
      ...this.#said('funding', ({ units }) => readFunding(units).length > 0).flatMap(sourcesAsSaid),
    ];
    for (const { text, headings } of this.#units('funding'))
      this.#evidence.sums.push(...moneySumIn(text, `${headings.at(-1)?.body ?? 'Kinh phí'}, Tổng kinh phí`));
    for (const line of this.#items.filter(isLine)) this.#evidence.norm ??= normIn(line.text);
    this.#claims();
  }

  /** Heads a village and deadlines told in words, each with its place. */
  #claims(): void {
    const period = this.#period();
    const lines = new Map(
      this.#units('targets', 'schedule', 'prose', 'assignments').map(({ line, headings }) => [
        line!,
        headings.at(-1),
      ]),
    );
    for (const [line, heading] of lines)
      this.#evidence.headcounts.push(
        ...headcountIn(line.text, `${heading ? `${heading.body}, ` : ''}${line.text.slice(0, 120)}`),
      );
    for (const { text, line } of period ? this.#units('assignments') : [])
      for (const date of strayDatesIn(text, period!))
        this.#evidence.strayDates.push({ date, where: `${line!.text.slice(0, 60)}… ${text.slice(0, 120)}` });
  }

  /** Parts in words of which a person said what they are, and that do not say it themselves. */
  #said = (name: BlockClass, speaks: (part: Part) => boolean): Part[] =>
    this.#parts.filter(
      (part) => part.said && part.block.class === name && !part.units[0]?.table && !speaks(part),
    );

  #rows({ rows, totals, sums, shares, strayUnits }: TablesReading): void {
    rows.forEach((row, at) => {
      this.#reading.activities.push(row.activity);
      this.#evidence.columns.push(row.columns);
      for (const key of row.unsure) this.#low.add(`activities[${at}].${key}`);
      if (row.clash)
        this.#evidence.unitClashes.push({
          activity: at,
          printed: row.clash.text,
          column: unitName(row.moneyUnit ?? 1),
        });
      this.#evidence.costParts.push(
        ...row.parts.map(({ name, value }) => ({ activity: at, column: name, value })),
      );
      for (const [kind, cell] of Object.entries(row.cells)) {
        if (cell?.source) this.#evidence.sources[`activities[${at}].${kind}`] = cell.source;
        if (cell && cell.sure !== null && cell.sure < 0.8 && kind in row.activity)
          this.#low.add(`activities[${at}].${kind}`);
      }
      const year = row.activity.month ? Number(row.activity.month.slice(0, 4)) : null;
      const where = `Dòng ${at + 1}: ${shorten(row.activity.title)}`;
      for (const text of impossibleDatesIn(row.timeText))
        this.#evidence.badDates.push({ text, where, reversed: false });
      this.#evidence.weekdays.push(...weekdaysIn(`${row.timeText} ${row.activity.note ?? ''}`, year, where));
    });
    this.#evidence.totals.push(...totals);
    this.#evidence.sums.push(...sums);
    this.#evidence.shares.push(...shares);
    this.#evidence.strayUnits.push(...strayUnits);
  }

  /** Dated events told in words, and the weekdays printed beside days anywhere. */
  #events(tabled: boolean): void {
    const { from, to } = this.#reading.period;
    const period = this.#period();
    const yearOfMonth = yearOfMonthIn(period);
    const issued = this.#reading.issuedOn ? Number(this.#reading.issuedOn.slice(0, 4)) : null;
    const year = period ? yearOf(period.from) : issued;
    const { kind } = this.#reading;
    const lines = eventLines(this.#parts, kind, yearOfMonth);
    for (const { line } of this.#units(
      'schedule',
      'prose',
      'targets',
      'last-period',
      'assignments',
      'funding',
      null,
    ))
      if (line) this.#evidence.weekdays.push(...weekdaysIn(line.text, year, shorten(line.text)));
    for (const event of readEvents(lines, { year, yearOfMonth, months: !tabled })) {
      const { activity } = event;
      if (activity.from === from && activity.to === to && from !== to) continue;
      const at = this.#reading.activities.length;
      this.#reading.activities.push(activity);
      this.#evidence.columns.push(null);
      this.#mark(`activities[${at}]`, event.line);
    }
  }

  /** Every part of the paper with what it was taken for; what is no part of a plan that is known is told. */
  #account(): void {
    this.#evidence.blocks = this.#parts.map(({ block }) => block);
    this.#reading.notUnderstood.push(
      ...this.#evidence.blocks
        .filter((block) => block.class === null)
        .map(({ heading, text }) => ({ where: heading ?? 'Không có tiêu đề', text })),
    );
    this.#reading.confidence = confidenceOf(this.#reading, this.#items, this.#parts, [...this.#low]);
  }

  #mark(path: string, line: Line): void {
    if (line.source) this.#evidence.sources[path] = line.source;
    if (line.sure !== null && line.sure < 0.85) this.#low.add(path);
  }
}

/** Tables tell figures better than sentences; those tell what no table does. */
function merged(table: Tally | null, prose: Tally): Tally {
  if (table === null) return prose;
  return {
    rows: table.rows.length > 0 ? table.rows : prose.rows,
    statedUnits: table.statedUnits ?? prose.statedUnits,
    statedAttendances: table.statedAttendances ?? prose.statedAttendances,
  };
}

const shorten = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`);
const unitName = (unit: number): string =>
  ({ 1: 'đồng', 1000: 'nghìn đồng', 1000000: 'triệu đồng' })[unit] ?? 'tỷ đồng';

/** A cost norm in words: `280.000 đồng/lớp và 5.000 đồng/học viên`. */
function normIn(text: string): Evidence['norm'] {
  const base = /(\d[\d.]*)\s*(?:đ|đồng)\s*\/\s*(?:01\s*|1\s*)?(?:lớp|buổi|chuyên đề)/iu.exec(text);
  const each = /(\d[\d.]*)\s*(?:đ|đồng)\s*\/\s*(?:01\s*|1\s*)?(?:người|học viên|hv|lượt)/iu.exec(text);
  const [b, e] = [base, each].map((match) => (match ? parseMoney(match[1]!)?.value : undefined));
  return b !== undefined && e !== undefined ? { base: b, perLearner: e } : null;
}
