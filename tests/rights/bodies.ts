import { randomUUID } from 'node:crypto';
import { CompiledQuery } from 'kysely';
import { v5 } from 'uuid';
import type { Tx } from '#platform/database/database.ts';
import { richOf } from '#vocabulary/rich.ts';
import { tanHuong2024 } from '../../src/sample/tan-huong-2024.ts';
import { nouns, type Own } from './records.ts';
import type { Route } from './walk.ts';

/** The part of JSON Schema that the server's description uses. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly exclusiveMinimum?: number;
  readonly minItems?: number;
}

/** Fields that name a record of a table of the commune: filled with one of the sample, of the own village or unit where there is one. */
const references: Readonly<Record<string, readonly [table: string, own?: (own: Own) => string | null]>> = {
  villageId: ['village', ({ villageId }) => villageId && `id = '${villageId}'`],
  unitId: ['unit', ({ unitId }) => unitId && `id = '${unitId}'`],
  schoolId: ['unit', ({ unitId }) => unitId && `id = '${unitId}'`],
  venueId: ['venue'],
  subject: ['household', ({ villageId }) => villageId && `village_id = '${villageId}'`],
  subjects: ['household', ({ villageId }) => villageId && `village_id = '${villageId}'`],
  householdId: ['household', ({ villageId }) => villageId && `village_id = '${villageId}'`],
  residentId: ['resident', ofHousehold],
  residents: ['resident', ofHousehold],
  fundingSourceId: ['funding_source'],
  surveyId: ['needs_survey'],
  activityId: ['activity'],
  // Somebody of the class that a path names first.
  enrolmentId: ['enrolment', () => 'activity_id = (select id from activity order by id limit 1)'],
  planId: ['plan'],
  councilId: ['council'],
  titleId: ['library_title'],
  planItemId: ['plan_item'],
  postId: ['post', () => 'account_id is null'],
  personId: ['resident', (own) => [asked, ofHousehold(own)].filter(Boolean).join(' and ')],
};

/** Somebody who was present at a class whose people are asked back. */
const asked = `id in (select e.resident_id from enrolment e join attendance a on a.enrolment_id = e.id and a.state = 'present'
  join session s on s.id = a.session_id join effect_inquiry q on q.activity_id = s.activity_id)`;

function ofHousehold({ villageId }: Own): string | null {
  return villageId && `household_id in (select id from household where village_id = '${villageId}')`;
}

/** Words and figures that a schema alone does not tell; taken where they are of the type that it asks for. */
const values: Readonly<Record<string, readonly unknown[]>> = {
  year: [2031],
  month: [10, '2024-10'],
  birthYear: [1980, '1980'],
  email: ['donvi@xa.example'],
  programme: ['KT'],
  revision: [0],
  indicator: ['reported-count'],
  content: ['Chữ thử', richOf('Chữ thử')],
  to: ['21:00', '2024-10-17'],
  end: ['21:00'],
};
/** Texts of the forms that schemas ask for. */
const texts = ['Chữ thử', '2024-10-17', '2024-10', '19:30', 'chu.thu', 'A'.repeat(22)];

const sample = tanHuong2024();
const village = sample.places.find(({ level }) => level === 'village')!.name;
const [oneVillage, anotherVillage] = sample.places
  .filter(({ level }) => level === 'village')
  .map(({ id }) => id);
const source = sample.fundingSources[0]!.name;

/** The candidacy of a family of the village head's village, who waits to be assessed. */
const headsVillage = sample.posts.find(({ username }) => username === 'truongthon')!.villageId;
const registeredFamily = v5(
  `candidacy family 2024 ${sample.households.find(({ villageId }) => villageId === headsVillage)!.id}`,
  sample.communeId,
);

/** What a route's body must say beside what its schema tells, so that it is accepted. One line a route. */
const special: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  'PUT …/posts/{id}': { username: null },
  'PUT …/plans/{plan}': { kind: 'annual', period: undefined, theme: undefined },
  'POST …/petitions/{id}/issue': { issuedOn: '2024-10-17', numberOnPaper: null },
  'PUT …/dossiers/{id}': { endedOn: null },
  'PUT …/dossier-entries/{id}': { figures: {} },
  'PUT …/person-entries/{id}': {
    kind: 'artisan',
    residentId: null,
    dossierId: null,
    amount: null,
    outcome: null,
    until: null,
    since: '2024-10-17',
  },
  'PUT …/targets/{id}': { ownIndicatorId: null },
  'PUT …/common-costs/{id}': { voucherDate: '2024-10-17' },
  'PUT …/donations/{id}': { receivedOn: '2024-10-17', goods: null, worth: null },
  'POST …/schedule/proposal': {
    year: 2024,
    wishes: { from: '19:30', to: '21:00', weekdays: [6, 7], mostADay: 2 },
  },
  'PUT …/duties/{id}': { month: 4, day: 30 },
  'PUT …/duties/{id}/done/{year}': { doneOn: '2024-10-17', revision: 0 },
  'PUT …/inspections/{id}': { planId: null, items: [], followUps: [], signers: [] },
  'PUT …/notices/{id}': { activityId: null, facts: null, recipients: [] },
  'POST …/notices': {
    notices: [
      {
        id: '0199c0de-0000-7000-8000-00000000a11e',
        channel: 'banner',
        activityId: null,
        title: 'Chữ thử',
        text: 'Chữ thử',
        plannedOn: null,
        revision: 0,
      },
    ],
  },
  'POST …/notices/{id}/sending': { sentOn: null, byMail: false },
  'PUT …/criteria-sets/{id}': {
    model: 'citizen',
    engine: 'points-with-floor',
    expectedCounts: null,
    dataPeriod: null,
    deadlines: { submit: null, decide: null },
    criteria: [{ code: 'A', label: 'Chữ thử', indicators: [] }],
    edges: [],
  },
  'PUT …/candidacies/{id}': { model: 'family', registeredOn: '2024-10-17', scores: undefined },
  'PUT …/clans/{id}': { households: undefined },
  'PUT …/village-meetings/{id}': { heldOn: '2024-10-17', items: [] },
  'PUT …/councils/{id}': { heldOn: '2024-10-17', candidacies: [], votes: undefined },
  'PUT …/recognition-decisions/{id}': { year: 2024, items: undefined },
  'PUT …/village-map': { beside: [{ villageId: oneVillage, neighbourId: anotherVillage }] },
  'POST …/candidacy-steps': { ids: [registeredFamily], step: 'assess', reason: 'Chữ thử' },
  'PUT …/recognition-years/{year}': { assessFrom: '2024-10-17', assessTo: '2024-10-17' },
  'PUT …/library/titles/{id}': { activityId: null, link: null, programme: null },
  'PUT …/library/loans/{id}': { lentOn: '2024-10-17', dueOn: null, backOn: '2024-10-17' },
  'PUT …/library/readings/{id}': { onDay: '2024-10-17' },
  'POST …/library/titles/import': {
    rows: [{ row: 1, title: 'Chữ thử', author: '', programme: '', copies: '', place: '', link: '' }],
  },
  'PUT …/assignments/{id}': {
    units: [],
    villages: [],
    byCentre: true,
    each: false,
    figure: null,
    figureUnit: null,
    dueOn: null,
  },
  'POST …/assignments/{id}/reports': { unitId: null, villageId: null, on: '2024-10-17' },
  'POST …/plans/{plan}/assignments/import': {
    rows: [{ row: 1, text: 'Chữ thử', lead: '', support: '', due: '', wanted: '' }],
  },
  'POST …/plan-versions/{version}/lines': { changes: [] },
  'POST …/sessions/{session}/marks': { walkIns: [], marks: [] },
  'POST …/activities/{activity}/papers/{kind}': { session: null },
  'PUT …/plans/{plan}/week/{activity}': { form: 'campaign', to: '21:00', unitId: null, people: null },
  'PUT …/activities/{activity}/contest': { scores: [], tieOrder: [] },
  'POST …/residents/import': {
    rows: [{ row: 1, village, household: 'X-1', name: 'Chữ Thử', birthYear: '1980', sex: 'Nữ' }],
  },
  'POST …/activities/{activity}/roster/import': { rows: [{ row: 1, name: 'Chữ Thử' }], choices: [] },
  'POST …/expenses/import': {
    year: 2024,
    rows: [{ row: 1, date: '20/10/2024', content: 'Nước uống', source, amount: '1000' }],
    choices: { classes: {}, sources: {} },
  },
  'PUT …/proposals/{id}/decision': { decision: 'decline', reason: 'Chữ thử', version: undefined },
};

/**
 * Writes that are answered with 400 whatever is made up: no official text is attached to a set, every class of 2024 is settled and takes no voucher more, somebody is made
 * unrecognisable by their own name alone, and nothing of the sample has been kept for its time.
 */
export const closed = [
  'POST …/criteria-sets/{id}/confirmation',
  'POST …/expenses/import',
  'POST …/residents/{id}/anonymisation',
  'PUT …/retention-runs/{id}',
];

/** Routes that take a file instead of a body. */
const files = [
  'POST …/sheet/reading',
  'POST …/paper-imports/{id}',
  'PUT …/plan-steps/{step}/file/{file}',
  'PUT …/report-steps/{step}/file/{file}',
  'POST …/activities/{activity}/attachments/{id}',
  'PUT …/target-reports/{report}/file/{file}',
  'PUT …/consents/{id}/file/{file}',
  'PUT …/criteria-sets/{id}/file/{file}',
  'PUT …/candidacies/{id}/file/{file}',
  'PUT …/inspection-items/{item}/file/{file}',
];
export const takesFile = ({ name }: Route): boolean => files.includes(name);

/**
 * Gives a body that a route accepts, made from its schema with records of the sample, or undefined for a route without one. Takes the
 * transaction of a commune, the path that the body is sent to, and the village and unit of who sends it.
 */
export async function bodyOf(tx: Tx, route: Route, path: string, own: Own): Promise<unknown> {
  if (!route.body) return undefined;
  const body = await filled(tx, route.body, '', own);
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return body;
  const revision = 'revision' in body ? { revision: await revisionAt(tx, path) } : {};
  return { ...body, ...revision, ...special[route.name] };
}

/** Gives the revision of the record that a path names, 0 where it has none yet. */
async function revisionAt(tx: Tx, path: string): Promise<number> {
  const named = path.split('/').flatMap((id, at, parts) => {
    const table = nouns[parts[at - 1] ?? '']?.table;
    return table && isId.test(id) ? [{ table, id }] : [];
  });
  const last = named.at(-1);
  if (!last || !(await hasRevision(tx, last.table))) return 0;
  const { rows } = await tx.executeQuery<{ revision: number }>(
    CompiledQuery.raw(`select revision from ${last.table} where id = '${last.id}'`),
  );
  return rows[0]?.revision ?? 0;
}

const isId = /^[0-9a-f]{8}-[0-9a-f-]{27}$/;

async function hasRevision(tx: Tx, table: string): Promise<boolean> {
  const { rows } = await tx.executeQuery(
    CompiledQuery.raw(
      `select from information_schema.columns where table_name = '${table}' and column_name = 'revision'`,
    ),
  );
  return rows.length > 0;
}

async function filled(tx: Tx, schema: Schema, field: string, own: Own): Promise<unknown> {
  if (schema.const !== undefined) return schema.const;
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return filled(tx, choices.find((one) => one.type !== 'null') ?? choices[0]!, field, own);
  const type = [schema.type].flat()[0];
  if (type === 'object') {
    const object: Record<string, unknown> = {};
    for (const [name, inner] of Object.entries(schema.properties ?? {}))
      object[name] = await filled(tx, inner, name, own);
    return object;
  }
  if (type === 'array') return schema.items ? [await filled(tx, schema.items, field, own)] : [];
  if (references[field]) return recordOf(tx, references[field], own);
  const fitting = values[field]?.find((value) => fits(schema, type, value));
  if (fitting !== undefined) return fitting;
  if (schema.enum) return schema.enum[0];
  if (type === 'string') return textOf(schema);
  if (type === 'integer' || type === 'number')
    return Math.max(1, schema.minimum ?? 1, (schema.exclusiveMinimum ?? 0) + 1);
  if (type === 'boolean') return true;
  return null;
}

function fits({ pattern }: Schema, type: string | undefined, value: unknown): boolean {
  if (typeof value === 'string') return type === 'string' && (!pattern || new RegExp(pattern).test(value));
  return typeof value === 'number' ? type === 'integer' || type === 'number' : type === undefined;
}

/** Gives a text of the form that a schema asks for. */
export function textOf({ format, pattern, minLength = 1 }: Schema): string {
  if (format === 'uuid') return randomUUID();
  if (format === 'date-time') return '2024-10-17T12:00:00.000Z';
  const fitting = texts.find((text) => !pattern || new RegExp(pattern).test(text)) ?? '2024-10-17';
  return fitting.padEnd(minLength, '.');
}

async function recordOf(
  tx: Tx,
  [table, own]: (typeof references)[string],
  whose: Own,
): Promise<string | null> {
  const { rows } = await tx.executeQuery<{ id: string }>(
    CompiledQuery.raw(`select id from ${table} where ${own?.(whose) ?? 'true'} order by id limit 1`),
  );
  return rows[0]?.id ?? null;
}
