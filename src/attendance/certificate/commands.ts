import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import { findOwnRoster } from '#activity/class/queries.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import { hold } from '#platform/database/hold.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { yearOf } from '#vocabulary/date.ts';
import { listLearners } from '../roster/queries.ts';
import { certificateActs } from './acts.ts';
import * as queries from './queries.ts';
import { readCertificates, shown, symbolNow } from './read.ts';
import { bytesOfCode, codeOf, numberOf } from './rules.ts';
import type { Certificate, Holder, issueCertificates } from './schema.ts';

/**
 * Issues certificates with the next numbers of the year. Who has a valid one of the class keeps it, so that sending twice is once. Throws
 * bad-input for who was at no session or for a day that is still to come, not-found for who is not on the roster.
 */
export async function issue(
  tx: Tx,
  actor: Actor,
  activityId: string,
  { issuedOn, certificates }: z.output<typeof issueCertificates.body>,
): Promise<Holder[]> {
  const activity = orNotFound(await findOwnRoster(tx, actor, activityId));
  await hold(tx, 'certificate');
  if (issuedOn > actor.today)
    throw wrong('body.issuedOn', 'Ngày cấp còn chưa tới.', 'The day of issue is still to come.');
  const learners = new Map((await listLearners(tx, activityId)).map((one) => [one.id, one]));
  const { present } = await queries.presences(tx, activityId);
  const holding = new Set(
    (await queries.certificatesOf(tx, activityId))
      .filter(({ revokedOn }) => revokedOn === null)
      .map(({ enrolmentId }) => enrolmentId),
  );
  const year = yearOf(issuedOn);
  const first = await queries.nextNumber(tx, year);
  const wanted = certificates.filter(
    ({ enrolmentId }, at) =>
      !holding.has(enrolmentId) && certificates.findIndex((one) => one.enrolmentId === enrolmentId) === at,
  );
  const rows = wanted.map(({ id, enrolmentId, skills }, at) => {
    const { name, birthYear } = orNotFound(learners.get(enrolmentId));
    if (!present.has(enrolmentId))
      throw wrong(
        'body.certificates',
        `${name} chưa được điểm danh có mặt ở buổi nào của lớp này. Điểm danh trước, rồi cấp.`,
        `${name} was marked present at no session of this class.`,
      );
    const code = codeOf(randomBytes(bytesOfCode));
    return { id, activityId, enrolmentId, name, birthYear, skills, year, number: first + at, code, issuedOn };
  });
  if (rows.length === 0) noChange(tx);
  else {
    await queries.insertCertificates(tx, actor.commune.id, rows);
    const symbol = await symbolNow(tx);
    await record(
      tx,
      actor,
      ...rows.map((row) => ({
        act: certificateActs.issue,
        id: activityId,
        after: {
          fullNumber: numberOf(row.number, symbol),
          skills: row.skills,
          issuedOn: row.issuedOn,
        },
      })),
    );
  }
  return readCertificates(tx, activity.id);
}

/** Revokes one. Again changes nothing. Throws not-found. */
export async function revoke(tx: Tx, actor: Actor, id: string, reason: string): Promise<Certificate> {
  const before = orNotFound(await queries.findCertificate(tx, id, true));
  const symbol = await symbolNow(tx);
  if (!(await queries.revoke(tx, id, actor.today, reason))) {
    noChange(tx);
    return shown(before, symbol);
  }
  const after = shown(orNotFound(await queries.findCertificate(tx, id)), symbol);
  await record(tx, actor, {
    act: certificateActs.revoke,
    id: before.activityId,
    before: { revokedOn: null, revokedReason: null },
    after: { fullNumber: after.fullNumber, revokedOn: after.revokedOn, revokedReason: after.revokedReason },
  });
  return after;
}

const wrong = (path: string, vi: string, en: string) =>
  new Problem('bad-input', { where: [{ path, vi, en }] });
