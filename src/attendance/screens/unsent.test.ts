import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Called } from '../mark/schema.ts';
import { countGroups, mergeUnsent, sift } from './sheet.ts';
import { afterSending, countUnsent, nextBatch, type Unsent } from './unsent.ts';

const id = fc.constantFrom('a', 'b', 'c', 'd');
const mark = fc.record({
  id: fc.uuid(),
  enrolmentId: id,
  state: fc.constantFrom('present' as const, 'excused' as const, 'absent' as const, 'cleared' as const),
});
const unsent: fc.Arbitrary<Unsent> = fc
  .uniqueArray(mark, { selector: (one) => one.id, maxLength: 40 })
  .map((marks) => ({ marks, walkIns: [] }));
const person = (name: string, more: Partial<Called> = {}): Called => ({
  id: name,
  residentId: null,
  name,
  birthYear: null,
  sex: null,
  villageName: null,
  household: null,
  source: 'register',
  state: null,
  reason: null,
  ...more,
});

describe('marks that wait on a device', () => {
  it('are all sent, batch by batch, none twice and none lost, whatever is tapped meanwhile', () => {
    fc.assert(
      fc.property(unsent, unsent, fc.integer({ min: 1, max: 7 }), (first, later, most) => {
        let waiting = first;
        let tapped = false;
        const sent: string[] = [];
        while (countUnsent(waiting) > 0) {
          const batch = nextBatch(waiting, most);
          sent.push(...batch.marks.map((one) => one.id));
          if (!tapped) waiting = { ...waiting, marks: [...waiting.marks, ...later.marks] };
          tapped = true;
          waiting = afterSending(waiting, batch);
        }
        const all = [...first.marks, ...(tapped ? later.marks : [])].map((one) => one.id);
        expect(sent).toEqual(all);
      }),
    );
  });

  it('keep a headcount that was changed while the one before was on its way', () => {
    const before = { marks: [], walkIns: [], headcount: 40 };
    expect(countUnsent(afterSending(before, before))).toBe(0);
    expect(afterSending({ ...before, headcount: 41 }, before).headcount).toBe(41);
    expect(countUnsent(afterSending({ ...before, headcount: null }, before))).toBe(1);
  });
});

describe('the list that a person sees', () => {
  it('shows the last tap of each, over what the server has', () => {
    fc.assert(
      fc.property(unsent, (waiting) => {
        const people = ['a', 'b', 'c', 'd'].map((one) => person(one, { state: 'absent' }));
        for (const one of mergeUnsent(people, waiting)) {
          const last = waiting.marks.filter((tap) => tap.enrolmentId === one.id).at(-1);
          expect(one.state).toBe(last ? (last.state === 'cleared' ? null : last.state) : 'absent');
        }
      }),
    );
  });

  it('shows who came unasked once, by given name, before and after the server knows', () => {
    const shown = { name: 'Bàn Thị An', birthYear: 1990, household: null };
    const waiting: Unsent = {
      marks: [{ id: 'm', enrolmentId: 'w', state: 'present' }],
      walkIns: [{ enrolmentId: 'w', residentId: 'r', person: null, shown }],
    };
    const roster = [person('Lý Văn Bình')];
    expect(mergeUnsent(roster, waiting).map((one) => one.name)).toEqual(['Bàn Thị An', 'Lý Văn Bình']);
    const known = person('Bàn Thị An', { id: 'other', residentId: 'r' });
    expect(mergeUnsent([...roster, known], waiting)).toHaveLength(2);
  });

  it('is counted in three groups that add up, and found without marks', () => {
    const people = [
      person('Dương Văn Bảo', { state: 'present' }),
      person('Nông Thị Bích', { household: 'Hộ ông Cầm' }),
    ];
    expect(countGroups(people)).toEqual({ present: 1, away: 0, uncalled: 1 });
    expect(sift(people, 'duong bao'.split(' ')[1]!, null).map((one) => one.name)).toEqual(['Dương Văn Bảo']);
    expect(sift(people, 'ong cam', null).map((one) => one.name)).toEqual(['Nông Thị Bích']);
    expect(sift(people, '', 'uncalled')).toHaveLength(1);
  });
});
