import { letterheadOf } from '#centre/centre/letterhead.ts';
import { paperAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';
import { saveCouncil } from './commands.ts';
import { councilPaper } from './paper.ts';
import { readCouncil, readCouncils } from './read.ts';
import * as contracts from './schema.ts';

export function councilRoutes(api: Api): void {
  // What shows candidates writes: the sight is noted.
  api.write(contracts.listCouncils, ({ tx, actor, query }) => readCouncils(tx, actor, query.year));
  api.write(contracts.putCouncil, ({ tx, actor, params, body }) => saveCouncil(tx, actor, params.id, body));
  api.write(contracts.printCouncil, async ({ tx, actor, params, query }) => {
    const council = await readCouncil(tx, actor, params.id);
    const paper = councilPaper(council, { head: await letterheadOf(tx) });
    return paperAnswer(paper, query.form, `Bien-ban-hoi-dong-${council.heldOn}`);
  });
}
