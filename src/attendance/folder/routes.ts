import { findOwnActivity, findOwnRoster } from '#activity/class/queries.ts';
import { minutesOf } from '#activity/session/queries-held.ts';
import type { Tx } from '#platform/database/database.ts';
import { bytesOf, smallOf } from '#platform/file/queries.ts';
import type { Api } from '#platform/http/api.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { addAttachment, removeAttachment, saveMinutes, smallPictureOf } from './commands.ts';
import * as queries from './queries.ts';
import { folderItems } from './rules.ts';
import type { Minutes } from './schema.ts';
import * as contracts from './schema.ts';

/** Takes also who counts the expenses of a class: a voucher can be typed in without a file. */
export function folderRoutes(api: Api, countExpenses: (tx: Tx, activityId: string) => Promise<number>): void {
  api.read(contracts.readFolder, async ({ tx, actor, params }) => {
    const { id } = orNotFound(await findOwnActivity(tx, actor, params.activity));
    const names =
      actor.grant.post.role !== 'accountant' && (await findOwnRoster(tx, actor, id)) !== undefined;
    return {
      items: folderItems({ ...(await queries.folderCounts(tx, id)), expenses: await countExpenses(tx, id) }),
      attachments: await queries.listAttachments(tx, actor, id),
      papers: await queries.listPapers(tx, id),
      minutes: names ? await minutesOf<Minutes>(tx, id) : [],
    };
  });
  api.write(contracts.putMinutes, ({ tx, actor, params, body }) =>
    saveMinutes(tx, actor, params.session, body.minutes, body.revision),
  );
  api.write(
    contracts.addAttachment,
    ({ tx, actor, params, query, body, prepared }) =>
      addAttachment(
        tx,
        actor,
        { id: params.id, activityId: params.activity, sessionId: query.session ?? null },
        { kind: query.kind, caption: query.caption ?? null },
        body,
        prepared,
      ),
    smallPictureOf,
  );
  api.read(contracts.readAttachment, async ({ tx, actor, params }) => {
    const { name, mediaType, fileId } = orNotFound(await queries.findAttachment(tx, actor, params.id));
    return { name, mediaType, bytes: await bytesOf(tx, fileId) };
  });
  api.read(contracts.readSmallPicture, async ({ tx, actor, params }) => {
    const { name, fileId } = orNotFound(await queries.findAttachment(tx, actor, params.id));
    // Drawn by ourselves: it is safe to show in place, whatever was sent.
    return { name, mediaType: 'image/jpeg', bytes: orNotFound(await smallOf(tx, fileId)), inline: true };
  });
  api.write(contracts.removeAttachment, async ({ tx, actor, params }) => {
    await removeAttachment(tx, actor, params.id);
    return null;
  });
}
