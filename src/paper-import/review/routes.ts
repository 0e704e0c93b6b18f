import { drawPage } from '#paper/read/reader.ts';
import { asProblem, Unreadable } from '#paper/read/unreadable.ts';
import type { Api } from '#platform/http/api.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import * as commands from './commands.ts';
import { openImport } from './open.ts';
import { findOriginal, listImports } from './queries.ts';
import * as contracts from './schema.ts';
import { rereadForReview, rereadForTold, tell } from './tell.ts';

export function paperImportRoutes(api: Api): void {
  api.read(contracts.listPaperImports, ({ tx }) => listImports(tx));
  api.read(contracts.getPaperImport, ({ tx, services, params }) => openImport(tx, services, params.id));
  api.write(contracts.addPaperImport, ({ tx, actor, services, params, body }) =>
    commands.addImport(tx, actor, services, params.id, body),
  );
  api.write(contracts.readAgain, ({ tx, actor, services, params }) =>
    commands.readAgain(tx, actor, services, params.id),
  );
  api.write(
    contracts.saveReview,
    ({ tx, actor, params, body, prepared }) => commands.saveReview(tx, actor, params.id, body, prepared),
    rereadForReview,
  );
  api.write(
    contracts.tellOfPaper,
    ({ tx, actor, params, body, prepared }) => tell(tx, actor, params.id, body, prepared),
    rereadForTold,
  );
  api.write(contracts.acceptPaperImport, ({ tx, actor, services, params, body }) =>
    commands.acceptImport(tx, actor, services, params.id, body),
  );
  api.write(contracts.undoPaperImport, ({ tx, actor, services, params }) =>
    commands.undoImport(tx, actor, services, params.id),
  );
  api.write(contracts.deletePaperImport, async ({ tx, actor, services, params }) => {
    await commands.deleteImport(tx, actor, services, params.id);
    return null;
  });
  api.read(contracts.getOriginal, async ({ tx, params }) => {
    const { name, bytes } = orNotFound(await findOriginal(tx, params.id));
    return { name, mediaType: 'application/octet-stream', bytes };
  });
  api.read(contracts.getPage, async ({ tx, params }) => {
    const { name, bytes, turns } = orNotFound(await findOriginal(tx, params.id));
    const draw = () =>
      drawPage(bytes, name, params.page, turns?.[params.page - 1]).catch((error: unknown) => {
        if (error instanceof Unreadable && error.reason === 'nothing') throw new Problem('not-found');
        return asProblem(error);
      });
    return { name: `${name} ${params.page}.jpg`, mediaType: 'image/jpeg', bytes: draw, inline: true };
  });
}
