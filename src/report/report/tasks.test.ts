import { expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { quarterDue } from './tasks.ts';

it('a report is due for the last quarter, for 45 days, until one reaches over it', () => {
  const due = (today: string, ...reports: { from: string; to: string }[]) =>
    quarterDue(reports, today as CivilDate);
  expect(due('2026-10-22')).toEqual({ from: '2026-07-01', to: '2026-09-30' });
  expect(due('2027-01-02')).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  expect(due('2026-11-14')).not.toBeNull();
  expect(due('2026-11-15')).toBeNull();
  expect(due('2026-10-22', { from: '2026-01-01', to: '2026-09-30' })).toBeNull();
  expect(due('2026-10-22', { from: '2026-08-01', to: '2026-09-30' })).not.toBeNull();
});
