import { type FormName, formWords, isClass } from '#plan/kind/form.ts';
import { addDays, type CivilDate, daysBetween, formatDate, monthNumber, yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { type Period, periodName } from '#vocabulary/period.ts';
import type { Indicator } from '../indicator/library.ts';
import { kindsOfUnit } from '../indicator/units.ts';

export const comparators = ['>=', '<=', '='] as const;
export const states = ['missed', 'behind', 'on-track', 'reached', 'unmeasured'] as const;
export type TargetState = (typeof states)[number];

/** What a target asks for. `value` null is a target without a figure; `upTo` is the end of a range. */
export interface Asked {
  readonly comparator: (typeof comparators)[number];
  readonly value: number | null;
  readonly upTo: number | null;
}

/** Whether more is worse: a bare 0 ("không có") is a ceiling as much as "không quá". */
export const isCeiling = ({ comparator, value }: Asked): boolean => comparator === '<=' || value === 0;

/**
 * Whether a figure is what is asked. A bare figure ("24 lớp") is met by it and by more: whoever held 26 has done what was planned. A target
 * without a figure is met by 1 (yes).
 */
export function meets(asked: Asked, measured: number): boolean {
  const { value, upTo } = asked;
  if (value === null) return measured >= 1;
  if (isCeiling(asked)) return measured <= value;
  return measured >= value && (upTo === null || measured <= upTo);
}

/** How far the work of a target should be on a day: a share of all of it, by the plan's own schedule or by the calendar alone. */
export interface Pace {
  readonly share: number;
  readonly by: 'schedule' | 'calendar';
}

/** The share of a period's days that are over on a day, that day included. */
export function calendarPace({ from, to }: Period, on: CivilDate): Pace {
  const all = daysBetween(from, to) + 1;
  const past = daysBetween(from, on) + 1;
  return { share: Math.min(1, Math.max(0, past / all)), by: 'calendar' };
}

/** What a plan's lines have for a target, each due on a day. Null where they have nothing, or leave a figure open: no schedule then. */
export function schedulePace(
  lines: readonly { readonly dueOn: string; readonly amount: number | null }[],
  on: CivilDate,
): Pace | null {
  if (lines.length === 0 || lines.some(({ amount }) => amount === null)) return null;
  const sum = (some: typeof lines) => some.reduce((total, { amount }) => total + (amount ?? 0), 0);
  const all = sum(lines);
  return all === 0 ? null : { share: sum(lines.filter(({ dueOn }) => dueOn <= on)) / all, by: 'schedule' };
}

/** Below this share of the work it is too early to say where the pace leads. */
const EARLY = 0.1;

/** Where the figure stands at the end if it goes on as until now; null while it is too early to say. */
export function projected(measured: number, { share }: Pace): number | null {
  return share < EARLY ? null : Math.round((measured * 10) / share) / 10;
}

/** What is known of a target on a day. */
export interface Known {
  /** Null where nothing is known. */
  readonly measured: number | null;
  readonly growth: Indicator['growth'];
  readonly pace: Pace;
  /** Whether the day until which it had to be reached is over. */
  readonly over: boolean;
}

/**
 * The state of a target. What only grows is reached as soon as it is there, and missed when the day is over or a ceiling is passed; before
 * that its pace decides. A level has to hold: it is on track or behind until the day, and reached or missed after it.
 */
export function stateOf(asked: Asked, { measured, growth, pace, over }: Known): TargetState {
  if (measured === null) return 'unmeasured';
  const met = meets(asked, measured);
  if (over) return met ? 'reached' : 'missed';
  const { value, upTo } = asked;
  if (value === null) return met ? 'reached' : 'behind';
  if (growth === 'level') return met ? 'on-track' : 'behind';
  const ceiling = isCeiling(asked) ? value : upTo;
  if (ceiling !== null && measured > ceiling) return 'missed';
  const end = projected(measured, pace);
  if (isCeiling(asked)) return end !== null && end > value ? 'behind' : 'on-track';
  if (met) return upTo === null ? 'reached' : 'on-track';
  // Of one file or two nothing whole is due before the end.
  if (end === null || value * pace.share < 1) return 'on-track';
  return end >= value ? 'on-track' : 'behind';
}

/** Where a target leads: the figure at the end, and the rule by which it was worked out, in words. */
export interface Forecast extends Words {
  readonly value: number;
  readonly rule: Pace['by'] | 'level';
}

/** `19 / 24 vào tháng 12`; of another year with its year. */
const byMonth = (due: CivilDate, on: CivilDate): Words => {
  const other = yearOf(due) !== yearOf(on);
  const month = monthNumber(due);
  return {
    vi: `vào tháng ${month}${other ? `/${yearOf(due)}` : ''}`,
    en: `by ${monthName(due, other)}`,
  };
};

function monthName(day: CivilDate, withYear: boolean): string {
  const first = `${day.slice(0, 7)}-01` as CivilDate;
  const last = addDays(`${addDays(first, 31).slice(0, 7)}-01` as CivilDate, -1);
  const name = periodName({ from: first, to: last }, 'en');
  return withYear ? name : name.replace(/ \d+$/, '');
}

/**
 * Says where a target leads, and by which rule. Null where nothing is measured, it has no figure, its day is over, or it is too early or
 * already there.
 */
export function forecastOf(
  asked: Asked,
  known: Known,
  { unit, due, on }: { readonly unit: string | null; readonly due: CivilDate; readonly on: CivilDate },
): Forecast | null {
  const { measured, growth, pace, over } = known;
  const { value, upTo } = asked;
  if (measured === null || value === null || over) return null;
  const state = stateOf(asked, known);
  if (state === 'missed' || state === 'reached') return null;
  const when = byMonth(due, on);
  const goal = upTo === null ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(upTo)}`;
  const of = (figure: number) => `${formatNumber(figure)} / ${goal}${unit === '%' ? ' %' : ''}`;
  if (growth === 'level')
    return {
      value: measured,
      rule: 'level',
      vi: `nếu vẫn như nay: ${of(measured)} ${when.vi}`,
      en: `if it stays as it is: ${of(measured)} ${when.en}`,
    };
  const end = projected(measured, pace);
  if (end === null) return null;
  const figure = unit === '%' ? Math.min(100, end) : Math.round(end);
  const schedule = pace.by === 'schedule';
  return {
    value: figure,
    rule: pace.by,
    vi: `giữ nhịp này${schedule ? ' so với lịch của kế hoạch' : ''}: ${of(figure)} ${when.vi}`,
    en: `at this pace${schedule ? ' against the schedule of the plan' : ''}: ${of(figure)} ${when.en}`,
  };
}

/** Days after which a reported figure is no longer taken as news: a quarter. */
export const STALE_AFTER = 92;

/** A figure of this many days before the end still counts as the last one. */
const FINAL_WITHIN = 31;

/** Whether a figure that a unit reports is due again: once a quarter, and at the end. `last` is the day of the one that counts. */
export function isStale(
  { from, due, on }: { readonly from: CivilDate; readonly due: CivilDate; readonly on: CivilDate },
  last: string | null,
): boolean {
  if (on < from) return false;
  if (on > due) return last === null || daysBetween(last as CivilDate, due) > FINAL_WITHIN;
  return daysBetween((last ?? from) as CivilDate, on) > STALE_AFTER;
}

/** A part of a whole in percent, with one digit behind the comma; the figure is worked out and never typed. */
export const shareOf = (part: number, whole: number): number => Math.round((part * 1000) / whole) / 10;

/** Which activities an indicator looks at: money is spent on all and notices tell of all, events are counted by their own, all else is of classes. */
export const looksAt = (indicator: Indicator, form: FormName): boolean =>
  indicator.code === 'money' ||
  indicator.code === 'notices' ||
  isClass(form) === (indicator.code !== 'events');

/** What is said of a target when it is written. */
export interface Written extends Asked {
  readonly unit: string | null;
  readonly population: number | null;
  readonly populationOn: string | null;
  readonly form: FormName | null;
}

export interface Wrong extends Words {
  readonly path: string;
}

/** What is wrong with a target as it was written, each with the place and what to do; nothing where it can be measured as it says. */
export function wrongs(said: Written, code: string | null, indicator: Indicator | null): readonly Wrong[] {
  const { comparator, value, upTo, unit, population, populationOn, form } = said;
  const wrong: Wrong[] = [];
  const say = (path: string, vi: string, en: string) => wrong.push({ path, vi, en });
  if (code !== null && !indicator)
    say('indicator', 'Không có chỉ số này trong danh mục. Chọn lại chỉ số.', 'There is no such indicator.');
  if (upTo !== null && comparator !== '>=')
    say('upTo', 'Khoảng “từ … đến …” đi với “từ … trở lên”.', 'A range goes with “at least”.');
  if (upTo !== null && (value === null || upTo < value))
    say('upTo', 'Số cuối của khoảng nhỏ hơn số đầu. Đổi lại hai số.', 'The range ends before it begins.');
  if ((population === null) !== (populationOn === null))
    say(
      population === null ? 'population' : 'populationOn',
      'Tổng số người phải đi cùng ngày của số đó.',
      'A population goes with its day.',
    );
  const percent = unit !== null && kindsOfUnit(unit).includes('percent');
  if (percent && value !== null && value > 100)
    say('value', 'Tỷ lệ không quá 100%.', 'A share is 100% at most.');
  if (!indicator) return wrong;
  if (indicator.yesNo && value !== null)
    say(
      'indicator',
      `Chỉ số “${indicator.name.vi}” trả lời có hoặc chưa, không đo được số ${formatNumber(value)}. Chọn chỉ số khác.`,
      `“${indicator.name.en}” is answered by yes or no and measures no figure.`,
    );
  if (!indicator.yesNo && value === null)
    say(
      'value',
      `Chỉ số “${indicator.name.vi}” cần một con số phải đạt. Ghi số, hoặc chọn chỉ số “có / chưa”.`,
      `“${indicator.name.en}” needs a figure to reach.`,
    );
  if (unit !== null && !measuresUnit(indicator, unit))
    say(
      'indicator',
      `Chỉ số “${indicator.name.vi}” đo bằng ${indicator.unit || 'số đếm'}, không đo được chỉ tiêu ghi bằng ${unit}. Chọn chỉ số khác hoặc sửa đơn vị tính.`,
      `“${indicator.name.en}” counts ${indicator.unit || 'things'} and cannot measure a target in ${unit}.`,
    );
  if (form !== null && indicator.from === 'records' && !looksAt(indicator, form))
    say(
      'form',
      indicator.code === 'events'
        ? `“${formWords[form].vi}” là lớp, không phải sự kiện. Chọn chỉ số “Số lớp đã mở”, hoặc hình thức khác.`
        : `“${formWords[form].vi}” là sự kiện, không tính vào lớp, lượt và người học. Chọn chỉ số “Số sự kiện đã tổ chức”, hoặc hình thức khác.`,
      indicator.code === 'events'
        ? `“${formWords[form].en}” is a class and no event.`
        : `“${formWords[form].en}” is an event and counts in no classes, attendances or people.`,
    );
  if (indicator.ofPopulation && population === null)
    say(
      'population',
      'Tỷ lệ phần trăm cần tổng số người và ngày của số đó: ghi tổng số, là những ai, tính đến ngày nào.',
      'A percentage needs the number of people that it is of, and its day.',
    );
  return wrong;
}

/** Whether an indicator can measure a target written in this unit. A figure that a unit counts itself may be of any kind but a share. */
export function measuresUnit(indicator: Indicator, unit: string): boolean {
  const kinds = kindsOfUnit(unit);
  if (indicator.yesNo) return true;
  if (indicator.from === 'reported' && indicator.kind !== 'percent') return !kinds.includes('percent');
  return kinds.includes(indicator.kind);
}

/** `≥ 24 lớp`, `25–40 học viên`, `không có học sinh bỏ học`, `có / chưa`. */
export function askedText({ comparator, value, upTo }: Asked, unit: string | null): Words {
  if (value === null) return { vi: 'có / chưa', en: 'yes or no' };
  const mark =
    comparator === '=' ? '' : comparator === '>=' && upTo === null ? '≥ ' : comparator === '<=' ? '≤ ' : '';
  const figure = upTo === null ? formatNumber(value) : `${formatNumber(value)}–${formatNumber(upTo)}`;
  const text = `${mark}${figure}${unit === '%' ? '%' : unit ? ` ${unit}` : ''}`;
  return { vi: text, en: text };
}

/** A figure with its unit; yes or no where there is none. */
export function figureText(asked: Asked, unit: string | null, measured: number): Words {
  if (asked.value === null) return measured >= 1 ? { vi: 'có', en: 'yes' } : { vi: 'chưa', en: 'not yet' };
  const text = `${formatNumber(measured)}${unit === '%' ? '%' : unit ? ` ${unit}` : ''}`;
  return { vi: text, en: text };
}

/** Where a target stands on the board: what wants a look comes first, whatever its figure says. */
export function groupOf(target: {
  readonly state: TargetState;
  readonly stale: boolean;
  readonly unconfirmed: number;
  readonly droppedReason: string | null;
}): 'attention' | 'on-track' | 'reached' | 'dropped' {
  if (target.droppedReason !== null) return 'dropped';
  const { state } = target;
  if (target.stale || target.unconfirmed > 0 || (state !== 'on-track' && state !== 'reached'))
    return 'attention';
  return state;
}

export const stateWords: Readonly<Record<TargetState, Words>> = Object.freeze({
  missed: { vi: 'Không đạt', en: 'Missed' },
  behind: { vi: 'Chậm', en: 'Behind' },
  'on-track': { vi: 'Đúng nhịp', en: 'On track' },
  reached: { vi: 'Đã đạt', en: 'Reached' },
  unmeasured: { vi: 'Chưa đo được', en: 'Not measured' },
});

/** `Chưa có số nào` or the day until which a figure counts. */
export const untilText = (on: string): Words => ({
  vi: `tính đến ${formatDate(on as CivilDate)}`,
  en: `as of ${formatDate(on as CivilDate)}`,
});

/** What a unit says of a target: a figure, a part of a whole, or whether it is met. */
interface Said {
  readonly value: number | null;
  readonly part: number | null;
  readonly whole: number | null;
  readonly met: boolean | null;
}

/** A figure as it is kept, in the unit of the target. */
export interface Reported {
  readonly value: number;
  readonly part: number | null;
  readonly whole: number | null;
}

/**
 * The figure that a report gives. A percentage is worked out of its two numbers; where only the percentage is said, it needs a population
 * with its day. Gives what is wrong instead, in words that say what to do.
 */
export function reportedFigure(
  target: Pick<Written, 'value' | 'unit' | 'population'>,
  { value, part, whole, met }: Said,
  { on, today }: { readonly on: string; readonly today: string },
): Reported | { readonly wrong: readonly Wrong[] } {
  const wrong = (path: string, vi: string, en: string) => ({ wrong: [{ path, vi, en }] });
  if (on > today) return wrong('on', 'Ngày của số báo chưa tới.', 'The day of the figure is still to come.');
  if (target.value === null) {
    const said = met ?? (value === null ? null : value >= 1);
    if (said === null)
      return wrong('met', 'Chỉ tiêu này trả lời có hoặc chưa.', 'This target is answered by yes or no.');
    return { value: said ? 1 : 0, part: null, whole: null };
  }
  if (target.unit !== '%') {
    if (value === null) return wrong('value', 'Ghi con số đã đạt.', 'Write the figure.');
    return { value, part: null, whole: null };
  }
  const all = whole ?? target.population;
  if (part === null && value !== null && all !== null) {
    if (value > 100) return wrong('value', 'Tỷ lệ không quá 100%.', 'A share is 100% at most.');
    return { value, part: null, whole: null };
  }
  if (part === null || all === null)
    return wrong(
      'whole',
      'Tỷ lệ phần trăm cần hai số: bao nhiêu người (hộ, thôn …) đạt, trên tổng số bao nhiêu.',
      'A percentage needs two numbers: how many, and of how many.',
    );
  if (part > all)
    return wrong('part', 'Số đạt lớn hơn tổng số. Xem lại hai số.', 'The part is more than the whole.');
  return { value: shareOf(part, all), part, whole: all };
}
