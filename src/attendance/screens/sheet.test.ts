import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byHousehold,
  countGroups,
  type Listed,
  type MarkItem,
  mergeMarks,
  sift,
  typedNumbers,
} from './sheet.ts';

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

  it('stands by household with everybody in it once, in the order of calling; who has none comes last', () => {
    const households = fc.constantFrom('Hộ ông Bảo', 'Hộ bà Dung', null);
    fc.assert(
      fc.property(fc.array(households), (of) => {
        const people = of.map((household, at) => person(String(at), { household }));
        const groups = byHousehold(people);
        expect(
          groups
            .flatMap((one) => one.people)
            .map(({ id }) => Number(id))
            .sort((a, b) => a - b),
        ).toEqual(people.map((_, at) => at));
        for (const { name, people: members } of groups) {
          expect(members).toEqual(people.filter(({ household }) => household === name));
        }
        expect(groups.slice(0, -1).every(({ name }) => name !== null)).toBe(true);
        const firsts = groups.filter(({ name }) => name !== null).map((one) => Number(one.people[0]!.id));
        expect(firsts).toEqual(firsts.toSorted((a, b) => a - b));
      }),
    );
  });

  it.each([
    ['3, 7 12-15', [3, 7, 12, 13, 14, 15], []],
    ['7;7 . 3', [3, 7], []],
    ['12 – 13', [12, 13], []],
    ['0 101 5-3 ba 1000000', [], ['0', '101', '5-3', 'ba', '1000000']],
    ['', [], []],
  ])('takes the numbers “%s” from a paper', (typed, numbers, unread) =>
    expect(typedNumbers(typed, 100)).toEqual({ numbers, unread }),
  );

  it('takes any set of numbers as it is written', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 300 })),
        fc.constantFrom(' ', ', ', ';'),
        (set, by) => {
          const sorted = set.toSorted((a, b) => a - b);
          expect(typedNumbers(set.join(by), 300)).toEqual({ numbers: sorted, unread: [] });
        },
      ),
    );
  });
});
