import { sql } from 'kysely';
import { ownActivities, ownRosters } from '#activity/class/reach.ts';
import type { Tx } from '#platform/database/database.ts';
import { deleteFile, insertFile } from '#platform/file/queries.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { seesNoNames } from './policy.ts';
import { namelessKinds } from './rules.ts';
import type { Attachment } from './schema.ts';

/** Files that the actor may see: those that name learners only for who may see the roster, never for the accountant or a school. */
function attachments(tx: Tx, actor: Actor) {
  const named = seesNoNames(actor) ? sql<boolean>`false` : ownRosters(actor);
  return tx
    .selectFrom('attachment')
    .innerJoin('activitySummary as activity', (join) =>
      join
        .onRef('activity.communeId', '=', 'attachment.communeId')
        .onRef('activity.id', '=', 'attachment.activityId'),
    )
    .innerJoin('storedFile as file', (join) =>
      join.onRef('file.communeId', '=', 'attachment.communeId').onRef('file.id', '=', 'attachment.fileId'),
    )
    .select([
      'attachment.id',
      'attachment.kind',
      'attachment.sessionId',
      'attachment.caption',
      'file.name',
      'file.mediaType',
      'file.size',
      'file.addedAt',
    ])
    .select((of) => of.ref('file.picture').$notNull().as('picture'))
    .where('attachment.communeId', '=', tx.commune)
    .where(ownActivities(actor))
    .where((of) => of.or([of('attachment.kind', 'in', namelessKinds), named]));
}
const asAttachment = <Row extends { kind: string }>(row: Row) => ({
  ...row,
  kind: row.kind as Attachment['kind'],
});

export async function listAttachments(tx: Tx, actor: Actor, activityId: string): Promise<Attachment[]> {
  const rows = await attachments(tx, actor)
    .where('attachment.activityId', '=', activityId)
    .orderBy('file.addedAt')
    .orderBy('attachment.id')
    .execute();
  return rows.map(asAttachment);
}

/** Gives a file that the actor may see, with the class that it is of. */
export async function findAttachment(tx: Tx, actor: Actor, id: string) {
  const row = await attachments(tx, actor)
    .select(['attachment.activityId', 'attachment.fileId', 'file.sha256'])
    .where('attachment.id', '=', id)
    .executeTakeFirst();
  return row && asAttachment(row);
}

export interface NewFile {
  readonly id: string;
  readonly activityId: string;
  readonly sessionId: string | null;
  readonly kind: Attachment['kind'];
  readonly caption: string | null;
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
  readonly small: Buffer | null;
  readonly sha256: string;
}

/** Keeps a file and puts it into a folder; both have one id. */
export async function insertAttachment(tx: Tx, communeId: string, file: NewFile): Promise<void> {
  const { id, activityId, sessionId, kind, caption, name, mediaType, bytes, small, sha256 } = file;
  await insertFile(tx, { id, name, mediaType, sha256, bytes: Buffer.from(bytes), small });
  await tx
    .insertInto('attachment')
    .values({ communeId, id, fileId: id, activityId, sessionId, kind, caption })
    .execute();
}

/** Says whether it was there. */
export async function deleteAttachment(tx: Tx, id: string, fileId: string): Promise<boolean> {
  const { numDeletedRows } = await tx
    .deleteFrom('attachment')
    .where('communeId', '=', tx.commune)
    .where('id', '=', id)
    .executeTakeFirst();
  await deleteFile(tx, fileId);
  return numDeletedRows > 0n;
}

/** Gives how much of each kind a folder has, whoever asks: what is missing is no secret. */
export async function folderCounts(tx: Tx, activityId: string) {
  const of = (table: 'attachment' | 'activityDocument') =>
    tx
      .selectFrom(table)
      .select(['kind', sql<number>`count(*)::int`.as('count')])
      .where('communeId', '=', tx.commune)
      .where('activityId', '=', activityId)
      .groupBy('kind')
      .execute();
  const files = await of('attachment');
  const papers = await of('activityDocument');
  const sessions = await tx
    .selectFrom('sessionSummary as session')
    .select([
      sql<number>`count(*) filter (where state = 'held')::int`.as('held'),
      sql<number>`count(*) filter (where has_minutes)::int`.as('withMinutes'),
      sql<number>`count(*) filter (where headcount is not null or exists (select from attendance
        where attendance.commune_id = session.commune_id and attendance.session_id = session.id and attendance.state <> 'cleared'))::int`.as(
        'recorded',
      ),
    ])
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .executeTakeFirstOrThrow();
  const { enrolled } = await tx
    .selectFrom('enrolment')
    .select(sql<number>`count(*)::int`.as('enrolled'))
    .where('communeId', '=', tx.commune)
    .where('activityId', '=', activityId)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow();
  const byKind = (rows: readonly { kind: string; count: number }[]) =>
    Object.fromEntries(rows.map((row) => [row.kind, row.count]));
  return { ...sessions, enrolled, files: byKind(files), papers: byKind(papers) };
}

/** Gives the papers of a class that stand in the register, the oldest first. */
export async function listPapers(tx: Tx, activityId: string) {
  return tx
    .selectFrom('activityDocument')
    .innerJoin('documentNumber as document', (join) =>
      join
        .onRef('document.communeId', '=', 'activityDocument.communeId')
        .onRef('document.id', '=', 'activityDocument.documentId'),
    )
    .select([
      'document.id as documentId',
      'activityDocument.kind',
      'activityDocument.sessionId',
      'document.number',
      'document.symbol',
      'document.issuedOn',
    ])
    .select((of) => of.ref('document.printed').$notNull().as('printed'))
    .where('activityDocument.communeId', '=', tx.commune)
    .where('activityDocument.activityId', '=', activityId)
    .orderBy('document.issuedOn')
    .orderBy('document.number')
    .execute();
}

/** Puts a paper of the register into the folder of a class; already-exists, by the database, when it lies in one. */
export async function linkPaper(
  tx: Tx,
  communeId: string,
  link: {
    readonly activityId: string;
    readonly documentId: string;
    readonly kind: string;
    readonly sessionId: string | null;
  },
): Promise<void> {
  await tx
    .insertInto('activityDocument')
    .values({ communeId, id: link.documentId, ...link })
    .execute();
}
