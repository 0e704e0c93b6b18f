import type { Table } from '#paper/read/document.ts';
import type { StatedTotal } from '#plan/reading/evidence.ts';
import type { PlanReading, TargetReading } from '#plan/reading/schema.ts';
import { parseMonths } from '#vocabulary/written-dates.ts';
import { moneyUnitIn } from '#vocabulary/written-numbers.ts';
import { type Columns, readSchedule } from './activities.ts';
import { type Item, type Line, marked } from './lines.ts';
import type { TableFound } from './parts.ts';
import { readTally, type Tally } from './tally.ts';

export interface TablesReading {
  verdicts: Map<Table, TableFound>;
  activities: NonNullable<ReturnType<typeof readSchedule>>['rows'][number][];
  totals: StatedTotal[];
  moneyUnit: number;
  lastPeriod: Tally | null;
  needs: Tally | null;
  targets: TargetReading[];
  assignments: PlanReading['assignments'];
  funding: string[];
  bases: Line[];
  community: Line[];
}
interface PaperContext {
  kind: PlanReading['kind'];
  yearOfMonth: (month: number) => number | null;
  headingOf?: (table: Table) => string | null;
}
function monthHeading(text: string, yearOfMonth: (month: number) => number | null) {
  const body = marked(text).body;
  if (
    body.length > 60 ||
    !/^(\W|kế hoạch|hoạt động|lịch|nội dung|các lớp|chương trình)*\s*(tháng|quý)\s*[\dIViv]/iu.test(body)
  )
    return null;
  return parseMonths(body, yearOfMonth);
}
export function readTables(items: readonly Item[], { yearOfMonth, headingOf }: PaperContext): TablesReading {
  const out: TablesReading = {
    verdicts: new Map(),
    activities: [],
    totals: [],
    moneyUnit: 1,
    lastPeriod: null,
    needs: null,
    targets: [],
    assignments: [],
    funding: [],
    bases: [],
    community: [],
  };
  let columns: Columns | null = null;
  let months = null;
  let moneyUnit = null;
  for (const item of items) {
    if (item.kind === 'line') {
      months = monthHeading(item.text, yearOfMonth) ?? months;
      if (/(đvt|đơn vị( tính)?)\s*:/iu.test(item.text))
        moneyUnit = moneyUnitIn(item.text.replace(/^.*?:/, ' '));
      continue;
    }
    const heading = headingOf?.(item) ?? '';
    const verdict = (name: TableFound['class']): TableFound => ({
      class: name,
      sure: 1,
      why: [],
      columns: [],
    });
    const tally = readTally([], [item]);
    const told =
      /kết quả|đã |nhu cầu|khảo sát|điều tra|tình hình|đăng ký/iu.test(heading) &&
      !/các lớp đã/iu.test(heading);
    if (tally.rows.length > 0 && told) {
      const past = /kết quả|đã|20\d\d/iu.test(heading) && !/nhu cầu|khảo sát|điều tra/iu.test(heading);
      if (past) out.lastPeriod ??= tally;
      else out.needs ??= tally;
      out.verdicts.set(item, verdict(past ? 'last-period' : 'needs'));
      continue;
    }
    const read = readSchedule(item, { months, moneyUnit, yearOfMonth, columns });
    if (!read) {
      out.verdicts.set(item, verdict(null));
      continue;
    }
    columns = read.columns;
    out.moneyUnit = read.columns.moneyUnit ?? 1;
    months = read.months ?? months;
    const offset = out.activities.length;
    out.activities.push(...read.rows);
    out.totals.push(
      ...read.totals.map((total) => ({ ...total, activities: total.activities.map((i) => i + offset) })),
    );
    out.verdicts.set(item, verdict('schedule'));
  }
  return out;
}
