import { z } from 'zod';
import { workflowContext, workflowStep } from '#approval/schema.ts';
import { approverKinds } from '#centre/approver/rules.ts';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { openedSurvey } from '#survey/schema.ts';
import { planStates, planSteps } from '../approval/definition.ts';
import { claim, findingDecision } from '../finding/schema.ts';
import { planCopy } from '../forward/mark.ts';
import { planKinds } from '../kind/kind.ts';
import { planLine } from '../line/schema.ts';
import { planPolicy } from '../policy.ts';
import { planBasis, planSection } from '../section/schema.ts';

/** A plan: what it is for and of which period; what it says stands in its versions. */
export const plan = z.object({
  id: z.uuid(),
  kind: z.enum(planKinds),
  year: z.int().min(2000).max(2100),
  periodFrom: z.string(),
  periodTo: z.string(),
  title: z.string(),
  theme: z.string().nullable(),
  surveyId: z.uuid().nullable(),
});
export type Plan = z.infer<typeof plan>;

export const recipient = z.object({
  name: z.string().trim().min(1).max(200),
  purpose: z.string().trim().max(200).nullable(),
});

/** A version: the first, or an amendment with its own number and reason. `ordinal` counts from 1. */
export const planVersion = z.object({
  id: z.uuid(),
  ordinal: z.int(),
  state: z.enum(planStates),
  returnedBy: z.enum(['director', 'approver']).nullable(),
  documentId: z.uuid().nullable(),
  number: z.string().nullable(),
  issuedOn: z.string().nullable(),
  inForceFrom: z.string().nullable(),
  reason: z.string().nullable(),
  recipients: z.array(recipient),
  revision: z.int(),
});
export type PlanVersion = z.infer<typeof planVersion>;

/** A step of the approval. */
export const planStep = workflowStep.extend({ step: z.enum(planSteps) });
export type PlanStep = z.infer<typeof planStep>;

const named = z.object({ id: z.uuid(), name: z.string() });
const words = z.object({ vi: z.string(), en: z.string() });

/** What a plan stands on: the commune's lists and figures of its first day, in people, households and hectares; null is not known. */
export const planContext = z.object({
  villages: z.array(named.extend({ kind: z.string() })),
  venues: z.array(named.extend({ villageId: z.uuid().nullable(), capacity: z.int().nullable() })),
  units: z.array(named.extend({ shortName: z.string() })),
  sources: z.array(named),
  norm: z
    .object({
      base: z.int(),
      perLearner: z.int(),
      source: z.string(),
      verified: z.boolean(),
      validFrom: z.string(),
    })
    .nullable(),
  community: z.object({
    areaHa: z.number().nullable(),
    villages: z.int().nullable(),
    households: z.int().nullable(),
    population: z.int().nullable(),
    poorHouseholds: z.int().nullable(),
    nearPoorHouseholds: z.int().nullable(),
  }),
  centre: z.object({ name: z.string(), parentBody: z.string(), placeName: z.string(), symbol: z.string() }),
});
export type PlanContext = z.infer<typeof planContext>;

const pastResult = z.object({ programme: z.string(), classes: z.int(), attendances: z.int() });

/** Everything that one screen of a plan needs. A partner unit gets its own lines and nothing of the others. */
export const openedPlan = z.object({
  plan,
  version: planVersion,
  versions: z.array(planVersion),
  lines: z.array(planLine),
  /** The lines of the version that this one amends; null for the first. */
  amended: z.array(planLine).nullable(),
  sections: z.array(planSection),
  bases: z.array(planBasis),
  claims: z.array(claim),
  /** Results of the year before. */
  past: z.array(pastResult),
  survey: openedSurvey.omit({ wishes: true }).nullable(),
  decisions: z.array(findingDecision),
  /** Where its first version was copied from; null where it was not, and in amendments. */
  copied: planCopy.nullable(),
  steps: z.array(planStep),
  approver: z.object({
    kind: z.enum(approverKinds),
    name: z.string().nullable(),
    officeAccount: z.boolean(),
    verified: z.boolean(),
  }),
  turn: words.nullable(),
  /** What the approval stands in today; empty for a partner unit, which takes no part in it. */
  workflow: workflowContext,
  context: planContext,
});
export type OpenedPlan = z.infer<typeof openedPlan>;

const listed = plan.extend({
  version: planVersion,
  versions: z.int(),
  lines: z.int(),
  classes: z.int(),
  learners: z.int(),
  cost: z.int(),
  turn: words.nullable(),
});

export const listPlans = communeContract({
  method: 'GET',
  path: '/plans',
  summary: 'Lists the plans of the commune, the latest first, each with its present version and its sums',
  permission: planPolicy['plan.read'],
  answer: z.array(listed),
});

/** A line as it is read: its hours together, null where none are said. */
const readLine = planLine.extend({
  hours: z.object({ from: z.string(), to: z.string().nullable() }).nullable(),
});

export const getPlan = communeContract({
  method: 'GET',
  path: '/plans/:plan',
  summary:
    'Opens a version of a plan (the one being written, else the one in force) with all that belongs to it',
  permission: planPolicy['plan.read'],
  params: { plan: z.uuid() },
  query: { version: z.uuid().optional() },
  answer: openedPlan.extend({ lines: z.array(readLine) }),
});

/**
 * Sending twice makes one plan. `period` for the kinds that are asked their days (null: the one that the kind proposes for the year), `theme`
 * and `title` for those that have one (null: the usual title). With a survey each of its topics becomes a line, spread over the months for a
 * person to move.
 */
export const makePlan = communeContract({
  method: 'PUT',
  path: '/plans/:plan',
  summary: 'Makes a plan of a kind, annual where none is named, from a survey or empty',
  permission: planPolicy['plan.write'],
  params: { plan: z.uuid() },
  body: z.object({
    kind: z.enum(planKinds).default('annual'),
    year: z.int().min(2000).max(2100),
    period: z.object({ from: civilDay, to: civilDay }).nullable().default(null),
    theme: z.string().trim().max(500).nullable().default(null),
    title: z.string().trim().max(500).nullable().default(null),
    surveyId: z.uuid().nullable(),
  }),
  answer: openedPlan,
});
export type NewPlan = z.output<typeof makePlan.body>;

export const amendPlan = communeContract({
  method: 'PUT',
  path: '/plans/:plan/amendments/:version',
  summary:
    'Begins an amendment: a new version with the lines of the one in force, to be numbered and approved on its own',
  permission: planPolicy['plan.write'],
  params: { plan: z.uuid(), version: z.uuid() },
  body: z.object({ reason: z.string().trim().min(1).max(500) }),
  answer: openedPlan,
});

export const putRecipients = communeContract({
  method: 'PUT',
  path: '/plan-versions/:version/recipients',
  summary: 'Sets who a draft goes to (Nơi nhận)',
  permission: planPolicy['plan.write'],
  params: { version: z.uuid() },
  body: z.object({ recipients: z.array(recipient).max(60) }),
  answer: z.object({ recipients: z.array(recipient) }),
});
