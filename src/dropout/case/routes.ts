import type { Api } from '#platform/http/api.ts';
import { saveDropout } from './commands.ts';
import { readDropouts } from './read.ts';
import { listDropouts, putDropout } from './schema.ts';

export function dropoutRoutes(api: Api): void {
  // It writes: the sight is noted.
  api.write(listDropouts, ({ tx, actor }) => readDropouts(tx, actor));
  api.write(putDropout, ({ tx, actor, params, body }) => saveDropout(tx, actor, { id: params.id, ...body }));
}
