import { findLetterhead } from '#centre/centre/queries.ts';
import type { Tx } from '#platform/database/database.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { listLearners } from '../roster/queries.ts';
import { type CertificateRow, certificatesOf, presences } from './queries.ts';
import { numberOf } from './rules.ts';
import type { Certificate, Holder } from './schema.ts';

/** What stands behind the numbers of the centre's papers. */
export const symbolNow = async (tx: Tx): Promise<string> => orNotFound(await findLetterhead(tx)).symbol;

export const shown = (
  { activityId: _, birthYear: __, ...row }: CertificateRow,
  symbol: string,
): Certificate => ({ ...row, fullNumber: numberOf(row.number, symbol) });

/** Gives the learners of a class with how often they were there and the certificates that they have had. */
export async function readCertificates(tx: Tx, activityId: string): Promise<Holder[]> {
  const symbol = await symbolNow(tx);
  const { called, present } = await presences(tx, activityId);
  const own = Map.groupBy(await certificatesOf(tx, activityId), ({ enrolmentId }) => enrolmentId);
  return (await listLearners(tx, activityId)).map(({ id, name }) => ({
    enrolmentId: id,
    name,
    present: present.get(id) ?? 0,
    sessions: called,
    certificates: (own.get(id) ?? []).map((row) => shown(row, symbol)),
  }));
}
