import type { Block, OfficialPaper, Row, Signature } from '#paper/model.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { type Period, periodName } from '#vocabulary/period.ts';
import type { EffectCount } from '../effect/schema.ts';
import { effectBlocks, followUpBlocks } from './paper.ts';
import { plannedWords, progressOf, recordsWords, verdictWords } from './rules.ts';
import type { Inspection, InspectionItem } from './schema.ts';

/** What the report needs beside the inspections. */
export interface SummarySetting {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly symbol: string;
  readonly issuedOn: string;
  readonly parentBody: string;
  readonly signature: Signature;
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });

/**
 * Báo cáo tổng hợp kết quả kiểm tra: made of the inspections of a period whose minutes are signed. A line that several inspections looked at
 * counts as the last of them found it. `effect` is that of the whole period: rounds of one period are never added up twice.
 */
export function summaryPaper(
  inspections: readonly Inspection[],
  { period, effect }: { readonly period: Period; readonly effect: EffectCount },
  { head, symbol, issuedOn, parentBody, signature }: SummarySetting,
): OfficialPaper {
  const when = periodName(period, 'vi');
  const inOrder = inspections.toSorted((a, b) => a.on.localeCompare(b.on));
  const items = latestItems(inOrder);
  const followUps = inOrder.flatMap((one) => one.followUps);
  return {
    ...head,
    number: `/BC-${symbol}`,
    issuedOn,
    typeName: 'BÁO CÁO',
    subject: [`Tổng hợp kết quả kiểm tra ${when}`],
    blocks: [
      heading('I. Các cuộc kiểm tra'),
      ...(inOrder.length === 0
        ? [paragraph(`Trong ${when} chưa có cuộc kiểm tra nào có biên bản hai bên ký.`)]
        : [listTable(inOrder)]),
      heading('II. Tiến độ và số lượng người tham gia'),
      ...progressBlocks(items),
      heading('III. Hiệu quả thực tế'),
      ...effectBlocks(effect, items),
      heading('IV. Việc phải khắc phục'),
      ...(followUps.length > 0 ? [paragraph(mendedText(followUps))] : []),
      ...followUpBlocks(followUps, { results: true }),
      heading('V. Kết luận và kiến nghị'),
      ...conclusions(inOrder),
    ],
    closing: `Trên đây là báo cáo tổng hợp kết quả kiểm tra ${when} của trung tâm./.`,
    recipients: [{ name: parentBody, purpose: 'để báo cáo' }, { name: 'Lưu: VT' }],
    signatures: [signature],
  };
}

/** Each line and each item of its own once, as the last inspection found it. */
function latestItems(inspections: readonly Inspection[]): readonly InspectionItem[] {
  const latest = new Map<string, InspectionItem>();
  for (const { items } of inspections)
    for (const item of items) latest.set(item.planItemId ?? item.text.toLocaleLowerCase('vi'), item);
  return [...latest.values()];
}

function listTable(inspections: readonly Inspection[]): Block {
  return {
    kind: 'table',
    columns: [
      { header: 'Kỳ kiểm tra', width: 50 },
      { header: 'Ngày', width: 26, align: 'center' },
      { header: 'Biên bản số', width: 38 },
      { header: 'Số việc', width: 18, numeric: true },
      { header: 'Đạt', width: 16, numeric: true },
      { header: 'Chưa đạt', width: 20, numeric: true },
    ],
    rows: inspections.map((one): Row => {
      const { all, met, notMet } = progressOf(one.items);
      return {
        kind: 'cells',
        cells: [
          periodName(one.period, 'vi'),
          formatDate(one.on),
          one.number ?? '',
          ...[all, met, notMet].map(formatNumber),
        ],
      };
    }),
  };
}

function progressBlocks(items: readonly InspectionItem[]): readonly Block[] {
  if (items.length === 0) return [paragraph('Không có số liệu.')];
  const sum = (of: (item: InspectionItem) => number) => items.reduce((all, one) => all + of(one), 0);
  const lines = items.filter(({ records }) => records !== null);
  const held = lines.filter(({ records }) => (records?.classes ?? 0) > 0);
  const { met, notMet } = progressOf(items);
  const counted = sum(({ records }) => records?.counted ?? 0);
  return [
    paragraph(
      `Đã kiểm tra ${formatNumber(items.length)} việc: ${formatNumber(met)} đạt, ${formatNumber(notMet)} chưa đạt. Theo kế hoạch có ${formatNumber(lines.length)} dòng đến hạn; ${formatNumber(held.length)} dòng đã mở lớp với ${formatNumber(sum(({ records }) => records?.classes ?? 0))} lớp, ${formatNumber(sum(({ records }) => records?.learners ?? 0))} lượt học viên${counted > 0 ? ` (trong đó ${formatNumber(counted)} lượt của lớp chỉ đếm số người)` : ''}; đã chi ${formatDong(sum(({ records }) => records?.spent ?? 0))}.`,
    ),
    {
      kind: 'table',
      size: 11,
      columns: [
        { header: 'TT', width: 7, align: 'center' },
        { header: 'Nội dung', width: 54 },
        { header: 'Kế hoạch', width: 28 },
        { header: 'Theo sổ đến ngày kiểm tra', width: 38 },
        { header: 'Kiểm tra thấy', width: 26 },
        { header: 'Kết quả', width: 22, align: 'center' },
      ],
      rows: items.map(
        (item, at): Row => ({
          kind: 'cells',
          cells: [
            String(at + 1),
            item.text,
            plannedWords(item.plannedClasses, item.planned, item.unit)?.vi ?? '',
            item.records ? recordsWords(item.records, item.unit).vi : '',
            item.found === null ? '' : `${formatNumber(item.found)} ${item.unit}`,
            item.verdict ? verdictWords[item.verdict].vi : '',
          ],
        }),
      ),
    },
  ];
}

function mendedText(followUps: Inspection['followUps']): string {
  const count = (state: string) => followUps.filter((one) => one.state === state).length;
  return `Có ${followUps.length} việc phải khắc phục: ${count('closed')} đã xong, ${count('open')} đang làm, ${count('overdue')} quá hạn.`;
}

function conclusions(inspections: readonly Inspection[]): readonly Block[] {
  const said = inspections.flatMap(({ period, conclusion }) =>
    conclusion ? [`${periodName(period, 'vi')}: ${conclusion.replaceAll(/\s*\n+\s*/g, ' ')}`] : [],
  );
  return said.length > 0 ? [{ kind: 'bullets', items: said.map(capital) }] : [{ kind: 'blank', lines: 3 }];
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** The name of the file of a summary. */
export const summaryName = ({ from, to }: { readonly from: CivilDate; readonly to: CivilDate }): string =>
  `Bao-cao-kiem-tra-${from}-${to}`;
