import { type CivilDate, daysBetween } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatDong } from '#vocabulary/money.ts';

/** One row of a class's money, in đồng; a voided row is kept and counts for nothing. */
interface Row {
  readonly amount: number;
  readonly voidReason: string | null;
}
export type PaymentKind = 'advance' | 'advance-return' | 'payment';

/** What the money of one class is judged by. */
export interface ClassLedger {
  /** What the plan gives the class; null when nobody knows. */
  readonly activity: { readonly plannedCost: number | null };
  /** How that is spread over sources, or changed since; empty until somebody says. */
  readonly budget: readonly { readonly fundingSourceId: string; readonly amount: number }[];
  readonly expenses: readonly (Row & {
    readonly fundingSourceId: string;
    readonly voucherNumber: string | null;
  })[];
  readonly payments: readonly (Row & { readonly kind: PaymentKind })[];
}

export interface Balance {
  readonly budget: number;
  readonly spent: number;
  readonly advanced: number;
  readonly returned: number;
  readonly paid: number;
  /** advanced − returned + paid − spent: 0 closes; more is cash without voucher, less is a voucher that nobody has paid. */
  readonly difference: number;
}

const sum = (rows: readonly Row[]): number =>
  rows.reduce((total, { amount, voidReason }) => total + (voidReason === null ? amount : 0), 0);

/** Gives where the money of a class stands, to the đồng. */
export function balanceOf(ledger: ClassLedger): Balance {
  const of = (kind: PaymentKind) => sum(ledger.payments.filter((one) => one.kind === kind));
  const budget =
    ledger.budget.length > 0
      ? ledger.budget.reduce((total, { amount }) => total + amount, 0)
      : (ledger.activity.plannedCost ?? 0);
  const spent = sum(ledger.expenses);
  const [advanced, returned, paid] = [of('advance'), of('advance-return'), of('payment')];
  return { budget, spent, advanced, returned, paid, difference: advanced - returned + paid - spent };
}

/** `stop` keeps a class from being settled; `look` is told and may stay so. */
export interface MoneyFinding extends Words {
  readonly rule:
    | 'not-closed'
    | 'returned-too-much'
    | 'nothing-spent'
    | 'over-budget'
    | 'source-over'
    | 'no-voucher';
  readonly weight: 'stop' | 'look';
}

const found = (
  rule: MoneyFinding['rule'],
  weight: MoneyFinding['weight'],
  vi: string,
  en: string,
): MoneyFinding => ({ rule, weight, vi, en });

/**
 * Gives what stands against settling a class, and what one should look at, with the sums worked out. Takes the names of the sources by id.
 * Settled means: spent = advance − returned + paid beyond it, to the đồng.
 */
export function moneyFindings(
  ledger: ClassLedger,
  sourceName: (id: string) => string,
): readonly MoneyFinding[] {
  const { budget, spent, advanced, returned, paid, difference } = balanceOf(ledger);
  const findings: MoneyFinding[] = [];
  const worked = `${formatDong(advanced)} − ${formatDong(returned)} + ${formatDong(paid)} − ${formatDong(spent)}`;
  if (difference > 0)
    findings.push(
      found(
        'not-closed',
        'stop',
        `Còn ${formatDong(difference)} chưa có chứng từ chi và chưa hoàn ứng (${worked}). Nhập chứng từ còn thiếu hoặc ghi phiếu hoàn ứng.`,
        `${formatDong(difference)} has neither a voucher nor been returned (${worked}). Enter the missing voucher or the return.`,
      ),
    );
  if (difference < 0)
    findings.push(
      found(
        'not-closed',
        'stop',
        `Chứng từ chi nhiều hơn tiền đã cấp ${formatDong(-difference)} (${worked}). Ghi khoản thanh toán thêm hoặc kiểm tra lại chứng từ.`,
        `Vouchers exceed the money handed out by ${formatDong(-difference)} (${worked}). Enter the payment, or look at the vouchers.`,
      ),
    );
  if (returned > advanced)
    findings.push(
      found(
        'returned-too-much',
        'stop',
        `Hoàn ứng ${formatDong(returned)} nhiều hơn tạm ứng ${formatDong(advanced)}.`,
        `${formatDong(returned)} came back of an advance of ${formatDong(advanced)}.`,
      ),
    );
  if (spent === 0)
    findings.push(found('nothing-spent', 'stop', 'Chưa có khoản chi nào.', 'Nothing was spent yet.'));
  if (spent > budget)
    findings.push(
      found(
        'over-budget',
        'look',
        `Chi vượt dự toán ${formatDong(spent - budget)} (${formatDong(spent)} / ${formatDong(budget)}).`,
        `${formatDong(spent - budget)} over budget (${formatDong(spent)} / ${formatDong(budget)}).`,
      ),
    );
  findings.push(...sourcesOver(ledger, sourceName), ...withoutVoucher(ledger));
  return findings;
}

/** Sources that gave more than they were budgeted; told apart only where the whole is within the budget. */
function sourcesOver(ledger: ClassLedger, sourceName: (id: string) => string): readonly MoneyFinding[] {
  if (ledger.budget.length === 0) return [];
  return spentBySource(ledger)
    .filter(({ planned, spent }) => spent > planned)
    .map(({ fundingSourceId, planned, spent }) => {
      const name = sourceName(fundingSourceId);
      return found(
        'source-over',
        'look',
        `Nguồn ${name} chi ${formatDong(spent)}, dự toán ${formatDong(planned)}.`,
        `Source ${name}: ${formatDong(spent)} spent of ${formatDong(planned)} planned.`,
      );
    });
}

function withoutVoucher({ expenses }: ClassLedger): readonly MoneyFinding[] {
  const bare = expenses.filter((one) => one.voidReason === null && one.voucherNumber === null);
  if (bare.length === 0) return [];
  return [
    found(
      'no-voucher',
      'look',
      `${bare.length} khoản chi chưa có số chứng từ (${formatDong(sum(bare))}).`,
      `${bare.length} expenses have no voucher number (${formatDong(sum(bare))}).`,
    ),
  ];
}

/** Planned and spent of each source that the class touches. */
export function spentBySource({
  budget,
  expenses,
}: ClassLedger): readonly { fundingSourceId: string; planned: number; spent: number }[] {
  const ids = [...new Set([...budget, ...expenses].map(({ fundingSourceId }) => fundingSourceId))];
  return ids.map((fundingSourceId) => ({
    fundingSourceId,
    planned: budget
      .filter((one) => one.fundingSourceId === fundingSourceId)
      .reduce((all, one) => all + one.amount, 0),
    spent: sum(expenses.filter((one) => one.fundingSourceId === fundingSourceId)),
  }));
}

/** Whether nothing stands against settling. */
export const mayBeSettled = (ledger: ClassLedger): boolean =>
  moneyFindings(ledger, () => '').every(({ weight }) => weight !== 'stop');

/** A request for money that was numbered, and how long its money took; until today where none has come. */
export interface Wait {
  readonly documentId: string;
  readonly askedOn: string;
  readonly cameOn: string | null;
  readonly days: number;
}

const answeredBy = { 'advance-request': 'advance', 'payment-request': 'payment' } as const;

/** Matches each numbered request with the first cash of its kind on its day or later that answers no earlier request. */
export function waitsOf(
  {
    papers,
    payments,
  }: {
    readonly papers: readonly {
      readonly documentId: string;
      readonly kind: string;
      readonly issuedOn: string | null;
    }[];
    readonly payments: readonly (Row & { readonly kind: PaymentKind; readonly onDate: string })[];
  },
  today: CivilDate,
): readonly Wait[] {
  const asked = papers
    .flatMap(({ documentId, kind, issuedOn }) =>
      issuedOn !== null && Object.hasOwn(answeredBy, kind)
        ? [{ documentId, kind: answeredBy[kind as keyof typeof answeredBy], askedOn: issuedOn }]
        : [],
    )
    .sort((a, b) => a.askedOn.localeCompare(b.askedOn));
  const left = payments
    .filter(({ voidReason }) => voidReason === null)
    .sort((a, b) => a.onDate.localeCompare(b.onDate));
  return asked.map(({ documentId, kind, askedOn }) => {
    const at = left.findIndex((one) => one.kind === kind && one.onDate >= askedOn);
    const cameOn = at < 0 ? null : left.splice(at, 1)[0]!.onDate;
    return {
      documentId,
      askedOn,
      cameOn,
      days: daysBetween(askedOn as CivilDate, (cameOn ?? today) as CivilDate),
    };
  });
}
