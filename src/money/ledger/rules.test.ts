import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balanceOf, type ClassLedger, mayBeSettled, moneyFindings } from './rules.ts';

const row = (amount: number) => ({ amount, voidReason: null });
const ledger = (
  shown: Partial<Record<'budget' | 'spent' | 'advance' | 'back' | 'paid', number>>,
): ClassLedger => ({
  activity: { plannedCost: null },
  budget: [{ fundingSourceId: 'a', amount: shown.budget ?? 720_000 }],
  expenses: shown.spent ? [{ ...row(shown.spent), fundingSourceId: 'a', voucherNumber: 'PC-1' }] : [],
  payments: [
    ...(shown.advance ? [{ ...row(shown.advance), kind: 'advance' as const }] : []),
    ...(shown.back ? [{ ...row(shown.back), kind: 'advance-return' as const }] : []),
    ...(shown.paid ? [{ ...row(shown.paid), kind: 'payment' as const }] : []),
  ],
});
const rules = (one: ClassLedger) => moneyFindings(one, () => 'Ngân sách xã').map(({ rule }) => rule);

describe('the money of a class', () => {
  it('closes when what was spent is the advance less what came back, or what was paid beyond it', () => {
    expect(rules(ledger({ spent: 700_000, advance: 750_000, back: 50_000 }))).toEqual([]);
    expect(rules(ledger({ spent: 720_000, advance: 700_000, paid: 20_000 }))).toEqual([]);
    expect(rules(ledger({ spent: 700_000, paid: 700_000 }))).toEqual([]);
  });

  it('says to the đồng where it does not close, and what to do', () => {
    const [over] = moneyFindings(ledger({ spent: 699_999, advance: 700_000 }), () => '');
    expect(over?.vi).toContain('Còn 1 đ chưa có chứng từ chi');
    const [under] = moneyFindings(ledger({ spent: 720_000, advance: 700_000 }), () => '');
    expect(under?.vi).toContain('nhiều hơn tiền đã cấp 20.000 đ');
    expect(rules(ledger({ advance: 1000, back: 2000, spent: 5 }))).toContain('returned-too-much');
  });

  it('takes the cost of the plan for the budget until somebody spreads it over sources', () => {
    const bare = { ...ledger({ spent: 800_000, paid: 800_000 }), budget: [] };
    const planned = { ...bare, activity: { plannedCost: 816_000 } };
    expect([balanceOf(planned).budget, rules(planned)]).toEqual([816_000, []]);
    expect(rules({ ...bare, activity: { plannedCost: 700_000 } })).toEqual(['over-budget']);
  });

  it('flags what is over budget, but lets it be settled', () => {
    const one = ledger({ budget: 700_000, spent: 750_000, paid: 750_000 });
    expect(rules(one)).toEqual(['over-budget', 'source-over']);
    expect(mayBeSettled(one)).toBe(true);
  });

  it('never counts what is voided', () => {
    const one = ledger({ spent: 100, paid: 100 });
    const voided = { ...one, expenses: one.expenses.map((each) => ({ ...each, voidReason: 'nhập nhầm' })) };
    expect(balanceOf(voided).spent).toBe(0);
    expect(rules(voided)).toEqual(['not-closed', 'nothing-spent']);
  });

  it('may be settled exactly when something was spent, no more came back than went out, and the difference is 0', () => {
    const amount = fc.nat(3);
    fc.assert(
      fc.property(amount, amount, amount, amount, (spent, advance, back, paid) => {
        const expected = spent > 0 && back <= advance && advance - back + paid === spent;
        expect(mayBeSettled(ledger({ spent, advance, back, paid }))).toBe(expected);
      }),
    );
  });
});
