import type { XlsxTable } from '#paper/xlsx.ts';
import type { MoneyGrouping, MoneyRow } from './schema.ts';
import { groupMoney, plannedOf, totalMoney } from './year.ts';

/** The money of a year as a table for Excel; `names` gives what programmes are called. */
export function moneyTable(
  year: number,
  by: MoneyGrouping,
  rows: readonly MoneyRow[],
  options: { programmeName: (code: string | null) => string; sample: boolean },
): XlsxTable {
  const total = totalMoney(rows);
  const sourceNames = new Map(
    rows.flatMap(({ bySource }) => bySource.map(({ fundingSourceId, name }) => [fundingSourceId, name])),
  );
  const nameOf = (key: string | null): string => {
    if (by === 'programme') return key === null ? 'Khoản chung' : options.programmeName(key);
    if (by === 'source') return sourceNames.get(key) ?? 'Chưa rõ nguồn';
    return key === null ? 'Chưa xếp tháng' : `Tháng ${key}`;
  };
  const lines =
    by === 'class'
      ? rows.map((row) => ({
          name: row.title,
          month: row.month,
          programme: row.programme,
          planned: plannedOf(row),
          spent: row.spent,
          left: plannedOf(row) - row.spent,
          settledOn: row.settledOn,
        }))
      : groupMoney(rows, by, nameOf).map((group) => ({ ...group, left: group.planned - group.spent }));
  return {
    title: `Kinh phí năm ${year}: dự toán và thực chi ${titles[by]}`,
    sheetName: `Kinh phí ${titles[by]}`,
    sample: options.sample,
    columns: [
      { header: by === 'class' ? 'Lớp' : headers[by], key: 'name', kind: 'text', width: 44 },
      ...(by === 'class'
        ? [
            { header: 'Tháng', key: 'month', kind: 'number' as const },
            { header: 'Lĩnh vực', key: 'programme', kind: 'text' as const, width: 10 },
          ]
        : [{ header: 'Số lớp', key: 'classes', kind: 'number' as const }]),
      { header: 'Dự toán (đồng)', key: 'planned', kind: 'dong' },
      { header: 'Thực chi (đồng)', key: 'spent', kind: 'dong' },
      { header: 'Còn lại (đồng)', key: 'left', kind: 'dong' },
      ...(by === 'class' ? [{ header: 'Ngày quyết toán', key: 'settledOn', kind: 'date' as const }] : []),
    ],
    rows: lines,
    totals: [
      { name: 'Tổng cộng', planned: total.planned, spent: total.spent, left: total.planned - total.spent },
    ],
  };
}

const titles = { class: 'theo lớp', programme: 'theo lĩnh vực', month: 'theo tháng', source: 'theo nguồn' };
const headers = { programme: 'Lĩnh vực', month: 'Tháng', source: 'Nguồn kinh phí' };
