import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { surveyPolicy } from './policy.ts';

const day: z.ZodType<string, string> = civilDay;

/** A survey of what people want to learn; one a year. Open while `closedOn` is null. */
export const survey = z.object({
  id: z.uuid(),
  year: z.int().min(2000).max(2100),
  name: z.string().trim().min(1).max(200),
  closedOn: day.nullable(),
  revision: z.int().min(0),
});
export type Survey = z.infer<typeof survey>;

/** How many people of a village registered for a topic; `villageId` null when the village was not asked. `position` orders the topics. */
export const need = z.object({
  id: z.uuid(),
  topic: z.string().trim().min(1).max(500),
  programme: z.string().min(1).max(10),
  villageId: z.uuid().nullable(),
  registered: z.int().min(0).max(100_000),
  position: z.int().min(0).max(100_000),
  revision: z.int().min(0),
});
export type Need = z.infer<typeof need>;

const village = z.object({ id: z.uuid(), kind: z.string(), name: z.string() });

/** Somebody who wished for a topic, by name; noted only where a village wants to. */
export const wish = z.object({ id: z.uuid(), needId: z.uuid(), name: z.string().trim().min(1).max(100) });
export type Wish = z.infer<typeof wish>;

export const openedSurvey = z.object({
  survey,
  needs: z.array(need),
  villages: z.array(village),
  wishes: z.array(wish),
});
export type OpenedSurvey = z.infer<typeof openedSurvey>;

const needChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('put'), record: need }),
  z.object({ kind: z.literal('delete'), id: z.uuid(), revision: z.int() }),
]);

/** Rows that one request may change. */
export const mostNeeds = 2000;

/** A topic as a device knows it: where it stands on the list, null for one that is not listed yet. `needId` is taken where there is no need yet. */
const topicOfVillage = need
  .pick({ topic: true, programme: true })
  .extend({ needId: z.uuid(), villageId: z.uuid(), position: need.shape.position.nullable() });
const recording = z.discriminatedUnion('kind', [
  topicOfVillage.extend({ kind: z.literal('figure'), registered: need.shape.registered }),
  topicOfVillage.extend({ kind: z.literal('wish'), id: z.uuid(), name: wish.shape.name }),
  z.object({ kind: z.literal('forget'), id: z.uuid() }),
]);
/** What somebody recorded on a device: a figure of a village, a name beside it, or that a name is taken out again. */
export type Recording = z.infer<typeof recording>;

/** Recordings that one request may bring. */
export const mostRecordings = 500;

export const listSurveys = communeContract({
  method: 'GET',
  path: '/surveys',
  summary: 'Lists the surveys of needs, the latest first, with how many topics and registrations each has',
  permission: surveyPolicy['survey.read'],
  answer: z.array(survey.extend({ topics: z.int(), registered: z.int() })),
});

export const getSurvey = communeContract({
  method: 'GET',
  path: '/surveys/:id',
  summary: 'Opens a survey with its needs by topic, programme and village',
  permission: surveyPolicy['survey.read'],
  params: { id: z.uuid() },
  answer: openedSurvey,
});

export const putSurvey = communeContract({
  method: 'PUT',
  path: '/surveys/:id',
  summary: 'Opens a new survey, renames or closes one',
  permission: surveyPolicy['survey.open'],
  params: { id: z.uuid() },
  body: survey.omit({ id: true }),
  answer: survey,
});

export const changeNeeds = communeContract({
  method: 'POST',
  path: '/surveys/:id/needs',
  summary: `Adds, changes and deletes needs in one transaction, up to ${mostNeeds} at a time`,
  permission: surveyPolicy['survey.write'],
  params: { id: z.uuid() },
  body: z.object({ changes: z.array(needChange) }),
  answer: openedSurvey,
});

/** For a device: what was recorded last stands, and the same again changes nothing, so that nothing has to be read before it is sent. */
export const recordNeeds = communeContract({
  method: 'POST',
  path: '/surveys/:id/recordings',
  summary: `Records what a village asks for, in the order given, up to ${mostRecordings} at a time`,
  permission: surveyPolicy['survey.write'],
  params: { id: z.uuid() },
  body: z.object({ recordings: z.array(recording).min(1).max(mostRecordings) }),
  answer: openedSurvey,
});
