import type { Words } from '#vocabulary/language.ts';

/** What the rules need of a common cost; money in đồng. */
export interface Cost {
  readonly fundingSourceId: string;
  readonly planned: number | null;
  readonly amount: number | null;
  readonly voucherNumber: string | null;
  readonly voucherDate: string | null;
  readonly voidReason: string | null;
}

/** What is wrong with a common cost: the field, and in words what and what to do. */
export interface Wrong extends Words {
  readonly field: 'planned' | 'voucherDate';
}

/** What cannot stand: neither budgeted nor paid, paid on no day, a voucher of what nobody paid, a day that is still to come. */
export function wrongs(
  { planned, amount, voucherNumber, voucherDate }: Cost,
  today: string,
): readonly Wrong[] {
  const found: Wrong[] = [];
  if (planned === null && amount === null)
    found.push({
      field: 'planned',
      vi: 'Ghi số tiền dự toán, số tiền đã chi, hoặc cả hai.',
      en: 'Enter what is budgeted, what was paid, or both.',
    });
  if (amount !== null && voucherDate === null)
    found.push({
      field: 'voucherDate',
      vi: 'Đã chi thì ghi ngày của chứng từ.',
      en: 'Enter the day of the voucher for what was paid.',
    });
  if (amount === null && (voucherDate !== null || voucherNumber !== null))
    found.push({
      field: 'voucherDate',
      vi: 'Có chứng từ thì ghi số tiền đã chi; chưa chi thì để trống chứng từ.',
      en: 'Enter what was paid by this voucher, or leave the voucher empty.',
    });
  if (voucherDate !== null && voucherDate > today)
    found.push({
      field: 'voucherDate',
      vi: 'Ngày chứng từ chưa tới. Ghi ngày đã chi.',
      en: 'The day is still to come. Enter the day on which it was paid.',
    });
  return found;
}

/** Budgeted and paid of rows that stand, in đồng. */
export function totalOf(costs: readonly Cost[]): { readonly planned: number; readonly spent: number } {
  const standing = costs.filter(({ voidReason }) => voidReason === null);
  return {
    planned: standing.reduce((sum, { planned }) => sum + (planned ?? 0), 0),
    spent: standing.reduce((sum, { amount }) => sum + (amount ?? 0), 0),
  };
}
