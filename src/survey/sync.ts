import { pageOf, type Sync } from '#platform/sync.ts';
import { surveyPolicy } from './policy.ts';
import { listSurveys } from './queries.ts';
import { readSurvey } from './read.ts';
import { recordNeeds } from './schema.ts';

/** Open surveys with what the own village asked for; what is recorded in them. */
export const surveySync: Sync = {
  acts: { 'survey.recording': recordNeeds },
  holds: [
    {
      kind: 'survey',
      permission: surveyPolicy['survey.read'],
      perPage: 2,
      list: async (tx, _actor, after, limit) =>
        pageOf(
          (await listSurveys(tx, null)).filter(({ closedOn }) => closedOn === null).map(({ id }) => id),
          after,
          limit,
        ),
      read: async (tx, actor, ids) => {
        const there = new Set((await listSurveys(tx, null)).map(({ id }) => id));
        const records = [];
        for (const id of ids.filter((one) => there.has(one)))
          records.push({ id, record: await readSurvey(tx, actor, id) });
        return records;
      },
    },
  ],
};
