import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import {
  type ClassRecord,
  differenceOf,
  followUpState,
  issuesOfFilling,
  issuesOfSettling,
  issuesOfSigning,
  progressOf,
  recordsOf,
  shortBy,
} from './rules.ts';

const today = '2026-10-22' as CivilDate;
const held = (marked: boolean, people: number, heads: number): ClassRecord => ({
  id: 'a',
  title: 'Lớp',
  planItemId: 'p',
  firstDay: '2026-07-02',
  lastDay: '2026-07-09',
  sessions: 1,
  marked,
  people,
  heads,
  spent: 100,
});

describe('what the records say of a line', () => {
  it('never adds heads to people who were marked: of each class one of the two counts, and both parts are told', () => {
    expect(recordsOf([held(true, 40, 55), held(false, 0, 30)])).toEqual({
      classes: 2,
      learners: 70,
      marked: 40,
      counted: 30,
      spent: 200,
      lastDay: '2026-07-09',
    });
    expect(recordsOf([])).toMatchObject({ classes: 0, learners: 0, lastDay: null });
  });

  it('adds up class by class', () => {
    const some = fc.array(fc.tuple(fc.boolean(), fc.nat(500), fc.nat(500)), { maxLength: 6 });
    fc.assert(
      fc.property(some, (classes) => {
        const told = recordsOf(classes.map(([marked, people, heads]) => held(marked, people, heads)));
        expect(told.learners).toBe(told.marked + told.counted);
        expect(told.classes).toBe(classes.length);
      }),
    );
  });

  it('stands beside what the inspector counted: a claim is told where it differs, and never taken', () => {
    expect(differenceOf(22, { learners: 25 })).toBe(-3);
    expect(differenceOf(25, { learners: 25 })).toBeNull();
    expect(differenceOf(null, { learners: 25 })).toBeNull();
    expect(differenceOf(3, null)).toBeNull();
    expect([shortBy(25, 22), shortBy(25, 30), shortBy(null, 3)]).toEqual([3, 0, 0]);
  });
});

describe('an inspection', () => {
  it('is filled once each item has a verdict, and says how many are left', () => {
    const items = [{ verdict: 'met' }, { verdict: null }, { verdict: 'not-met' }] as const;
    expect(progressOf(items)).toEqual({ all: 3, done: 2, met: 1, notMet: 1 });
    expect(issuesOfFilling(items)[0]?.vi).toContain('Còn 1 trong 3 việc');
    expect(issuesOfFilling([])[0]?.vi).toContain('chưa có việc nào');
    expect(issuesOfFilling([{ verdict: 'met' }])).toEqual([]);
  });

  it('is signed by two people, never by one: neither by nobody nor by one person twice, however the name is typed', () => {
    const signer = (name: string) => ({ name, title: 'Phó Giám đốc' });
    expect(issuesOfSigning([])[0]?.vi).toContain('Chưa có ai ký');
    expect(issuesOfSigning([signer('Lê Thị Nhạn')])[0]?.vi).toContain('mới có “Lê Thị Nhạn”');
    expect(issuesOfSigning([signer('Lê Thị Nhạn'), signer('lê  thị NHẠN ')])[0]?.vi).toContain('ký hai lần');
    expect(issuesOfSigning([signer('Lê Thị Nhạn'), signer('Nguyễn Văn Tuyển')])).toEqual([]);
    fc.assert(
      fc.property(
        fc.constantFrom('Lê Thị Nhạn', 'Vũ Thị Lụa'),
        fc.integer({ min: 1, max: 6 }),
        (name, times) => {
          const alone = Array.from({ length: times }, () => signer(name));
          expect(issuesOfSigning(alone)).toHaveLength(1);
          expect(issuesOfSigning([...alone, signer('Nguyễn Văn Tuyển')])).toEqual([]);
        },
      ),
    );
  });

  it('goes on when all is mended, and names what is not; a thing is overdue the day after its day', () => {
    const one = { text: 'Vận động thêm 3 người', dueOn: today, closedOn: null };
    expect(followUpState(one, today)).toBe('open');
    expect(followUpState({ ...one, dueOn: '2026-10-21' }, today)).toBe('overdue');
    expect(followUpState({ ...one, dueOn: '2026-01-01', closedOn: '2026-02-01' }, today)).toBe('closed');
    expect(issuesOfSettling([one])[0]?.vi).toContain('“Vận động thêm 3 người”');
    expect(issuesOfSettling([{ ...one, closedOn: today }])).toEqual([]);
  });
});
