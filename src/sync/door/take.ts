import { randomUUID } from 'node:crypto';
import type { FastifyError } from 'fastify';
import { z } from 'zod';
import { reading } from '#platform/database/database.ts';
import type { Perform } from '#platform/http/api.ts';
import type { AnyCommuneContract } from '#platform/http/contract.ts';
import { explain } from '#platform/http/server.ts';
import type { Services } from '#platform/http/services.ts';
import { Problem, problemBody } from '#platform/problems/problem.ts';
import type { Session } from '#platform/signin/signin.ts';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import { insertTaken, wasTaken } from './queries.ts';
import type { ActAnswer, SentAct } from './schema.ts';

/** The contracts that the field may call, by the names of the acts. */
export type FieldActs = ReadonlyMap<string, AnyCommuneContract>;

/** So many days after a post has ended, what was recorded on a device before is still taken. */
const DAYS_AFTER_POST = 30;
/** What is said to somebody who may not, or not here, do what they did. */
const noLonger: ReadonlySet<string> = new Set(['refused', 'not-found']);

/** Ends the transaction of an act that was taken before. */
class TakenBefore extends Error {
  override readonly name = 'TakenBefore';
}

/**
 * Takes one act through the handler of its own route, in a transaction of its own, once. Never throws: what stood in the way is the answer.
 */
export async function takeAct(
  services: Services,
  perform: Perform,
  contracts: FieldActs,
  session: Session,
  act: SentAct,
): Promise<ActAnswer> {
  const { id, name, account } = act;
  try {
    if (account !== session.accountId) throw new Problem('other-account');
    const contract = contracts.get(name);
    if (!contract) throw new Problem('refused');
    const commune = z.uuid().safeParse(act.params.commune);
    if (!commune.success) throw new Problem('not-found');
    const today = services.clock.today();
    const asking = { session, commune: commune.data, today };
    const deviceAt = momentOf(act.at);
    const performAs = (more: { readonly endedSince?: CivilDate } = {}) =>
      perform(
        contract,
        { ...asking, ...more },
        { params: act.params, query: {}, body: act.body },
        async (tx) => {
          if (!(await insertTaken(tx, { id, accountId: account, name, deviceAt }))) throw new TakenBefore();
        },
      );
    const answer = await performAs().catch((error: unknown) => {
      // It already happened: what somebody recorded before a post of theirs ended is taken by that post, and said of it.
      if (!(error instanceof Problem) || !noLonger.has(error.code)) throw error;
      return performAs({ endedSince: addDays(today, -DAYS_AFTER_POST) }).catch((later: unknown) => {
        throw later instanceof Problem && !noLonger.has(later.code) ? later : error;
      });
    });
    const told = contract.answer.safeParse(answer);
    return { id, state: 'taken', answer: told.success ? told.data : null };
  } catch (error) {
    return answerTo(services, act, session, error);
  }
}

/** What a device's clock said, where it can be read at all: a wrong clock is no reason to refuse what happened. */
function momentOf(at: string): string | null {
  const moment = new Date(at);
  return Number.isNaN(moment.getTime()) || moment.getFullYear() < 1900 || moment.getFullYear() > 2200
    ? null
    : moment.toISOString();
}

async function answerTo(
  services: Services,
  { id, params, account }: SentAct,
  session: Session,
  error: unknown,
): Promise<ActAnswer> {
  const { code, details } = explain(error as FastifyError);
  const own = account === session.accountId && z.uuid().safeParse(params.commune).success;
  // Somebody else's act of the same id is none of theirs. What was taken stays taken, also when its person may no longer do it.
  if (own && (error instanceof TakenBefore || code === 'refused' || code === 'not-found')) {
    const scope = { commune: params.commune!, account };
    const taken = await reading(services.database, scope, (tx) => wasTaken(tx, account, id)).catch(
      () => false,
    );
    if (taken) return { id, state: 'again' };
    if (error instanceof TakenBefore) return refused(id, new Problem('already-exists'));
  }
  const reference = code === 'bug' ? randomUUID() : null;
  if (reference) console.error(reference, error);
  return { id, state: 'refused', ...problemBody(code, details, reference ?? undefined) } as ActAnswer;
}

const refused = (id: string, { code, details }: Problem): ActAnswer =>
  ({ id, state: 'refused', ...problemBody(code, details) }) as ActAnswer;
