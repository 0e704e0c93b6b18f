import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { type Period, yearPeriod } from '#vocabulary/period.ts';
import { compareNames } from '#vocabulary/text.ts';
import * as queries from './queries.ts';
import { addTallies, monthsAfter, roundState, rounds, shareOf, tallyOf } from './rules.ts';
import type { EffectCount, EffectInquiry, EffectRound } from './schema.ts';

/** The village of whoever sees the own village's people alone; null for who sees all. Throws not-found for a post without village. */
export const villageOf = ({ grant }: Actor): string | null =>
  grant.reach === 'all' ? null : orNotFound(grant.post.villageId);

/** Gives the rounds of the classes that ended in a period: opened ones, and for who opens them those that can be or could have been. */
export async function roundsOf(
  tx: Tx,
  period: Period,
  { villageId, today }: { readonly villageId: string | null; readonly today: CivilDate },
): Promise<EffectRound[]> {
  const ended = { from: period.from, to: period.to < today ? period.to : today };
  const classes = await queries.listClasses(tx, { ended, villageId });
  if (classes.length === 0) return [];
  const opened = await queries.listInquiries(tx);
  const given = Map.groupBy(
    await queries.listAnswers(tx, { villageId, until: today }),
    ({ inquiryId }) => inquiryId,
  );
  const all = classes.flatMap(({ people, ...row }) =>
    rounds.map((months): EffectRound => {
      const inquiry = opened.find((one) => one.activityId === row.activityId && one.months === months);
      const dueOn = monthsAfter(row.lastDay, months);
      const answers = (given.get(inquiry?.id ?? '') ?? []).map(({ answer }) => answer);
      return {
        ...row,
        ...tallyOf(people, answers),
        id: inquiry?.id ?? null,
        months,
        dueOn,
        openedOn: inquiry?.openedOn ?? null,
        state: roundState(dueOn, inquiry?.openedOn ?? null, today),
      };
    }),
  );
  return villageId === null ? all : all.filter(({ id }) => id !== null);
}

/** A round whose day has come and that nobody has opened. */
export type DueRound = Pick<EffectRound, 'title' | 'months' | 'dueOn'>;

/** Gives the rounds that can be opened of the classes that ended in a period. */
export async function dueRounds(tx: Tx, ended: Period, today: CivilDate): Promise<DueRound[]> {
  const classes = await queries.endedClasses(tx, ended);
  const opened = classes.length > 0 ? await queries.listInquiries(tx) : [];
  return classes.flatMap(({ activityId, title, lastDay }) =>
    rounds.flatMap((months) => {
      const dueOn = monthsAfter(lastDay, months);
      const inquiry = opened.find((one) => one.activityId === activityId && one.months === months);
      return roundState(dueOn, inquiry?.openedOn ?? null, today) === 'due' ? [{ title, months, dueOn }] : [];
    }),
  );
}

/** Gives what an actor may see of the classes of a year. */
export const readEffects = (tx: Tx, actor: Actor, year: number): Promise<EffectRound[]> =>
  roundsOf(tx, yearPeriod(year), { villageId: villageOf(actor), today: actor.today });

/** Gives a round with its people. Throws not-found, also where nobody of it is of the own village. */
export async function readEffect(tx: Tx, actor: Actor, id: string): Promise<EffectInquiry> {
  const villageId = villageOf(actor);
  const row = orNotFound(await queries.findInquiry(tx, id));
  const all = await queries.listPeople(tx, row, villageId);
  if (villageId !== null && all.length === 0) orNotFound(undefined);
  const [found] = await queries.listClasses(tx, { activityId: row.activityId, villageId: null });
  const one = orNotFound(found);
  const { people: _, ...shown } = one;
  const names = all.map(({ name }) => name);
  const twice = new Set(names.filter((name, at) => names.indexOf(name) !== at));
  const answers = all.flatMap(({ answer }) => answer ?? []);
  return {
    ...shown,
    ...tallyOf(all.length, answers),
    id,
    months: row.months,
    dueOn: monthsAfter(one.lastDay, row.months),
    openedOn: row.openedOn,
    state: 'open',
    list: all
      .map((person) => ({ ...person, birthYear: twice.has(person.name) ? person.birthYear : null }))
      .toSorted((a, b) => compareNames(a.name, b.name) || (a.personId < b.personId ? -1 : 1)),
  };
}

/** Gives what was answered, until a day, in the rounds that were opened in a period; of the classes of one plan when it is given. */
export async function effectOf(tx: Tx, { from, to }: Period, planId: string | null): Promise<EffectCount> {
  const opened = (await queries.listInquiries(tx)).filter(
    ({ openedOn }) => from <= openedOn && openedOn <= to,
  );
  if (opened.length === 0) return { ...tallyOf(0, []), share: null, classes: [] };
  const sizes = await queries.sizesOf(
    tx,
    opened.map(({ activityId }) => activityId),
  );
  const given = Map.groupBy(
    await queries.listAnswers(tx, { villageId: null, until: to }),
    ({ inquiryId }) => inquiryId,
  );
  const classes = sizes
    .filter((one) => planId === null || one.planId === planId)
    .flatMap(({ activityId, title, people }) =>
      opened
        .filter((one) => one.activityId === activityId)
        .map(({ id, months }) => ({
          activityId,
          title,
          months,
          ...tallyOf(
            people,
            (given.get(id) ?? []).map(({ answer }) => answer),
          ),
        })),
    );
  const all = addTallies(classes);
  return { ...all, share: shareOf(all), classes };
}
