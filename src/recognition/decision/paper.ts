import type { Block, OfficialPaper, Row, Signature } from '#paper/model.ts';
import { type CivilDate, formatDate, formatLongDate } from '#vocabulary/date.ts';
import { modelWords } from '../candidacy/models.ts';
import { unverifiedLine } from '../candidacy/paper.ts';
import type { Decision } from './schema.ts';

/** What the decision and its certificates need beside themselves. */
export interface DecisionHead {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly issuer: string;
  readonly symbol: string;
  readonly signature: Signature;
}

type Item = Decision['items'][number];
const named = ({ name, code, villageName }: Item): string =>
  [name, code && `hộ ${code}`, villageName].filter(Boolean).join(', ');

/** The titles of a decision in words: `Gia đình học tập, Đơn vị học tập`. */
export const titlesOf = (items: readonly Item[]): string =>
  [...new Set(items.map(({ model }) => modelWords[model].vi))].join(', ') || 'danh hiệu học tập';

const recognisedOf = ({ items }: Decision) => items.filter(({ outcome }) => outcome === 'recognise');

/** Quyết định công nhận, with its list. */
export function decisionPaper(
  decision: Decision,
  { head, symbol, signature, issuer }: DecisionHead,
): OfficialPaper {
  const recognised = recognisedOf(decision);
  const open = recognised.some(({ verdict }) => verdict === 'not-announced');
  return {
    ...head,
    number: decision.number ?? `/QĐ-${symbol}`,
    issuedOn: decision.signedOn ?? String(decision.year),
    typeName: 'QUYẾT ĐỊNH',
    subject: [`Công nhận ${titlesOf(recognised)} năm ${decision.year}`],
    ...(open ? { unverified: [unverifiedLine] } : {}),
    blocks: [
      { kind: 'paragraph', text: issuer.toLocaleUpperCase('vi'), align: 'center' },
      { kind: 'paragraph', text: 'QUYẾT ĐỊNH:', align: 'center' },
      {
        kind: 'paragraph',
        text: [
          { text: 'Điều 1. ', bold: true },
          {
            text: `Công nhận ${recognised.length} trường hợp đạt ${titlesOf(recognised)} năm ${decision.year} (có danh sách kèm theo).`,
          },
        ],
      },
      {
        kind: 'paragraph',
        text: [
          { text: 'Điều 2. ', bold: true },
          { text: 'Những trường hợp có tên tại Điều 1 được cấp giấy chứng nhận.' },
        ],
      },
      {
        kind: 'paragraph',
        text: [
          { text: 'Điều 3. ', bold: true },
          {
            text: 'Các đơn vị, cá nhân có liên quan chịu trách nhiệm thi hành Quyết định này. Quyết định có hiệu lực kể từ ngày ký./.',
          },
        ],
      },
    ],
    signatures: [signature],
    appendices: [
      {
        label: 'DANH SÁCH',
        title: `Được công nhận ${titlesOf(recognised)} năm ${decision.year}`,
        note:
          decision.number && decision.signedOn
            ? `(Kèm theo Quyết định số ${decision.number} ngày ${formatDate(decision.signedOn as CivilDate)})`
            : null,
        blocks: [listOf(recognised)],
      },
    ],
  };
}

function listOf(items: readonly Item[]): Block {
  return {
    kind: 'table',
    size: 12,
    columns: [
      { header: 'TT', width: 10, align: 'center' },
      { header: 'Tên', width: 74 },
      { header: 'Danh hiệu', width: 50 },
      { header: 'Số giấy chứng nhận', width: 34, align: 'center' },
    ],
    rows: items.map(
      (one, at): Row => ({
        kind: 'cells',
        cells: [
          String(at + 1),
          named(one),
          modelWords[one.model].vi,
          one.certificate || one.certificateNumber
            ? String(one.certificate?.number ?? one.certificateNumber)
            : '',
        ],
      }),
    ),
  };
}

/** Giấy chứng nhận, a page each: whose, which title, by which decision, its number and the code by which anybody can ask whether it is genuine. */
export function certificatesPaper(decision: Decision, { head, signature }: DecisionHead): OfficialPaper {
  const certified = recognisedOf(decision).filter(({ certificate }) => certificate !== null);
  const day = decision.signedOn as CivilDate;
  return {
    ...head,
    number: null,
    issuedOn: decision.signedOn,
    typeName: 'GIẤY CHỨNG NHẬN',
    subject: [],
    blocks: certified.flatMap((one, at): Block[] => [
      ...(at > 0
        ? [
            { kind: 'pageBreak' as const },
            {
              kind: 'paragraph' as const,
              align: 'center' as const,
              text: [{ text: 'GIẤY CHỨNG NHẬN', bold: true }],
            },
          ]
        : []),
      { kind: 'paragraph', align: 'center', text: [{ text: named(one), bold: true }] },
      {
        kind: 'paragraph',
        align: 'center',
        text: `đạt danh hiệu “${modelWords[one.model].vi}” năm ${decision.year}`,
      },
      {
        kind: 'facts',
        items: [
          {
            label: 'Theo Quyết định số',
            value: `${decision.number} ngày ${formatLongDate(day).replace(/^ngày /, '')}`,
          },
          { label: 'Số giấy chứng nhận', value: `${one.certificate?.number}/${decision.year}` },
          { label: 'Mã kiểm tra', value: one.certificate?.code ?? null },
        ],
      },
    ]),
    signatures: [signature],
  };
}
