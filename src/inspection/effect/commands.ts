import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { same } from '#vocabulary/same.ts';
import { effectActs } from './acts.ts';
import * as queries from './queries.ts';
import { readEffect, villageOf } from './read.ts';
import { type Answer, monthsAfter, nobodyNamed, type Round, tooEarly } from './rules.ts';
import type { EffectInquiry } from './schema.ts';

/**
 * Has the people of a class asked. Sending the same again changes nothing. Throws not-found for no such class, bad-input where nobody of it
 * has a name or the months have not passed, already-exists where the class has that round under another id, or the id another round.
 */
export async function openRound(
  tx: Tx,
  actor: Actor,
  id: string,
  { activityId, months }: { readonly activityId: string; readonly months: Round },
): Promise<EffectInquiry> {
  const [one] = await queries.listClasses(tx, { activityId, villageId: null });
  if (!one) {
    if ((await queries.sizesOf(tx, [activityId])).length === 0) throw new Problem('not-found');
    throw new Problem('bad-input', { where: [{ path: 'body.activityId', ...nobodyNamed }] });
  }
  const dueOn = monthsAfter(one.lastDay, months);
  if (actor.today < dueOn)
    throw new Problem('bad-input', { where: [{ path: 'body.months', ...tooEarly(dueOn, months) }] });
  if (await queries.insertInquiry(tx, { id, activityId, months, openedOn: actor.today })) {
    await record(tx, actor, { act: effectActs.open, id, after: { activityId, months } });
    return readEffect(tx, actor, id);
  }
  const known = await queries.lockInquiry(tx, id);
  if (known?.activityId !== activityId || known.months !== months) throw new Problem('already-exists');
  noChange(tx);
  return readEffect(tx, actor, id);
}

/**
 * Records what somebody answered; `answer` null takes it back. The same again changes nothing. Throws not-found for no such round, and for
 * somebody who is not on its list (of a village head: who is not of the own village); out-of-range for a day to come.
 */
export async function answerRound(
  tx: Tx,
  actor: Actor,
  id: string,
  {
    personId,
    answer,
    words,
    on = actor.today,
  }: {
    readonly personId: string;
    readonly answer: Answer | null;
    readonly words: string | null;
    readonly on?: CivilDate | undefined;
  },
): Promise<EffectInquiry> {
  const inquiry = orNotFound(await queries.lockInquiry(tx, id));
  const list = await queries.listPeople(tx, inquiry, villageOf(actor));
  const person = orNotFound(list.find((one) => one.personId === personId));
  if (on > actor.today) throw new Problem('out-of-range');
  const before = person.answer && { answer: person.answer, words: person.words, on: person.on };
  const after = answer && { answer, words, on };
  if (same(before, after)) noChange(tx);
  else {
    if (after) await queries.putAnswer(tx, id, personId, { ...after, askedBy: actor.name });
    else await queries.deleteAnswer(tx, id, personId);
    // What somebody told in their own words stays with the answer alone: it goes when that goes.
    const told = (one: { readonly answer: Answer; readonly on: string | null } | null) => ({
      personId,
      answer: one?.answer ?? null,
      on: one?.on ?? null,
    });
    await record(tx, actor, { act: effectActs.answer, id, before: told(before), after: told(after) });
  }
  return readEffect(tx, actor, id);
}
