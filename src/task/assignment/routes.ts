import { paperAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';
import {
  importAssignments,
  remindUnits,
  removeAssignment,
  reportOnAssignment,
  saveAssignment,
} from './commands.ts';
import { paperOf } from './print.ts';
import { readAssignments } from './read.ts';
import * as contracts from './schema.ts';

export function assignmentRoutes(api: Api): void {
  api.read(contracts.listAssignments, ({ tx, actor, query, services }) =>
    readAssignments(tx, actor, services.mail !== null, query.plan ?? null),
  );
  api.write(contracts.putAssignment, ({ tx, actor, params, body, services }) =>
    saveAssignment(tx, actor, services.mail !== null, { id: params.id, ...body }),
  );
  api.write(contracts.deleteAssignment, async ({ tx, actor, params }) => {
    await removeAssignment(tx, actor, params.id);
    return null;
  });
  api.write(contracts.importAssignments, ({ tx, actor, params, body }) =>
    importAssignments(tx, actor, params.plan, body.rows),
  );
  api.write(contracts.reportAssignment, ({ tx, actor, params, body, services }) =>
    reportOnAssignment(tx, actor, services.mail !== null, params.id, body),
  );
  api.write(contracts.remindAssignment, ({ tx, actor, params, services }) =>
    remindUnits(tx, actor, services.mail !== null, params.id),
  );
  api.read(contracts.printAssignments, async ({ tx, actor, params, query }) =>
    paperAnswer(await paperOf(tx, actor, params.plan), query.form, 'Phân công nhiệm vụ'),
  );
}
