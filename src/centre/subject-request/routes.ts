import type { Api } from '#platform/http/api.ts';
import { saveRequest } from './commands.ts';
import { readRequests } from './read.ts';
import { listSubjectRequests, putSubjectRequest } from './schema.ts';

export function subjectRequestRoutes(api: Api): void {
  api.read(listSubjectRequests, ({ tx, actor, query }) => readRequests(tx, actor.today, query.person));
  api.write(putSubjectRequest, ({ tx, actor, params, body }) =>
    saveRequest(tx, actor, { id: params.id, ...body }),
  );
}
