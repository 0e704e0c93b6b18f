import { sql } from 'kysely';
import type { Tx } from '#platform/database/database.ts';

/** A certificate as it stands in its book. */
export interface CertificateRow {
  readonly id: string;
  readonly activityId: string;
  readonly enrolmentId: string;
  readonly name: string;
  readonly birthYear: number | null;
  readonly skills: string | null;
  readonly year: number;
  readonly number: number;
  readonly code: string;
  readonly issuedOn: string;
  readonly revokedOn: string | null;
  readonly revokedReason: string | null;
}

const certificates = (tx: Tx) =>
  tx
    .selectFrom('certificate')
    .select([
      ...(['id', 'activityId', 'enrolmentId', 'name', 'birthYear', 'skills', 'year', 'number'] as const),
      ...(['code', 'issuedOn', 'revokedOn', 'revokedReason'] as const),
    ])
    .where('communeId', '=', tx.commune);

/** Gives the certificates of a class, the last one first. */
export const certificatesOf = (tx: Tx, activityId: string): Promise<CertificateRow[]> =>
  certificates(tx)
    .where('activityId', '=', activityId)
    .orderBy('year', 'desc')
    .orderBy('number', 'desc')
    .execute();

/** Gives a certificate, locked until the transaction ends where it is changed; or nothing. */
export const findCertificate = (tx: Tx, id: string, lock = false): Promise<CertificateRow | undefined> =>
  certificates(tx)
    .where('id', '=', id)
    .$if(lock, (query) => query.forUpdate())
    .executeTakeFirst();

/** Gives the next number of a year's book, whose lock is held. */
export async function nextNumber(tx: Tx, year: number): Promise<number> {
  const { last } = await tx
    .selectFrom('certificate')
    .select((of) => of.fn.max('number').as('last'))
    .where('communeId', '=', tx.commune)
    .where('year', '=', year)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

export async function insertCertificates(
  tx: Tx,
  communeId: string,
  rows: readonly Omit<CertificateRow, 'revokedOn' | 'revokedReason'>[],
): Promise<void> {
  await tx
    .insertInto('certificate')
    .values(rows.map((row) => ({ communeId, ...row })))
    .execute();
}

/** Says whether it was valid until now. */
export async function revoke(tx: Tx, id: string, on: string, reason: string): Promise<boolean> {
  const { numUpdatedRows } = await tx
    .updateTable('certificate')
    .set({ revokedOn: on, revokedReason: reason })
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .where('revokedOn', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** At how many sessions of a class each line of its roster was marked present, and how many sessions were called. */
export async function presences(
  tx: Tx,
  activityId: string,
): Promise<{ readonly called: number; readonly present: ReadonlyMap<string, number> }> {
  const { rows } = await sql<{ enrolmentId: string; sessionId: string; state: string }>`
    select attendance.enrolment_id as "enrolmentId", attendance.session_id as "sessionId", attendance.state
    from attendance
    join enrolment on enrolment.commune_id = attendance.commune_id and enrolment.id = attendance.enrolment_id
    where attendance.commune_id = ${tx.commune} and enrolment.activity_id = ${activityId}
      and attendance.state <> 'cleared'`.execute(tx);
  const present = new Map<string, number>();
  for (const { enrolmentId, state } of rows)
    if (state === 'present') present.set(enrolmentId, (present.get(enrolmentId) ?? 0) + 1);
  return { called: new Set(rows.map(({ sessionId }) => sessionId)).size, present };
}

/** Gives the certificates of a resident, the last one first. */
export async function certificatesOfResident(
  tx: Tx,
  residentId: string,
): Promise<
  readonly { title: string; number: number; year: number; issuedOn: string; skills: string | null }[]
> {
  return tx
    .selectFrom('certificate')
    .innerJoin('enrolment', (join) =>
      join
        .onRef('enrolment.communeId', '=', 'certificate.communeId')
        .onRef('enrolment.id', '=', 'certificate.enrolmentId'),
    )
    .innerJoin('activitySummary as activity', (join) =>
      join
        .onRef('activity.communeId', '=', 'certificate.communeId')
        .onRef('activity.id', '=', 'certificate.activityId'),
    )
    .select([
      'activity.title',
      'certificate.number',
      'certificate.year',
      'certificate.issuedOn',
      'certificate.skills',
    ])
    .where('certificate.communeId', '=', tx.commune)
    .where('enrolment.residentId', '=', residentId)
    .orderBy('certificate.year', 'desc')
    .orderBy('certificate.number', 'desc')
    .$narrowType<{ title: string }>()
    .execute();
}

/** Takes name, year of birth and skills of residents out of their certificates; number and code stay. */
export async function forgetHolders(tx: Tx, residentIds: readonly string[]): Promise<void> {
  await sql`
    update certificate set name = 'Đã ẩn danh', birth_year = null, skills = null
    from enrolment
    where certificate.commune_id = ${tx.commune} and enrolment.commune_id = certificate.commune_id
      and enrolment.id = certificate.enrolment_id and enrolment.resident_id = any(${[...residentIds]}::uuid[])`.execute(
    tx,
  );
}
