import { expect, it, onTestFinished } from 'vitest';
import { saveApprover } from '#centre/approver/commands.ts';
import { saveHousehold } from '#centre/household/commands.ts';
import { saveInstructor } from '#centre/instructor/commands.ts';
import { savePost } from '#centre/post/commands.ts';
import { saveResident } from '#centre/resident/commands.ts';
import { saveUnit } from '#centre/unit/commands.ts';
import { saveVenue } from '#centre/venue/commands.ts';
import { saveVillage } from '#centre/village/commands.ts';
import { saveCostNorm } from '#norm/norm/commands.ts';
import { saveFundingSource } from '#norm/source/commands.ts';
import { type Database, openDatabase, type Tx, writing } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { saveSurvey } from '#survey/commands.ts';
import type { Revised } from '#vocabulary/batch.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { committingDatabase } from '../../testing/services.ts';

const sample = tanHuong2024();
const commune = sample.communeId;
const villageId = sample.places.find(({ level }) => level === 'village')!.id;
const id = '0199c0de-0000-7000-8000-0000000000b1';
const since = { validFrom: '2031-01-01', validTo: null, revision: 0 } as const;
const plain = { id, name: 'Một', active: true, revision: 0 };

const post = {
  id,
  role: 'deputy',
  title: 'Phó Giám đốc',
  unitId: null,
  villageId: null,
} as const;
const held = { ...post, above: false };
const actor: Actor = {
  accountId: 'nobody',
  name: 'Lương Quốc Khải',
  commune: { id: commune, name: 'xã Tân Hương', slug: 'tan-huong', sample: true },
  posts: [held],
  grant: { post: { ...held, id: sample.posts[0]!.id }, reach: 'all' },
  today: testToday,
};

/** Each saves the same new record, with `at` as the part in which two of them may differ. */
const nouns: Readonly<Record<string, (tx: Tx, at: number) => Promise<Revised>>> = {
  venue: (tx, at) => saveVenue(tx, actor, { ...plain, villageId, capacity: 40 + at }),
  instructor: (tx, at) => saveInstructor(tx, actor, { ...plain, unitId: null, speciality: `${at}` }),
  unit: (tx, at) => saveUnit(tx, actor, { id, name: 'Một', shortName: `${at}`, ...since }),
  village: (tx, at) => saveVillage(tx, actor, { id, kind: 'thôn', name: `${at}`, ...since }),
  household: (tx, at) => saveHousehold(tx, actor, { id, villageId, code: `x${at}`, revision: 0 }),
  survey: (tx, at) => saveSurvey(tx, actor, { id, year: 2031, name: `${at}`, closedOn: null, revision: 0 }),
  resident: (tx, at) =>
    saveResident(tx, actor, {
      id,
      householdId: sample.households[0]!.id,
      name: `Nông Thị ${at}`,
      birthYear: 1990,
      sex: 'female',
      head: false,
      away: false,
      leftOn: null,
      revision: 0,
    }),
  source: (tx, at) => saveFundingSource(tx, actor, { id, name: `${at}`, ...since }),
  norm: (tx, at) =>
    saveCostNorm(tx, actor, { id, base: at, perLearner: 1, source: 'x', verified: false, ...since }),
  approver: (tx, at) =>
    saveApprover(tx, actor, {
      id,
      kind: 'none',
      name: `${at}`,
      officeAccount: false,
      verified: false,
      ...since,
      validFrom: '1990-01-01',
      validTo: '1990-12-31',
    }),
  post: (tx, at) =>
    savePost(tx, actor, {
      ...post,
      otherTitle: `${at}`,
      holder: 'Nông Thị Hạ',
      username: null,
      ...since,
    }),
};

it.each(Object.keys(nouns))(
  '%s: the same id at once is one record; another under it is told',
  async (noun) => {
    const save = nouns[noun]!;
    const database = openDatabase(await committingDatabase());
    onTestFinished(() => database.destroy());
    const send = (at: number) => writing(database, { commune, account: null }, (tx) => save(tx, at));
    const same = await Promise.all([1, 1, 1, 1, 1].map(send));
    expect(same).toEqual(same.map(() => same[0]));
    expect(same[0]).toMatchObject({ id, revision: 1 });
    expect(await audits(database)).toHaveLength(1);
    await expect(send(2)).rejects.toMatchObject({
      code: 'changed-meanwhile',
      details: { more: { now: same[0] } },
    });
  },
);

const audits = (database: Database) =>
  writing(database, { commune, account: null }, (tx) =>
    tx.selectFrom('audit').select('act').where('subjectId', '=', id).execute(),
  );
