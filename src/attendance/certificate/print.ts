import { findOwnRoster } from '#activity/class/queries.ts';
import { readActivity } from '#activity/class/read.ts';
import { letterheadOf, signerOf } from '#centre/centre/letterhead.ts';
import { findLetterhead } from '#centre/centre/queries.ts';
import type { OfficialPaper } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { certificatePaper } from './paper.ts';
import { findCertificate, presences } from './queries.ts';

/** Gives a certificate as a paper. Throws not-found for one of a class whose learners the actor may not see. */
export async function printed(
  tx: Tx,
  actor: Actor,
  id: string,
  publicUrl: string | null,
): Promise<OfficialPaper> {
  const certificate = orNotFound(await findCertificate(tx, id));
  orNotFound(await findOwnRoster(tx, actor, certificate.activityId));
  const activity = await readActivity(tx, actor, certificate.activityId);
  const held = activity.sessions.filter(({ state }) => state !== 'cancelled').map(({ date }) => date);
  const { called, present } = await presences(tx, certificate.activityId);
  const { name, symbol } = orNotFound(await findLetterhead(tx));
  const days = held.toSorted();
  return certificatePaper({
    head: await letterheadOf(tx),
    symbol,
    centreName: name,
    signature: (await signerOf(tx, 'director', certificate.issuedOn as CivilDate)).signature,
    certificate,
    title: activity.title,
    days: days.length === 0 ? null : [days[0]!, days.at(-1)!],
    present: present.get(certificate.enrolmentId) ?? 0,
    sessions: called,
    checkAt:
      publicUrl && `${publicUrl.replace(/\/$/, '')}/public/check/${actor.commune.slug}-${certificate.code}`,
  });
}
