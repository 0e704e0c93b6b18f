import type { Block, OfficialPaper, Row } from '#paper/model.ts';
import { type CivilDate, formatDate, formatLongDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { periodName } from '#vocabulary/period.ts';
import type { EffectCount } from '../effect/schema.ts';
import { followUpWords, plannedWords, recordsWords, verdictWords } from './rules.ts';
import type { FollowUp, Inspection, InspectionItem } from './schema.ts';

/** What the minutes need beside the inspection. */
export interface MinutesSetting {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly symbol: string;
  /** What is inspected: the plan by its title and number, or all plans in force. */
  readonly plan: string;
}

const heading = (text: string): Block => ({ kind: 'heading', level: 2, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', text });
const lower = (text: string): string => `${text.charAt(0).toLocaleLowerCase('vi')}${text.slice(1)}`;

/** Biên bản kiểm tra: who was there, what plan and books say of each item and what was found, what has to be mended, two signatures. */
export function minutesPaper(inspection: Inspection, { head, symbol, plan }: MinutesSetting): OfficialPaper {
  const { items, followUps, signers, effect, conclusion } = inspection;
  return {
    ...head,
    number: `/BB-${symbol}`,
    issuedOn: inspection.on,
    typeName: 'BIÊN BẢN',
    subject: [`Kiểm tra ${periodName(inspection.period, 'vi')}`, `Về ${plan}`],
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Thời gian', value: formatLongDate(inspection.on) },
          { label: 'Địa điểm', value: inspection.place },
          {
            label: 'Thành phần',
            value: signers.map(({ name, title }) => `${name} (${title})`).join('; ') || null,
          },
        ],
      },
      heading('1. Tiến độ, số lượng người tham gia'),
      paragraph(countText(items)),
      itemTable(items),
      heading('2. Hiệu quả thực tế'),
      ...effectBlocks(effect, items),
      heading('3. Việc phải khắc phục'),
      ...followUpBlocks(followUps, { results: false }),
      heading('4. Kết luận'),
      ...conclusionBlocks(conclusion),
    ],
    closing:
      'Biên bản được đọc lại cho những người có mặt cùng nghe, thống nhất nội dung và ký tên; lập thành 02 bản, mỗi bên giữ 01 bản./.',
    signatures:
      signers.length > 0
        ? signers.slice(0, 4).map(signature)
        : [blankSigner('NGƯỜI KIỂM TRA'), blankSigner('BÊN ĐƯỢC KIỂM TRA')],
    bodySize: 13,
  };
}

const signature = ({ name, title }: Inspection['signers'][number]) => ({
  capacity: [title.toLocaleUpperCase('vi')],
  note: '(Ký, ghi rõ họ tên)',
  name,
});
const blankSigner = (capacity: string) => ({ capacity: [capacity], note: '(Ký, ghi rõ họ tên)', name: null });

/** The verdicts in one sentence. */
function countText(items: readonly InspectionItem[]): string {
  const count = (verdict: string | null) => items.filter((one) => one.verdict === verdict).length;
  const open = count(null);
  const left = items.filter(({ carriedOver }) => carriedOver).length;
  return [
    `Kiểm tra ${items.length} việc${left > 0 ? ` (trong đó ${left} việc của kỳ trước chưa làm)` : ''}: ${count('met')} đạt, ${count('not-met')} chưa đạt`,
    open > 0 && `${open} chưa kết luận`,
  ]
    .filter(Boolean)
    .join(', ')
    .concat('.');
}

function itemTable(items: readonly InspectionItem[]): Block {
  return {
    kind: 'table',
    size: 11,
    columns: [
      { header: 'TT', width: 7, align: 'center' },
      { header: 'Nội dung', width: 44 },
      { header: 'Kế hoạch', width: 24 },
      { header: 'Theo sổ', width: 30 },
      { header: 'Kiểm tra thấy', width: 22 },
      { header: 'Kết quả', width: 19, align: 'center' },
      { header: 'Ghi chú', width: 30 },
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
          [item.carriedOver && 'Kỳ trước chưa làm', item.note].filter(Boolean).join('. '),
        ],
      }),
    ),
  };
}

/** What people answered, with how many were asked, and what the inspector saw. */
export function effectBlocks(
  effect: EffectCount,
  items: readonly Pick<InspectionItem, 'text' | 'effect'>[],
): readonly Block[] {
  const seen = items.flatMap((item) => (item.effect ? [`${item.text}: ${item.effect}`] : []));
  const asked: readonly Block[] =
    effect.asked === 0
      ? [paragraph('Trong kỳ chưa hỏi lại học viên.')]
      : [
          paragraph(effectText(effect)),
          {
            kind: 'table',
            size: 11,
            columns: [
              { header: 'Lớp', width: 55 },
              { header: 'Hỏi sau', width: 20, align: 'center' },
              { header: 'Danh sách', width: 18, numeric: true },
              { header: 'Đã hỏi', width: 15, numeric: true },
              { header: 'Trả lời', width: 15, numeric: true },
              { header: 'Có', width: 13, numeric: true, group: 'Làm theo' },
              { header: 'Một phần', width: 17, numeric: true, group: 'Làm theo' },
              { header: 'Chưa', width: 18, numeric: true, group: 'Làm theo' },
            ],
            rows: [
              ...effect.classes.map(
                (one): Row => ({
                  kind: 'cells',
                  cells: [one.title, `${one.months} tháng`, ...effectCells(one)],
                }),
              ),
              { kind: 'total', cells: ['Cộng', '', ...effectCells(effect)] },
            ],
          },
        ];
  return [...asked, ...(seen.length > 0 ? [{ kind: 'bullets' as const, items: seen }] : [])];
}

const effectCells = (one: Pick<EffectCount, 'people' | 'asked' | 'answered' | 'yes' | 'partly' | 'no'>) =>
  [one.people, one.asked, one.answered, one.yes, one.partly, one.no].map(formatNumber);

/** What came out of the asking in one sentence, never without how many were asked. */
export function effectText({ people, asked, answered, yes, partly, no, share }: EffectCount): string {
  const percent = share === null ? '' : ` (${formatNumber(share)}% số người trả lời)`;
  return `Hỏi lại “Có làm theo không?”: đã hỏi ${formatNumber(asked)} trong ${formatNumber(people)} người của các lớp, ${formatNumber(answered)} người trả lời; ${formatNumber(yes)} người có làm theo${percent}, ${formatNumber(partly)} làm một phần, ${formatNumber(no)} chưa làm.`;
}

/** What has to be mended, by whom, by when; with `results` also what has become of it. */
export function followUpBlocks(
  followUps: readonly FollowUp[],
  { results }: { readonly results: boolean },
): readonly Block[] {
  if (followUps.length === 0) return [paragraph('Không có.')];
  return [
    {
      kind: 'table',
      size: 11,
      columns: [
        { header: 'TT', width: 7, align: 'center' },
        { header: 'Việc phải khắc phục', width: 70 },
        { header: 'Ai làm', width: 37 },
        { header: 'Xong trước', width: 24, align: 'center' },
        ...(results ? [{ header: 'Kết quả', width: 38 }] : []),
      ],
      rows: followUps.map(
        (one, at): Row => ({
          kind: 'cells',
          cells: [
            String(at + 1),
            one.text,
            one.unitName ?? 'Trung tâm',
            formatDate(one.dueOn as CivilDate),
            ...(results ? [resultOf(one)] : []),
          ],
        }),
      ),
    },
  ];
}

const resultOf = ({ closedOn, closing, state }: FollowUp): string =>
  closedOn ? `Xong ${formatDate(closedOn as CivilDate)}: ${closing}` : followUpWords[state].vi;

function conclusionBlocks(conclusion: string | null): readonly Block[] {
  if (!conclusion) return [{ kind: 'blank', lines: 3 }];
  return conclusion
    .split(/\n+/)
    .filter((line) => line.trim() !== '')
    .map(paragraph);
}

/** What is inspected, in the words of the title: the plan, or what all plans ask for. */
export const inspectedWords = (planTitle: string | null): string =>
  planTitle ? `việc thực hiện ${lower(planTitle)}` : 'hoạt động của trung tâm';
