import { type CivilDate, formatDate, isCivilDate, weekdayName } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import type { ActivityReading, PlanReading } from '../reading/schema.ts';
import type { Check, Finding } from './finding.ts';
import { cellPlace } from './where.ts';

const NAMES = ['thứ Hai', 'thứ Ba', 'thứ Tư', 'thứ Năm', 'thứ Sáu', 'thứ Bảy', 'Chủ nhật'] as const;
const ENGLISH = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** Printed weekdays that the calendar contradicts. */
export const checkWeekdays: Check = ({ reading, evidence }) =>
  evidence.weekdays.flatMap(({ date, weekday, where }): Finding[] => {
    if (!isCivilDate(date)) return [];
    const [stated, derived] = [NAMES[weekday - 1], weekdayName(date, 'vi')];
    if (!stated || stated === derived) return [];
    const index = reading.activities.findIndex((activity) => activity.from === date);
    return [
      {
        rule: 'weekday-mismatch',
        severity: 'error',
        where: index >= 0 ? cellPlace(reading, index, 'from') : where,
        message: {
          vi: `Ngày ${formatDate(date)} là ${derived}, nhưng giấy ghi ${stated}. Sửa ngày hoặc thứ trước khi gửi giấy mời.`,
          en: `${formatDate(date)} is a ${weekdayName(date, 'en')}, but the paper says ${ENGLISH[weekday - 1]}. Mend the date or the weekday.`,
        },
        stated,
        derived,
        at: index >= 0 ? { kind: 'line', index, field: 'from' } : { kind: 'paper', field: 'weekday' },
        fixes: [],
      },
    ];
  });

/** Closing a year is done after it; a plan that names its own last day has its closing within. */
const isClosing = ({ title }: ActivityReading, { kind, period: { to } }: PlanReading): boolean =>
  /^(le )?(tong ket|so ket|bao cao|be giang|danh gia)/.test(fold(title)) &&
  (kind !== 'thematic' || to === null || to.length < 10 || to.endsWith('-12-31'));

/** Rows outside the paper's own period, and spans that run backwards. One wrong month above several rows is told once. */
export const checkPeriod: Check = ({ reading, evidence }) => {
  const { from, to } = reading.period;
  const findings: Finding[] = [];
  reading.activities.forEach((activity, index) => {
    const first = activity.from ?? activity.month;
    const last = activity.to ?? activity.month;
    if (!first || !last) return;
    if (first > last && first.length === last.length) {
      findings.push(
        findingOf(
          index,
          `${written(first)} – ${written(last)}`,
          null,
          'chạy ngược, ngày cuối trước ngày đầu',
        ),
      );
      return;
    }
    if (!from || !to || isClosing(activity, reading)) return;
    const early = first < from.slice(0, first.length);
    const late = last > to.slice(0, last.length);
    if (!early && !late) return;
    const before = reading.activities[index - 1];
    if (activity.from === null && before && before.from === null && before.month === activity.month) return;
    const printed = early ? first : last;
    findings.push(
      findingOf(
        index,
        written(printed),
        `${written(from)} – ${written(to)}`,
        `nằm ngoài thời gian của kế hoạch (${written(from)} – ${written(to)})`,
      ),
    );
  });
  for (const bad of evidence.badDates) findings.push(badDate(bad));
  for (const stray of evidence.strayDates) findings.push(strayDate(stray));
  return findings;

  function findingOf(index: number, stated: string, derived: string | null, why: string): Finding {
    return {
      rule: 'date-outside-period',
      severity: 'error',
      where: cellPlace(reading, index, 'month'),
      message: {
        vi: `Thời gian ${stated} ${why}. Sửa ngày tháng, hoặc bỏ dòng còn sót của năm khác.`,
        en: `The time ${stated} is outside the paper's period or runs backwards. Mend it, or drop a row left over from another year.`,
      },
      stated,
      derived,
      at: { kind: 'line', index, field: reading.activities[index]!.from ? 'from' : 'month' },
      fixes: [],
    };
  }
};

const written = (date: string): string =>
  isCivilDate(date) ? formatDate(date as CivilDate) : date.split('-').reverse().join('/');

function strayDate({ date, where }: { date: string; where: string }): Finding {
  return {
    rule: 'date-outside-period',
    severity: 'error',
    where,
    message: {
      vi: `Thời hạn ${written(date)} nằm ngoài thời gian của kế hoạch. Sửa lại ngày, hoặc bỏ câu còn sót của năm khác.`,
      en: `The deadline ${written(date)} is outside the paper's period. Mend it, or drop what is left over from another year.`,
    },
    stated: date,
    derived: null,
    at: { kind: 'paper', field: 'date' },
    fixes: [],
  };
}

function badDate({ text, where, reversed }: { text: string; where: string; reversed: boolean }): Finding {
  return {
    rule: reversed ? 'date-outside-period' : 'implausible-value',
    severity: reversed ? 'error' : 'warning',
    where,
    message: {
      vi: reversed
        ? `Khoảng ngày “${text}” chạy ngược. Sửa lại ngày đầu hoặc ngày cuối.`
        : `Ngày “${text}” không có trong lịch. Sửa lại ngày.`,
      en: reversed
        ? `The span “${text}” runs backwards. Mend it.`
        : `There is no such day as “${text}”. Mend it.`,
    },
    stated: text,
    derived: null,
    at: { kind: 'paper', field: 'date' },
    fixes: [],
  };
}
