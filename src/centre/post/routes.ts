import type { Api } from '#platform/http/api.ts';
import { savePost } from './commands.ts';
import { listPosts } from './queries.ts';
import * as contracts from './schema.ts';

export function postRoutes(api: Api): void {
  api.read(contracts.listPosts, ({ tx, query }) => listPosts(tx, query.on));
  api.write(contracts.putPost, ({ tx, actor, params, body }) =>
    savePost(tx, actor, { id: params.id, ...body }),
  );
}
