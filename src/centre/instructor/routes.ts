import type { Api } from '#platform/http/api.ts';
import { saveInstructor } from './commands.ts';
import { listInstructors } from './queries.ts';
import * as contracts from './schema.ts';

export function instructorRoutes(api: Api): void {
  api.read(contracts.listInstructors, ({ tx }) => listInstructors(tx));
  api.write(contracts.putInstructor, ({ tx, actor, params, body }) =>
    saveInstructor(tx, actor, { id: params.id, ...body }),
  );
}
