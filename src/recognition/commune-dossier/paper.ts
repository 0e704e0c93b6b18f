import type { Block, OfficialPaper, Row, Signature } from '#paper/model.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { modelWords } from '../candidacy/models.ts';
import { unverifiedLine } from '../candidacy/paper.ts';
import { shareOf } from '../candidacy/rules.ts';
import { sumOf } from '../candidacy/sums.ts';
import { type CriteriaSet, indicatorsOf } from '../criteria-set/set.ts';
import { askedOf } from '../criteria-set/told.ts';
import { figureWords } from './rules.ts';
import type { Dossier, DossierLine, DossierPaper } from './schema.ts';

/** What the papers of the dossier need beside it. */
export interface DossierHead {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  /** The people's committee in a sentence. */
  readonly author: string;
  readonly signature: Signature;
  readonly today: CivilDate;
}

/** Gives a paper of the dossier. */
export function dossierPaper(kind: DossierPaper, dossier: Dossier, head: DossierHead): OfficialPaper {
  return { ...common(dossier, head), ...makers[kind](dossier, head) };
}

type Part = Omit<OfficialPaper, 'issuer' | 'place' | 'issuedOn' | 'signatures'> & Partial<OfficialPaper>;
const makers: Readonly<Record<DossierPaper, (dossier: Dossier, head: DossierHead) => Part>> = {
  proposal,
  report,
  summary,
  minutes,
  evidence,
};

function common({ verdict, sentOn }: Dossier, { head, signature, today }: DossierHead) {
  return {
    ...head,
    issuedOn: sentOn ?? today.slice(0, 4),
    signatures: [signature],
    bodySize: 14 as const,
    ...(verdict === 'not-announced' ? { unverified: [unverifiedLine] } : {}),
  };
}

const title = '“Cộng đồng học tập” cấp xã';
const levelOf = ({ set, level }: Dossier): string | null =>
  set?.levels.find(({ code }) => code === level)?.label ?? null;
const basesOf = ({ set }: Dossier): readonly string[] =>
  set?.basis ? [`Căn cứ ${basisInWords(set.basis)};`] : [];
/** `25/2023/TT-BGDĐT` as a sentence names it. */
const basisInWords = (basis: string): string => (basis.includes('/TT-') ? `Thông tư số ${basis}` : basis);
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const lowered = (text: string): string => text.charAt(0).toLocaleLowerCase('vi') + text.slice(1);

function proposal(dossier: Dossier, { author }: DossierHead): Part {
  const level = levelOf(dossier);
  const { set, year, communeName } = dossier;
  return {
    number: '/TTr-UBND',
    typeName: 'TỜ TRÌNH',
    subject: [`Về việc đề nghị công nhận ${title} năm ${year}`],
    addressees: [set?.recogniser ?? '…………………………………'],
    bases: [...basesOf(dossier), `Căn cứ kết quả tự đánh giá năm ${year} của ${communeName},`],
    blocks: [
      {
        kind: 'paragraph',
        text: `${author} đã tự đánh giá theo ${set?.criteria.length ?? 0} tiêu chí, ${set ? indicatorsOf(set).length : 0} chỉ tiêu; số liệu từ ngày ${dataFrom(dossier)} đến ngày ${formatDate(dossier.on as CivilDate)}.`,
      },
      {
        kind: 'paragraph',
        text:
          level === null
            ? `${author} kính đề nghị xem xét, công nhận ${communeName} đạt ${title} năm ${year}, mức độ: …………………`
            : `${author} kính đề nghị xem xét, công nhận ${communeName} đạt ${title} năm ${year}, ${lowered(level)}.`,
      },
      {
        kind: 'paragraph',
        text: 'Hồ sơ kèm theo: báo cáo tự đánh giá; bản tổng hợp kết quả đánh giá các tiêu chí, chỉ tiêu; biên bản họp; danh mục minh chứng.',
      },
    ],
    closing: `${author} kính trình xem xét, quyết định./.`,
    recipients: [{ name: 'Như trên' }, { name: 'Lưu: VT' }],
  };
}

const dataFrom = ({ year, set }: Dossier): string =>
  [...(set?.dataPeriod?.from ?? '01-01').split('-').toReversed(), String(year)].join('/');

function report(dossier: Dossier, { author }: DossierHead): Part {
  const { set, year, communeName, lines } = dossier;
  const level = levelOf(dossier);
  const byCriterion = Map.groupBy(lines, ({ criterion }) => criterion);
  return {
    number: '/BC-UBND',
    typeName: 'BÁO CÁO',
    subject: [`Tự đánh giá ${title} năm ${year}`],
    blocks: [
      {
        kind: 'paragraph',
        text: `${author} báo cáo kết quả tự đánh giá ${communeName} năm ${year} như sau:`,
      },
      { kind: 'heading', level: 1, text: 'I. PHONG TRÀO HỌC TẬP TRÊN ĐỊA BÀN' },
      boardTable(dossier),
      { kind: 'heading', level: 1, text: 'II. KẾT QUẢ TỪNG TIÊU CHÍ' },
      ...(set?.criteria ?? []).flatMap((criterion, at): Block[] => [
        { kind: 'heading', level: 2, text: `${at + 1}. ${criterion.label}` },
        ...(byCriterion.has(criterion.code)
          ? [
              {
                kind: 'bullets' as const,
                items: byCriterion.get(criterion.code)!.map((one) => lineText(set!, one)),
              },
            ]
          : [{ kind: 'paragraph' as const, text: 'Chưa nhập chỉ tiêu nào của tiêu chí này.' }]),
      ]),
      { kind: 'heading', level: 1, text: 'III. TỰ XẾP MỨC ĐỘ' },
      {
        kind: 'paragraph',
        text:
          level === null
            ? dossier.verdict === 'not-announced'
              ? 'Chưa công bố kết quả: bộ tiêu chí chưa đối chiếu văn bản gốc.'
              : `Chưa đạt. ${dossier.reasons.map(({ vi }) => vi).join(' ')}`
            : `${capital(communeName)} tự đánh giá đạt ${lowered(level)}.`,
      },
    ],
    closing: `Trên đây là báo cáo tự đánh giá ${title} năm ${year} của ${author}./.`,
    recipients: [{ name: set?.recogniser ?? '……………', purpose: 'để báo cáo' }, { name: 'Lưu: VT' }],
  };
}

const indicatorOf = (set: CriteriaSet, code: string) => indicatorsOf(set).find((one) => one.code === code);

/** What an indicator says, in a sentence: its figure, and what shows it. */
function lineText(set: CriteriaSet, one: DossierLine): string {
  const shown = one.files.map(({ name }) => name);
  const proof = [one.reason, shown.length > 0 ? `minh chứng: ${shown.join(', ')}` : null]
    .filter(Boolean)
    .join('; ');
  return `${one.code}. ${one.label}: ${figureOf(set, one)}${proof ? ` (${proof})` : ''}.`;
}

function figureOf(set: CriteriaSet, { code, claim, derived, notApplicable }: DossierLine): string {
  if (notApplicable) return 'không áp dụng';
  return figureWords(indicatorOf(set, code) ?? { type: 'number', unit: null }, claim ?? derived).vi;
}

function boardTable({ board }: Dossier): Block {
  const rows = [...Map.groupBy(board, ({ model }) => model)]
    .filter(([model]) => model !== 'commune')
    .map(([model, own]): Row => {
      const sum = sumOf(own);
      const share = sum.total === null ? null : shareOf(sum.recognised, sum.total);
      return {
        kind: 'cells',
        cells: [
          modelWords[model].vi,
          sum.total === null ? '' : formatNumber(sum.total),
          formatNumber(sum.registered),
          formatNumber(sum.recognised),
          share === null ? '' : formatNumber(share),
          formatNumber(sum.lastRecognised),
        ],
      };
    });
  return {
    kind: 'table',
    size: 12,
    columns: [
      { header: 'Mô hình', width: 64 },
      { header: 'Tổng số', width: 22, numeric: true },
      { header: 'Đăng ký', width: 22, numeric: true },
      { header: 'Đạt', width: 18, numeric: true },
      { header: 'Tỷ lệ đạt (%)', width: 24, numeric: true },
      { header: 'Đạt năm trước', width: 24, numeric: true },
    ],
    rows,
  };
}

function summary(dossier: Dossier): Part {
  const { set, year, lines } = dossier;
  const byCriterion = Map.groupBy(lines, ({ criterion }) => criterion);
  const rows = (set?.criteria ?? []).flatMap((criterion): Row[] => [
    { kind: 'banner', text: `${criterion.code}. ${criterion.label}` },
    ...(byCriterion.get(criterion.code) ?? []).map(
      (one): Row => ({
        kind: 'cells',
        cells: [
          one.code,
          one.label,
          askedText(set!, one.code),
          figureOf(set!, one),
          resultText(one),
          evidenceText(one),
        ],
      }),
    ),
    ...(byCriterion.has(criterion.code)
      ? []
      : [{ kind: 'cells' as const, cells: ['', 'Chưa nhập chỉ tiêu', '', '', '', ''] }]),
  ]);
  return {
    number: null,
    typeName: 'BẢN TỔNG HỢP',
    subject: [`Kết quả đánh giá các tiêu chí, chỉ tiêu ${title} năm ${year}`],
    blocks: [
      {
        kind: 'table',
        size: 11,
        columns: [
          { header: 'Mã', width: 18, align: 'center' },
          { header: 'Chỉ tiêu', width: 84 },
          { header: 'Yêu cầu', width: 44 },
          { header: 'Kết quả', width: 30, align: 'center' },
          { header: 'Tự đánh giá', width: 28, align: 'center' },
          { header: 'Minh chứng', width: 50 },
        ],
        rows,
      },
    ],
    landscape: true,
    bodySize: 13,
  };
}

const askedText = (set: CriteriaSet, code: string): string => {
  const one = indicatorOf(set, code);
  return one ? askedOf(set, one).vi : '';
};
const resultText = ({ light, missing }: DossierLine): string =>
  light === 'unchecked' ? 'Chưa công bố' : missing === null ? 'Đạt' : 'Chưa đạt';
const evidenceText = ({ files, reason, measure }: DossierLine): string =>
  [...files.map(({ name }) => name), reason, measure ? 'sổ của trung tâm' : null].filter(Boolean).join('; ');

function minutes(dossier: Dossier): Part {
  const { year, communeName, lines, set } = dossier;
  const count = (wanted: string) => lines.filter((one) => resultText(one) === wanted).length;
  return {
    number: null,
    typeName: 'BIÊN BẢN',
    subject: [`Họp rà soát, thống nhất kết quả tự đánh giá ${title} năm ${year}`],
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Thời gian', value: null },
          { label: 'Địa điểm', value: null },
          { label: 'Chủ trì', value: null },
          { label: 'Thư ký', value: null },
          { label: 'Thành phần dự họp', value: null },
        ],
      },
      { kind: 'blank', lines: 2 },
      { kind: 'heading', level: 2, text: '1. Kết quả tự đánh giá được trình bày' },
      {
        kind: 'paragraph',
        text: `${capital(communeName)} được đánh giá theo ${set?.basis ? basisInWords(set.basis) : 'bộ tiêu chí của xã'}: ${lines.length} chỉ tiêu đã nhập, ${count('Đạt')} chỉ tiêu đạt, ${count('Chưa đạt')} chưa đạt${count('Chưa công bố') > 0 ? `, ${count('Chưa công bố')} chưa công bố vì chưa đối chiếu văn bản gốc` : ''}.`,
      },
      ...(count('Chưa đạt') > 0
        ? [
            {
              kind: 'bullets' as const,
              items: lines
                .filter((one) => resultText(one) === 'Chưa đạt')
                .map(({ code, label, missing }) =>
                  `${code}. ${label}: ${missing?.vi ?? ''}`.replace(/\.?$/, '.'),
                ),
            },
          ]
        : []),
      { kind: 'heading', level: 2, text: '2. Ý kiến thảo luận' },
      { kind: 'blank', lines: 4 },
      { kind: 'heading', level: 2, text: '3. Kết luận' },
      { kind: 'blank', lines: 2 },
    ],
    closing: 'Biên bản được đọc lại cho mọi người cùng nghe, thống nhất và ký tên./.',
    signatures: [
      { capacity: ['THƯ KÝ'], note: '(Ký, ghi rõ họ tên)', name: null },
      { capacity: ['CHỦ TRÌ'], note: '(Ký, ghi rõ họ tên)', name: null },
    ],
  };
}

function evidence(dossier: Dossier): Part {
  const { year, lines } = dossier;
  const rows = lines.flatMap((one): readonly (readonly [string, string, string])[] => [
    ...one.files.map(({ name }) => [one.code, name, 'tệp đính kèm'] as const),
    ...(one.reason ? [[one.code, one.reason, 'ghi trong hồ sơ'] as const] : []),
    ...(one.measure ? [[one.code, one.label, 'sổ của trung tâm, mở được tới từng tờ'] as const] : []),
  ]);
  return {
    number: null,
    typeName: 'DANH MỤC',
    subject: [`Minh chứng kèm hồ sơ ${title} năm ${year}`],
    blocks: [
      rows.length === 0
        ? { kind: 'paragraph', text: 'Chưa có minh chứng nào.' }
        : {
            kind: 'table',
            size: 12,
            columns: [
              { header: 'TT', width: 10, align: 'center' },
              { header: 'Chỉ tiêu', width: 22, align: 'center' },
              { header: 'Minh chứng', width: 96 },
              { header: 'Dạng', width: 46 },
            ],
            rows: rows.map((cells, at): Row => ({ kind: 'cells', cells: [String(at + 1), ...cells] })),
          },
    ],
    closing: `Danh mục có ${rows.length} minh chứng./.`,
    bodySize: 13,
  };
}
