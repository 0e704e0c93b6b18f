import { pieceWords } from '#notice/notice/channels.ts';
import type { Block, Column, OfficialPaper, Row, Signature } from '#paper/model.ts';
import { richBlocks } from '#paper/rich.ts';
import { askedText, figureText, stateWords } from '#target/target/rules.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { periodName } from '#vocabulary/period.ts';
import type { Figures, Group } from '../figures/schema.ts';
import { attendanceNote, attendancesOf, reportFields } from './rules.ts';
import type { Report, ReportedTarget, Section } from './schema.ts';

/** What a report on paper needs beside itself. */
export interface ReportSetting {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly issuedOn: string | null;
  readonly parentBody: string;
  readonly signature: Signature;
  readonly symbol: string;
}

/** The report in the official layout: its text with the figures in it, then the tables as appendices. */
export function reportPaper(
  report: {
    readonly title: string;
    readonly sections: readonly Section[];
    readonly figures: Figures;
    readonly targets: readonly ReportedTarget[];
    readonly notices: Report['notices'];
  },
  setting: ReportSetting,
): OfficialPaper {
  const { figures } = report;
  const fields = reportFields(figures);
  return {
    ...setting.head,
    number: `/BC-${setting.symbol}`,
    issuedOn: setting.issuedOn,
    typeName: 'BÁO CÁO',
    subject: [report.title],
    blocks: report.sections.flatMap((section, at): readonly Block[] => [
      { kind: 'heading', level: 2, text: section.title },
      ...richBlocks(section.content, fields),
      ...(at === 0
        ? [...summary(figures), ...targetBlocks(report.targets), ...noticeBlocks(report.notices)]
        : []),
    ]),
    closing: `Trên đây là báo cáo kết quả hoạt động ${periodName(figures, 'vi')} của trung tâm./.`,
    recipients: [{ name: setting.parentBody, purpose: 'để báo cáo' }, { name: 'Lưu: VT' }],
    signatures: [setting.signature],
    appendices: [
      {
        label: 'PHỤ LỤC',
        title: `Số liệu kết quả hoạt động ${periodName(figures, 'vi')}`,
        landscape: true,
        blocks: [
          { kind: 'heading', level: 2, text: '1. Theo lĩnh vực' },
          groupTable('Lĩnh vực', figures.byProgramme, figures.total),
          { kind: 'heading', level: 2, text: '2. Theo tháng' },
          groupTable('Tháng', figures.byMonth, figures.total),
          { kind: 'heading', level: 2, text: '3. Theo thôn' },
          groupTable('Thôn', figures.byVillage, figures.total),
          { kind: 'heading', level: 2, text: '4. Kinh phí theo nguồn' },
          sourceTable(figures),
        ],
      },
    ],
  };
}

/** What was planned, what was done, and the year before, in the body of the report. */
function summary({ byProgramme, total }: Figures): readonly Block[] {
  const columns: readonly Column[] = [
    { header: 'Lĩnh vực', width: 34 },
    { header: 'Lớp', width: 12, numeric: true },
    { header: 'Lượt học viên', width: 20, numeric: true },
    { header: 'Kế hoạch (lượt)', width: 18, numeric: true },
    { header: 'Năm trước (lượt)', width: 18, numeric: true },
  ];
  const cells = (group: Group): readonly string[] => [
    group.name,
    formatNumber(group.classes),
    formatNumber(attendancesOf(group)),
    group.planned ? formatNumber(group.planned.learners) : '',
    group.before ? formatNumber(group.before.attendances) : '',
  ];
  const rows: readonly Row[] = [
    ...byProgramme.map((group): Row => ({ kind: 'cells', cells: cells(group) })),
    { kind: 'total', cells: ['Cộng', ...cells(total).slice(1)] },
  ];
  const claim = total.before?.claim
    ? [
        {
          kind: 'paragraph' as const,
          text: [
            { text: 'Số liệu năm trước lấy theo báo cáo đã gửi, không có danh sách kèm theo.', italic: true },
          ],
        },
      ]
    : [];
  const note = attendanceNote(total);
  const parts = note ? [{ kind: 'paragraph' as const, text: [{ text: note, italic: true }] }] : [];
  return [{ kind: 'table', columns, rows }, ...parts, ...claim];
}

/** Each target beside what was done, in the body of the report; nothing where the plan has none. */
function targetBlocks(targets: readonly ReportedTarget[]): readonly Block[] {
  if (targets.length === 0) return [];
  return [
    {
      kind: 'paragraph',
      text: [{ text: 'Kết quả thực hiện chỉ tiêu của kế hoạch', italic: true }],
    },
    {
      kind: 'table',
      columns: [
        { header: 'TT', width: 8, align: 'center' },
        { header: 'Chỉ tiêu', width: 62 },
        { header: 'Phải đạt', width: 32 },
        { header: 'Thực hiện', width: 32 },
        { header: 'Kết quả', width: 26 },
      ],
      rows: targets.map(
        (one, at): Row => ({
          kind: 'cells',
          cells: [
            String(at + 1),
            one.text,
            askedText(one, one.unit).vi,
            one.measured ? figureText(one, one.unit, one.measured.value).vi : '',
            stateWords[one.state].vi,
          ],
        }),
      ),
    },
  ];
}

/** What people were told, by channel, in a sentence; nothing where nothing was sent. */
function noticeBlocks(notices: Report['notices']): readonly Block[] {
  if (notices.length === 0) return [];
  const all = notices.reduce((sum, { sent }) => sum + sent, 0);
  const told = notices.map(({ channel, sent }) => `${formatNumber(sent)} ${pieceWords[channel].vi}`);
  return [
    {
      kind: 'paragraph',
      text: `Công tác tuyên truyền: đã phát ${formatNumber(all)} lượt, gồm ${told.join(', ')}.`,
    },
  ];
}

function groupTable(header: string, groups: readonly Group[], total: Group): Block {
  const minority = total.minority !== null;
  const columns: readonly Column[] = [
    { header, width: 34 },
    { header: 'Lớp', width: 10, numeric: true },
    { header: 'Lượt điểm danh', width: 14, numeric: true },
    { header: 'Số đếm', width: 12, numeric: true },
    { header: 'Số người', width: 12, numeric: true },
    { header: 'Nữ', width: 10, numeric: true },
    ...(minority ? [{ header: 'Dân tộc thiểu số', width: 14, numeric: true }] : []),
    { header: 'Nghèo', width: 10, numeric: true, group: 'Số hộ' },
    { header: 'Cận nghèo', width: 11, numeric: true, group: 'Số hộ' },
    { header: '15-25', width: 9, numeric: true, group: 'Số người theo tuổi' },
    { header: '26-35', width: 9, numeric: true, group: 'Số người theo tuổi' },
    { header: '36-60', width: 9, numeric: true, group: 'Số người theo tuổi' },
    { header: 'Trên 60', width: 10, numeric: true, group: 'Số người theo tuổi' },
  ];
  const cells = (name: string, group: Group): readonly string[] => [
    name,
    ...[
      group.classes,
      group.attendance.marked,
      group.attendance.counted,
      group.people,
      group.women,
      ...(minority ? [group.minority ?? 0] : []),
      group.poor,
      group.nearPoor,
      group.ages.from15,
      group.ages.from26,
      group.ages.from36,
      group.ages.over60,
    ].map(formatNumber),
  ];
  return {
    kind: 'table',
    size: 11,
    columns,
    rows: [
      ...groups.map((group): Row => ({ kind: 'cells', cells: cells(group.name, group) })),
      { kind: 'total', cells: cells('Cả kỳ', total) },
    ],
  };
}

function sourceTable({ bySource }: Figures): Block {
  const sum = (of: 'planned' | 'spent') => formatNumber(bySource.reduce((all, one) => all + one[of], 0));
  return {
    kind: 'table',
    columns: [
      { header: 'Nguồn kinh phí', width: 60 },
      { header: 'Dự toán (đồng)', width: 30, numeric: true },
      { header: 'Đã chi (đồng)', width: 30, numeric: true },
    ],
    rows: [
      ...bySource.map(
        ({ name, planned, spent }): Row => ({
          kind: 'cells',
          cells: [name, formatNumber(planned), formatNumber(spent)],
        }),
      ),
      { kind: 'total', cells: ['Cộng', sum('planned'), sum('spent')] },
    ],
  };
}
