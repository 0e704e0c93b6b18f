import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Listed, type MarkItem, mergeMarks } from './sheet.ts';
import { type Recorded, takeBack } from './take-back.ts';

const names = ['a', 'b', 'c', 'd', 'e'];
const state = fc.constantFrom('present' as const, 'absent' as const, 'excused' as const, null);
const listed = (id: string, of: Listed['state']): Listed => ({
  id,
  residentId: null,
  name: id,
  birthYear: null,
  sex: null,
  villageName: null,
  household: null,
  source: 'register',
  note: null,
  convenedOn: null,
  state: of,
  reason: null,
});
const says = (enrolmentId: string, to: MarkItem['state']): MarkItem => ({
  enrolmentId,
  state: to,
  reason: null,
  walkIn: null,
});
const correction = fc.record({
  who: fc.constantFrom(...names),
  to: fc.constantFrom('present' as const, 'absent' as const, 'excused' as const, 'cleared' as const),
});

describe('taking back "all present"', () => {
  it('gives each person what stood before, and leaves everybody who was called again since', () => {
    fc.assert(
      fc.property(
        fc.array(state, { minLength: names.length, maxLength: names.length }),
        fc.array(correction, { maxLength: 8 }),
        fc.array(correction, { maxLength: 3 }),
        (states, here, elsewhere) => {
          const before = names.map((name, at) => listed(name, states[at] ?? null));
          const uncalled = before.filter((one) => one.state === null);
          const recorded: Recorded = {
            marks: uncalled.map((one) => ({
              id: `all-${one.id}`,
              enrolmentId: one.id,
              state: 'present',
              before: one,
            })),
          };
          const lastTaps = new Map(recorded.marks.map((mark) => [mark.enrolmentId, mark.id]));
          here.forEach(({ who }, at) => {
            lastTaps.set(who, `tap-${at}`);
          });
          const since = [
            ...uncalled.map((one) => says(one.id, 'present')),
            ...here.map(({ who, to }) => says(who, to)),
            ...elsewhere.map(({ who, to }) => says(who, to)),
          ];
          const now = mergeMarks(before, since);
          const after = mergeMarks(now, takeBack(recorded, now, lastTaps));
          for (const [at, one] of after.entries()) {
            const corrected = here.some(({ who }) => who === one.id);
            const moved = now[at]!.state !== 'present';
            const wasAll = uncalled.some((each) => each.id === one.id);
            expect(one.state).toBe(wasAll && !corrected && !moved ? null : now[at]!.state);
          }
        },
      ),
    );
  });

  it('gives back the reason of somebody who was away', () => {
    const marks = [
      {
        id: 'm',
        enrolmentId: 'a',
        state: 'present' as const,
        before: { state: 'excused' as const, reason: 'ốm' },
      },
    ];
    expect(takeBack({ marks }, [listed('a', 'present')], new Map([['a', 'm']]))).toMatchObject([
      { state: 'excused', reason: 'ốm' },
    ]);
  });
});
