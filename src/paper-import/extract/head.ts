/** What stands at the head of a paper: title, kind, period, number, date, place and who issues it. */

import type { Evidence } from '#plan/reading/evidence.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { daysBetween } from '#vocabulary/date.ts';
import type { Period } from '#vocabulary/period.ts';
import { fold } from '#vocabulary/text.ts';
import { findDates } from '#vocabulary/written-dates.ts';
import type { Decision } from './decision.ts';
import { type LabelledHead, readLabelled, signedOf } from './labelled.ts';
import { placeAndDate, readLetterhead } from './letterhead.ts';
import { type Item, type Line, marked } from './lines.ts';
import { restoreSymbol } from './restore.ts';
import { eventPeriod, kindOf, periodOf, type Titled, themeInProse } from './title.ts';

type HeadKeys = 'kind' | 'title' | 'number' | 'issuedOn' | 'issuedAt' | 'issuer' | 'period' | 'theme';
export interface Head extends Pick<PlanReading, HeadKeys> {
  /** Where each stands, by its path. */
  readonly lines: Readonly<Record<string, Line>>;
  /** Paths of what is not sure. */
  readonly low: readonly string[];
  readonly layout: Evidence['layout'];
  /** What stands in the letterhead and could not be read. */
  readonly notUnderstood: PlanReading['notUnderstood'];
}

const isLine = (item: Item): item is Line => item.kind === 'line';

export function readHead(
  items: readonly Item[],
  titled: Titled,
  body: readonly Line[],
  ruined: boolean,
  decision: Decision | null,
): Head {
  const labelled = titled.title === null ? readLabelled(items.filter(isLine).slice(0, LABELLED_WITHIN)) : {};
  if (labelled.title) return headOf(labelled);
  const letterhead = readLetterhead(
    decision?.above ?? ownLetterhead(items.slice(0, titled.at).filter(isLine)),
  );
  const texts = body.map((line) => line.text);
  const theme = titled.theme ?? themeInProse([titled.title ?? '', ...texts.slice(0, 12)]);
  const kind = kindOf(titled.title ?? texts[0] ?? '', theme);
  const year = letterhead.issuedOn ? Number(letterhead.issuedOn.slice(0, 4)) : null;
  const named = periodOf([titled.title ?? '', theme ?? '']);
  const period =
    kind === 'event'
      ? eventPeriod(texts, year)
      : (within(named, toldSpan(texts, year)) ??
        named ??
        ownSpan(texts, year) ??
        periodOf(['', ...texts.slice(0, 6).filter(speaksOfItself)]));
  const issues =
    letterhead.issuer.name !== null && !/^(xa|phuong|thi tran) /.test(fold(letterhead.issuer.name));
  const inProse = issues ? null : issuerInProse(texts);
  const dated = letterhead.issuedOn === null ? dateAtTheEnd(items.slice(titled.end).filter(isLine)) : null;
  const lines = Object.entries({
    ...letterhead.lines,
    title: decision?.line ?? titled.line,
    ...(dated ? { issuedOn: dated.line } : {}),
  }).filter((entry): entry is [string, Line] => Boolean(entry[1]));
  return {
    kind,
    theme,
    title: decision?.title ?? titled.title,
    number: letterhead.number && ruined ? restoreSymbol(letterhead.number) : letterhead.number,
    issuedOn: letterhead.issuedOn ?? dated?.date ?? null,
    issuedAt: letterhead.issuedAt ?? dated?.place ?? null,
    issuer: inProse ? { ...letterhead.issuer, name: inProse } : { ...letterhead.issuer },
    period: period ? { from: period.from, to: period.to } : { from: null, to: null },
    lines: Object.fromEntries(lines),
    low: [...(inProse ? ['issuer.name'] : []), ...Object.keys(letterhead.unread)],
    layout: letterhead.layout,
    notUnderstood: Object.entries(letterhead.unread).map(([path, { text }]) => ({
      where: path === 'number' ? 'Số, ký hiệu' : 'Địa danh và ngày tháng',
      text,
    })),
  };
}

/** How far down a list of labels is looked for. */
const LABELLED_WITHIN = 60;

/** A head from a list of labels. */
function headOf({ title, number, signed, parent, name, theme, period }: LabelledHead): Head {
  const { place, date } = signed ? signedOf(signed.value) : { place: null, date: null };
  const days = period ? findDates(period.value)[0] : undefined;
  const span = days ?? periodOf([period ? `năm ${period.value}` : '', title!.value]);
  const lines = {
    title,
    number,
    issuedOn: signed,
    'issuer.parent': parent,
    'issuer.name': name,
    theme,
    period,
  };
  return {
    kind: kindOf(title!.value, null),
    title: title!.value,
    theme: theme?.value.replace(/^[“"]|[”"]$/g, '') ?? null,
    number: number?.value.replace(/\s+/g, '') ?? null,
    issuedOn: date,
    issuedAt: place,
    issuer: { parent: parent?.value ?? null, name: name?.value ?? null },
    period: { from: span?.from ?? null, to: span?.to ?? null },
    lines: Object.fromEntries(
      Object.entries(lines).flatMap(([path, one]) => (one ? [[path, one.line]] : [])),
    ),
    low: [],
    layout: [],
    notUnderstood: [],
  };
}

/** `(Làm từ ngày 15/3/2026 đến ngày 30/11/2026)` under a title that names no year. */
function ownSpan(texts: readonly string[], year: number | null) {
  const own = texts
    .slice(0, 4)
    .filter(
      (text) => text.length < 140 && /^\W*(lam|thuc hien|thoi gian|tu ngay|trien khai)/.test(fold(text)),
    );
  return own.flatMap((text) => findDates(text, year)).find(({ from, to }) => from < to) ?? null;
}

/** `Thời gian` over `Thực hiện từ ngày … đến ngày …`, `(năm học tính từ ngày … đến ngày …)`: the plan's own time, wherever it is told. */
function toldSpan(texts: readonly string[], year: number | null): Period | null {
  const own = texts.filter((text, i) => {
    const said = fold(text);
    const headed = /^\W*([\divx]+[.)/ ]+)?thoi gian( thuc hien| trien khai)?\W*$/.test(
      fold(texts[i - 1] ?? ''),
    );
    return (
      (text.length < 140 && headed && /\btu (ngay|thang)/.test(said)) ||
      /nam hoc (duoc )?tinh tu|^\W*([\divx]+[.)/ ]+)?thoi gian (thuc hien|trien khai)( ke hoach)?\W+(tu|bat dau)\b/.test(
        said,
      )
    );
  });
  return own.flatMap((text) => findDates(text, year)).find(({ from, to }) => from < to) ?? null;
}

/** Days that a plan is shorter than cannot be its own: an event's. */
const SHORTEST = 45;

/** A time that lies within the one that the title names tells it more exactly. */
function within(named: Period | null, told: Period | null): Period | null {
  if (!named || !told || told.from < named.from || told.to > named.to) return null;
  return daysBetween(told.from, told.to) >= SHORTEST ? told : null;
}

/** A year in the opening is the paper's own when it speaks of the plan; that of past storms is none. */
const speaksOfItself = (text: string): boolean =>
  /(ke hoach|hoat dong|chu de|chuyen de|chuong trinh|bao cao|nhiem vu|nam hoc)/.test(fold(text));

/** Place and date over the signature, where no letterhead gives them. */
function dateAtTheEnd(lines: readonly Line[]) {
  for (const line of lines.slice(-25)) {
    const found =
      line.text.length < 80 && marked(line.text).rank === 'plain' ? placeAndDate(line.text) : null;
    if (found) return { ...found, line };
  }
  return null;
}

/** Of two letterheads in one file (a covering letter, and the plan that it sends) the one that stands over the title. */
function ownLetterhead(lines: readonly Line[]): readonly Line[] {
  const ended = lines.findLastIndex(({ text }) => /^(noi nhan|dieu \d|- ?luu)/.test(fold(text)));
  if (ended < 0) return lines;
  const starts = lines.findIndex(
    ({ text }, i) => i > ended && /^(uy ban|ubnd|trung tam|tthtcd)/.test(fold(text)),
  );
  return starts < 0 ? [] : lines.slice(starts);
}

const ISSUES =
  /(?:^|[.;,]\s+)((?:Ban giám đốc\s+)?(?:Trung tâm học tập cộng đồng|Trung tâm HTCĐ|TTHTCĐ|Ủy ban nhân dân|UBND|Ban quản lý)(?:(?!\s(?:trong|của|về|và)\s)[^,.;]){0,60}?)\s+(?:xây dựng|ban hành|báo cáo|lập)\s+(?:kế hoạch|kết quả|báo cáo|chương trình)/iu;

/** Who issues, when no letterhead says so: the one that the opening sentence says draws the plan up. */
function issuerInProse(texts: readonly string[]): string | null {
  for (const text of texts.slice(0, 15)) {
    const says = ISSUES.exec(text);
    if (says) return says[1]!.trim();
  }
  return null;
}
