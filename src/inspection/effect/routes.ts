import type { Api } from '#platform/http/api.ts';
import { answerRound, openRound } from './commands.ts';
import { readEffect, readEffects } from './read.ts';
import * as contracts from './schema.ts';

export function effectRoutes(api: Api): void {
  api.read(contracts.listEffects, ({ tx, actor, query }) => readEffects(tx, actor, query.year));
  api.read(contracts.readEffect, ({ tx, actor, params }) => readEffect(tx, actor, params.id));
  api.write(contracts.openEffect, ({ tx, actor, params, body }) => openRound(tx, actor, params.id, body));
  api.write(contracts.answerEffect, ({ tx, actor, params, body }) => answerRound(tx, actor, params.id, body));
}
