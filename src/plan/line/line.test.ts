import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import { countOf, differences } from '../version/rules.ts';
import { lineFields, mergeLine, positionBetween, totalsBy, totalsOf } from './rules.ts';
import type { PlanLine } from './schema.ts';

const openServices = servicesForTests();
const commune = tanHuong2024().communeId;
const at = (path: string) => `/api/communes/${commune}${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const plan = uuid(1);
const linesPath = at(`/plan-versions/${plan}/lines`);
const fresh = (n: number, more: Partial<PlanLine> = {}): PlanLine => ({
  id: uuid(n),
  itemId: uuid(n + 500_000),
  needId: null,
  year: 2025,
  month: 1,
  from: null,
  to: null,
  hoursFrom: null,
  hoursTo: null,
  group: null,
  purpose: null,
  form: null,
  position: n,
  title: `Lớp ${n}`,
  programme: 'KT',
  audience: null,
  classCount: 1,
  learners: 80,
  cost: 680_000,
  costReason: null,
  venueText: null,
  venueId: null,
  villageId: null,
  partnerText: null,
  unitId: null,
  ownOrJoint: 'own',
  sourceText: null,
  fundingSourceId: null,
  note: null,
  revision: 0,
  ...more,
});
const put = (record: PlanLine) => ({ kind: 'put', record });

async function draft(services: TestServices) {
  const deputy = await services.as('phogiamdoc');
  await deputy.send('PUT', at(`/plans/${plan}`), { year: 2025, surveyId: null });
  return (...changes: readonly object[]) => deputy.send('POST', linesPath, { changes });
}

describe('lines', () => {
  it('are added, changed, moved and deleted together; sending again changes nothing', async () => {
    const send = await draft(await openServices());
    await send(put(fresh(11)), put(fresh(12)), put(fresh(13)));
    const again = await send(put(fresh(11)), put(fresh(12)), put(fresh(13)));
    expect(again.json.lines.map((line: PlanLine) => line.revision)).toEqual([1, 1, 1]);
    const moved = await send(put(fresh(13, { position: 11.5, learners: 90, revision: 1 })), {
      kind: 'delete',
      id: uuid(12),
      revision: 1,
    });
    expect(moved.json.lines).toEqual([
      fresh(11, { revision: 1 }),
      fresh(13, { position: 11.5, learners: 90, revision: 2 }),
    ]);
    const undone = await send(put(fresh(12)));
    expect(undone.json.lines.map((line: PlanLine) => line.id)).toEqual([uuid(11), uuid(13), uuid(12)]);
  });

  it('that two people edit are not overwritten: the second sees both and nothing is written', async () => {
    const send = await draft(await openServices());
    await send(put(fresh(11)), put(fresh(12)));
    await send(put(fresh(11, { title: 'Nuôi ong', revision: 1 })));
    const late = await send(
      put(fresh(11, { learners: 95, revision: 1 })),
      put(fresh(12, { learners: 1, revision: 1 })),
    );
    expect(late.status).toBe(409);
    expect(late.json.problem.more.clashes).toEqual([
      {
        id: uuid(11),
        mine: fresh(11, { learners: 95, revision: 1 }),
        theirs: fresh(11, { title: 'Nuôi ong', revision: 2 }),
      },
    ]);
    const [theirs, second] = (await send(put(fresh(13)))).json.lines as PlanLine[];
    expect([theirs!.title, second!.learners]).toEqual(['Nuôi ong', 80]);
    const { merged, clashing } = mergeLine(fresh(11), fresh(11, { learners: 95 }), theirs!);
    expect(clashing).toEqual([]);
    expect((await send(put(merged))).json.lines[0]).toMatchObject({
      title: 'Nuôi ong',
      learners: 95,
      revision: 3,
    });
  });

  it('come 2,000 at a time; 10,000 are refused before anything is written', async () => {
    const send = await draft(await openServices());
    const rows = (count: number) => Array.from({ length: count }, (_, n) => put(fresh(n + 10)));
    const many = await send(...rows(10_000).map((row) => ({ ...row, record: { ...row.record, title: '' } })));
    expect(many.json.problem.code).toBe('too-large');
    expect((await send()).json.lines).toEqual([]);
    expect((await send(...rows(2000))).json.lines).toHaveLength(2000);
  });

  it('of absurd figures, of another version or with foreign lists are refused', async () => {
    const services = await openServices();
    const send = await draft(services);
    await send(put(fresh(11)));
    const foreign = moi(testToday).venues[0]!.id;
    const first = tanHuong2024().plan.lines[0]!.id;
    const codes = [];
    for (const line of [
      fresh(12, { learners: -1 }),
      fresh(12, { month: 13 }),
      fresh(12, { cost: 1.5 }),
      fresh(12, { venueId: foreign }),
      fresh(12, { programme: 'QQ' }),
      fresh(12, { itemId: first }),
      fresh(11, { itemId: uuid(999), revision: 1 }),
    ])
      codes.push((await send(put(line))).json.problem.code);
    expect(codes).toEqual([
      'bad-input',
      'bad-input',
      'bad-input',
      'still-used',
      'still-used',
      'already-exists',
      'already-exists',
    ]);
  });

  it('are written by the deputy alone, and only into a draft', async () => {
    const services = await openServices();
    const send = await draft(services);
    await send(put(fresh(11)));
    for (const username of ['giamdoc', 'ketoan', 'hoinongdan', 'truongthon', 'quantri'])
      expect([
        username,
        (await (await services.as(username)).send('POST', linesPath, { changes: [] })).status,
      ]).toEqual([username, 403]);
    // The commune's office drafts the committee's plan, and none of the centre.
    const office = await (await services.as('vanhoa')).send('POST', linesPath, { changes: [] });
    expect([office.status, office.json.problem.code]).toEqual([409, 'other-author']);
    const deputy = await services.as('phogiamdoc');
    const other = await deputy.send('POST', linesPath.replace(commune, moi(testToday).communeId), {
      changes: [put(fresh(14))],
    });
    expect(other.status).toBe(404);
    await deputy.send('POST', at(`/plan-versions/${plan}/submission`), { stepId: uuid(77), act: 'submit' });
    expect((await send(put(fresh(12)))).json.problem.code).toBe('wrong-state');
  });
});

const anyLine = (n: number) =>
  fc
    .record({
      month: fc.integer({ min: 1, max: 12 }),
      programme: fc.constantFrom('KT', 'PL', null),
      classCount: fc.option(fc.nat(20)),
      learners: fc.option(fc.nat(5000)),
      cost: fc.option(fc.nat(1e9)),
      title: fc.string({ maxLength: 5 }),
    })
    .map((shown) => fresh(n, shown));
const anyLines = fc
  .integer({ min: 0, max: 12 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => anyLine(n + 10))));

describe('totals', () => {
  it('of groups add up to the total, blanks included', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const all = totalsOf(lines);
        for (const key of ['month', 'programme'] as const) {
          const groups = [...totalsBy(lines, (line) => line[key]).values()];
          for (const figure of ['classes', 'learners', 'cost'] as const) {
            expect(groups.reduce((sum, one) => sum + one[figure].value, 0)).toBe(all[figure].value);
            expect(groups.reduce((sum, one) => sum + one[figure].blanks, 0)).toBe(all[figure].blanks);
          }
        }
      }),
    );
  });
});

describe('differences', () => {
  it('are none of a plan to itself, and turn around with the two plans', () => {
    fc.assert(
      fc.property(anyLines, anyLines, (one, other) => {
        expect(countOf(differences(one, one))).toBe(0);
        const [there, back] = [differences(one, other), differences(other, one)];
        expect(there.added).toEqual(back.removed);
        expect(there.changed.map(({ cells }) => cells.length).toSorted()).toEqual(
          back.changed.map(({ cells }) => cells.length).toSorted(),
        );
      }),
    );
  });

  it('say which cells of a line changed, old and new, and not that it moved within its month', () => {
    const { changed } = differences([fresh(11)], [fresh(11, { learners: 95, position: 40 })]);
    expect(changed.map(({ cells }) => cells)).toEqual([[{ field: 'learners', from: 80, to: 95 }]]);
  });
});

describe('merging', () => {
  it('keeps every cell that one person changed, and asks only where both changed the same cell', () => {
    fc.assert(
      fc.property(anyLine(11), anyLine(11), anyLine(11), (base, mine, theirs) => {
        const { merged, clashing } = mergeLine(base, mine, theirs);
        for (const field of lineFields) {
          const wanted =
            mine[field] !== base[field] && !clashing.includes(field) ? mine[field] : theirs[field];
          expect(merged[field]).toBe(wanted);
        }
      }),
    );
  });

  it('puts a line between its neighbours', () => {
    expect([
      positionBetween(null, null),
      positionBetween(2, null),
      positionBetween(null, 2),
      positionBetween(1, 2),
    ]).toEqual([1, 3, 1, 1.5]);
  });
});
