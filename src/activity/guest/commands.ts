import { letterheadOf, signerOf } from '#centre/centre/letterhead.ts';
import { findLetterhead } from '#centre/centre/queries.ts';
import { issueDocument } from '#document/outgoing/commands.ts';
import { noChange, record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { standsAs } from '#vocabulary/same.ts';
import { lockActivities } from '../class/queries.ts';
import { readActivity } from '../class/read.ts';
import { guestActs } from './acts.ts';
import { invitationPaper } from './paper.ts';
import * as queries from './queries.ts';
import { guestKey } from './rules.ts';
import type { Guest, GuestBody } from './schema.ts';

async function eventOf(tx: Tx, actor: Actor, activityId: string) {
  await lockActivities(tx, [activityId]);
  const activity = await readActivity(tx, actor, activityId);
  if (activity.cancelledOn) throw new Problem('wrong-state', { more: { now: activity } });
  return activity;
}

/**
 * Adds or changes a guest; the same again changes nothing. Throws bad-input for the same name of the same unit, which is there already,
 * changed-meanwhile with the guest as they are now, not-found for another event's.
 */
export async function saveGuest(
  tx: Tx,
  actor: Actor,
  { activityId, id }: { readonly activityId: string; readonly id: string },
  { revision, ...body }: GuestBody,
): Promise<Guest> {
  await eventOf(tx, actor, activityId);
  const before = await queries.findGuest(tx, id);
  if (before && before.activityId !== activityId) throw new Problem('not-found');
  // The number of an invitation in the register is not the guest's to change.
  const written = before?.invitationId ? { ...body, invitationNumber: before.invitationNumber } : body;
  if (before && standsAs(before, written)) {
    noChange(tx);
    return before;
  }
  const twin = (await queries.listGuestRows(tx, activityId)).find(
    (one) => one.id !== id && one.unitId === body.unitId && guestKey(one.name) === guestKey(body.name),
  );
  if (twin)
    throw new Problem('bad-input', {
      where: [
        {
          path: 'body.name',
          vi: `Đã mời “${twin.name}”${twin.unitName ? ` của ${twin.unitName}` : ''}. Sửa khách đó, hoặc ghi rõ hơn nếu là người khác.`,
          en: `“${twin.name}”${twin.unitName ? ` of ${twin.unitName}` : ''} is on the list already. Change that guest, or write the name apart.`,
        },
      ],
      more: { guest: twin },
    });
  if (!before) await queries.insertGuest(tx, id, activityId, written);
  else if (!(await queries.updateGuest(tx, id, revision, written)))
    throw new Problem('changed-meanwhile', { more: { now: before } });
  const after = orNotFound(await queries.findGuest(tx, id));
  await record(tx, actor, { act: before ? guestActs.change : guestActs.add, id, before, after });
  return after;
}

/** Takes a guest off the list. Throws wrong-state for one who has an invitation of the register, not-found. */
export async function deleteGuest(
  tx: Tx,
  actor: Actor,
  { activityId, id }: { readonly activityId: string; readonly id: string },
): Promise<void> {
  await eventOf(tx, actor, activityId);
  const before = orNotFound(await queries.findGuest(tx, id));
  if (before.activityId !== activityId) throw new Problem('not-found');
  if (before.invitationId)
    throw new Problem('wrong-state', {
      where: [
        {
          path: 'guest',
          vi: `“${before.name}” đã có giấy mời số ${before.invitationNumber}. Ghi “không đến” thay cho xóa.`,
          en: `“${before.name}” was invited as ${before.invitationNumber}. Note that they do not come instead.`,
        },
      ],
    });
  if (!(await queries.removeGuest(tx, id))) throw new Problem('not-found');
  await record(tx, actor, { act: guestActs.delete, id, before });
}

/**
 * Issues invitations: each paper takes the next number of the register and invites its guests. Sending again changes nothing. Throws
 * not-found for a guest of another event, already-exists for one who has another invitation.
 */
export async function inviteGuests(
  tx: Tx,
  actor: Actor,
  activityId: string,
  {
    issuedOn,
    papers,
  }: { readonly issuedOn: CivilDate; readonly papers: readonly { documentId: string; guests: string[] }[] },
): Promise<Guest[]> {
  const activity = await eventOf(tx, actor, activityId);
  const all = new Map((await queries.listGuestRows(tx, activityId)).map((one) => [one.id, one]));
  const signer = await signerOf(tx, 'director', issuedOn);
  const head = await letterheadOf(tx);
  const { symbol: centreSymbol } = orNotFound(await findLetterhead(tx));
  for (const { documentId, guests } of papers) {
    const invited = guests.map((id) => orNotFound(all.get(id)));
    const other = invited.find(({ invitationId }) => invitationId !== null && invitationId !== documentId);
    if (other)
      throw new Problem('already-exists', {
        where: [
          {
            path: 'body.papers',
            vi: `“${other.name}” đã có giấy mời số ${other.invitationNumber}. Bỏ người này ra.`,
            en: `“${other.name}” was invited as ${other.invitationNumber} already.`,
          },
        ],
      });
    const paper = invitationPaper(activity, invited, {
      head,
      signature: signer.signature,
      on: issuedOn,
      centreSymbol,
    });
    const issued = await issueDocument(tx, actor, {
      id: documentId,
      type: 'GM',
      subject: paper.subject.join(' '),
      recipients: invited.map(({ name }) => name),
      signer: signer.name,
      signerPostId: signer.postId,
      issuedOn,
      paper,
    });
    const fresh = invited.filter(({ invitationId }) => invitationId === null);
    if (fresh.length === 0) continue;
    await queries.setInvitation(
      tx,
      fresh.map(({ id }) => id),
      documentId,
    );
    await record(
      tx,
      actor,
      ...fresh.map(({ id }) => ({
        act: guestActs.invite,
        id,
        after: { invitationId: documentId, number: issued.number },
      })),
    );
  }
  return queries.listGuestRows(tx, activityId);
}
