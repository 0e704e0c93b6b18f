import { randomUUID } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { v5 } from 'uuid';
import { z } from 'zod';
import { findSession } from '#activity/session/queries.ts';
import { linkOfCode, markAsHelper } from '#attendance/helper/commands.ts';
import { standingMarks } from '#attendance/mark/queries.ts';
import type { MarkBatch } from '#attendance/mark/schema.ts';
import { listLearners } from '#attendance/roster/queries.ts';
import { reading, type Tx, writing } from '#platform/database/database.ts';
import type { Services } from '#platform/http/services.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { errorHandler } from './error.ts';
import { type HelperSheet, helperPage, noSheetPage } from './helper.ts';
import { communes, type PublicCommune } from './queries.ts';
import { activityTitle } from './queries-helper.ts';

interface At {
  readonly Params: { readonly slug: string; readonly code: string };
}
const states = z.enum(['present', 'absent']);
const MOST_BYTES = 200_000;

/** Roll call by who has no account: a link of one session and one day that the centre hands out. Plain pages, no script. */
export function helperRoutes(server: FastifyInstance, services: Services): void {
  const schema = { tags: ['public'], produces: ['text/html'] };
  const communeOf = async (slug: string): Promise<PublicCommune> =>
    orNotFound(
      (await reading(services.database, { commune: null, account: null }, communes)).find(
        (one) => one.slug === slug,
      ),
    );
  const send = (reply: FastifyReply, page: string) =>
    reply
      .header('cache-control', 'no-store')
      .header('x-robots-tag', 'noindex')
      .header('referrer-policy', 'no-referrer')
      .type('text/html; charset=utf-8')
      .send(page);
  const show = async (reply: FastifyReply, { slug, code }: At['Params'], recorded: number | null) => {
    const commune = await communeOf(slug);
    const sheet = await reading(services.database, { commune: commune.id, account: null }, (tx) =>
      readHelperSheet(tx, code, services.clock.today()),
    );
    return send(
      reply,
      'why' in sheet
        ? noSheetPage(commune, sheet.why)
        : helperPage(commune, { ...sheet, form: randomUUID(), recorded }),
    );
  };

  void server.register(async (scope) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: MOST_BYTES },
      (_request, body, done) => done(null, new URLSearchParams(String(body))),
    );
    scope.get<At>(
      '/xa/:slug/giup/:code',
      { schema: { ...schema, summary: "A helper's list of one session" }, errorHandler },
      async ({ params }, reply) => show(reply, params, null),
    );
    scope.post<At>(
      '/xa/:slug/giup/:code',
      { schema: { ...schema, summary: 'Takes what a helper marked' }, errorHandler },
      async ({ params, body }, reply) => {
        const { id, name, slug, sample } = await communeOf(params.slug);
        const batch = batchOf(body instanceof URLSearchParams ? body : new URLSearchParams());
        const recorded = await writing(services.database, { commune: id, account: null }, (tx) =>
          markAsHelper(tx, { id, name, slug, sample }, params.code, batch, services.clock.today()),
        );
        return show(reply, params, recorded);
      },
    );
  });
}

/** What a helper's form says: the marks that were chosen, and somebody who came unasked. What is none of both is left out. */
export function batchOf(sent: URLSearchParams): MarkBatch {
  const form = z.uuid().catch(randomUUID()).parse(sent.get('form'));
  const marks = [...sent].flatMap(([enrolmentId, said]) => {
    const state = states.safeParse(said);
    if (!z.uuid().safeParse(enrolmentId).success || !state.success) return [];
    return [
      {
        id: v5(`${enrolmentId} ${state.data}`, form),
        enrolmentId,
        state: state.data,
        reason: null,
        deviceAt: null,
      },
    ];
  });
  const name = (sent.get('walk-in') ?? '').trim().slice(0, 100);
  if (name.length < 2) return { source: 'phone', seenOn: null, walkIns: [], marks };
  const line = v5(`walk-in ${name}`, form);
  const person = { name, birthYear: null, sex: null, villageId: null };
  return {
    source: 'phone',
    seenOn: null,
    walkIns: [{ enrolmentId: line, residentId: null, person }],
    marks: [
      ...marks,
      { id: v5(line, form), enrolmentId: line, state: 'present', reason: null, deviceAt: null },
    ],
  };
}

async function readHelperSheet(
  tx: Tx,
  code: string,
  today: CivilDate,
): Promise<Omit<HelperSheet, 'form' | 'recorded'> | { readonly why: 'revoked' | 'early' | 'over' }> {
  const { name, sessionId, why } = await linkOfCode(tx, code, today);
  if (why !== null) return { why };
  const { date, from, activityId } = orNotFound(await findSession(tx, sessionId));
  const marks = await standingMarks(tx, sessionId);
  const people = await listLearners(tx, activityId);
  return {
    helper: name,
    title: await activityTitle(tx, activityId),
    date: date as CivilDate,
    from,
    people: people.map(({ id, name: called, household }) => ({
      id,
      name: called,
      household,
      state: marks.get(id)?.state ?? null,
    })),
  };
}
