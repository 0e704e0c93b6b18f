import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { tanHuong2024 } from '../../src/sample/tan-huong-2024.ts';
import { type Answer, atOnce, committingServices, type TestServices } from '../../src/testing/services.ts';
import { rights } from '../rights/accounts.ts';
import { belowOf, commune } from '../rights/asking.ts';
import { bodyOf, takesFile } from '../rights/bodies.ts';
import { fillPath } from '../rights/records.ts';
import { routes } from '../rights/routes.ts';
import { below, type Route, reachOf, routesOf } from '../rights/walk.ts';

const base = `/api/communes/${commune}`;
const times = 10;
const [activity, draft, dossier] = [randomUUID(), randomUUID(), randomUUID()];
const proposals = { withdrawal: randomUUID(), decision: randomUUID() };
const unitId = tanHuong2024().units[0]!.id;
const calledByName = tanHuong2024().activities.find(({ sessions }) =>
  sessions.some(({ marks }) => marks.length > 0),
)!.id;

/** What a route is sent beside what tests/rights/bodies.ts says, so that it is a change that can be made. */
const special: Readonly<Record<string, object>> = {
  'PUT …/cost-norms/{id}': { validFrom: '2031-01-01', validTo: null },
  'PUT …/approvers/{id}': { validFrom: '1990-01-01', validTo: '1990-12-31' },
  'PUT …/centre': { revision: 1 },
  'PUT …/documents/{id}': { signerPostId: null, numberOnPaper: null },
  'PUT …/plans/{plan}': { period: null, surveyId: null },
  'PUT …/plans/{plan}/copy': { from: tanHuong2024().plan.id, year: 2033, period: null },
  'PUT …/activities/{id}': { instructorId: null, units: [] },
  'PUT …/activities/{activity}/sessions/{id}': { instructorId: null },
  'PUT …/activities/{id}/money/budget': { before: [] },
  'PUT …/expenses/{id}': { activityId: activity, attachmentId: null },
  'PUT …/donations/{id}': {
    receivedOn: '2024-10-17',
    amount: 1000,
    goods: null,
    worth: null,
    activityId: null,
  },
  'PUT …/payments/{id}': { activityId: activity },
  'PUT …/retention-runs/{id}': { keys: ['keep.left'] },
  'PUT …/targets/{id}': { dueOn: null },
  // Learners are asked of a class that was called by name.
  'PUT …/effect-inquiries/{id}': { activityId: calledByName },
  'PUT …/dossier-parts/{id}': { dossierId: dossier, doneOn: '2024-10-17' },
  'PUT …/dossier-entries/{id}': { dossierId: dossier, onDay: '2024-10-17' },
  ...Object.fromEntries(
    ['agenda', 'contest', 'stalls', 'route'].map((part) => [
      `PUT …/activities/{activity}/${part}`,
      { revision: 0 },
    ]),
  ),
};

/** Of these the sample has no record that could be changed. */
const nothingToChange = [
  'PUT …/paper-imports/{id}/review',
  'PUT …/petitions/{id}/answer',
  'PUT …/report-steps/{step}/file/{file}',
  'PUT …/inspection-items/{item}/file/{file}',
  'PUT …/follow-ups/{id}/closing',
  'PUT …/candidacies/{id}/file/{file}',
  'PUT …/recognition-decisions/{id}',
];

it('the same PUT many times at once is answered alike each time, and told to the audit once', async () => {
  const services = await committingServices();
  const puts = (await routesOf(services)).filter(
    ({ method, path, name }) =>
      method === 'PUT' && path.startsWith(below) && name in routes && !nothingToChange.includes(name),
  );
  expect(puts.length).toBeGreaterThan(0);
  const wrong: string[] = [];
  const paths = await Promise.all(puts.map((route) => pathOf(services, route)));
  // Only now: what is added must not be taken for a record of the sample.
  await prepare(services);
  for (const [nth, route] of puts.entries()) {
    const send = await request(services, route, paths[nth]!);
    const before = await lastTold(services);
    const answers = await atOnce(times, send);
    const told = await toldSince(services, before);
    const twice = told.filter((one, at) => told.indexOf(one) !== at);
    const odd =
      answers.find(({ status }) => status !== 200) ??
      answers.find(({ bytes }) => !bytes.equals(answers[0]!.bytes));
    if (odd || twice.length > 0) wrong.push(`${route.name}: ${odd?.status} ${odd?.bytes} ${twice}`);
  }
  expect(wrong).toEqual([]);
});

/** A class that is open and without money, two proposals that wait, a dossier, a draft of a plan, and people kept for their time. */
async function prepare(services: TestServices): Promise<void> {
  const deputy = await services.as('phogiamdoc');
  for (const [path, body] of [
    [`/activities/${activity}`, special['PUT …/activities/{id}']],
    [`/proposals/${proposals.withdrawal}`, { unitId }],
    [`/proposals/${proposals.decision}`, { unitId }],
    [
      `/privacy-settings/${randomUUID()}`,
      { key: 'keep.left', value: 1, validFrom: '2020-01-01', validTo: null },
    ],
    [`/dossiers/${dossier}`, {}],
    [`/plans/${draft}`, { ...special['PUT …/plans/{plan}'], year: 2032 }],
  ] as const) {
    const route = (await routesOf(services)).find(({ name }) =>
      new RegExp(`^PUT …/${path.split('/')[1]}/{\\w+}$`).test(name),
    )!;
    const { status } = await deputy.send('PUT', base + path, {
      ...(await bodyFor(services, route, path)),
      ...body,
    });
    expect(status).toBe(200);
  }
}

const own = { villageId: null, unitId: null };
const bodyFor = async (services: TestServices, route: Route, path: string): Promise<object> =>
  (await services.withinReading(commune, (tx) => bodyOf(tx, route, path, own))) as object;

/** Fills the path of a route: a new id where the client makes it, else a record of the sample or of those prepared. */
async function pathOf(services: TestServices, route: Route): Promise<string> {
  const filled = (await services.withinReading(commune, (tx) => fillPath(tx, belowOf(route), 'any', own)))!;
  const isNew =
    /\{(id|plan|file|guest|activity)\}$/.test(route.path) || route.path.endsWith('/amendments/{version}');
  return filled
    .replace(isNew ? /[^/]+$/ : /$^/, randomUUID())
    .replace(/plans\/[^/]+\/copy$/, `plans/${randomUUID()}/copy`)
    .replace(/plan-versions\/[^/]+\//, `plan-versions/${draft}/`)
    .replace(/activities\/[^/]+\//, `activities/${activity}/`)
    .replace(/proposals\/[^/]+\/withdrawal/, `proposals/${proposals.withdrawal}/withdrawal`)
    .replace(/proposals\/[^/]+\/decision/, `proposals/${proposals.decision}/decision`);
}

/** Gives a function that sends the same to a route each time. */
async function request(services: TestServices, route: Route, path: string): Promise<() => Promise<Answer>> {
  const account = Object.keys(rights).find((one) => reachOf(one, route.name) === 'all')!;
  const caller = await services.as(account);
  if (takesFile(route)) return () => caller.upload(base + path, 'a.pdf', Buffer.from('%PDF-1.4'), 'PUT');
  const body = { ...(await bodyFor(services, route, path)), ...special[route.name] };
  return () => caller.send('PUT', base + path, body);
}

const lastTold = (services: TestServices) =>
  services.withinReading(commune, async (tx) => {
    const last = tx.selectFrom('audit').select((the) => the.fn.max('seq').as('seq'));
    return (await last.where('communeId', '=', commune).executeTakeFirst())?.seq ?? 0;
  });
const toldSince = (services: TestServices, seq: number) =>
  services.withinReading(commune, async (tx) => {
    const told = tx.selectFrom('audit').select(['act', 'subjectId']).where('communeId', '=', commune);
    const rows = await told.where('seq', '>', seq).execute();
    return rows.map(({ act, subjectId }) => `${act} ${subjectId}`);
  });
