import { symbolOf } from '#document/outgoing/rules.ts';
import type { OfficialPaper, Row, Signature } from '#paper/model.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { dongInWords, formatDong, formatNumber } from '#vocabulary/money.ts';
import { headName } from './heads.ts';
import { balanceOf, moneyFindings } from './rules.ts';
import type { ClassMoney, RequestKind } from './schema.ts';

/** What the three papers share: letterhead, the day, and who signs. */
export interface PaperSetting {
  readonly head: Required<Pick<OfficialPaper, 'issuer' | 'place' | 'sample'>>;
  readonly issuedOn: CivilDate;
  readonly parentBody: string;
  /** Who pays for a centre without an account of its own. */
  readonly payer: string | null;
  /** The centre's own: TTHTCĐ. */
  readonly symbol: string;
  readonly signatures: Readonly<Record<'director' | 'deputy' | 'accountant', Signature>>;
}

/** Whom a request goes to: where somebody else pays for the centre, that body first. */
const addressees = ({ payer }: PaperSetting): readonly string[] => [
  ...(payer ? [payer] : []),
  'Giám đốc Trung tâm học tập cộng đồng',
  'Bộ phận kế toán',
];

const quiet = (signature: Signature, capacity: string): Signature => ({
  capacity: [capacity],
  note: '(Ký, ghi rõ họ tên)',
  name: signature.name,
});
const standing = <T extends { voidReason: string | null }>(rows: readonly T[]) =>
  rows.filter(({ voidReason }) => voidReason === null);
const daysOf = ({ firstDay, lastDay }: ClassMoney['activity']): string => {
  if (!firstDay || !lastDay) return '';
  const [first, last] = [formatDate(firstDay as CivilDate), formatDate(lastDay as CivilDate)];
  return first === last ? ` ngày ${first}` : ` từ ngày ${first} đến ngày ${last}`;
};
const className = (money: ClassMoney): string =>
  `lớp “${money.activity.title.trim()}”${daysOf(money.activity)}`;
const sum = (rows: readonly { amount: number }[]) => rows.reduce((all, { amount }) => all + amount, 0);

/** Whoever took the advance asks; before that the deputy, who runs the class. */
export const asker = (money: ClassMoney, setting: PaperSetting): string | null =>
  standing(money.payments).find(({ kind }) => kind === 'advance')?.person ?? setting.signatures.deputy.name;

/** What a request asks for, as the register says it. */
export const requestSubject = (money: ClassMoney, kind: RequestKind): string =>
  `${kind === 'advance-request' ? 'Tạm ứng' : 'Thanh toán'} kinh phí ${className(money)}`;

/** Giấy đề nghị tạm ứng; its number, blank until it is issued, is of the outgoing register, beside that of the voucher. */
export function advanceRequest(money: ClassMoney, setting: PaperSetting): OfficialPaper {
  const advances = standing(money.payments).filter(({ kind }) => kind === 'advance');
  const amount = sum(advances) || sum(money.budget) || money.activity.plannedCost;
  const person = asker(money, setting);
  return {
    ...setting.head,
    number: `/${symbolOf('GĐN', setting.symbol)}`,
    issuedOn: advances[0]?.onDate ?? setting.issuedOn,
    typeName: 'GIẤY ĐỀ NGHỊ TẠM ỨNG',
    subject: [],
    addressees: addressees(setting),
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Tên tôi là', value: person },
          { label: 'Bộ phận', value: 'Trung tâm học tập cộng đồng' },
          { label: 'Đề nghị tạm ứng số tiền', value: amount ? formatDong(amount) : null },
          { label: 'Viết bằng chữ', value: amount ? `${dongInWords(amount)}.` : null },
          { label: 'Lý do tạm ứng', value: `Chi mở ${className(money)}.` },
          {
            label: 'Thời hạn thanh toán',
            value: money.activity.lastDay ? 'Trong 10 ngày sau khi kết thúc lớp.' : null,
          },
        ],
      },
      ...(money.budget.length > 0 ? [sourceTable(money)] : []),
    ],
    signatures: [
      quiet(setting.signatures.director, 'GIÁM ĐỐC'),
      quiet(setting.signatures.accountant, 'KẾ TOÁN'),
      { capacity: ['NGƯỜI ĐỀ NGHỊ'], note: '(Ký, ghi rõ họ tên)', name: person },
    ],
    bodySize: 13,
  };
}

const nameOfSource = (money: ClassMoney, id: string): string =>
  money.sources.find((source) => source.id === id)?.name ?? '';

function sourceTable(money: ClassMoney): OfficialPaper['blocks'][number] {
  return {
    kind: 'table',
    columns: [
      { header: 'STT', width: 8, align: 'center' },
      { header: 'Nguồn kinh phí', width: 60 },
      { header: 'Dự toán (đồng)', width: 30, numeric: true },
    ],
    rows: [
      ...money.budget.map(
        ({ fundingSourceId, amount }, at): Row => ({
          kind: 'cells',
          cells: [String(at + 1), nameOfSource(money, fundingSourceId), formatNumber(amount)],
        }),
      ),
      { kind: 'total', cells: ['', 'Cộng', formatNumber(sum(money.budget))] },
    ],
  };
}

/** Giấy đề nghị thanh toán, with the list that the payees sign behind it. */
export function paymentRequest(money: ClassMoney, setting: PaperSetting): OfficialPaper {
  const expenses = standing(money.expenses);
  const total = sum(expenses);
  const person = asker(money, setting);
  const { advanced } = balanceOf(money);
  return {
    ...setting.head,
    number: `/${symbolOf('GĐN', setting.symbol)}`,
    issuedOn: setting.issuedOn,
    typeName: 'GIẤY ĐỀ NGHỊ THANH TOÁN',
    subject: [],
    addressees: addressees(setting),
    blocks: [
      {
        kind: 'facts',
        items: [
          { label: 'Họ và tên người đề nghị thanh toán', value: person },
          { label: 'Bộ phận', value: 'Trung tâm học tập cộng đồng' },
          { label: 'Nội dung thanh toán', value: `Chi mở ${className(money)}.` },
        ],
      },
      expenseTable(money),
      {
        kind: 'facts',
        items: [
          {
            label: 'Số tiền đề nghị thanh toán',
            value: total > 0 ? `${formatDong(total)} (${dongInWords(total)})` : null,
          },
          { label: 'Đã tạm ứng', value: formatDong(advanced) },
          {
            label: total >= advanced ? 'Còn được thanh toán thêm' : 'Phải nộp lại',
            value: formatDong(Math.abs(total - advanced)),
          },
        ],
      },
    ],
    signatures: [
      quiet(setting.signatures.director, 'GIÁM ĐỐC'),
      quiet(setting.signatures.accountant, 'KẾ TOÁN'),
      { capacity: ['NGƯỜI ĐỀ NGHỊ'], note: '(Ký, ghi rõ họ tên)', name: person },
    ],
    bodySize: 13,
    appendices: [
      {
        label: 'DANH SÁCH KÝ NHẬN TIỀN',
        title: `Kèm giấy đề nghị thanh toán ${className(money)}`,
        blocks: [receiptTable(money), { kind: 'paragraph', text: `Bằng chữ: ${dongInWords(total)}.` }],
      },
    ],
  };
}

function expenseTable(money: ClassMoney): OfficialPaper['blocks'][number] {
  const expenses = standing(money.expenses);
  return {
    kind: 'table',
    columns: [
      { header: 'STT', width: 8, align: 'center' },
      { header: 'Nội dung chi', width: 42 },
      { header: 'Chứng từ', width: 22 },
      { header: 'Nguồn', width: 28 },
      { header: 'Số tiền (đồng)', width: 24, numeric: true },
    ],
    rows: [
      ...expenses.map(
        (one, at): Row => ({
          kind: 'cells',
          cells: [
            String(at + 1),
            [headName(one.head).vi, one.description].filter(Boolean).join(': '),
            [one.voucherNumber, formatDate(one.voucherDate)].filter(Boolean).join(', '),
            nameOfSource(money, one.fundingSourceId),
            formatNumber(one.amount),
          ],
        }),
      ),
      { kind: 'total', cells: ['', 'Cộng', '', '', formatNumber(sum(expenses))] },
    ],
  };
}

/** A row a payee; who is not named leaves a row for the pen. */
function receiptTable(money: ClassMoney): OfficialPaper['blocks'][number] {
  const payees = new Map<string, { amount: number; what: Set<string> }>();
  for (const one of standing(money.expenses)) {
    const row = payees.get(one.payee ?? '') ?? { amount: 0, what: new Set<string>() };
    row.amount += one.amount;
    row.what.add(headName(one.head).vi);
    payees.set(one.payee ?? '', row);
  }
  return {
    kind: 'table',
    rowHeight: 9,
    columns: [
      { header: 'STT', width: 8, align: 'center' },
      { header: 'Họ và tên, đơn vị', width: 38 },
      { header: 'Nội dung', width: 34 },
      { header: 'Số tiền (đồng)', width: 22, numeric: true },
      { header: 'Ký nhận', width: 22 },
    ],
    rows: [
      ...[...payees].map(
        ([name, { amount, what }], at): Row => ({
          kind: 'cells',
          cells: [String(at + 1), name, [...what].join(', '), formatNumber(amount), ''],
        }),
      ),
      { kind: 'total', cells: ['', 'Cộng', '', formatNumber(sum(standing(money.expenses))), ''] },
    ],
  };
}

/** Báo cáo quyết toán of a class: what it had, what it spent, and that it closes (or where not). */
export function settlementPaper(money: ClassMoney, setting: PaperSetting): OfficialPaper {
  const balance = balanceOf(money);
  const open = moneyFindings(money, (id) => nameOfSource(money, id)).filter(
    ({ weight }) => weight === 'stop',
  );
  const issuedOn = money.settlement?.settledOn ?? setting.issuedOn;
  return {
    ...setting.head,
    number: `/${symbolOf('BC', setting.symbol)}`,
    issuedOn,
    typeName: 'BÁO CÁO QUYẾT TOÁN',
    subject: [`Kinh phí ${className(money)}`],
    blocks: [
      { kind: 'heading', level: 2, text: '1. Dự toán được giao' },
      sourceTable(money),
      { kind: 'heading', level: 2, text: '2. Chi thực tế theo chứng từ' },
      expenseTable(money),
      { kind: 'heading', level: 2, text: '3. Đối chiếu tiền' },
      {
        kind: 'facts',
        items: [
          { label: 'Đã tạm ứng (a)', value: formatDong(balance.advanced) },
          { label: 'Đã hoàn ứng (b)', value: formatDong(balance.returned) },
          { label: 'Thanh toán thêm (c)', value: formatDong(balance.paid) },
          {
            label: 'Đã chi theo chứng từ (d)',
            value: `${formatDong(balance.spent)} (${dongInWords(balance.spent)})`,
          },
          { label: 'Chênh lệch a − b + c − d', value: formatDong(balance.difference) },
          {
            label: 'So với dự toán',
            value:
              balance.spent > balance.budget
                ? `vượt ${formatDong(balance.spent - balance.budget)}`
                : `còn ${formatDong(balance.budget - balance.spent)}`,
          },
        ],
      },
      ...(open.length > 0
        ? [{ kind: 'bullets' as const, items: open.map(({ vi }) => `Chưa khớp: ${vi}`) }]
        : []),
    ],
    closing: open.length > 0 ? null : 'Số liệu khớp đúng đến từng đồng./.',
    recipients: [{ name: setting.parentBody, purpose: 'để báo cáo' }, { name: 'Lưu: VT, kế toán' }],
    signatures: [quiet(setting.signatures.accountant, 'KẾ TOÁN'), setting.signatures.director],
    bodySize: 13,
  };
}
