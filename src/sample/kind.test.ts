import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { kindScripts } from './centres.ts';
import { idsOf, problemsOf } from './invariants.testing.ts';
import { centreOf } from './kind/centre.ts';

const day = (iso: string) => iso as CivilDate;

describe.each(kindScripts)('the centre of $setting.key', (script) => {
  it('is right on any day of two years', { timeout: 60_000 }, () => {
    const days = Array.from({ length: 61 }, (_, at) => addDays(day('2027-01-01'), at * 12));
    expect(
      days.flatMap((on) => problemsOf(centreOf(script, on)).map((problem) => `${on}: ${problem}`)),
    ).toEqual([]);
  });

  it('is the same for the same day, byte for byte', () => {
    const of = () => JSON.stringify(centreOf(script, day('2028-02-29')));
    expect(of()).toBe(of());
  });

  it('shares nothing but a province with another', () => {
    const own = new Set(idsOf(centreOf(script, day('2026-11-29'))));
    for (const other of kindScripts.filter((one) => one !== script))
      expect(idsOf(centreOf(other, day('2026-11-29'))).filter((id) => own.has(id))).toEqual([]);
  });
});
