import type { Block, OfficialPaper, Row } from '#paper/model.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { stateWords } from './definition.ts';
import { type Model, modelWords } from './models.ts';
import { shareOf, verdictWords } from './rules.ts';
import type { BoardLine, Candidacy } from './schema.ts';

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

export const resultText = ({
  verdict,
  total,
  level,
}: Pick<Candidacy, 'verdict' | 'total' | 'level'>): string =>
  verdict === 'not-announced'
    ? 'Chưa công bố'
    : [verdictWords[verdict].vi, level, total === null ? null : `${formatNumber(total)} điểm`]
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

/** The lines of a model as one; the total is known where that of each line is. */
export function sumOf(lines: readonly BoardLine[]): Omit<BoardLine, 'model' | 'villageId' | 'villageName'> {
  const sum = (of: (one: BoardLine) => number) => lines.reduce((all, one) => all + of(one), 0);
  return {
    total: lines.every(({ total }) => total !== null) ? sum(({ total }) => total ?? 0) : null,
    registered: sum((one) => one.registered),
    recognised: sum((one) => one.recognised),
    lastRegistered: sum((one) => one.lastRegistered),
    lastRecognised: sum((one) => one.lastRecognised),
  };
}
