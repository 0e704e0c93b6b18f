import type { Words } from '#vocabulary/language.ts';

export const donorKinds = ['person', 'enterprise', 'organisation'] as const;
export type DonorKind = (typeof donorKinds)[number];

/** What the rules need of a donation. */
export interface Given {
  readonly donor: string;
  readonly donorKind: DonorKind;
  readonly receivedOn: string;
  /** Money in đồng, or null for things. */
  readonly amount: number | null;
  readonly goods: string | null;
  readonly worth: number | null;
  readonly voidReason: string | null;
}

/** What is wrong with a donation: the field, and in words what and what to do. */
export interface Wrong extends Words {
  readonly field: 'amount' | 'worth' | 'receivedOn';
}

/** What cannot stand: money and things in one row, neither, a worth of money, a day that is still to come. */
export function wrongs({ amount, goods, worth, receivedOn }: Given, today: string): readonly Wrong[] {
  const found: Wrong[] = [];
  if ((amount === null) === (goods === null))
    found.push({
      field: 'amount',
      vi:
        amount === null
          ? 'Ghi số tiền, hoặc ghi hiện vật.'
          : 'Tiền và hiện vật ghi thành hai dòng, để cộng đúng.',
      en: amount === null ? 'Enter an amount, or what was given.' : 'Money and things are two entries.',
    });
  if (worth !== null && goods === null)
    found.push({
      field: 'worth',
      vi: 'Giá trị ước tính chỉ ghi cho hiện vật.',
      en: 'A worth is for things alone.',
    });
  if (receivedOn > today)
    found.push({
      field: 'receivedOn',
      vi: 'Ngày nhận chưa tới. Ghi ngày đã nhận.',
      en: 'The day is still to come. Enter the day on which it was received.',
    });
  return found;
}

/** A donor with all that they gave. */
export interface Donor {
  readonly donor: string;
  readonly donorKind: DonorKind;
  readonly amount: number;
  readonly goods: readonly string[];
  readonly worth: number;
  readonly times: number;
}

const keyOf = ({ donor }: Given): string => donor.normalize('NFC').trim().toLocaleLowerCase('vi');

/** The roll of donors: a row each, whoever gave most money first; voided entries count for nothing. */
export function rollOf(given: readonly Given[]): readonly Donor[] {
  const standing = given.filter(({ voidReason }) => voidReason === null);
  return [...Map.groupBy(standing, keyOf).values()]
    .map((all) => ({
      donor: all[0]!.donor,
      donorKind: all[0]!.donorKind,
      amount: all.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
      goods: all.flatMap(({ goods }) => goods ?? []),
      worth: all.reduce((sum, { worth }) => sum + (worth ?? 0), 0),
      times: all.length,
    }))
    .sort((a, b) => b.amount - a.amount || b.worth - a.worth || a.donor.localeCompare(b.donor, 'vi'));
}

/** A source of a budget with its amount in đồng. */
export interface Planned {
  readonly fundingSourceId: string;
  readonly amount: number;
}

/**
 * The budget of a class with what was given to it, at one source: that is raised to what was given, and never lowered. Null where the source
 * has as much already.
 */
export function budgetWith(
  budget: readonly Planned[],
  fundingSourceId: string,
  given: number,
): { readonly lines: readonly Planned[]; readonly missing: number } | null {
  const before = budget.find((line) => line.fundingSourceId === fundingSourceId)?.amount ?? 0;
  if (given <= before) return null;
  const others = budget.filter((line) => line.fundingSourceId !== fundingSourceId);
  return { lines: [...others, { fundingSourceId, amount: given }], missing: given - before };
}

/** What was given in money and in worth of things, in đồng. */
export function totalOf(given: readonly Given[]): { readonly money: number; readonly worth: number } {
  const roll = rollOf(given);
  return {
    money: roll.reduce((sum, { amount }) => sum + amount, 0),
    worth: roll.reduce((sum, { worth }) => sum + worth, 0),
  };
}
