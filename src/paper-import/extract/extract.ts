/** The neutral document → what the paper says, with the evidence that the checks need. */

import type { PaperDocument, Source, Table } from '#paper/read/document.ts';
import { Unreadable } from '#paper/read/unreadable.ts';
import { type BlockClass, nothingTold, type Told } from '#plan/reading/blocks.ts';
import { type Evidence, noEvidence } from '#plan/reading/evidence.ts';
import { emptyReading, type PlanReading } from '#plan/reading/schema.ts';
import { yearOf } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import { findDates, impossibleDatesIn, parseMonths } from '#vocabulary/written-dates.ts';
import { moneyUnitIn, parseMoney } from '#vocabulary/written-numbers.ts';
import { type Columns, readSchedule } from './activities.ts';
import { readAssignments } from './assignments.ts';
import { citesBases, readBases } from './bases.ts';
import { blocksOf, type Run } from './blocks.ts';
import { readCommunity, readShares } from './community.ts';
import { flow } from './flow.ts';
import { headingKey } from './keys.ts';
import { placeAndDate, readLetterhead } from './letterhead.ts';
import { type Item, type Line, marked } from './lines.ts';
import { readEvents, weekdaysIn } from './prose.ts';
import { restoreAuthority, restoreSymbol } from './restore.ts';
import { type Section, sections } from './sections.ts';
import { readTail } from './tail.ts';
import { readTally } from './tally.ts';
import { readTargets } from './targets.ts';
import { narrativeOf } from './texts.ts';
import { eventPeriod, findTitle, kindOf, periodOf, themeInProse, yearOfMonthIn } from './title.ts';

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

const CLASSES: Readonly<Partial<Record<Section['kind'], BlockClass>>> = {
  opening: 'prose',
  bases: 'bases',
  situation: 'community',
  results: 'last-period',
  needs: 'needs',
  targets: 'targets',
  schedule: 'schedule',
  assignments: 'assignments',
  solutions: 'prose',
  funding: 'funding',
  publicity: 'prose',
};
const isLine = (item: Item): item is Line => item.kind === 'line';
/** What a heading says behind its colon: `III. Kinh phí: Ngân sách xã hỗ trợ.` */
const inlineOf = ({ heading }: Section): Line[] => {
  const told = heading ? /^[^:]{3,40}:\s*(\S.{8,})$/su.exec(marked(heading.text).body) : null;
  return heading && told ? [{ ...heading, text: told[1]! }] : [];
};
/** A numbered sentence that tells of a day is more than the heading of what follows. */
const datedHeading = ({ heading }: Section): Line[] =>
  heading && heading.text.length > 40 && findDates(heading.text, 2000).length > 0 ? [heading] : [];
const linesIn = (part: { readonly items: readonly Item[] }): Line[] => part.items.filter(isLine);
const tablesIn = (part: { readonly items: readonly Item[] }): Table[] =>
  part.items.filter((item) => !isLine(item)) as Table[];

export function extract(document: PaperDocument, told: Told = nothingTold): Extracted {
  const { items, ruined } = flow(document);
  if (!items.some((item) => !isLine(item) || /\p{L}{2,}/u.test(item.text))) throw new Unreadable('nothing');
  return new Extraction(items, ruined, told).run();
}

class Extraction {
  readonly #items: readonly Item[];
  /** Whether the text had lost its marks and was restored: nothing that it says is sure. */
  readonly #ruined: boolean;
  readonly #reading = emptyReading();
  readonly #low = new Set<string>();
  readonly #evidence = structuredClone(noEvidence) as Draft;

  readonly #told: Told;

  constructor(items: readonly Item[], ruined: boolean, told: Told) {
    this.#told = told;
    this.#items = items;
    this.#ruined = ruined;
  }

  run(): Extracted {
    const titled = findTitle(this.#items);
    const tail = readTail(this.#items, titled.end);
    const body = this.#items.slice(titled.end, Math.max(titled.end, tail.at));
    const all = sections(body).map((part) => this.#asTold(part));
    const parts = all.filter(({ heading }) => !heading || this.#toldOf(heading) !== 'ignore');
    const bodyLines = body.filter(isLine);
    this.#head(titled, bodyLines);
    this.#bases(bodyLines, parts);
    this.#figures(parts);
    this.#targetsAndWork(parts);
    this.#schedules(parts);
    this.#prose(parts);
    this.#evidence.texts = narrativeOf(parts);
    this.#account(all);
    this.#dateAtTheEnd(this.#items.slice(Math.max(titled.end, tail.at - 2)).filter(isLine));
    const { recipients, signatories } = tail;
    Object.assign(this.#reading, { recipients, signatories });
    this.#evidence.layout.push(...tail.layout);
    this.#confidence();
    return { reading: this.#reading, evidence: this.#evidence };
  }

  #head(titled: ReturnType<typeof findTitle>, body: readonly Line[]): void {
    const reading = this.#reading;
    const above = ownLetterhead(this.#items.slice(0, titled.at).filter(isLine));
    const letterhead = readLetterhead(above);
    const texts = body.map((line) => line.text);
    reading.number = letterhead.number && this.#ruined ? restoreSymbol(letterhead.number) : letterhead.number;
    reading.issuedOn = letterhead.issuedOn;
    reading.issuedAt = letterhead.issuedAt;
    reading.issuer = { ...letterhead.issuer };
    reading.title = titled.title;
    reading.theme =
      titled.theme ??
      (/chu de/.test(fold(texts.slice(0, 12).join(' '))) ? themeInProse(texts.slice(0, 12)) : null);
    reading.kind = kindOf(titled.title ?? texts[0] ?? '', reading.theme);
    if (reading.issuer.name === null || /^(xa|phuong|thi tran) /.test(fold(reading.issuer.name)))
      this.#issuerInProse(texts);
    const year = reading.issuedOn ? Number(reading.issuedOn.slice(0, 4)) : null;
    const event = reading.kind === 'event' ? eventPeriod(texts, year) : null;
    const period =
      reading.kind === 'event'
        ? event
        : periodOf([titled.title ?? '', reading.theme ?? '', ...texts.slice(0, 6)]);
    if (period) reading.period = { from: period.from, to: period.to };
    this.#evidence.layout.push(...letterhead.layout);
    for (const [path, line] of Object.entries(letterhead.lines)) if (line) this.#mark(path, line);
    if (titled.line) this.#mark('title', titled.line);
  }

  /** Place and date over the signature, where no letterhead gives them. */
  #dateAtTheEnd(lines: readonly Line[]): void {
    if (this.#reading.issuedOn !== null) return;
    const line = lines.find(({ text }) => text.length < 80 && placeAndDate(text) !== null);
    const found = line ? placeAndDate(line.text) : null;
    if (!line || !found) return;
    this.#reading.issuedOn = found.date;
    this.#reading.issuedAt ??= found.place;
    this.#mark('issuedOn', line);
  }

  /** Who issues, when no letterhead says so: the one that the opening sentence says draws the plan up. */
  #issuerInProse(texts: readonly string[]): void {
    for (const text of texts.slice(0, 15)) {
      const says = ISSUES.exec(text);
      if (!says) continue;
      this.#reading.issuer = { ...this.#reading.issuer, name: says[1]!.trim() };
      this.#low.add('issuer.name');
      return;
    }
  }

  #bases(body: readonly Line[], parts: readonly Section[]): void {
    const named = parts.filter((part) => part.kind === 'bases').flatMap(linesIn);
    const opening = parts[0]!.kind === 'opening' ? linesIn(parts[0]!) : [];
    const cited = [...opening, ...named].filter((line) => citesBases(line.text) || named.includes(line));
    const lines = cited.length > 0 ? cited : body.slice(0, 12).filter((line) => citesBases(line.text));
    for (const line of lines) {
      for (const { basis: printed, type } of readBases(line.text)) {
        const basis = this.#ruined ? { ...printed, number: restoreAuthority(printed.number) } : printed;
        if (this.#reading.legalBases.some((b) => b.number === basis.number)) continue;
        this.#mark(`legalBases[${this.#reading.legalBases.length}]`, line);
        this.#reading.legalBases.push(basis);
        this.#evidence.basisTypes.push(type);
      }
    }
  }

  #figures(parts: readonly Section[]): void {
    const reading = this.#reading;
    const of = (kind: Section['kind']) => parts.filter((part) => part.kind === kind);
    const situation = [
      ...of('situation'),
      ...(of('situation').length > 0 ? [] : parts.filter((p) => p.kind === 'opening' || p.kind === 'other')),
    ];
    reading.community = readCommunity(situation.flatMap(linesIn).map((line) => line.text));
    for (const part of [...situation, ...of('results')])
      for (const line of linesIn(part))
        this.#evidence.shares.push(
          ...readShares(line.text, shorten(line.text), reading.community.households),
        );
    const results = readTally(of('results').flatMap(linesIn), of('results').flatMap(tablesIn));
    reading.lastPeriod = {
      byProgramme: results.rows.map((r) => ({
        programme: r.programme,
        classes: r.units,
        attendances: r.attendances,
      })),
      stated: { classes: results.statedUnits, attendances: results.statedAttendances },
    };
    const needs = readTally(of('needs').flatMap(linesIn), of('needs').flatMap(tablesIn));
    reading.needs = {
      byProgramme: needs.rows.map((r) => ({
        programme: r.programme,
        topics: r.units,
        attendances: r.attendances,
      })),
      stated: { topics: needs.statedUnits, attendances: needs.statedAttendances },
    };
  }

  #targetsAndWork(parts: readonly Section[]): void {
    const of = (...kinds: Section['kind'][]) => parts.filter((part) => kinds.includes(part.kind));
    this.#reading.targets = readTargets(
      of('targets')
        .flatMap(linesIn)
        .map((line) => line.text),
    );
    const work = of('assignments')
      .map((part) => readAssignments(linesIn(part)))
      .find((found) => found.length > 0);
    this.#reading.assignments =
      work ??
      of('solutions')
        .map((part) => readAssignments(linesIn(part)))
        .find((found) => found.length > 0) ??
      [];
    const funding = of('funding').flatMap((part) => [...inlineOf(part), ...linesIn(part)]);
    this.#reading.funding = funding
      .map((line) => marked(line.text).body.replace(/[;\s]+$/, ''))
      .filter((text) => !/^tren day la/.test(fold(text)));
    for (const line of this.#items.filter(isLine)) this.#evidence.norm ??= normIn(line.text);
  }

  #schedules(parts: readonly Section[]): void {
    const { from, to } = this.#reading.period;
    const yearOfMonth = yearOfMonthIn(
      from && to ? ({ from, to } as Parameters<typeof yearOfMonthIn>[0]) : null,
    );
    let columns: Columns | null = null;
    for (const part of parts) {
      if (part.kind === 'needs' || part.kind === 'results' || part.kind === 'situation') {
        if (this.#reading.kind !== 'report' || part.kind !== 'results') continue;
      }
      let months = part.heading ? parseMonthHeading(part.heading.text, yearOfMonth) : null;
      let moneyUnit = null;
      for (const item of part.items) {
        if (isLine(item)) {
          months = parseMonthHeading(item.text, yearOfMonth) ?? months;
          if (/(đvt|đơn vị( tính)?)\s*:/iu.test(item.text))
            moneyUnit = moneyUnitIn(item.text.replace(/^.*?:/, ' '));
          continue;
        }
        const read = readSchedule(item, { months, moneyUnit, yearOfMonth, columns });
        if (!read) continue;
        columns = read.columns;
        months = read.months ?? months;
        this.#addRows(read);
      }
    }
  }

  #addRows(read: NonNullable<ReturnType<typeof readSchedule>>): void {
    const offset = this.#reading.activities.length;
    read.rows.forEach((row, i) => {
      const at = offset + i;
      this.#reading.activities.push(row.activity);
      this.#evidence.columns.push(row.columns);
      for (const key of row.unsure) this.#low.add(`activities[${at}].${key}`);
      if (row.clash)
        this.#evidence.unitClashes.push({
          activity: at,
          printed: row.clash.text,
          column: unitName(read.columns.moneyUnit ?? 1),
        });
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
    for (const total of read.totals)
      this.#evidence.totals.push({ ...total, activities: total.activities.map((i) => i + offset) });
  }

  #prose(parts: readonly Section[]): void {
    const { from, to } = this.#reading.period;
    const period = from && to ? ({ from, to } as Parameters<typeof yearOfMonthIn>[0]) : null;
    const tabled = this.#reading.activities.length > 0;
    const skipped: readonly Section['kind'][] = [
      'bases',
      'situation',
      'needs',
      'assignments',
      'funding',
      ...(parts.length > 1 ? (['opening'] as const) : []),
    ];
    const told = parts.filter(
      (part) => !skipped.includes(part.kind) && (part.kind !== 'results' || this.#reading.kind === 'report'),
    );
    const lines = told.flatMap((part) => [...datedHeading(part), ...linesIn(part)]);
    const year = period
      ? yearOf(period.from)
      : this.#reading.issuedOn
        ? Number(this.#reading.issuedOn.slice(0, 4))
        : null;
    for (const line of lines)
      this.#evidence.weekdays.push(...weekdaysIn(line.text, year, shorten(line.text)));
    if (this.#reading.kind === 'learning-society' && tabled) return;
    for (const event of readEvents(lines, { year, yearOfMonth: yearOfMonthIn(period), months: !tabled })) {
      const { activity } = event;
      if (activity.from === from && activity.to === to && from !== to) continue;
      const at = this.#reading.activities.length;
      this.#reading.activities.push(activity);
      this.#evidence.columns.push(null);
      this.#mark(`activities[${at}]`, event.line);
    }
  }

  #toldOf(heading: Line): BlockClass | undefined {
    return this.#told.headings[headingKey(heading.text)];
  }

  /** A part under a heading of which a person said what it holds. */
  #asTold(part: Section): Section {
    const told = part.heading && this.#toldOf(part.heading);
    const kind = told && (Object.keys(CLASSES) as Section['kind'][]).find((one) => CLASSES[one] === told);
    return kind ? { ...part, kind } : part;
  }

  /** Every part of the paper with what it was taken for; what is no part of a plan that is known is told. */
  #account(parts: readonly Section[]): void {
    const runs = parts.flatMap(({ kind, heading, items }): Run[] => {
      const run = {
        heading: heading?.text ?? null,
        class: this.#told.headings[headingKey(heading?.text ?? '')] ?? CLASSES[kind] ?? null,
        sure: 1,
        why: [],
        columns: [],
      };
      const lines = items.filter(isLine);
      return [
        ...(lines.length > 0 ? [{ ...run, items: lines }] : []),
        ...tablesIn({ items }).map((table) => ({ ...run, items: [table] })),
      ];
    });
    this.#evidence.blocks = blocksOf(runs);
    this.#reading.notUnderstood = this.#evidence.blocks
      .filter((block) => block.class === null)
      .map(({ heading, text }) => ({ where: heading ?? '', text }));
  }

  #mark(path: string, line: Line): void {
    if (line.source) this.#evidence.sources[path] = line.source;
    if (line.sure !== null && line.sure < 0.85) this.#low.add(path);
  }

  #confidence(): void {
    const low = [...this.#low];
    const sures = this.#items.flatMap((item) =>
      isLine(item)
        ? item.sure === null
          ? []
          : [item.sure]
        : item.grid.flat().flatMap((c) => (c.sure === null ? [] : [c.sure])),
    );
    const seen = sures.length > 0 ? sures.reduce((a, b) => a + b, 0) / sures.length : 1;
    const cells = this.#reading.activities.length * 8 + 20;
    const overall = Math.max(0, Math.min(seen, 1 - low.length / cells));
    this.#reading.confidence = { overall: Math.round(overall * 100) / 100, low };
  }
}

/** Of two letterheads in one file (a decision, and the plan as its annex) the one that stands over the title. */
function ownLetterhead(lines: readonly Line[]): readonly Line[] {
  const ended = lines.findLastIndex(({ text }) => /^(noi nhan|dieu \d|- ?luu)/.test(fold(text)));
  if (ended < 0) return lines;
  const starts = lines.findIndex(
    ({ text }, i) => i > ended && /^(uy ban|ubnd|trung tam|tthtcd)/.test(fold(text)),
  );
  return starts < 0
    ? lines.slice(
        0,
        lines.findIndex(({ text }) => /^(quyet dinh|dieu \d)/.test(fold(text))),
      )
    : lines.slice(starts);
}

const ISSUES =
  /(?:^|[.;,]\s+)((?:Ban giám đốc\s+)?(?:Trung tâm học tập cộng đồng|Trung tâm HTCĐ|TTHTCĐ|Ủy ban nhân dân|UBND|Ban quản lý)(?:(?!\s(?:trong|của|về|và)\s)[^,.;]){0,60}?)\s+(?:xây dựng|ban hành|báo cáo|lập)\s+(?:kế hoạch|kết quả|báo cáo|chương trình)/iu;
const shorten = (text: string): string => (text.length <= 60 ? text : `${text.slice(0, 57).trimEnd()}…`);
const unitName = (unit: number): string =>
  ({ 1: 'đồng', 1000: 'nghìn đồng', 1000000: 'triệu đồng' })[unit] ?? 'tỷ đồng';

/** `KẾ HOẠCH THÁNG 1 NĂM 2024`, `Tháng 4:`, `Quý III`: a line of its own that names months. */
function parseMonthHeading(text: string, yearOfMonth: (month: number) => number | null) {
  const body = marked(text).body;
  if (
    body.length > 60 ||
    !/^(\W|kế hoạch|hoạt động|lịch|nội dung|các lớp|chương trình)*\s*(tháng|quý)\s*[\dIViv]/iu.test(body)
  )
    return null;
  return parseMonths(body, yearOfMonth);
}

/** A cost norm in words: `280.000 đồng/lớp và 5.000 đồng/học viên`. */
function normIn(text: string): Evidence['norm'] {
  const base = /(\d[\d.]*)\s*(?:đ|đồng)\s*\/\s*(?:01\s*|1\s*)?(?:lớp|buổi|chuyên đề)/iu.exec(text);
  const each = /(\d[\d.]*)\s*(?:đ|đồng)\s*\/\s*(?:01\s*|1\s*)?(?:người|học viên|hv|lượt)/iu.exec(text);
  const [b, e] = [base, each].map((match) => (match ? parseMoney(match[1]!)?.value : undefined));
  return b !== undefined && e !== undefined ? { base: b, perLearner: e } : null;
}
