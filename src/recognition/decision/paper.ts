import type { Block, OfficialPaper, Row, Signature } from '#paper/model.ts';
import { type CivilDate, formatDate, formatLongDate } from '#vocabulary/date.ts';
import { modelWords } from '../candidacy/models.ts';
import { type PaperHead, unverifiedLine } from '../candidacy/paper.ts';
import type { Decision } from './schema.ts';

/** What the decision and its certificates need beside themselves. */
export interface DecisionHead {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly issuer: string;
  readonly symbol: string;
  readonly signature: Signature;
  /** The session of the council that it rests on. */
  readonly session: { readonly title: string; readonly heldOn: string };
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
  { head, symbol, signature, issuer, session }: DecisionHead,
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
    bases: [
      `Căn cứ biên bản ${session.title.toLocaleLowerCase('vi')} ngày ${formatDate(session.heldOn as CivilDate)};`,
      'Theo đề nghị của Hội Khuyến học xã.',
    ],
    recipients: [{ name: 'Như Điều 3' }, { name: 'Hội Khuyến học xã' }, { name: 'Lưu: VT' }],
    blocks: [
      centred(issuer.toLocaleUpperCase('vi'), true),
      centred('QUYẾT ĐỊNH:', true),
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

const centred = (text: string, bold = false): Block => ({
  kind: 'paragraph',
  align: 'center',
  text: [{ text, bold }],
});
/**
 * Giấy chứng nhận, a page each with its head and signature: whose, which title, by which decision, its number and the code by which anybody can
 * ask whether it is genuine. Null where nobody was recognised.
 */
export function certificatesPaper(decision: Decision, head: DecisionHead): OfficialPaper | null {
  const [first, ...followedBy] = recognisedOf(decision)
    .filter(({ certificate }) => certificate !== null)
    .map((one) => certificatePaper(decision, one, head));
  return first ? { ...first, followedBy } : null;
}

function certificatePaper(
  { signedOn, number, year }: Decision,
  one: Item,
  { head, signature, issuer }: DecisionHead,
): OfficialPaper {
  const day = formatLongDate(signedOn as CivilDate);
  return {
    ...head,
    number: null,
    issuedOn: signedOn,
    typeName: 'GIẤY CHỨNG NHẬN',
    subject: [modelWords[one.model].vi],
    blocks: [
      centred(`${issuer} chứng nhận`),
      centred(named(one), true),
      centred(`đạt danh hiệu “${modelWords[one.model].vi}” năm ${year}`),
      centred(`(Theo Quyết định số ${number} ${day})`),
      {
        kind: 'facts',
        items: [
          { label: 'Số giấy chứng nhận', value: `${one.certificate?.number}/${year}` },
          { label: 'Mã kiểm tra', value: one.certificate?.code ?? null },
        ],
      },
    ],
    signatures: [signature],
  };
}

/** Danh sách đề nghị biểu dương: whom a decision recognised, those who have held the title for the most years first. */
export function commendationPaper(
  decision: Decision,
  years: ReadonlyMap<string, number>,
  { head, signature, today }: PaperHead,
): OfficialPaper {
  const held = ({ candidacyId }: Item) => years.get(candidacyId) ?? 1;
  const recognised = recognisedOf(decision).toSorted((a, b) => held(b) - held(a));
  return {
    ...head,
    number: null,
    issuedOn: today,
    typeName: 'DANH SÁCH',
    subject: [`Đề nghị biểu dương ${titlesOf(recognised)} năm ${decision.year}`],
    blocks: [
      {
        kind: 'paragraph',
        text: `Theo Quyết định số ${decision.number} ngày ${formatDate(decision.signedOn as CivilDate)}.`,
      },
      {
        kind: 'table',
        size: 12,
        columns: [
          { header: 'TT', width: 10, align: 'center' },
          { header: 'Tên', width: 74 },
          { header: 'Danh hiệu', width: 44 },
          { header: 'Số năm được công nhận', width: 26, align: 'center' },
          { header: 'Hình thức đề nghị', width: 34 },
        ],
        rows: recognised.map(
          (one, at): Row => ({
            kind: 'cells',
            cells: [String(at + 1), named(one), modelWords[one.model].vi, String(held(one)), ''],
          }),
        ),
      },
    ],
    closing: `Danh sách có ${recognised.length} trường hợp./.`,
    signatures: [signature],
    bodySize: 13,
  };
}
