/** A plan reading → the official paper that says the same, in the order that papers usually have. */

import { programmeName } from '#norm/programme/rules.ts';
import type { Block, Column, OfficialPaper, Row, Signature } from '#paper/model.ts';
import type { ActivityReading, PlanReading } from '#plan/reading/schema.ts';
import { type CivilDate, formatDate, isCivilDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { fold } from '#vocabulary/text.ts';

export function paperOf(reading: PlanReading): OfficialPaper {
  const [typeName, ...subject] = titleOf(reading);
  const [signer, approver] = reading.signatories.map(signature);
  return {
    issuer: reading.issuer,
    number: reading.number,
    place: reading.issuedAt,
    issuedOn: reading.issuedOn,
    typeName: typeName ?? 'KẾ HOẠCH',
    subject,
    bases: reading.legalBases.map(basisLine),
    blocks: numbered(parts(reading)),
    recipients: reading.recipients,
    signatures: signer ? [signer] : [],
    approval: approver ? { ...approver, heading: ['PHÊ DUYỆT'] } : null,
    landscape: false,
  };
}

function titleOf({ title, theme }: PlanReading): string[] {
  const split = /^(kế hoạch|báo cáo|chương trình)\s*(.*)$/isu.exec(title ?? '');
  const lines = split ? [split[1]!, split[2]!] : [title ?? ''];
  return [...lines, ...(theme ? [`Chủ đề: “${theme}”`] : [])].filter(Boolean);
}

const TYPES: readonly (readonly [RegExp, string])[] = [
  [/[/-]QĐ[/-]/, 'Quyết định'],
  [/[/-]TTLT[/-]/, 'Thông tư liên tịch'],
  [/[/-]TT[/-]/, 'Thông tư'],
  [/[/-]NĐ[/-]/, 'Nghị định'],
  [/[/-]NQ[/-]/, 'Nghị quyết'],
  [/[/-]CT[/-]/, 'Chỉ thị'],
  [/[/-]KH[/-]/, 'Kế hoạch'],
  [/[/-]HD[/-]/, 'Hướng dẫn'],
  [/[/-]VBHN[/-]/, 'Văn bản hợp nhất'],
];

function basisLine(basis: PlanReading['legalBases'][number], index: number, all: readonly unknown[]): string {
  const type = TYPES.find(([code]) => code.test(basis.number))?.[1] ?? 'Văn bản';
  const date =
    basis.date === null
      ? ''
      : isCivilDate(basis.date)
        ? ` ngày ${formatDate(basis.date)}`
        : ` năm ${basis.date.slice(0, 4)}`;
  const issuer = basis.issuer ? ` của ${basis.issuer}` : '';
  const self = /^(quy định|hướng dẫn|phê duyệt|ban hành|sửa đổi)/iu.test(basis.subject ?? '');
  const subject = basis.subject ? (self ? ` ${basis.subject}` : ` về việc ${basis.subject}`) : '';
  return `Căn cứ ${type} số ${basis.number}${date}${issuer}${subject}${index === all.length - 1 ? '.' : ';'}`;
}

interface Part {
  readonly heading: string;
  readonly blocks: readonly Block[];
}

const numbered = (all: readonly Part[]): Block[] =>
  all.flatMap(({ heading, blocks }, i) => [
    { kind: 'heading', level: 1, text: `${ROMAN[i] ?? 'X'}. ${heading}` } satisfies Block,
    ...blocks,
  ]);
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'] as const;

function parts(reading: PlanReading): Part[] {
  const year = reading.period.from?.slice(0, 4) ?? '';
  const report = reading.kind === 'report';
  const bullets = (items: readonly string[]): Block[] =>
    items.length > 0 ? [{ kind: 'bullets', items: [...items] }] : [];
  const all: Part[] = [
    { heading: 'ĐẶC ĐIỂM TÌNH HÌNH', blocks: community(reading) },
    {
      heading: report ? `KẾT QUẢ THỰC HIỆN NĂM ${year}` : 'KẾT QUẢ THỰC HIỆN KỲ TRƯỚC',
      blocks: bullets(results(reading)),
    },
    { heading: 'KẾT QUẢ KHẢO SÁT NHU CẦU HỌC TẬP', blocks: bullets(needs(reading)) },
    {
      heading: 'MỤC TIÊU',
      blocks: bullets([...new Set(reading.targets.map(({ text }) => text))].map((text) => `${text}.`)),
    },
    { heading: report ? 'CÁC LỚP ĐÃ MỞ' : 'NỘI DUNG VÀ THỜI GIAN THỰC HIỆN', blocks: schedule(reading) },
    {
      heading: 'TỔ CHỨC THỰC HIỆN',
      blocks: reading.assignments.flatMap(({ unit, tasks }, i): Block[] => [
        { kind: 'heading', level: 2, text: `${i + 1}. ${unit}` },
        ...bullets(tasks),
      ]),
    },
    { heading: 'KINH PHÍ THỰC HIỆN', blocks: bullets(reading.funding) },
  ];
  return all.filter(({ blocks }) => blocks.length > 0);
}

function community({ community: c }: PlanReading): Block[] {
  const told = [
    c.areaHa === null ? null : `Diện tích tự nhiên ${formatNumber(c.areaHa)} ha`,
    c.villages === null ? null : `có ${c.villages} thôn`,
    c.households === null ? null : `${formatNumber(c.households)} hộ gia đình`,
    c.population === null ? null : `${formatNumber(c.population)} nhân khẩu`,
    c.poorHouseholds === null ? null : `${c.poorHouseholds} hộ nghèo`,
    c.nearPoorHouseholds === null ? null : `${c.nearPoorHouseholds} hộ cận nghèo`,
  ].filter((text) => text !== null);
  return told.length > 0 ? [{ kind: 'paragraph', text: `${told.join('; ')}.` }] : [];
}

const some = (...texts: readonly (string | false)[]): string => texts.filter(Boolean).join(' có ');

function results({ lastPeriod: { byProgramme, stated } }: PlanReading): string[] {
  return [
    ...(stated.classes === null ? [] : [`Tổng số lớp đã mở: ${formatNumber(stated.classes)} lớp.`]),
    ...byProgramme.map(
      (row) =>
        `${programmeName(row.programme).vi}: ${some(row.classes !== null && `${row.classes} lớp`, row.attendances !== null && `${formatNumber(row.attendances)} học viên`)}.`,
    ),
    ...(stated.attendances === null
      ? []
      : [`Tổng số học viên tham gia: ${formatNumber(stated.attendances)} lượt.`]),
  ];
}

function needs({ needs: { byProgramme, stated } }: PlanReading): string[] {
  return [
    ...(stated.topics === null ? [] : [`Tổng số chuyên đề: ${formatNumber(stated.topics)} chuyên đề.`]),
    ...byProgramme.map(
      (row) =>
        `${programmeName(row.programme).vi}: ${some(row.topics !== null && `${row.topics} chuyên đề`, row.attendances !== null && `${formatNumber(row.attendances)} lượt người`)}.`,
    ),
    ...(stated.attendances === null
      ? []
      : [`Tổng số lượt đăng ký: ${formatNumber(stated.attendances)} lượt.`]),
  ];
}

interface Shown {
  readonly column: Column;
  readonly text: (row: ActivityReading, index: number) => string;
}

const pad = (n: number): string => String(n).padStart(2, '0');
const shown = (header: string, width: number, text: Shown['text'], numeric = false): Shown => ({
  column: { header, width, numeric },
  text,
});
const figure = (n: number | null): string => (n === null ? '' : formatNumber(n));

function schedule(reading: PlanReading): Block[] {
  const rows = reading.activities;
  const { from, to } = reading.period;
  const span: Block[] =
    reading.kind === 'event' && isCivilDate(from) && isCivilDate(to)
      ? [
          {
            kind: 'paragraph',
            text: `Thời gian thực hiện: từ ngày ${formatDate(from)} đến hết ngày ${formatDate(to)}.`,
          },
        ]
      : [];
  if (rows.length === 0) return span;
  const dated = rows.some((row) => row.from !== null || row.month === null);
  const any = (has: (row: ActivityReading) => boolean, column: Shown): Shown[] =>
    rows.some(has) ? [column] : [];
  const columns: Shown[] = [
    shown('STT', 5, (_, i) => String(i + 1)),
    ...(dated ? [shown('Thời gian', 12, whenOf)] : []),
    shown('Nội dung hoạt động', 26, (row) => `${row.title}${row.programme ? ` (${row.programme})` : ''}`),
    ...any(
      (row) => row.purpose !== null,
      shown('Mục đích', 16, (row) => row.purpose ?? ''),
    ),
    ...any(
      (row) => row.audience !== null,
      shown('Đối tượng', 16, (row) => row.audience ?? ''),
    ),
    ...any(
      (row) => row.classes !== null,
      shown('Số lớp', 6, (row) => (row.classes === null ? '' : pad(row.classes)), true),
    ),
    ...any(
      (row) => row.learners !== null,
      shown('Số học viên', 8, (row) => figure(row.learners), true),
    ),
    ...any(
      (row) => row.cost !== null,
      shown('Kinh phí (đồng)', 11, (row) => figure(row.cost), true),
    ),
    ...any(
      (row) => row.venue !== null,
      shown('Địa điểm', 14, (row) => row.venue ?? ''),
    ),
    ...any(
      (row) => row.partners.length > 0,
      shown('Đơn vị phối hợp', 14, (row) => row.partners.join('; ')),
    ),
    ...any(
      (row) => row.note !== null,
      shown('Ghi chú', 9, (row) => row.note ?? ''),
    ),
  ];
  const printed: Row[] = [];
  let within = 0;
  rows.forEach((row, index) => {
    if (!dated && row.month !== rows[index - 1]?.month) {
      printed.push({
        kind: 'banner',
        text: `Tháng ${Number(row.month!.slice(5))} năm ${row.month!.slice(0, 4)}`,
      });
      within = 0;
    }
    printed.push({ kind: 'cells', cells: columns.map(({ text }) => text(row, dated ? index : within)) });
    within += 1;
  });
  return [...span, { kind: 'table', columns: columns.map(({ column }) => column), rows: printed, size: 11 }];
}

function whenOf(row: ActivityReading): string {
  const { from, to } = row.hours ?? {};
  const hours = from ? `${from.replace(':', 'h')}${to ? ` - ${to.replace(':', 'h')}` : ''}, ` : '';
  return `${hours}${daysOf(row)}`;
}

function daysOf({ month, from, to }: ActivityReading): string {
  if (isCivilDate(from) && isCivilDate(to)) {
    const months = from.endsWith('-01') && isLastOfMonth(to) && from.slice(0, 7) !== to.slice(0, 7);
    if (from === to) return formatDate(from);
    if (months && from.slice(0, 4) === to.slice(0, 4))
      return `Tháng ${Number(from.slice(5, 7))}-${Number(to.slice(5, 7))}/${from.slice(0, 4)}`;
    return `${formatDate(from)} - ${formatDate(to)}`;
  }
  return month ? `Tháng ${Number(month.slice(5))}/${month.slice(0, 4)}` : '';
}

const isLastOfMonth = (date: CivilDate): boolean =>
  new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).getUTCDate() === 1;

const OFFICE =
  /^(.*\S)(?<!PHÓ)\s+((?:PHÓ )?(?:GIÁM ĐỐC|CHỦ TỊCH|TRƯỞNG PHÒNG|TRƯỞNG BAN|HIỆU TRƯỞNG|CHỦ NHIỆM|BÍ THƯ|CHÁNH VĂN PHÒNG).*)$/u;

function signature({ capacity, post, name }: PlanReading['signatories'][number]): Signature {
  const split = OFFICE.exec(capacity ?? '');
  const acting = split && /^(tm|kt|tl|tuq|q|t\/m|k\/t)\b/.test(fold(split[1]!));
  return { capacity: acting ? [split[1]!, split[2]!] : [capacity ?? ''], post, name };
}
