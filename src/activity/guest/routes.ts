import { letterheadOf, signerOf } from '#centre/centre/letterhead.ts';
import { findLetterhead } from '#centre/centre/queries.ts';
import { issuedPaper } from '#document/outgoing/register.ts';
import { paperAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { readActivity } from '../class/read.ts';
import { deleteGuest, inviteGuests, saveGuest } from './commands.ts';
import { invitationPaper } from './paper.ts';
import { listGuestRows } from './queries.ts';
import * as contracts from './schema.ts';

export function guestRoutes(api: Api): void {
  api.read(contracts.listGuests, async ({ tx, actor, params }) => {
    await readActivity(tx, actor, params.activity);
    return listGuestRows(tx, params.activity);
  });
  api.write(contracts.putGuest, ({ tx, actor, params, body }) =>
    saveGuest(tx, actor, { activityId: params.activity, id: params.guest }, body),
  );
  api.write(contracts.deleteGuest, async ({ tx, actor, params }) => {
    await deleteGuest(tx, actor, { activityId: params.activity, id: params.guest });
    return null;
  });
  api.write(contracts.inviteGuests, ({ tx, actor, params, body }) =>
    inviteGuests(tx, actor, params.activity, body),
  );
  api.read(contracts.printInvitation, async ({ tx, actor, params, query }) => {
    const activity = await readActivity(tx, actor, params.activity);
    const all = await listGuestRows(tx, params.activity);
    const guests = query.guest ? [orNotFound(all.find(({ id }) => id === query.guest))] : all;
    const issued = guests.length === 1 ? guests[0]!.invitationId : null;
    if (issued) return issuedPaper(tx, issued, query.form);
    const { signature } = await signerOf(tx, 'director', actor.today);
    const { symbol: centreSymbol } = orNotFound(await findLetterhead(tx));
    const head = await letterheadOf(tx);
    const paper = invitationPaper(activity, guests, { head, signature, on: actor.today, centreSymbol });
    return paperAnswer(paper, query.form, 'Giấy mời');
  });
}
