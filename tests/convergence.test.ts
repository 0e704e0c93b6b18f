import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { committingDatabase, committingServices } from '../src/testing/services.ts';
import { type Fault, faults } from './convergence/faults.ts';
import { happened, live, steps } from './convergence/world.ts';

const timeout = 5 * 60_000;
const open = async () => {
  const url = await committingDatabase();
  return { url, services: await committingServices({ url, racers: 6 }) };
};

describe('devices and server', () => {
  it('agree in the end, and each acknowledged act is there exactly once', { timeout }, async () => {
    const { url, services } = await open();
    await fc.assert(
      fc.asyncProperty(steps, (all) => live(services, url, all, null)),
      { numRuns: Number(process.env.LANGHOC_FUZZ_RUNS ?? 8), endOnFailure: true },
    );
    for (const [what, times] of Object.entries(happened)) expect(times, what).toBeGreaterThan(0);
  });

  it.each(Object.entries(faults) as [Fault, RegExp][])(
    'do not where a fault is planted, and this test sees it: %s',
    { timeout },
    async (fault, said) => {
      const { url, services } = await open();
      const { failed, errorInstance } = await fc.check(
        fc.asyncProperty(steps, (all) => live(services, url, all, fault)),
        { numRuns: 15, endOnFailure: true, seed: 11 },
      );
      expect(failed).toBe(true);
      expect((errorInstance as Error).message).toMatch(said);
    },
  );
});
