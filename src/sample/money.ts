import { learnerAttendanceTotal } from '#vocabulary/counts.ts';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import { type Dong, dong } from '#vocabulary/money.ts';
import { attendanceOf } from './figures.ts';
import type {
  ExpenseHead,
  SampleActivity,
  SampleAdvance,
  SampleCostNorm,
  SampleExpense,
  SampleLine,
  SampleSettlement,
} from './model.ts';
import { sampleId } from './random.ts';

/** How far the money of one class has come. */
export interface ClassMoney {
  readonly activity: SampleActivity;
  readonly line: SampleLine;
  readonly instructorName: string;
  readonly advancedOn: CivilDate | null;
  readonly spentOn: CivilDate | null;
  /** Never without `spentOn`. */
  readonly settledOn: CivilDate | null;
  /** True where the drinks were for all who came, beyond what the plan had money for. */
  readonly overspends?: boolean;
}

export interface CentreMoney {
  readonly expenses: SampleExpense[];
  readonly advances: SampleAdvance[];
  readonly settlements: SampleSettlement[];
}

const ROUND = 50_000;
const SHOP = 'Cửa hàng tạp hóa trung tâm xã';

/** Heads and amounts of one class: fixed parts add up to the norm's base, drinks go by those who came. */
function itemsOf(one: ClassMoney, norm: SampleCostNorm): [ExpenseHead, string, number][] {
  const came = learnerAttendanceTotal(attendanceOf(one.activity));
  const served = one.overspends ? came : Math.min(came, one.line.learners);
  return [
    ['speaker', one.instructorName, norm.base - 80_000],
    ['banner', 'Cửa hàng quảng cáo Minh Tâm', 30_000],
    ['materials', 'Hiệu sách trung tâm xã', 50_000],
    ['drinks', SHOP, norm.perLearner * served],
  ];
}

/** The expenses of one class, each from the first source of the line that still has money; the last source takes the rest. */
function expensesOf(key: string, one: ClassMoney, norm: SampleCostNorm, on: CivilDate): SampleExpense[] {
  const purses = one.line.budget.map(({ sourceId, amount }) => ({ sourceId, left: amount as number }));
  const out: SampleExpense[] = [];
  for (const [head, payee, amount] of itemsOf(one, norm)) {
    let due = amount;
    purses.forEach((purse, at) => {
      const part = at === purses.length - 1 ? due : Math.min(due, purse.left);
      if (part === 0) return;
      purse.left -= part;
      due -= part;
      const id = sampleId(key, 'expense', one.activity.id, head, String(at));
      const from = { activityId: one.activity.id, sourceId: purse.sourceId };
      out.push({ id, ...from, head, voucher: '', on, payee, amount: dong(part) });
    });
  }
  return out;
}

const sum = (expenses: readonly SampleExpense[]): number =>
  expenses.reduce((total, { amount }) => total + amount, 0);

/** Numbers vouchers through the year in order of date: PC-001, PC-002 … */
function numbered<T extends { readonly on: CivilDate }>(
  records: readonly T[],
  prefix: string,
): (T & { voucher: string })[] {
  const inOrder = records.map((record, at) => ({ record, at }));
  inOrder.sort((a, b) => (a.record.on < b.record.on ? -1 : a.record.on > b.record.on ? 1 : a.at - b.at));
  return inOrder.map(({ record }, at) => ({
    ...record,
    voucher: `${prefix}-${String(at + 1).padStart(3, '0')}`,
  }));
}

function settlementOf(
  key: string,
  one: ClassMoney,
  on: CivilDate,
  spent: number,
  advanced: number,
): SampleSettlement {
  const left = advanced - spent;
  return {
    id: sampleId(key, 'settlement', one.activity.id),
    activityId: one.activity.id,
    on,
    returned: dong(Math.max(0, left)),
    returnVoucher: null,
    paidAfter: dong(Math.max(0, -left)),
  };
}

/** Advances, expenses and settlements of some classes; `holderId` is the person who takes the advances. */
export function moneyOf(
  key: string,
  norm: SampleCostNorm,
  holderId: Id,
  classes: readonly ClassMoney[],
): CentreMoney {
  const [expenses, advances, settlements]: [
    SampleExpense[],
    Omit<SampleAdvance, 'voucher'>[],
    SampleSettlement[],
  ] = [[], [], []];
  for (const one of classes) {
    const activityId = one.activity.id;
    const advanced: Dong =
      one.advancedOn === null ? dong(0) : dong(Math.round(one.line.cost / ROUND) * ROUND);
    if (one.advancedOn !== null)
      advances.push({
        id: sampleId(key, 'advance', activityId),
        activityId,
        on: one.advancedOn,
        personId: holderId,
        amount: advanced,
      });
    if (one.spentOn === null) continue;
    const own = expensesOf(key, one, norm, one.spentOn);
    expenses.push(...own);
    if (one.settledOn !== null) settlements.push(settlementOf(key, one, one.settledOn, sum(own), advanced));
  }
  const returns = numbered(
    settlements.filter(({ returned }) => returned > 0),
    'HU',
  );
  const returnVouchers = new Map(returns.map(({ id, voucher }) => [id, voucher]));
  return {
    expenses: numbered(expenses, 'PC'),
    advances: numbered(advances, 'TU'),
    settlements: settlements.map((one) => ({ ...one, returnVoucher: returnVouchers.get(one.id) ?? null })),
  };
}

/** Days of a class's money around its first and last session, cut off where `asOf` has not come that far. */
export function moneyDays(
  first: CivilDate,
  last: CivilDate,
): { advance: CivilDate; spent: CivilDate; settled: CivilDate } {
  return { advance: addDays(first, -3), spent: addDays(last, 1), settled: addDays(last, 8) };
}
