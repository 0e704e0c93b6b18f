import type { XlsxTable } from '#paper/xlsx.ts';
import { periodName } from '#vocabulary/period.ts';
import type { Figures, Group } from './schema.ts';

export type FigureTable = 'programme' | 'month' | 'village' | 'source';

const headers = { programme: 'Lĩnh vực', month: 'Tháng', village: 'Thôn' } as const;

/** One table of a period's figures for Excel. */
export function figuresTable(figures: Figures, by: FigureTable, sample: boolean): XlsxTable {
  const when = periodName(figures, 'vi');
  if (by === 'source') {
    const sum = (of: 'planned' | 'spent') => figures.bySource.reduce((all, one) => all + one[of], 0);
    return {
      title: `Kinh phí theo nguồn ${when}`,
      sheetName: 'Theo nguồn',
      sample,
      columns: [
        { header: 'Nguồn kinh phí', key: 'name', kind: 'text', width: 40 },
        { header: 'Dự toán (đồng)', key: 'planned', kind: 'dong' },
        { header: 'Đã chi (đồng)', key: 'spent', kind: 'dong' },
      ],
      rows: figures.bySource.map(({ name, planned, spent }) => ({ name, planned, spent })),
      totals: [{ name: 'Cộng', planned: sum('planned'), spent: sum('spent') }],
    };
  }
  const groups = { programme: figures.byProgramme, month: figures.byMonth, village: figures.byVillage }[by];
  const minority = figures.total.minority !== null;
  const number = (header: string, key: string) => ({ header, key, kind: 'number' as const });
  return {
    title: `Kết quả ${headers[by].toLocaleLowerCase('vi')} ${when}`,
    sheetName: `Theo ${headers[by].toLocaleLowerCase('vi')}`,
    sample,
    note: 'Lượt học viên = lượt điểm danh + số đếm; người, nữ, tuổi chỉ tính người có điểm danh.',
    columns: [
      { header: headers[by], key: 'name', kind: 'text', width: 26 },
      number('Lớp', 'classes'),
      number('Lượt điểm danh', 'marked'),
      number('Số đếm', 'counted'),
      number('Số người', 'people'),
      number('Nữ', 'women'),
      ...(minority ? [number('Dân tộc thiểu số', 'minority')] : []),
      number('Hộ nghèo', 'poor'),
      number('Hộ cận nghèo', 'nearPoor'),
      number('Dưới 15 tuổi', 'under15'),
      number('15-25', 'from15'),
      number('26-35', 'from26'),
      number('36-60', 'from36'),
      number('Trên 60', 'over60'),
      number('Kế hoạch (lượt)', 'planned'),
      number('Năm trước (lượt)', 'before'),
    ],
    rows: groups.map(cells),
    totals: [cells(figures.total)],
  };
}

const cells = ({
  name,
  classes,
  attendance,
  people,
  women,
  minority,
  poor,
  nearPoor,
  ages,
  ...row
}: Group) => ({
  name,
  classes,
  ...attendance,
  people,
  women,
  minority,
  poor,
  nearPoor,
  ...ages,
  planned: row.planned?.learners ?? null,
  before: row.before?.attendances ?? null,
});
