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

export const openedSurvey = z.object({ survey, needs: z.array(need), villages: z.array(village) });
export type OpenedSurvey = z.infer<typeof openedSurvey>;

const needChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('put'), record: need }),
  z.object({ kind: z.literal('delete'), id: z.uuid(), revision: z.int() }),
]);

/** Rows that one request may change. */
export const mostNeeds = 2000;

export const listSurveys = communeContract({
  method: 'GET',
  path: '/surveys',
  summary: 'Lists the surveys of needs, the latest first, with how many topics and registrations each has',
  sentence: surveyPolicy['survey.read'],
  answer: z.array(survey.extend({ topics: z.int(), registered: z.int() })),
});

export const getSurvey = communeContract({
  method: 'GET',
  path: '/surveys/:id',
  summary: 'Opens a survey with its needs by topic, programme and village',
  sentence: surveyPolicy['survey.read'],
  params: { id: z.uuid() },
  answer: openedSurvey,
});

export const putSurvey = communeContract({
  method: 'PUT',
  path: '/surveys/:id',
  summary: 'Opens a new survey, renames or closes one',
  sentence: surveyPolicy['survey.open'],
  params: { id: z.uuid() },
  body: survey.omit({ id: true }),
  answer: survey,
});

export const changeNeeds = communeContract({
  method: 'POST',
  path: '/surveys/:id/needs',
  summary: `Adds, changes and deletes needs in one transaction, up to ${mostNeeds} at a time`,
  sentence: surveyPolicy['survey.write'],
  params: { id: z.uuid() },
  body: z.object({ changes: z.array(needChange) }),
  answer: openedSurvey,
});
