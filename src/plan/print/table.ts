import type { XlsxTable } from '#paper/xlsx.ts';
import { formWords } from '../kind/form.ts';
import { kindOf } from '../kind/registry.ts';
import { crossesYears } from '../kind/rules.ts';
import { inOrder, totalsOf } from '../line/rules.ts';
import { printedWhen } from '../line/when.ts';
import { ownOrJointWords } from '../line/words.ts';
import type { OpenedPlan } from '../version/schema.ts';

/** The lines of a plan as a table for Excel, with every column of the grid and the sums. */
export function planTable({ plan, lines, version }: OpenedPlan, sample: boolean): XlsxTable {
  const rows = new Map<number, number>();
  const kind = kindOf(plan.kind);
  const { byMonth } = kind.schedule;
  const dated = lines.some((line) => line.from !== null);
  const crosses = crossesYears(plan);
  const ifShown = (key: 'group' | 'purpose' | 'form', header: string, width: number) =>
    kind.columns.includes(key) ? [{ header, key, kind: 'text', width } as const] : [];
  const { classes, learners, cost } = totalsOf(lines);
  return {
    title: plan.title,
    sheetName: `Kế hoạch ${plan.year}`,
    note: version.number ? `Số ${version.number}` : `Bản thảo, phiên bản ${version.ordinal}`,
    sample,
    columns: [
      { header: 'STT', key: 'row', kind: 'number' },
      byMonth
        ? { header: 'Tháng', key: 'month', kind: 'number' }
        : { header: 'Thời gian', key: 'when', kind: 'text' },
      ...(byMonth && dated ? [{ header: 'Ngày', key: 'when', kind: 'text' } as const] : []),
      ...ifShown('group', 'Nhóm', 20),
      { header: 'Nội dung', key: 'title', kind: 'text', width: 48 },
      ...ifShown('purpose', 'Mục đích', 40),
      ...ifShown('form', 'Hình thức', 20),
      { header: 'Lĩnh vực', key: 'programme', kind: 'text', width: 10 },
      { header: 'Đối tượng', key: 'audience', kind: 'text' },
      { header: 'Số lớp', key: 'classCount', kind: 'number' },
      { header: 'Số học viên', key: 'learners', kind: 'number' },
      { header: 'Kinh phí', key: 'cost', kind: 'dong' },
      { header: 'Địa điểm', key: 'venueText', kind: 'text' },
      { header: 'Phối hợp', key: 'partnerText', kind: 'text' },
      { header: 'Nguồn', key: 'source', kind: 'text' },
      { header: 'Tự mở / Liên kết', key: 'own', kind: 'text', width: 12 },
      { header: 'Ghi chú', key: 'note', kind: 'text' },
    ],
    rows: inOrder(lines).map((line) => {
      const month = line.year * 12 + line.month;
      const row = (rows.get(month) ?? 0) + 1;
      rows.set(month, row);
      return {
        row,
        month: line.month,
        when: line.from === null && byMonth ? null : printedWhen(line, crosses),
        group: line.group,
        purpose: line.purpose,
        form: line.form && formWords[line.form].vi,
        title: line.title,
        programme: line.programme,
        audience: line.audience,
        classCount: line.classCount,
        learners: line.learners,
        cost: line.cost,
        venueText: line.venueText,
        partnerText: line.partnerText,
        source: line.sourceText,
        own: ownOrJointWords[line.ownOrJoint].vi,
        note: line.note,
      };
    }),
    totals: [
      {
        title: 'Cộng',
        classCount: classes.blanks > 0 ? null : classes.value,
        learners: learners.blanks > 0 ? null : learners.value,
        cost: cost.blanks > 0 ? null : cost.value,
      },
    ],
  };
}
