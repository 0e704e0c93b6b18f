import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { isCentre, namesIn, unitCalled } from './names.ts';
import { readPasted } from './pasted.ts';
import {
  type AssignedUnit,
  deciding,
  isOutside,
  issuesOf,
  latestReport,
  reminderDay,
  stateOf,
} from './rules.ts';

const today = '2026-10-22' as CivilDate;
const plan = { periodFrom: '2026-01-01', periodTo: '2026-12-31' };
const unit = (id: string, name: string, validTo: string | null = null) => ({
  id,
  name,
  shortName: name,
  validTo,
});
const known = [
  unit('women', 'Hội Liên hiệp Phụ nữ xã'),
  unit('front', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'),
  unit('farmers', 'Hội Nông dân xã'),
  unit('youth', 'Đoàn Thanh niên xã', '2026-06-30'),
];
const ids = known.map(({ id }) => id);

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-10-${String(n).padStart(2, '0')}`);
const units = fc
  .uniqueArray(fc.constantFrom(...ids), { maxLength: 4 })
  .chain((some) =>
    fc
      .nat(some.length)
      .map((lead): AssignedUnit[] =>
        some.map((unitId, at) => ({ unitId, role: at === lead ? 'lead' : 'support' })),
      ),
  );
const reports = fc.array(fc.record({ unitId: fc.constantFrom(...ids, null), done: fc.boolean(), on: day }), {
  maxLength: 12,
});
const standing = fc.record({
  units,
  byCentre: fc.constant(false),
  dueOn: fc.option(day, { nil: null }),
  reports,
});

describe('where an assignment stands', () => {
  it('is decided by whoever leads: what others report changes nothing', () => {
    fc.assert(
      fc.property(standing, (one) => {
        const decided = deciding(one);
        const only = { ...one, reports: one.reports.filter(({ unitId }) => decided.includes(unitId)) };
        expect(stateOf(only, today)).toBe(stateOf(one, today));
      }),
    );
  });

  it('is done exactly when the latest report of each who decides says so, and overdue never before its day is over', () => {
    fc.assert(
      fc.property(standing, (one) => {
        const decided = deciding(one);
        const shown = decided.map((unitId) => latestReport(one.reports, unitId)?.done ?? false);
        const state = stateOf(one, today);
        expect(state === 'done').toBe(shown.length > 0 && shown.every(Boolean));
        if (state !== 'done')
          expect(state).toBe(one.dueOn !== null && one.dueOn < today ? 'overdue' : 'open');
      }),
    );
  });

  it('never becomes less done by one more report that says done, made today', () => {
    fc.assert(
      fc.property(standing, fc.constantFrom(...ids), (one, unitId) => {
        const more = { ...one, reports: [...one.reports, { unitId, done: true, on: today }] };
        if (stateOf(one, today) === 'done') expect(stateOf(more, today)).toBe('done');
      }),
    );
  });

  it('takes the report of the latest day, whatever the order of recording', () => {
    const late = [
      { unitId: 'women', done: true, on: '2026-10-20' },
      { unitId: 'women', done: false, on: '2026-10-12' },
    ];
    expect(latestReport(late, 'women')?.done).toBe(true);
    const sameDay = [...late, { unitId: 'women', done: false, on: '2026-10-20' }];
    expect(latestReport(sameDay, 'women')?.done).toBe(false);
  });
});

describe('what cannot stand', () => {
  const entry = { byCentre: false, dueOn: null, figure: null, figureUnit: null };
  const check = (some: AssignedUnit[], more: object = {}, before: string[] = []) =>
    issuesOf({ ...entry, units: some, ...more }, plan, known, today, before);
  const lead = (unitId: string) => ({ unitId, role: 'lead' as const });

  it('is two that lead, by name, also the centre and a unit', () => {
    const [two] = check([lead('women'), lead('farmers')]);
    expect(two?.vi).toContain('“Hội Liên hiệp Phụ nữ xã” và “Hội Nông dân xã”');
    expect(check([lead('women')], { byCentre: true })).toHaveLength(1);
  });

  it('is a unit that has ended by its due day, unless it stood there before', () => {
    expect(check([lead('youth')])[0]?.vi).toContain('30/06/2026');
    expect(check([lead('youth')], { dueOn: '2026-06-30' })).toEqual([]);
    expect(check([lead('youth')], {}, ['youth'])).toEqual([]);
  });

  it('is a unit twice, one that nobody knows, and half a figure', () => {
    expect(check([lead('women'), { unitId: 'women', role: 'support' }])).toHaveLength(1);
    expect(check([lead('nobody')])).toHaveLength(1);
    expect(check([lead('women')], { figure: 40 })).toHaveLength(1);
  });

  it('is nothing of what one lead and any other standing units say', () => {
    fc.assert(
      fc.property(units, (some) => {
        const standingUnits = some.filter(({ unitId }) => unitId !== 'youth');
        expect(check(standingUnits)).toEqual([]);
      }),
    );
  });
});

it('a due day outside the plan is told from one inside, and none is never outside', () => {
  expect(
    ['2025-12-31', '2026-01-01', '2026-12-31', '2027-01-01', null].map((on) => isOutside(on, plan)),
  ).toEqual([true, false, false, true, false]);
});

it('the reminder comes a week before the due day, and never on a day that has begun', () => {
  expect(reminderDay('2026-11-20' as CivilDate, today)).toBe('2026-11-13');
  fc.assert(fc.property(day, (due) => reminderDay(due as CivilDate, today) > today));
});

describe('names of units', () => {
  it('are known by what people call them, and not where two would do', () => {
    const called = (shown: string) => unitCalled(shown, known)?.id ?? null;
    expect(
      ['Hội Phụ nữ xã', 'hội lhpn xã Suối Lạnh', 'UBMTTQ xã', 'Hội Nông dân', 'các thôn'].map(called),
    ).toEqual(['women', 'women', 'front', 'farmers', null]);
    expect(called('Hội Nông dân xã và Ban Tư pháp')).toBe(null);
    expect(unitCalled('Hội Nông dân', [...known, unit('other', 'Hội Nông dân')])).toBe(null);
  });

  it('are taken apart where several stand in a line; the centre is no unit', () => {
    expect(namesIn('Hội Phụ nữ, Đoàn Thanh niên và các thôn')).toEqual([
      'Hội Phụ nữ',
      'Đoàn Thanh niên',
      'các thôn',
    ]);
    expect(['Trung tâm HTCĐ xã', 'Ban Giám đốc', 'Trung tâm Dịch vụ tổng hợp xã'].map(isCentre)).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('pasted rows', () => {
  const row = { row: 1, text: 'Treo khẩu hiệu', lead: 'Hội Nông dân xã', support: '', due: '', wanted: '' };

  it('lose nothing: a unit that nobody knows stays as words, beside those that are known', () => {
    const { fresh, errors } = readPasted(
      [{ ...row, lead: 'Các thôn', support: 'Hội Phụ nữ; Chi hội A' }],
      known,
      plan,
    );
    expect(errors).toEqual([]);
    expect(fresh[0]).toMatchObject({
      units: [{ unitId: 'women', role: 'support' }],
      paperUnit: 'Các thôn, Chi hội A',
    });
  });

  it('say what is wrong by their number: two leads, no day, a day outside the plan, no task', () => {
    const wrong = readPasted(
      [
        { ...row, lead: 'Hội Phụ nữ, Hội Nông dân' },
        { ...row, row: 2, due: '31/02/2026' },
        { ...row, row: 3, due: '01/03/2027' },
        { ...row, row: 4, text: ' ' },
      ],
      known,
      plan,
    );
    expect(wrong.errors.map(({ row: at, field }) => `${at} ${field}`)).toEqual([
      '1 lead',
      '2 due',
      '3 due',
      '4 text',
    ]);
  });

  it('give one assignment a row, whatever stands in them', () => {
    const text = fc.string({ maxLength: 40 });
    const any = fc.array(
      fc.record({ row: fc.nat(), text, lead: text, support: text, due: text, wanted: text }),
    );
    fc.assert(fc.property(any, (rows) => readPasted(rows, known, plan).fresh.length === rows.length));
  });
});
