import type { MoneyGrouping, MoneyRow } from './schema.ts';

/** Planned and spent of a group, in đồng. */
export interface MoneyGroup {
  /** Class id, programme code, month, source id; null where it is not known. */
  readonly key: string | null;
  readonly name: string;
  readonly classes: number;
  readonly planned: number;
  readonly spent: number;
  readonly advanced: number;
  /** Classes that were spent on and are not settled. */
  readonly unsettled: number;
}

/** Whether money moved for a class that nobody has settled yet; a common cost is paid by its own voucher. */
export const isUnsettled = (row: MoneyRow): boolean =>
  row.commonOf === null && row.settledOn === null && (row.spent > 0 || row.advanced > 0 || row.paid > 0);

/** Cash still with whoever took the advance: handed out, neither back nor spent. Never below 0. */
export const heldCash = (row: MoneyRow): number =>
  row.commonOf === null ? Math.max(0, row.advanced - row.returned + row.paid - row.spent) : 0;

const isOfClass = ({ commonOf }: MoneyRow): boolean => commonOf === null;

/** Sums rows by programme, month or source; cancelled classes count with what was spent on them, and not with their plan. */
export function groupMoney(
  rows: readonly MoneyRow[],
  by: Exclude<MoneyGrouping, 'class'>,
  nameOf: (key: string | null) => string,
): readonly MoneyGroup[] {
  const groups = new Map<string | null, MoneyGroup>();
  const add = (key: string | null, more: Omit<MoneyGroup, 'key' | 'name'>) => {
    const before = groups.get(key) ?? emptyGroup(key, nameOf(key));
    groups.set(key, {
      ...before,
      classes: before.classes + more.classes,
      planned: before.planned + more.planned,
      spent: before.spent + more.spent,
      advanced: before.advanced + more.advanced,
      unsettled: before.unsettled + more.unsettled,
    });
  };
  for (const row of rows) {
    const rest = {
      classes: isOfClass(row) ? 1 : 0,
      advanced: row.advanced,
      unsettled: isUnsettled(row) ? 1 : 0,
    };
    if (by === 'source')
      for (const one of row.bySource)
        add(one.fundingSourceId, {
          ...rest,
          advanced: 0,
          planned: row.cancelled ? 0 : one.planned,
          spent: one.spent,
        });
    else
      add(by === 'programme' ? row.programme : row.month === null ? null : String(row.month), {
        ...rest,
        planned: plannedOf(row),
        spent: row.spent,
      });
  }
  return [...groups.values()];
}

export const plannedOf = (row: MoneyRow): number => (row.cancelled ? 0 : row.planned);

const emptyGroup = (key: string | null, name: string): MoneyGroup => ({
  key,
  name,
  classes: 0,
  planned: 0,
  spent: 0,
  advanced: 0,
  unsettled: 0,
});

/** The whole year. */
export function totalMoney(rows: readonly MoneyRow[]): Omit<MoneyGroup, 'key' | 'name'> & { held: number } {
  const sum = (of: (row: MoneyRow) => number) => rows.reduce((all, row) => all + of(row), 0);
  return {
    classes: rows.filter(isOfClass).length,
    planned: sum(plannedOf),
    spent: sum((row) => row.spent),
    advanced: sum((row) => row.advanced),
    unsettled: rows.filter(isUnsettled).length,
    held: sum(heldCash),
  };
}
