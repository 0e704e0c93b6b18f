import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { activityPolicy } from '../class/policy.ts';
import { juryRoles } from './contest.ts';

const params = { activity: z.uuid() };
const hour = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const words = (most: number) => z.string().trim().min(1).max(most);
const points = z.number().multipleOf(0.01);
const dong = z.int().min(0).max(100_000_000_000);
const revision = z.int().min(0);

/** A line of the programme; `day` null is the event's own day, `to` null lasts until the next line. */
export const agendaItem = z.object({
  day: civilDay.nullable().default(null),
  from: hour,
  to: hour.nullable().default(null),
  text: words(500),
  who: words(300).nullable().default(null),
});
/** `outsideReason`: why a line stands on a day outside of the plan; asked for, then kept with it. */
export const agendaBody = z.object({
  items: z.array(agendaItem).max(300),
  outsideReason: words(500).nullable().default(null),
});
export type AgendaBody = z.output<typeof agendaBody>;

export const contestBody = z.object({
  criteria: z.array(z.object({ name: words(200), max: points.min(0.01).max(1000) })).max(50),
  jury: z
    .array(
      z.object({
        name: words(200),
        post: words(200).nullable().default(null),
        role: z.enum(juryRoles).default('member'),
      }),
    )
    .max(50),
  entries: z.array(z.object({ id: z.uuid(), title: words(300), by: words(300) })).max(1000),
  scores: z
    .array(
      z.object({
        entryId: z.uuid(),
        juror: words(200),
        criterion: words(200),
        points: points.min(-1e6).max(1e6),
      }),
    )
    .max(50_000)
    .default([]),
  prizes: z
    .array(
      z.object({ name: words(200), count: z.int().min(1).max(1000), money: dong.nullable().default(null) }),
    )
    .max(50)
    .default([]),
  tieOrder: z.array(z.uuid()).max(1000).default([]),
});
export type ContestBody = z.output<typeof contestBody>;

const stall = z.object({
  unitId: z.uuid().nullable().default(null),
  name: words(300).nullable().default(null),
  goods: words(500),
  sold: dong.nullable().default(null),
});
export const stallsBody = z.object({
  items: z.array(stall).max(500),
  visitors: z.int().min(0).max(1_000_000).nullable().default(null),
});
export type StallsBody = z.output<typeof stallsBody>;

/** A route: its stops in order, with who receives, and the groups that came. */
export const routeBody = z.object({
  stops: z
    .array(
      z.object({
        place: words(300),
        from: hour.nullable().default(null),
        to: hour.nullable().default(null),
        receiver: words(300).nullable().default(null),
        what: words(500).nullable().default(null),
      }),
    )
    .max(100),
  visits: z
    .array(z.object({ day: civilDay, group: words(300), people: z.int().min(0).max(100_000) }))
    .max(1000)
    .default([]),
});
export type RouteBody = z.output<typeof routeBody>;

const at = { revision: z.int(), activityId: z.uuid() };
const sheet = <Part extends string, Body extends z.ZodObject, Answer extends z.ZodObject>(
  path: Part,
  [reads, writes]: readonly [string, string],
  body: Body,
  answer: Answer,
) => ({
  read: communeContract({
    method: 'GET',
    path: `/activities/:activity/${path}`,
    summary: reads,
    permission: activityPolicy['activity.read'],
    params,
    answer,
  }),
  put: communeContract({
    method: 'PUT',
    path: `/activities/:activity/${path}`,
    summary: writes,
    permission: activityPolicy['activity.write'],
    params,
    body,
    answer,
  }),
});

const agendaAnswer = agendaBody.extend({
  ...at,
  /** Lines (by their place) that stand at the same minute. */
  overlaps: z.array(z.tuple([z.int(), z.int()])),
  /** Lines on days that the plan does not reach; kept with their reason. */
  outside: z.array(z.int()),
});
export type Agenda = z.output<typeof agendaAnswer>;
export const agenda = sheet(
  'agenda',
  [
    'Gives the programme of an event by the minute',
    'Writes the programme of an event as a whole, put in order of time',
  ],
  agendaBody.extend({ revision }),
  agendaAnswer,
);

const contestAnswer = contestBody.extend({
  ...at,
  ranking: z.array(
    z.object({
      entryId: z.uuid(),
      points: z.number().nullable(),
      place: z.int().nullable(),
      prize: z.string().nullable(),
      tied: z.boolean(),
      missing: z.int(),
    }),
  ),
});
export type ContestAnswer = z.output<typeof contestAnswer>;
export const contest = sheet(
  'contest',
  [
    'Gives a contest with its scores and the ranking that follows',
    'Writes criteria, jury, entries, scores and prizes of a contest as a whole',
  ],
  contestBody.extend({ revision }),
  contestAnswer,
);

const stallsAnswer = stallsBody.extend({
  ...at,
  items: z.array(stall.extend({ unitName: z.string().nullable() })),
  sold: dong.nullable(),
});
export type Stalls = z.output<typeof stallsAnswer>;
export const stalls = sheet(
  'stalls',
  ['Gives the stalls of a fair and its visitors', 'Writes the stalls of a fair and its visitors as a whole'],
  stallsBody.extend({ revision }),
  stallsAnswer,
);

const routeAnswer = routeBody.extend(at);
export type Route = z.output<typeof routeAnswer>;
export const route = sheet(
  'route',
  [
    'Gives the stops of a route and the groups that came',
    'Writes the stops of a route and the groups that came as a whole',
  ],
  routeBody.extend({ revision }),
  routeAnswer,
);

/** What an event comes to, each by its own measure; null where nobody has said. Never added to learners. */
export const eventFigures = z.object({
  activityId: z.uuid(),
  participants: z.int().nullable(),
  entries: z.int().nullable(),
  visitors: z.int().nullable(),
  guests: z.object({ invited: z.int(), yes: z.int(), no: z.int(), came: z.int() }).nullable(),
  sold: dong.nullable(),
});
export type EventFigures = z.output<typeof eventFigures>;

export const listEventFigures = communeContract({
  method: 'GET',
  path: '/event-figures',
  summary: 'Gives what the events of a year come to, each by its own measure',
  permission: activityPolicy['activity.read'],
  query: { year: z.coerce.number().int().min(2000).max(2100) },
  answer: z.array(eventFigures),
});
