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
import { type CertificateRow, certificatesOf, findCertificate, presences } from './queries.ts';

/** Gives a certificate as a paper. Throws not-found for one of a class whose learners the actor may not see. */
export async function printed(
  tx: Tx,
  actor: Actor,
  id: string,
  publicUrl: string | null,
): Promise<OfficialPaper> {
  const certificate = orNotFound(await findCertificate(tx, id));
  const [paper] = await papersOf(tx, actor, certificate.activityId, [certificate], publicUrl);
  return paper!;
}

/**
 * Gives the valid certificates of a class as one paper, a page each, in the order of their numbers. Throws not-found for a class whose
 * learners the actor may not see, and for one without any.
 */
export async function printedTogether(
  tx: Tx,
  actor: Actor,
  activityId: string,
  publicUrl: string | null,
): Promise<OfficialPaper> {
  const valid = (await certificatesOf(tx, activityId)).filter(({ revokedOn }) => revokedOn === null);
  const [first, ...followedBy] = await papersOf(tx, actor, activityId, valid.toReversed(), publicUrl);
  return { ...orNotFound(first), followedBy };
}

async function papersOf(
  tx: Tx,
  actor: Actor,
  activityId: string,
  certificates: readonly CertificateRow[],
  publicUrl: string | null,
): Promise<OfficialPaper[]> {
  orNotFound(await findOwnRoster(tx, actor, activityId));
  const activity = await readActivity(tx, actor, activityId);
  const days = activity.sessions
    .filter(({ state }) => state !== 'cancelled')
    .map(({ date }) => date)
    .toSorted();
  const { called, present } = await presences(tx, activityId);
  const { name, symbol } = orNotFound(await findLetterhead(tx));
  const head = await letterheadOf(tx);
  const address = publicUrl && `${publicUrl.replace(/\/$/, '')}/public/check/${actor.commune.slug}-`;
  const papers: OfficialPaper[] = [];
  for (const certificate of certificates)
    papers.push(
      certificatePaper({
        head,
        symbol,
        centreName: name,
        signature: (await signerOf(tx, 'director', certificate.issuedOn as CivilDate)).signature,
        certificate,
        title: activity.title,
        days: days.length === 0 ? null : [days[0]!, days.at(-1)!],
        present: present.get(certificate.enrolmentId) ?? 0,
        sessions: called,
        checkAt: address && `${address}${certificate.code}`,
      }),
    );
  return papers;
}
