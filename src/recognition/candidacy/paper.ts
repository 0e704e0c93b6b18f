import type { Block, OfficialPaper, Row } from '#paper/model.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { nationalTarget } from '../criteria-set/national-targets.ts';
import { stateWords } from './definition.ts';
import { type Model, modelWords } from './models.ts';
import { shareOf, verdictWords } from './rules.ts';
import type { BoardLine, Candidacy, OpenCandidacy, Score } from './schema.ts';
import { sumOf } from './sums.ts';

/** What the papers of the cycle need beside their figures. */
export interface PaperHead {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly signature: OfficialPaper['signatures'][number];
  readonly today: CivilDate;
}

/** The line that stands over every list of results by a set that nobody has compared with its official text. */
export const unverifiedLine = 'Chưa công bố kết quả: bộ tiêu chí chưa đối chiếu văn bản gốc.';

const blankSigner = (capacity: string) => ({ capacity: [capacity], note: '(Ký, ghi rõ họ tên)', name: null });

/** Danh sách đăng ký: who is registered for a title, of a village or of the commune. */
export function listPaper(
  candidacies: readonly Candidacy[],
  { model, year, village }: { readonly model: Model; readonly year: number; readonly village: string | null },
  { head, signature, today }: PaperHead,
): OfficialPaper {
  const withVillage = village === null;
  const table: Block = {
    kind: 'table',
    size: 12,
    columns: [
      { header: 'TT', width: 9, align: 'center' },
      { header: model === 'family' ? 'Chủ hộ' : 'Tên', width: 50 },
      ...(model === 'family' ? [{ header: 'Số hộ', width: 16, align: 'center' as const }] : []),
      ...(withVillage ? [{ header: 'Thôn', width: 30 }] : []),
      { header: 'Ngày đăng ký', width: 27, align: 'center' },
      { header: 'Tình trạng', width: 34 },
      { header: 'Kết quả tự đánh giá', width: 36 },
    ],
    rows: candidacies.map(
      (one, at): Row => ({
        kind: 'cells',
        cells: [
          String(at + 1),
          one.nowVillageName ? `${one.name} (nay ở ${one.nowVillageName})` : one.name,
          ...(model === 'family' ? [one.code ?? ''] : []),
          ...(withVillage ? [one.villageName ?? ''] : []),
          formatDate(one.registeredOn as CivilDate),
          stateWords[one.state].vi,
          resultText(one),
        ],
      }),
    ),
  };
  return {
    ...head,
    number: null,
    issuedOn: today,
    typeName: 'DANH SÁCH',
    subject: [
      `Đăng ký danh hiệu “${modelWords[model].vi}” năm ${year}`,
      ...(village === null ? [] : [`Thôn ${village}`]),
    ],
    ...(candidacies.some(({ verdict }) => verdict === 'not-announced')
      ? { unverified: [unverifiedLine] }
      : {}),
    blocks: candidacies.length === 0 ? [{ kind: 'paragraph', text: 'Chưa có ai đăng ký.' }] : [table],
    closing: `Danh sách có ${formatNumber(candidacies.length)} trường hợp./.`,
    signatures:
      village === null ? [signature] : [blankSigner('TRƯỞNG THÔN'), blankSigner('NGƯỜI LẬP DANH SÁCH')],
    bodySize: 13,
  };
}

export const resultText = ({ verdict, total, levelName, state, scores }: Candidacy): string =>
  verdict === 'not-announced'
    ? 'Chưa công bố'
    : state === 'registered' &&
        scores.some((one) => !one.notApplicable && (one.claim ?? one.derived) === null)
      ? 'Chưa chấm xong'
      : [
          verdictWords[verdict].vi,
          levelName === verdictWords[verdict].vi ? null : levelName,
          total === null ? null : `${formatNumber(total)} điểm`,
        ]
          .filter(Boolean)
          .join(' · ');

const percent = (part: number, all: number | null): string => {
  const share = all === null ? null : shareOf(part, all);
  return share === null ? '' : formatNumber(share);
};

/** The association's table: registered and recognised by title and village, beside the year before. */
export function boardPaper(
  lines: readonly BoardLine[],
  year: number,
  { head, signature, today }: PaperHead,
): OfficialPaper {
  const cells = (name: string, one: Omit<BoardLine, 'model' | 'villageId' | 'villageName'>) => [
    name,
    one.total === null ? '' : formatNumber(one.total),
    formatNumber(one.registered),
    percent(one.registered, one.total),
    formatNumber(one.recognised),
    percent(one.recognised, one.total),
    formatNumber(one.lastRegistered),
    formatNumber(one.lastRecognised),
  ];
  const rows = [...Map.groupBy(lines, ({ model }) => model)].flatMap(([model, own]): Row[] => {
    const villages = own.filter(({ villageName }) => villageName !== null);
    return [
      { kind: 'banner', text: modelWords[model].vi },
      ...villages.map((one): Row => ({ kind: 'cells', cells: cells(one.villageName ?? '', one) })),
      { kind: 'total', cells: cells('Cộng', sumOf(own)) },
    ];
  });
  return {
    ...head,
    number: null,
    issuedOn: today,
    typeName: 'BIỂU THỐNG KÊ',
    subject: [`Đăng ký và đạt các danh hiệu học tập năm ${year}`],
    blocks: [
      {
        kind: 'table',
        size: 11,
        columns: [
          { header: 'Thôn', width: 44 },
          { header: 'Tổng số', width: 20, numeric: true },
          { header: 'Số', width: 18, numeric: true, group: 'Đăng ký' },
          { header: '%', width: 16, numeric: true, group: 'Đăng ký' },
          { header: 'Số', width: 18, numeric: true, group: 'Đạt' },
          { header: '%', width: 16, numeric: true, group: 'Đạt' },
          { header: 'Đăng ký', width: 24, numeric: true, group: `Năm ${year - 1}` },
          { header: 'Đạt', width: 20, numeric: true, group: `Năm ${year - 1}` },
        ],
        rows,
      },
    ],
    closing: null,
    signatures: [signature],
    bodySize: 13,
  };
}

/** Bản tự đánh giá: what is asked, what the records give, what is said beside it, and the result as far as it may be announced. */
export function assessmentPaper(one: OpenCandidacy, { head, today }: PaperHead): OfficialPaper {
  const points = one.scores.some(({ most }) => most > 1);
  const said = (score: Score): string =>
    score.notApplicable ? 'Không áp dụng' : figureOf(score, score.claim ?? score.derived);
  const rows = one.scores.map(
    (score): Row => ({
      kind: 'cells',
      cells: [
        score.code,
        score.label,
        ...(points ? [score.most > 1 && score.most < 10_001 ? formatNumber(score.most) : ''] : []),
        figureOf(score, score.derived),
        said(score),
        [score.reason, ...score.files.map(({ name }) => name)].filter(Boolean).join('; '),
      ],
    }),
  );
  return {
    ...head,
    number: null,
    issuedOn: one.state === 'registered' ? today.slice(0, 4) : today,
    typeName: 'BẢN TỰ ĐÁNH GIÁ',
    subject: [`Danh hiệu “${modelWords[one.model].vi}” năm ${one.year}`],
    ...(one.verdict === 'not-announced' ? { unverified: [unverifiedLine] } : {}),
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: one.model === 'family' ? 'Chủ hộ' : 'Tên', value: one.name },
          ...(one.code ? [{ label: 'Số hộ', value: one.code }] : []),
          ...(one.villageName ? [{ label: 'Thôn', value: one.villageName }] : []),
          { label: 'Ngày đăng ký', value: formatDate(one.registeredOn as CivilDate) },
          { label: 'Bộ tiêu chí', value: one.setName ?? 'chưa có' },
        ],
      },
      one.scores.length === 0
        ? { kind: 'paragraph', text: 'Bộ tiêu chí chưa nhập nên chưa có mục nào để chấm.' }
        : {
            kind: 'table',
            size: 11,
            columns: [
              { header: 'Mã', width: 12, align: 'center' },
              { header: 'Nội dung', width: 66 },
              ...(points ? [{ header: 'Tối đa', width: 13, numeric: true }] : []),
              { header: 'Theo sổ', width: 20, align: 'center' as const },
              { header: 'Tự đánh giá', width: 22, align: 'center' as const },
              { header: 'Lý do, minh chứng', width: 45 },
            ],
            rows: [
              ...rows,
              ...(one.total === null
                ? []
                : [
                    {
                      kind: 'total' as const,
                      cells: ['', 'Cộng', ...(points ? [''] : []), '', formatNumber(one.total), ''],
                    },
                  ]),
            ],
          },
      { kind: 'facts', items: [{ label: 'Kết quả tự đánh giá', value: resultText(one) }] },
    ],
    closing: 'Tôi cam đoan nội dung trên là đúng và chịu trách nhiệm về lời khai./.',
    signatures: [
      blankSigner('XÁC NHẬN CỦA TRƯỞNG THÔN'),
      { ...blankSigner(one.model === 'family' ? 'CHỦ HỘ' : 'NGƯỜI TỰ ĐÁNH GIÁ'), name: null },
    ],
    bodySize: 13,
  };
}

/** A figure of an indicator in words: a yes or no, or the number; blank for none. */
function figureOf({ most }: Pick<Score, 'most'>, value: number | null): string {
  if (value === null) return '';
  if (most === 1) return value >= 1 ? 'Có' : 'Không';
  return formatNumber(value);
}

/** Áp phích cho nhà văn hóa thôn: how far a village has come, and how many more families reach the country's target. Names nobody. */
export function posterPaper(
  lines: readonly BoardLine[],
  { year, name }: { readonly year: number; readonly name: string },
  { head, today }: PaperHead,
): OfficialPaper {
  const of = (model: Model) => lines.find((one) => one.model === model);
  const family = of('family');
  const citizen = of('citizen');
  const target = nationalTarget('family', year);
  const wanted = family?.total && target ? Math.ceil((family.total * target.percent) / 100) : null;
  const short = wanted === null || !family ? null : Math.max(0, wanted - family.recognised);
  const big = (text: string): Block => ({ kind: 'paragraph', align: 'center', text: [{ text, bold: true }] });
  return {
    ...head,
    number: null,
    issuedOn: today,
    typeName: `${name.toLocaleUpperCase('vi')} HỌC TẬP NĂM ${year}`,
    subject: [],
    blocks: [
      ...(family
        ? [
            big(
              `${formatNumber(family.recognised)} / ${formatNumber(family.total ?? 0)} hộ là Gia đình học tập`,
            ),
            big(`${formatNumber(family.registered)} hộ đã đăng ký năm nay`),
          ]
        : []),
      ...(citizen ? [big(`${formatNumber(citizen.recognised)} người là Công dân học tập`)] : []),
      ...(short === null || !target
        ? []
        : [
            big(
              short === 0
                ? `Thôn đã vượt mức ${formatNumber(target.percent)} % của cả nước`
                : `Thêm ${formatNumber(short)} hộ nữa là đạt mức ${formatNumber(target.percent)} %`,
            ),
          ]),
      { kind: 'paragraph', align: 'center', text: 'Nhà nhà học tập, người người học tập.' },
      {
        kind: 'paragraph',
        align: 'center',
        text: 'Muốn đăng ký: gặp trưởng thôn hoặc trung tâm học tập cộng đồng.',
      },
    ],
    closing: null,
    signatures: [],
    bodySize: 20,
  };
}
