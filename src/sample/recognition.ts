import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import type { Tx } from '../platform/database/database.ts';
import type { Actor } from '../platform/permission/actor.ts';
import { granted, type HeldPost, type Permission } from '../platform/permission/permission.ts';
import { registerList, saveCandidacy } from '../recognition/candidacy/commands.ts';
import type { Model } from '../recognition/candidacy/models.ts';
import { candidacyPolicy } from '../recognition/candidacy/policy.ts';
import { stepCandidacies } from '../recognition/candidacy/steps.ts';
import { saveClan } from '../recognition/clan/commands.ts';
import { clanPolicy } from '../recognition/clan/policy.ts';
import { saveCouncil } from '../recognition/council/commands.ts';
import { councilPolicy } from '../recognition/council/policy.ts';
import { recordDecision, saveDecision } from '../recognition/decision/commands.ts';
import { decisionPolicy } from '../recognition/decision/policy.ts';
import { saveMeeting } from '../recognition/meeting/commands.ts';
import type { SampleCentre, SamplePost } from './model.ts';
import { sampleId } from './random.ts';

/** How many people of each village register, are assessed, and are agreed on by the village. */
const CITIZENS = { registered: 9, assessed: 7, agreed: 5 } as const;
const FAMILIES = 14;
/** What each of the ten indices of a learning citizen gets; the last one of a village stays under the floor of five. */
const POINTS = [9, 8, 9, 8, 8, 7, 8, 8, 9, 9] as const;
const LOW = [8, 8, 8, 8, 8, 4, 8, 8, 8, 8] as const;

/** The centres that show a year of recognition; the others are about their kind of plan. */
const WITH_TITLES: readonly string[] = ['tan-huong-2024', 'moi'];
/** Of these the one in which every title is registered; in the other one the sets that nobody has typed in yet stay unused. */
const WITH_EVERY_TITLE = 'tan-huong-2024';

/**
 * One year of recognition, through the same commands as on the screens: people of two villages from their registration to the decision,
 * families, villages, units and a clan that are registered, and the commune's own candidacy. Takes a transaction in which the commune is set.
 */
export async function loadRecognition(
  tx: Tx,
  sample: SampleCentre,
  accounts: ReadonlyMap<string, string>,
): Promise<void> {
  if (!WITH_TITLES.includes(sample.key)) return;
  // The last year whose decision is not later than the day of the sample.
  const thisYear = yearOf(sample.asOf);
  const year = sample.asOf >= `${thisYear}-12-05` ? thisYear : thisYear - 1;
  const act = actors(sample, accounts);
  const day = (monthAndDay: string) => `${year}-${monthAndDay}` as CivilDate;
  const own = sample.posts.find(({ username }) => username === 'truongthon')!.villageId!;
  const other = sample.households.find(({ villageId }) => villageId !== own)!.villageId;
  const deputy = act('phogiamdoc', candidacyPolicy['candidacy.write'], day('03-05'));
  const register = (model: Model, subjects: readonly string[]) =>
    registerList(tx, deputy, { model, year, on: day('03-05'), subjects });
  const every = sample.key === WITH_EVERY_TITLE;
  const agreed: string[] = [];
  for (const villageId of [own, other]) {
    const households = sample.households.filter((one) => one.villageId === villageId);
    if (every)
      await register(
        'family',
        households.slice(0, FAMILIES).map(({ id }) => id),
      );
    const people = adultsOf(sample, villageId, year).slice(0, CITIZENS.registered);
    const { ids } = await register('citizen', people);
    agreed.push(...(await throughTheVillage(tx, sample, { act, day, year, villageId, ids, people })));
  }
  if (every) {
    await register('village', [own, other]);
    await register(
      'unit',
      sample.units.slice(0, 3).map(({ id }) => id),
    );
    await register('commune', [sample.communeId]);
  }
  const clan = await addClan(tx, sample, { act, day, villages: [own, other] });
  if (every) await register('clan', [clan]);
  await decided(tx, sample, { act, day, year, ids: agreed });
}

type Acting = (username: string, permission: Permission, today: CivilDate) => Actor;

/** Gives an account of the sample as it acts by a permission on a day. */
function actors(sample: SampleCentre, accounts: ReadonlyMap<string, string>): Acting {
  const names = new Map(sample.people.map((person) => [person.id, person.name]));
  const commune = sample.places.find(({ level }) => level === 'commune')!;
  return (username, permission, today) => {
    const held = sample.posts.filter((post) => post.username === username && post.role !== null);
    const posts = held.map(heldPost);
    const grant = granted(permission, posts);
    if (!grant) throw new Error(`${username} may not ${permission.act}`);
    return {
      accountId: accounts.get(username)!,
      name: names.get(held[0]!.personId)!,
      commune: { id: sample.communeId, name: `${commune.kind} ${commune.name}`, slug: '', sample: true },
      posts,
      grant,
      today,
    };
  };
}

const heldPost = ({ id, role, title, unitId, villageId, level }: SamplePost): HeldPost => ({
  id,
  role: role!,
  title,
  unitId,
  villageId,
  above: level === 'province' || level === 'ministry',
});

/** The grown-up people of a village who live there, one a household. */
function adultsOf(sample: SampleCentre, villageId: string, year: number): readonly string[] {
  const adults = sample.residents.filter(
    (one) =>
      one.villageId === villageId &&
      one.leftOn === null &&
      one.birthYear <= year - 20 &&
      one.birthYear > year - 60,
  );
  return [...Map.groupBy(adults, ({ householdId }) => householdId).values()].map(([first]) => first!.id);
}

interface InVillage {
  readonly act: Acting;
  readonly day: (monthAndDay: string) => CivilDate;
  readonly year: number;
  readonly villageId: string;
  readonly ids: readonly string[];
  readonly people: readonly string[];
}

/** People of a village are assessed, and their village agrees on most of them. Gives those it agreed on. */
async function throughTheVillage(
  tx: Tx,
  sample: SampleCentre,
  { act, day, year, villageId, ids, people }: InVillage,
): Promise<readonly string[]> {
  const deputy = act('phogiamdoc', candidacyPolicy['candidacy.write'], day('10-20'));
  const assessed = ids.slice(0, CITIZENS.assessed);
  for (const [at, id] of assessed.entries()) {
    const points = at === CITIZENS.agreed - 1 ? LOW : POINTS;
    const scores = points.map((claim, index) => ({
      code: String(index + 1),
      claim,
      notApplicable: false,
      reason: null,
    }));
    await saveCandidacy(tx, deputy, id, {
      model: 'citizen',
      subject: people[at]!,
      year,
      scores,
      revision: 1,
    });
  }
  await stepCandidacies(tx, deputy, { ids: assessed, step: 'assess', reason: null });
  const agreed = assessed.slice(0, CITIZENS.agreed);
  const chair = sample.people.find(
    ({ id }) =>
      id === sample.posts.find((post) => post.level === 'village' && post.villageId === villageId)?.personId,
  );
  await saveMeeting(
    tx,
    act('phogiamdoc', candidacyPolicy['candidacy.write'], day('11-08')),
    sampleId(sample.key, 'village-meeting', villageId),
    {
      villageId,
      year,
      heldOn: day('11-08'),
      place: 'Nhà văn hóa thôn',
      chair: chair?.name ?? 'Trưởng thôn',
      secretary: 'Nguyễn Thị Mẫu',
      present: 42,
      invited: 56,
      opinions: null,
      items: agreed.map((candidacyId) => ({
        candidacyId,
        agreed: true,
        votesFor: 41,
        votesAgainst: 1,
        reason: null,
      })),
    },
  );
  return agreed;
}

/** Adds a clan whose households live in more than one village. Gives its id. */
async function addClan(
  tx: Tx,
  sample: SampleCentre,
  { act, day, villages }: Pick<InVillage, 'act' | 'day'> & { readonly villages: readonly string[] },
): Promise<string> {
  const id = sampleId(sample.key, 'clan', 'first');
  const households = villages.flatMap((villageId) =>
    sample.households
      .filter((one) => one.villageId === villageId)
      .slice(0, 6)
      .map((one) => one.id),
  );
  const clan = { id, name: 'Họ Nông (mẫu)', note: null, active: true, revision: 0, households };
  await saveClan(tx, act('phogiamdoc', clanPolicy['clan.write'], day('03-05')), clan);
  return id;
}

/** The association proposes them, the council votes, and the committee's decision on paper recognises those who meet the set. */
async function decided(
  tx: Tx,
  sample: SampleCentre,
  { act, day, year, ids }: Omit<InVillage, 'villageId' | 'people'>,
): Promise<void> {
  await stepCandidacies(tx, act('khuyenhoc', candidacyPolicy['candidacy.write'], day('11-15')), {
    ids,
    step: 'propose',
    reason: null,
  });
  const councilId = sampleId(sample.key, 'council', String(year));
  const member = (
    key: string,
    name: string,
    title: string,
    role: 'chair' | 'secretary' | 'member',
    present = true,
  ) => ({
    id: sampleId(councilId, 'member', key),
    name,
    title,
    role,
    present,
    residentId: null,
    unitId: null,
  });
  await saveCouncil(tx, act('khuyenhoc', councilPolicy['council.write'], day('11-22')), councilId, {
    year,
    title: `Hội đồng xét công nhận danh hiệu học tập năm ${year}`,
    foundedBy: null,
    heldOn: day('11-22'),
    place: 'Hội trường UBND xã',
    quorumPercent: 67,
    opinions: null,
    members: [
      member('1', 'Nguyễn Văn Mẫu', 'Phó Chủ tịch UBND xã', 'chair'),
      member('2', 'Trần Thị Thử', 'Chủ tịch Hội Khuyến học xã', 'secretary'),
      member('3', 'Lê Văn Ví', 'Chủ tịch Mặt trận Tổ quốc xã', 'member'),
      member('4', 'Phạm Thị Dụ', 'Công chức Văn hóa - xã hội', 'member'),
      member('5', 'Hoàng Văn Mẫu', 'Bí thư Đoàn xã', 'member', false),
    ],
    candidacies: [...ids],
    revision: 0,
  });
  const decisionId = sampleId(sample.key, 'recognition-decision', String(year));
  const writes = act('khuyenhoc', decisionPolicy['decision.write'], day('12-05'));
  await saveDecision(tx, writes, decisionId, { year, councilId, revision: 0 });
  await recordDecision(tx, writes, decisionId, {
    number: '96/QĐ-UBND',
    issuer: sample.centre.parentBody,
    signer: 'Nguyễn Văn Mẫu',
    signedOn: day('12-05'),
  });
}
