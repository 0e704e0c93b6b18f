import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { moveOn, type Span } from './rules.ts';

const start = '2020-01-01' as CivilDate;
const day = fc.integer({ min: 0, max: 2000 }).map((days) => addDays(start, days));
const today = addDays(start, 1500);

/** Does to rows what a move says, as the database does; the latest first. */
function after(rows: readonly [Span, ...Span[]], to: string, from: CivilDate | null): readonly Span[] {
  const [running, ...rest] = rows;
  const move = moveOn(rows, { to, from, today });
  switch (move.kind) {
    case 'refuse':
      return rows;
    case 'replace':
      return [{ ...running, place: to }, ...rest];
    case 'take-back':
      return [{ ...move.before, validTo: null }, ...rest.slice(1)];
    case 'follow':
      return [
        { id: `${rows.length}`, place: to, validFrom: move.from, validTo: null },
        { ...running, validTo: move.ended },
        ...rest,
      ];
  }
}
const placesOn = (rows: readonly Span[], on: string) =>
  rows
    .filter(({ validFrom, validTo }) => (validFrom ?? '') <= on && on <= (validTo ?? '9999'))
    .map(({ place }) => place);

describe('moves one after the other', () => {
  const moves = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(day)), { maxLength: 8 });

  it('leave each day in exactly one place, and today in the last one that was taken', () => {
    fc.assert(
      fc.property(moves, day, (asked, on) => {
        let rows: readonly Span[] = [{ id: '0', place: 'a', validFrom: null, validTo: null }];
        for (const [to, from] of asked) {
          const now = rows as readonly [Span, ...Span[]];
          if (to === now[0].place) continue;
          const refused = moveOn(now, { to, from, today }).kind === 'refuse';
          const before = placesOn(rows, addDays(from ?? start, -1));
          rows = after(now, to, from);
          expect(rows[0]).toMatchObject({ place: refused ? now[0].place : to, validTo: null });
          if (from !== null) expect(placesOn(rows, addDays(from, -1))).toEqual(before);
          expect(placesOn(rows, on)).toHaveLength(1);
        }
      }),
    );
  });

  it('are refused before the last one and after today', () => {
    const rows: readonly [Span, ...Span[]] = [
      { id: '1', place: 'b', validFrom: '2023-05-01', validTo: null },
      { id: '0', place: 'a', validFrom: null, validTo: '2023-04-30' },
    ];
    const kind = (to: string, from: string | null) => {
      const move = moveOn(rows, { to, from: from as CivilDate | null, today });
      return move.kind === 'refuse' ? move.why : move.kind;
    };
    expect([kind('c', '2023-04-30'), kind('c', addDays(today, 1))]).toEqual(['before-last', 'future']);
    expect([kind('c', '2023-05-01'), kind('c', null)]).toEqual(['replace', 'replace']);
    expect([kind('a', '2023-05-01'), kind('a', null)]).toEqual(['take-back', 'take-back']);
    expect(kind('a', today)).toBe('follow');
  });
});
