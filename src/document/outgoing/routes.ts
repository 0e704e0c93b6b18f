import type { Api } from '#platform/http/api.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { noteDocument, registerDocument } from './commands.ts';
import { findDocument } from './queries.ts';
import { readRegister } from './read.ts';
import { issuedPaper, printedRegister } from './register.ts';
import * as contracts from './schema.ts';

export function documentRoutes(api: Api): void {
  api.read(contracts.listDocuments, ({ tx, query }) => readRegister(tx, query));
  api.read(contracts.readDocument, async ({ tx, params }) => orNotFound(await findDocument(tx, params.id)));
  api.read(contracts.printDocument, ({ tx, params, query }) => issuedPaper(tx, params.id, query.form));
  api.read(contracts.printRegister, ({ tx, actor, query }) =>
    printedRegister(tx, query.year, query.form, actor.today),
  );
  api.write(contracts.registerDocument, ({ tx, actor, params, body }) =>
    registerDocument(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.noteDocument, ({ tx, actor, params, body }) =>
    noteDocument(tx, actor, params.id, body),
  );
}
