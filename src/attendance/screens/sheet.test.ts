import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countGroups, type Listed, type MarkItem, mergeMarks, sift } from './sheet.ts';

const names = ['a', 'b', 'c', 'd'];
const tap: fc.Arbitrary<MarkItem> = fc.record({
  enrolmentId: fc.constantFrom(...names),
  state: fc.constantFrom('present' as const, 'excused' as const, 'absent' as const, 'cleared' as const),
  reason: fc.constant(null),
  walkIn: fc.constant(null),
});
const person = (name: string, more: Partial<Listed> = {}): Listed => ({
  id: name,
  residentId: null,
  name,
  birthYear: null,
  sex: null,
  villageName: null,
  household: null,
  source: 'register',
  note: null,
  convenedOn: null,
  state: null,
  reason: null,
  ...more,
});

describe('the list that a person sees', () => {
  it('shows the last tap of each, over what the server has', () => {
    fc.assert(
      fc.property(fc.array(tap, { maxLength: 40 }), (taps) => {
        const people = names.map((one) => person(one, { state: 'absent' }));
        for (const one of mergeMarks(people, taps)) {
          const last = taps.filter((each) => each.enrolmentId === one.id).at(-1);
          expect(one.state).toBe(last ? (last.state === 'cleared' ? null : last.state) : 'absent');
        }
      }),
    );
  });

  it('shows who came unasked once, by given name, before and after the server knows', () => {
    const shown = { name: 'Bàn Thị An', birthYear: 1990, household: null };
    const came: MarkItem = {
      enrolmentId: 'w',
      state: 'present',
      reason: null,
      walkIn: { enrolmentId: 'w', residentId: 'r', person: null, shown },
    };
    const roster = [person('Lý Văn Bình')];
    expect(mergeMarks(roster, [came]).map((one) => one.name)).toEqual(['Bàn Thị An', 'Lý Văn Bình']);
    const there = person('Bàn Thị An', { id: 'other', residentId: 'r' });
    expect(mergeMarks([...roster, there], [came])).toHaveLength(2);
  });

  it('is counted in three groups that add up, and found without marks', () => {
    const people = [
      person('Dương Văn Bảo', { state: 'present' }),
      person('Nông Thị Bích', { household: 'Hộ ông Cầm' }),
    ];
    expect(countGroups(people)).toEqual({ present: 1, away: 0, uncalled: 1 });
    expect(sift(people, 'bao', null).map((one) => one.name)).toEqual(['Dương Văn Bảo']);
    expect(sift(people, 'ong cam', null).map((one) => one.name)).toEqual(['Nông Thị Bích']);
  });

  it('keeps under the thumb who was chosen with a group, after a tap has moved the person to another', () => {
    const people = [person('a'), person('b')];
    const chosen = new Set(['a', 'b']);
    const called = [person('a', { state: 'present' }), person('b')];
    expect(sift(people, '', chosen).map((one) => one.id)).toEqual(['a', 'b']);
    expect(sift(called, '', chosen).map((one) => one.id)).toEqual(['a', 'b']);
  });
});
