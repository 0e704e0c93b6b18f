import type { Api } from '#platform/http/api.ts';
import { saveAgenda, saveContest, saveRoute, saveStalls } from './commands.ts';
import { figuresOfYear, readAgenda, readContest, readRoute, readStalls } from './read.ts';
import * as contracts from './schema.ts';

export function eventRoutes(api: Api): void {
  const { agenda, contest, stalls, route } = contracts;
  api.read(agenda.read, ({ tx, actor, params }) => readAgenda(tx, actor, params.activity));
  api.write(agenda.put, ({ tx, actor, params, body }) => saveAgenda(tx, actor, params.activity, body));
  api.read(contest.read, ({ tx, actor, params }) => readContest(tx, actor, params.activity));
  api.write(contest.put, ({ tx, actor, params, body }) => saveContest(tx, actor, params.activity, body));
  api.read(stalls.read, ({ tx, actor, params }) => readStalls(tx, actor, params.activity));
  api.write(stalls.put, ({ tx, actor, params, body }) => saveStalls(tx, actor, params.activity, body));
  api.read(route.read, ({ tx, actor, params }) => readRoute(tx, actor, params.activity));
  api.write(route.put, ({ tx, actor, params, body }) => saveRoute(tx, actor, params.activity, body));
  api.read(contracts.listEventFigures, ({ tx, actor, query }) => figuresOfYear(tx, actor, query.year));
}
