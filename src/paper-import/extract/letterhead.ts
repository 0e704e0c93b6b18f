import type { Evidence } from '#plan/reading/evidence.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { findDates, impossibleDatesIn, parsePartialDate } from '#vocabulary/written-dates.ts';
import { isCapitals, type Line } from './lines.ts';

export interface Letterhead {
  readonly number: string | null;
  readonly issuedOn: string | null;
  readonly issuedAt: string | null;
  readonly issuer: PlanReading['issuer'];
  readonly layout: Evidence['layout'];
  /** What stands in the blanks of the form and could not be read, as handwriting on a scan: nothing is taken from it. */
  readonly unread: Readonly<Partial<Record<'number' | 'issuedOn', Line>>>;
  readonly lines: Readonly<
    Partial<Record<'number' | 'issuedOn' | 'issuedAt' | 'issuer.name' | 'issuer.parent', Line>>
  >;
}

const NUMBER = /^\s*(?:s[ốôo6ó]\s*[:.]?|số)\s*[:.]?\s*([\d\s.…_-]*)\s*[/\\]\s*(.+)$/iu;
/** As the Party writes it, `07-KH/ĐU`, and with a letter behind the number, `07a/KH-UBND`: kept as printed. */
const OTHER_NUMBER =
  /^\s*s[ốôo6ó]\s*[:.]?\s*((?:\d[\d\s]*|[.…_\s]*)\s*[-–]\s*\p{Lu}{2,}[\p{Lu}\d]*\s*\/\s*\S.*|\d+\s*\p{L}(?:is|er)?\s*\/\s*\p{Lu}.*)$/iu;
/** A day in figures, `Đồng Mây, ngày 15/01/2026`: not the official form, and understood. */
const SHORT_DATE =
  /^(?:(.{2,40}?)\s*,\s*(?:ngày\s*)?|ngày\s*)(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4}|\d{2})\s*\.?$/iu;
const PLACE_DATE =
  /^(.{0,40}?)[,.]?\s*ng[àa]y\s*([\d.…_\s]*)\s*th[áa]ng\s*([\d.…_\s]*)\s*n\p{L}{0,2}m\s*(\d{4})/iu;
/** `Số: 8 r4 /KH-UBND`: only the printed symbol is read. */
const UNREAD_NUMBER =
  /^\s*[sS][ốôo6ó]\s*[:.]\s*(\S.{0,14}?)\s*[/\\]\s*((?:KH|BC|QĐ|CTr|CT|TB|NQ|CV|TTr)\s*[-–]\s*\p{Lu}[\p{Lu}\s-]*)$/u;
/** `Yên Khuôn, ngày 2z tháng q năm 2025`: only the printed place and year are read. */
const UNREAD_DATE =
  /^(.{0,40}?)[,.]?\s*ng[àa]y\s+(\S.{0,10}?)\s+th[áa]ng\s+(\S.{0,8}?)\s+n\p{L}{0,2}m\s*(\d{4})\s*\.?$/iu;
const isMotto = (text: string): boolean =>
  /^(cong hoa xa hoi|doc lap|\W*$|-+$|_+$)/.test(fold(text)) ||
  /\b(doc|lap) ?- ?(tu|tw) do\b/.test(fold(text));
const BODY =
  /^(uy ban|ubnd|trung tam|tt\.? ?(htcd|hoc tap)|tthtcd|ttvh|ban |hoi |phong |so |dang |huyen |xa |phuong |tinh |dang uy|truong |lien )/;

/** Reads what stands above a title: issuing body, number, place and date. Nothing is filled in for blanks. */
export function readLetterhead(lines: readonly Line[]): Letterhead {
  const used: Partial<Record<string, Line>> = {};
  let number: string | null = null;
  let issuedOn: string | null = null;
  let issuedAt: string | null = null;
  const unread: Partial<Record<'number' | 'issuedOn', Line>> = {};
  const bodies: Line[] = [];
  let rightHalf = false;
  for (const line of lines) {
    const symbol = NUMBER.exec(line.text);
    const other = OTHER_NUMBER.exec(line.text);
    const dated = placeAndDate(line.text);
    const blankNumber = symbol || other ? null : UNREAD_NUMBER.exec(line.text);
    const blankDate = dated ? null : UNREAD_DATE.exec(line.text);
    if (other && number === null) {
      number = asPrinted(other[1]!);
      used.number = line;
    } else if (symbol && number === null) {
      number = documentNumber(symbol[1]!, symbol[2]!);
      used.number = line;
    } else if (dated && issuedOn === null) {
      issuedOn = dated.date;
      issuedAt = dated.place;
      used.issuedOn = line;
      used.issuedAt = line;
    } else if (blankNumber && number === null) {
      number = documentNumber('', blankNumber[2]!);
      used.number = line;
      unread.number = line;
    } else if (blankDate && issuedOn === null) {
      issuedOn = blankDate[4]!;
      issuedAt = placeOf(blankDate[1]!);
      used.issuedOn = line;
      unread.issuedOn = line;
    } else if (isMotto(line.text)) rightHalf = true;
    else if (BODY.test(fold(line.text)) && line.text.length < 90) {
      bodies.push(line);
      rightHalf = false;
    } else if (
      bodies.length > 0 &&
      !rightHalf &&
      number === null &&
      (isCapitals(line.text) || /^\p{Ll}/u.test(line.text)) &&
      line.text.length < 40
    )
      bodies[bodies.length - 1] = { ...bodies.at(-1)!, text: `${bodies.at(-1)!.text} ${line.text}` };
  }
  const issuer = issuerOf(bodies);
  if (issuer.name) used['issuer.name'] = bodies.at(-1)!;
  if (issuer.parent) used['issuer.parent'] = bodies[0]!;
  return { number, issuedOn, issuedAt, issuer, layout: layoutOf(lines, number), unread, lines: used };
}

/** `01/KH-TTHTCĐ` without inner spaces; a blank number leaves the symbol alone. */
function documentNumber(digits: string, symbol: string): string {
  const count = digits.replace(/\D/g, '');
  return `${count}/${asPrinted(symbol)}`;
}

/** Without inner spaces and what goes on behind it. */
const asPrinted = (symbol: string): string =>
  symbol
    .replace(/\s*[,;].*$/, '')
    .replace(/[\s…_]+/g, '')
    .replace(/[–—]/g, '-')
    .replace(/^\.+|[.;]+$/g, '');

function dateOf(text: string, match: RegExpExecArray): string | null {
  const [day, month, year] = [match[2]!, match[3]!, match[4]!].map((part) => part.replace(/\D/g, ''));
  if (day && month) return findDates(`ngày ${day} tháng ${month} năm ${year}`)[0]?.from ?? null;
  return month ? parsePartialDate(`tháng ${month} năm ${year}`) : year || parsePartialDate(text);
}

/** Place and date of a line that gives both, as in a letterhead or over a signature; null when it does not. */
export function placeAndDate(text: string): { place: string | null; date: string | null } | null {
  const match = PLACE_DATE.exec(text);
  if (match) return { place: placeOf(match[1]!), date: dateOf(text, match) };
  const [, place = '', day, month, year] = SHORT_DATE.exec(text) ?? [];
  if (!day || !month || !year || /\//.test(place)) return null;
  const whole = year.length === 2 ? `20${year}` : year;
  return { place: placeOf(place), date: findDates(`ngày ${day}/${month}/${whole}`)[0]?.from ?? null };
}

function placeOf(text: string): string | null {
  const place = text
    .replace(/[,.\s]+$/, '')
    .replace(/^[^\p{L}]+/u, '')
    .trim();
  return place && !/^ng[àa]y/iu.test(place) ? place : null;
}

/** One body issues; two or more stand under each other, the last being the one that issues. A dash joins both on one line. */
function issuerOf(bodies: readonly Line[]): PlanReading['issuer'] {
  const names = bodies.flatMap(({ text }) => {
    const both = /^((?:UBND|ỦY BAN).+?)\s+[-–]\s+((?:TRUNG TÂM|TT).+)$/iu.exec(text);
    return both ? [both[1]!, both[2]!] : [text.replace(/[*_]+$/, '').trim()];
  });
  const joined: string[] = [];
  for (const name of names) {
    const goesOn = joined.length > 0 && /^(xa|phuong|thi tran|huyen|tinh|thanh pho)\b/.test(fold(name));
    if (goesOn) joined[joined.length - 1] += ` ${name}`;
    else joined.push(name);
  }
  if (joined.length === 0) return { parent: null, name: null };
  return { parent: joined.length > 1 ? joined.slice(0, -1).join(' ') : null, name: joined.at(-1)! };
}

function layoutOf(lines: readonly Line[], number: string | null): Evidence['layout'] {
  const found: Evidence['layout'][number][] = [];
  if (number && /TTHTCD|BGDDT|SGDDT|PGDDT/.test(number)) found.push({ what: 'symbol', text: number });
  const motto = lines.find((line) => /doc lap/.test(fold(line.text)));
  if (motto && !/độc lập\s*[-–—]\s*tự do\s*[-–—]\s*hạnh phúc/iu.test(motto.text))
    found.push({ what: 'motto', text: motto.text });
  const dated = lines.find(({ text }) => placeAndDate(text) !== null);
  if (dated && (SHORT_DATE.test(dated.text) || impossibleDatesIn(dated.text).length > 0))
    found.push({ what: 'date', text: dated.text.replace(/^.*?,\s*/, '') });
  return found;
}
