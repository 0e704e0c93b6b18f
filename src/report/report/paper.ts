import { pieceWords } from '#notice/notice/channels.ts';
import type { Block, Column, OfficialPaper, Row, Signature } from '#paper/model.ts';
import { richBlocks } from '#paper/rich.ts';
import { askedText, figureText, stateWords } from '#target/target/rules.ts';
import { stateWords as assignmentWords } from '#task/assignment/words.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { periodName } from '#vocabulary/period.ts';
import type { Figures, Group } from '../figures/schema.ts';
import type { About, ReportPart } from '../kind/kind.ts';
import { partsBehind, reportKindOf } from '../kind/registry.ts';
import { lineStateWords } from '../kind/words.ts';
import { attendanceNote, attendancesOf, outcomeOf, reportFields } from './rules.ts';
import type {
  Report,
  ReportedDonor,
  ReportedDuty,
  ReportedLine,
  ReportedOwn,
  ReportedTarget,
  Section,
} from './schema.ts';

/** What a report on paper needs beside itself. */
export interface ReportSetting {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly issuedOn: string | null;
  /** Whom the author reports to; null where nobody stands above it here. */
  readonly parentBody: string | null;
  readonly signature: Signature;
  readonly symbol: string;
}

/** The report in the official layout: its text with the figures in it, then the tables as appendices. */
export function reportPaper(report: PrintedReport, about: About, setting: ReportSetting): OfficialPaper {
  const { figures } = report;
  const fields = reportFields(report);
  const behind = partsBehindOf(report.sections, about);
  const { recipients } = reportKindOf(about.plan?.kind ?? null);
  // The table of programmes bears the note itself.
  const noted = behind.flat().includes('summary') ? -1 : report.sections.findIndex(namesAttendances);
  return {
    ...setting.head,
    number: `/BC-${setting.symbol}`,
    issuedOn: setting.issuedOn,
    typeName: 'BÁO CÁO',
    subject: [report.title],
    blocks: report.sections.flatMap((section, at): readonly Block[] => [
      { kind: 'heading', level: 2, text: section.title },
      ...richBlocks(section.content, fields),
      ...(at === noted ? noteBlocks(figures) : []),
      ...(behind[at] ?? []).flatMap((part) => partBlocks[part](report)),
      ...(at === 0 ? noticeBlocks(report.notices) : []),
    ]),
    closing: about.plan
      ? `Trên đây là báo cáo ${report.title.replace(/^\p{Lu}(?=\p{Ll})/u, (first) => first.toLocaleLowerCase('vi'))}./.`
      : `Trên đây là báo cáo kết quả hoạt động ${periodName(about.period, 'vi')} của trung tâm./.`,
    recipients: [
      ...(setting.parentBody ? [{ name: setting.parentBody, purpose: 'để báo cáo' }] : []),
      ...recipients,
      { name: 'Lưu: VT' },
    ],
    signatures: [setting.signature],
    appendices: [
      {
        label: 'PHỤ LỤC',
        title: `Số liệu kết quả hoạt động ${periodName(about.period, 'vi')}`,
        landscape: true,
        blocks: [
          { kind: 'heading', level: 2, text: '1. Theo lĩnh vực' },
          groupTable('Lĩnh vực', figures.byProgramme, figures.total),
          ...priorityBlocks(figures),
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

/** Whether the text of a section shows the attendances, with the mark that leads to their note. */
const namesAttendances = ({ content }: Section): boolean => JSON.stringify(content).includes('"attendances"');

/** How the attendances were counted, where not everybody was called by name. */
function noteBlocks({ total }: Figures): readonly Block[] {
  const note = attendanceNote(total);
  return note ? [{ kind: 'paragraph', text: [{ text: note, italic: true }] }] : [];
}

/** What of a report is printed. */
type PrintedReport = Pick<
  Report,
  'title' | 'sections' | 'figures' | 'targets' | 'notices' | 'lines' | 'duties' | 'own' | 'donors' | 'planId'
>;

/** The tables behind each section; those of a section that somebody took out stand behind the first. */
function partsBehindOf(sections: readonly Section[], about: About): readonly (readonly ReportPart[])[] {
  const behind = partsBehind(about);
  const keys = new Set(sections.map(({ key }) => key));
  const homeless = [...behind].flatMap(([key, parts]) => (keys.has(key) ? [] : parts));
  return sections.map(({ key }, at) => [...(behind.get(key) ?? []), ...(at === 0 ? homeless : [])]);
}

const partBlocks: Readonly<Record<ReportPart, (report: PrintedReport) => readonly Block[]>> = Object.freeze({
  summary: ({ figures }) => summary(figures),
  // Under a heading of its own it needs no other.
  targets: ({ targets, planId }) => targetBlocks(targets, planId === null),
  lines: ({ lines }) => lineBlocks(lines),
  own: ({ own }) => ownBlocks(own),
  duties: ({ duties }) => dutyBlocks(duties),
  donors: ({ donors }) => donorBlocks(donors),
});

/** What was planned, what was done, and the year before, in the body of the report. */
function summary(figures: Figures): readonly Block[] {
  const { byProgramme, total } = figures;
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
  return [{ kind: 'table', columns, rows }, ...noteBlocks(figures), ...claim];
}

/** Each target beside what was done, in the body of the report; nothing where the plan has none. */
function targetBlocks(targets: readonly ReportedTarget[], named: boolean): readonly Block[] {
  if (targets.length === 0) return [];
  const name = { text: 'Kết quả thực hiện chỉ tiêu của kế hoạch', italic: true };
  return [
    ...(named ? [{ kind: 'paragraph' as const, text: [name] }] : []),
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

/** Each line of the plan beside what became of it. */
function lineBlocks(lines: readonly ReportedLine[]): readonly Block[] {
  if (lines.length === 0) return [];
  const blank = (value: number | null) => (value === null || value === 0 ? '' : formatNumber(value));
  return [
    {
      kind: 'table',
      columns: [
        { header: 'TT', width: 8, align: 'center' },
        { header: 'Nội dung', width: 56 },
        { header: 'Thời gian', width: 24, align: 'center' },
        { header: 'Kế hoạch (người)', width: 18, numeric: true },
        { header: 'Thực hiện', width: 20, numeric: true },
        { header: 'Kết quả', width: 30 },
      ],
      rows: lines.map(
        (line, at): Row => ({
          kind: 'cells',
          cells: [
            String(at + 1),
            line.title,
            line.when,
            blank(line.planned.learners),
            line.heldOn ? outcomeOf(line).vi : '',
            [lineStateWords[line.state].vi, line.heldOn && formatDate(line.heldOn as CivilDate)]
              .filter(Boolean)
              .join(' '),
          ],
        }),
      ),
    },
  ];
}

/** Each assignment with what its units reported. */
function dutyBlocks(duties: readonly ReportedDuty[]): readonly Block[] {
  if (duties.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { header: 'TT', width: 8, align: 'center' },
        { header: 'Nhiệm vụ', width: 56 },
        { header: 'Đơn vị', width: 34 },
        { header: 'Hạn', width: 20, align: 'center' },
        { header: 'Kết quả', width: 44 },
      ],
      rows: duties.map(
        (duty, at): Row => ({
          kind: 'cells',
          cells: [
            String(at + 1),
            duty.text,
            duty.units.join(', '),
            duty.dueOn ? formatDate(duty.dueOn as CivilDate) : '',
            [
              assignmentWords[duty.state].vi,
              duty.figure && `${formatNumber(duty.figure.value)} ${duty.figure.unit}`,
              duty.result,
            ]
              .filter(Boolean)
              .join('; '),
          ],
        }),
      ),
    },
  ];
}

/** What villages and units held of their own. */
function ownBlocks(own: readonly ReportedOwn[]): readonly Block[] {
  if (own.length === 0) return [];
  return [
    {
      kind: 'table',
      columns: [
        { header: 'TT', width: 8, align: 'center' },
        { header: 'Thôn, đơn vị', width: 46 },
        { header: 'Hoạt động', width: 66 },
        { header: 'Ngày', width: 22, align: 'center' },
        { header: 'Người dự', width: 18, numeric: true },
      ],
      rows: own.map(
        ({ who, title, on, people }, at): Row => ({
          kind: 'cells',
          cells: [
            String(at + 1),
            who,
            title,
            formatDate(on as CivilDate),
            people === null ? '' : formatNumber(people),
          ],
        }),
      ),
    },
  ];
}

/** Who gave what. */
function donorBlocks(donors: readonly ReportedDonor[]): readonly Block[] {
  if (donors.length === 0) return [];
  const dong = (value: number) => (value === 0 ? '' : formatNumber(value));
  return [
    {
      kind: 'table',
      columns: [
        { header: 'TT', width: 8, align: 'center' },
        { header: 'Tổ chức, cá nhân ủng hộ', width: 56 },
        { header: 'Tiền (đồng)', width: 28, numeric: true },
        { header: 'Hiện vật', width: 40 },
        { header: 'Trị giá (đồng)', width: 28, numeric: true },
      ],
      rows: donors.map(
        ({ donor, amount, goods, worth }, at): Row => ({
          kind: 'cells',
          cells: [String(at + 1), donor, dong(amount), goods.join('; '), dong(worth)],
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

/** Who of the groups that come first learned, each by itself; a report that was frozen before they were counted tells none. */
function priorityBlocks({ byPriority = [] }: Figures): readonly Block[] {
  if (byPriority.length === 0) return [];
  const told = byPriority.map(({ name, people }) => `${name}: ${formatNumber(people)} người`);
  return [{ kind: 'paragraph', text: `Người học thuộc diện ưu tiên: ${told.join('; ')}.` }];
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
