import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CivilDate } from '#vocabulary/date.ts';
import { holdersCalled, isCentre, namesIn, unitCalled } from './names.ts';
import { readPasted } from './pasted.ts';
import {
  deciding,
  type Held,
  type Holder,
  holdersOf,
  isOutside,
  issuesOf,
  latestReport,
  reminderDay,
  reporterOf,
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
const knownUnits = [
  unit('women', 'Hội Liên hiệp Phụ nữ xã'),
  unit('front', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'),
  unit('farmers', 'Hội Nông dân xã'),
  unit('youth', 'Đoàn Thanh niên xã', '2026-06-30'),
];
const village = { id: 'v1', kind: 'thôn', name: 'Đồng Tâm', validTo: null };
const known = { units: knownUnits, villages: [village, { ...village, id: 'v2', name: 'Bản Lìm' }] };
const unitIds = knownUnits.map(({ id }) => id);
const ids = [...unitIds, 'v1', 'v2'];
const isVillage = (id: string | null) => known.villages.some((one) => one.id === id);
/** A holder as the tables have it: in its own list, and its own column. */
const heldBy = (holders: readonly Holder[]): Held => ({
  units: holders.filter(({ id }) => !isVillage(id)).map(({ id: unitId, role }) => ({ unitId, role })),
  villages: holders.filter(({ id }) => isVillage(id)).map(({ id: villageId, role }) => ({ villageId, role })),
});
const by = (id: string | null) => ({
  unitId: isVillage(id) ? null : id,
  villageId: isVillage(id) ? id : null,
});

const day = fc.integer({ min: 1, max: 28 }).map((n) => `2026-10-${String(n).padStart(2, '0')}`);
const held = fc
  .uniqueArray(fc.constantFrom(...ids), { maxLength: 4 })
  .chain((some) =>
    fc
      .nat(some.length)
      .map((lead) => heldBy(some.map((id, at) => ({ id, role: at === lead ? 'lead' : 'support' })))),
  );
const reports = fc.array(
  fc
    .record({ id: fc.constantFrom(...ids, null), done: fc.boolean(), on: day })
    .map(({ id, ...report }) => ({ ...by(id), ...report })),
  { maxLength: 12 },
);
const standing = fc
  .record({ held, byCentre: fc.constant(false), dueOn: fc.option(day, { nil: null }), reports })
  .map(({ held: holders, ...rest }) => ({ ...holders, ...rest }));

describe('where an assignment stands', () => {
  it('is decided by whoever leads: what others report changes nothing', () => {
    fc.assert(
      fc.property(standing, (one) => {
        const decided = deciding(one);
        const only = {
          ...one,
          reports: one.reports.filter((report) => decided.includes(reporterOf(report))),
        };
        expect(stateOf(only, today)).toBe(stateOf(one, today));
      }),
    );
  });

  it('is done exactly when the latest report of each who decides says so, and overdue never before its day is over', () => {
    fc.assert(
      fc.property(standing, (one) => {
        const decided = deciding(one);
        const shown = decided.map((holder) => latestReport(one.reports, holder)?.done ?? false);
        const state = stateOf(one, today);
        expect(state === 'done').toBe(shown.length > 0 && shown.every(Boolean));
        if (state !== 'done')
          expect(state).toBe(one.dueOn !== null && one.dueOn < today ? 'overdue' : 'open');
      }),
    );
  });

  it('never becomes less done by one more report that says done, made today', () => {
    fc.assert(
      fc.property(standing, fc.constantFrom(...ids), (one, id) => {
        const more = { ...one, reports: [...one.reports, { ...by(id), done: true, on: today }] };
        if (stateOf(one, today) === 'done') expect(stateOf(more, today)).toBe('done');
      }),
    );
  });

  it('takes the report of the latest day, whatever the order of recording', () => {
    const late = [
      { ...by('women'), done: true, on: '2026-10-20' },
      { ...by('women'), done: false, on: '2026-10-12' },
    ];
    expect(latestReport(late, 'women')?.done).toBe(true);
    const sameDay = [...late, { ...by('women'), done: false, on: '2026-10-20' }];
    expect(latestReport(sameDay, 'women')?.done).toBe(false);
  });
});

describe('what cannot stand', () => {
  const entry = { byCentre: false, each: false, dueOn: null, figure: null, figureUnit: null };
  const check = (some: readonly Holder[], more: object = {}, before: string[] = []) =>
    issuesOf({ ...entry, ...heldBy(some), ...more }, plan, known, today, before);
  const lead = (id: string): Holder => ({ id, role: 'lead' });

  it('is two that lead, by name, also the centre and a unit', () => {
    const [two] = check([lead('women'), lead('farmers')]);
    expect(two?.vi).toContain('“Hội Liên hiệp Phụ nữ xã” và “Hội Nông dân xã”');
    expect(check([lead('women')], { byCentre: true })).toHaveLength(1);
    expect(check([lead('women'), lead('v1')])[0]?.vi).toContain('“Thôn Đồng Tâm”');
  });

  it('is one that leads where each does its own part', () => {
    expect(check([lead('v1')], { each: true })[0]?.vi).toContain('“Thôn Đồng Tâm”');
    expect(check([{ id: 'v1', role: 'support' }], { each: true })).toEqual([]);
  });

  it('is a unit that has ended by its due day, unless it stood there before', () => {
    expect(check([lead('youth')])[0]?.vi).toContain('30/06/2026');
    expect(check([lead('youth')], { dueOn: '2026-06-30' })).toEqual([]);
    expect(check([lead('youth')], {}, ['youth'])).toEqual([]);
  });

  it('is a unit twice, one that nobody knows, and half a figure', () => {
    expect(check([lead('women'), { id: 'women', role: 'support' }])).toHaveLength(1);
    expect(check([lead('nobody')])).toHaveLength(1);
    expect(check([lead('women')], { figure: 40 })).toHaveLength(1);
  });

  it('is nothing of what one lead and any other standing units say', () => {
    fc.assert(
      fc.property(held, (some) => {
        const standingHolders = holdersOf(some).filter(({ id }) => id !== 'youth');
        expect(check(standingHolders)).toEqual([]);
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
    const called = (shown: string) => unitCalled(shown, knownUnits)?.id ?? null;
    expect(
      ['Hội Phụ nữ xã', 'hội lhpn xã Suối Lạnh', 'UBMTTQ xã', 'Hội Nông dân', 'các thôn'].map(called),
    ).toEqual(['women', 'women', 'front', 'farmers', null]);
    expect(called('Hội Nông dân xã và Ban Tư pháp')).toBe(null);
    expect(unitCalled('Hội Nông dân', [...knownUnits, unit('other', 'Hội Nông dân')])).toBe(null);
  });

  it('of villages are those of one village, or of all together', () => {
    const called = (shown: string) => holdersCalled(shown, known).villages;
    const all = ['v1', 'v2'];
    for (const together of [
      'Các thôn',
      'Đề nghị các thôn, bản',
      'Trưởng các thôn',
      'các bản/TDP trên địa bàn phường',
    ])
      expect([together, called(together)]).toEqual([together, all]);
    expect(['thôn Đồng Tâm', 'Trưởng thôn Đồng Tâm', 'Đồng Tâm', 'Thôn Bản Lìm'].map(called)).toEqual([
      ['v1'],
      ['v1'],
      ['v1'],
      ['v2'],
    ]);
    for (const other of [
      'Các ban, ngành',
      'Ban Giám đốc',
      'Thôn Xa',
      'Hội Nông dân',
      'Bản tin xã',
      'Làng nghề',
    ])
      expect([other, called(other)]).toEqual([other, []]);
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
      [
        { ...row, lead: 'Ban Tư pháp', support: 'Hội Phụ nữ; Chi hội A; thôn Đồng Tâm' },
        { ...row, row: 2, lead: 'Các thôn, bản' },
      ],
      known,
      plan,
    );
    expect(errors).toEqual([]);
    expect(fresh[0]).toMatchObject({
      units: [{ unitId: 'women', role: 'support' }],
      villages: [{ villageId: 'v1', role: 'support' }],
      paperUnit: 'Ban Tư pháp, Chi hội A',
    });
    expect(fresh[1]).toMatchObject({
      each: true,
      villages: [{ villageId: 'v1' }, { villageId: 'v2' }],
      paperUnit: null,
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
