import { findByRosterCode, findOwnActivity, findOwnRoster } from '#activity/class/queries.ts';
import { typedRosterCode } from '#activity/class/rules.ts';
import { sessionsOf } from '#activity/session/queries.ts';
import type { Api } from '#platform/http/api.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { convene, enrolResidents, enrolTyped, setRemoved } from './commands.ts';
import { findCandidates, listLearners } from './queries.ts';
import * as contracts from './schema.ts';

export function rosterRoutes(api: Api): void {
  api.read(contracts.readRoster, async ({ tx, actor, params }) => {
    const { id, rosterCode } = orNotFound(await findOwnRoster(tx, actor, params.activity));
    return { rosterCode, people: await listLearners(tx, id) };
  });
  api.read(contracts.findRoster, async ({ tx, actor, params }) =>
    orNotFound(await findByRosterCode(tx, actor, typedRosterCode(params.code))),
  );
  api.read(contracts.listCandidates, async ({ tx, actor, params, query }) => {
    const activity = orNotFound(await findOwnActivity(tx, actor, params.activity));
    const [first] = await sessionsOf(tx, [activity.id]);
    const ownVillage = actor.grant.reach === 'village' ? actor.grant.post.villageId : null;
    if (ownVillage && query.villageId && query.villageId !== ownVillage) throw new Problem('not-found');
    const { sex, ageFrom, ageTo, poverty } = query;
    return findCandidates(tx, {
      ...(sex && { sex }),
      ...(ageFrom !== undefined && { ageFrom }),
      ...(ageTo !== undefined && { ageTo }),
      ...(poverty && { poverty }),
      activityId: activity.id,
      year: activity.year,
      day: first?.date ?? actor.today,
      villageId: ownVillage ?? query.villageId ?? null,
      search: query.search?.trim() || null,
      limit: query.limit,
    });
  });
  api.write(contracts.enrolResidents, async ({ tx, actor, params, body }) => {
    const { id } = orNotFound(await findOwnRoster(tx, actor, params.activity));
    return { added: await enrolResidents(tx, actor, id, body.residents, body.source) };
  });
  api.write(contracts.enrolTyped, async ({ tx, actor, params, body }) => {
    const { id } = orNotFound(await findOwnRoster(tx, actor, params.activity));
    return enrolTyped(tx, actor, id, params.id, body);
  });
  api.write(contracts.removeLearners, async ({ tx, actor, params, body }) => {
    const { id } = orNotFound(await findOwnRoster(tx, actor, params.activity));
    return { changed: await setRemoved(tx, actor, id, body.ids, body.removed) };
  });
  api.write(contracts.convene, async ({ tx, actor, params, body }) => {
    const { id } = orNotFound(await findOwnRoster(tx, actor, params.activity));
    return { changed: await convene(tx, actor, id, body.ids, body.on) };
  });
}
