import { expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { dataPeriodOf, deadlinesOf, earliestFor, isInForce, validUntil } from './dates.ts';
import { shippedSet } from './shipped/sets.ts';

const day = (iso: string) => iso as CivilDate;
const commune = shippedSet('TT25-2023-XA')!;
const former = shippedSet('TT44-2014-XA')!;

it('keeps a title for 36 months after the year of the decision, and lets the next level be asked for after twelve', () => {
  expect(validUntil(commune, day('2026-03-20'))).toBe('2029-12-31');
  expect(validUntil({ ...commune, validityFrom: 'decision', validityMonths: 6 }, day('2025-08-31'))).toBe(
    '2026-02-28',
  );
  expect(validUntil(former, day('2016-03-20'))).toBeNull();
  expect(earliestFor(commune, 'MD2', day('2026-03-20'))).toBe('2027-03-20');
  expect(earliestFor(commune, 'MD1', day('2026-03-20'))).toBeNull();
});

it('judges a year by its own days and by the deadlines of the next', () => {
  expect(dataPeriodOf(commune, 2026)).toEqual({ from: '2026-01-01', to: '2026-12-31' });
  const schoolYear = { ...commune, dataPeriod: { from: '10-01', to: '09-30' } };
  expect(dataPeriodOf(schoolYear, 2026)).toEqual({ from: '2025-10-01', to: '2026-09-30' });
  expect(deadlinesOf(commune, 2026)).toEqual({ submit: '2027-02-28', decide: '2027-03-31' });
});

it('knows which text is in force on a day', () => {
  expect([isInForce(commune, day('2024-02-11')), isInForce(former, day('2024-02-11'))]).toEqual([
    false,
    true,
  ]);
  expect(isInForce(shippedSet('TT22-2020-DV')!, day('2026-11-27'))).toBe(false);
  expect([isInForce(commune, day('2024-02-12')), isInForce(former, day('2024-02-12'))]).toEqual([
    true,
    false,
  ]);
});
