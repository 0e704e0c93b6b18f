import { paperAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';
import { removeNotice, saveNotice, saveNotices, saveSetting, sendNotice } from './commands.ts';
import { bulletinsOf, paperOf } from './print.ts';
import { readDrafts, readNotices, readSetting } from './read.ts';
import * as contracts from './schema.ts';

export function noticeRoutes(api: Api): void {
  api.read(contracts.listNotices, ({ tx, actor, query }) =>
    readNotices(tx, actor, { year: query.year, activityId: query.activity }),
  );
  api.write(contracts.putNotice, ({ tx, actor, params, body }) =>
    saveNotice(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.addNotices, ({ tx, actor, body }) => saveNotices(tx, actor, body.notices));
  api.write(contracts.deleteNotice, async ({ tx, actor, params }) => {
    await removeNotice(tx, actor, params.id);
    return null;
  });
  api.write(contracts.sendNotice, ({ tx, actor, params, body, services }) =>
    sendNotice(tx, actor, services.mail !== null, params.id, body),
  );
  api.read(contracts.readDrafts, ({ tx, actor, params, query }) =>
    readDrafts(tx, actor, params.activity, query.bring ?? null),
  );
  api.read(contracts.printNotice, async ({ tx, actor, params, query }) =>
    paperAnswer(await paperOf(tx, actor, params.id), query.form, 'Bản tin'),
  );
  api.read(contracts.printBulletins, async ({ tx, actor, query }) =>
    paperAnswer(await bulletinsOf(tx, actor, query), query.form, 'Lịch phát thanh'),
  );
  api.read(contracts.readNoticeSetting, ({ tx, services }) => readSetting(tx, services.mail !== null));
  api.write(contracts.putNoticeSetting, ({ tx, actor, body, services }) =>
    saveSetting(tx, actor, services.mail !== null, body),
  );
}
