// Longer than most: one call a table, in the order of their foreign keys.

import { addDays } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import type { Tx } from '../platform/database/database.ts';
import { insertAll } from '../platform/database/insert.ts';
import { inspectionRows } from './load-inspections.ts';
import {
  assignmentRows,
  proposalRows,
  recipientsOf,
  sectionRows,
  targetReportRows,
  targetRows,
  whoActed,
} from './load-plan.ts';
import { loadReports } from './load-reports.ts';
import type { SampleActivity, SampleCentre, SampleLine } from './model.ts';
import { sampleId } from './random.ts';
import { loadRecognition } from './recognition.ts';

const planStates = {
  draft: 'draft',
  'to-director': 'submitted',
  'to-approver': 'sent',
  'in-force': 'in-force',
} as const;
const documentTypes = { plan: 'KH', notice: 'TB', invitation: 'GM', report: 'BC', inspection: 'BB' } as const;

/**
 * Writes one sample centre into the tables of the system. Takes a transaction in which its commune is set, and the ids of the accounts by
 * user name.
 */
export async function loadCentre(
  tx: Tx,
  sample: SampleCentre,
  accounts: ReadonlyMap<string, string>,
): Promise<void> {
  await loadPlaces(tx, sample);
  const loader = tenantLoader(tx, sample);
  await loadOrganisation(loader, sample, accounts);
  await loadPeople(loader, sample);
  await loadPlan(loader, sample);
  for (const activity of sample.activities) await loadActivity(loader, sample, activity);
  await loader('notice', sample.notices);
  await loader('libraryTitle', sample.library.titles);
  await loader('libraryLoan', sample.library.loans);
  await loader('libraryReading', sample.library.readings);
  await loader('donation', sample.donations);
  await loadMoney(loader, sample);
  await loadPapers(loader, sample);
  await loadReports(tx, sample);
  await loadInspections(loader, sample);
  await loadRecognition(tx, sample, accounts);
}

type Insert = typeof insertAll;
type Loader = (table: Parameters<Insert>[1], rows: readonly object[]) => Promise<void>;

function tenantLoader(tx: Tx, { communeId }: SampleCentre): Loader {
  return (table, rows) => insertAll(tx, table, rows.map((row) => ({ communeId, ...row })) as never);
}

async function loadPlaces(tx: Tx, sample: SampleCentre): Promise<void> {
  const above = sample.places.filter((place) => place.level !== 'village');
  const commune = above.find((place) => place.level === 'commune')!;
  // Centres of one province share its place.
  const rows = above.map((place) => ({
    id: place.id,
    level: place.level,
    name: place.name,
    parentId: place.parentId,
    validFrom: place.validFrom ?? '1990-01-01',
    validTo: place.validTo,
  }));
  await insertAll(tx, 'place', rows, { keepKnown: true });
  await insertAll(tx, 'commune', [
    {
      id: sample.communeId,
      placeId: commune.id,
      slug: slugOf(sample),
      name: `${commune.kind} ${commune.name}`,
      sample: true,
    },
  ]);
}

function slugOf(sample: SampleCentre): string {
  const commune = sample.places.find((place) => place.level === 'commune')!;
  return fold(commune.name).replaceAll(' ', '-');
}

async function loadOrganisation(
  insert: Loader,
  sample: SampleCentre,
  accounts: ReadonlyMap<string, string>,
): Promise<void> {
  const { centre, community } = sample;
  await insert('centre', [
    {
      id: centre.id,
      name: centre.name,
      parentBody: centre.parentBody,
      symbol: centre.symbol,
      placeName: centre.issuedAt,
      motto: 'Cần gì học nấy, học suốt đời',
      areaHa: community.areaHa,
    },
  ]);
  await insert(
    'village',
    sample.places
      .filter((place) => place.level === 'village')
      .map((place) => ({
        id: place.id,
        kind: place.kind,
        name: place.name,
        validFrom: place.validFrom ?? '1990-01-01',
        validTo: place.validTo,
      })),
  );
  await insert(
    'unit',
    sample.units.map((unit) => ({
      id: unit.id,
      name: unit.name,
      shortName: unit.name,
      validFrom: '2020-01-01',
    })),
  );
  await insert('post', postRows(sample, accounts));
  await insert(
    'approver',
    sample.approvers.map((approver) => ({
      id: approver.id,
      kind:
        approver.body === null
          ? 'unset'
          : /phòng/i.test(approver.body)
            ? 'district-education'
            : 'commune-committee',
      name: approver.body,
      officeAccount: approver.username !== null,
      verified: approver.verified,
      validFrom: approver.validFrom ?? '2008-01-01',
      validTo: approver.validTo,
    })),
  );
  await insert(
    'venue',
    sample.venues.map(({ id, name, villageId, capacity }) => ({ id, name, villageId, capacity })),
  );
  await insert('equipment', sample.equipment);
  const names = new Map(sample.people.map((person) => [person.id, person.name]));
  await insert(
    'instructor',
    sample.instructors.map(({ id, personId, unitId }) => ({ id, name: names.get(personId)!, unitId })),
  );
  await insert(
    'fundingSource',
    sample.fundingSources.map(({ id, name }) => ({ id, name, validFrom: '2020-01-01' })),
  );
  const { id, base, perLearner, validFrom, validTo } = sample.costNorm;
  await insert('costNorm', [
    {
      id,
      base,
      perLearner,
      validFrom: validFrom ?? '2020-01-01',
      validTo,
      source: 'Suy từ kế hoạch năm của trung tâm',
      verified: false,
    },
  ]);
}

/** The other office of a person is printed under the signature; offices without account stand for themselves. */
function postRows(sample: SampleCentre, accounts: ReadonlyMap<string, string>): object[] {
  const names = new Map(sample.people.map((person) => [person.id, person.name]));
  const others = new Map(
    sample.posts
      .filter((post) => post.role === null && post.level === 'commune')
      .map((post) => [post.personId, post.title]),
  );
  const acting = new Set(sample.posts.filter((post) => post.role !== null).map((post) => post.personId));
  return sample.posts
    .filter((post) => post.role !== null || !acting.has(post.personId))
    .map((post) => ({
      id: post.id,
      accountId: post.username ? (accounts.get(post.username) ?? null) : null,
      role: post.role,
      title: post.title,
      otherTitle: post.role === null ? null : (others.get(post.personId) ?? null),
      holder: names.get(post.personId)!,
      unitId: post.unitId,
      villageId: post.villageId,
      validFrom: post.validFrom,
      validTo: post.validTo,
    }));
}

async function loadPeople(insert: Loader, sample: SampleCentre): Promise<void> {
  const order = new Map(
    sample.places.filter((place) => place.level === 'village').map((place, at) => [place.id, at + 1]),
  );
  await insert(
    'household',
    sample.households.map(({ id, villageId, number }) => ({
      id,
      villageId,
      code: `${order.get(villageId)}-${String(number).padStart(3, '0')}`,
    })),
  );
  await insert(
    'householdPoverty',
    sample.households
      .filter((household) => household.poverty !== 'none')
      .map(({ id, poverty }) => ({
        id: sampleId('poverty', id),
        householdId: id,
        status: poverty,
        validFrom: '2024-01-01',
      })),
  );
  const heads = new Set(sample.households.map((household) => household.headId));
  await insert(
    'resident',
    sample.residents.map((resident) => ({
      id: resident.id,
      householdId: resident.householdId,
      name: resident.name,
      folded: fold(resident.name),
      birthYear: resident.birthYear,
      sex: resident.sex,
      ethnicity: resident.ethnicity,
      head: heads.has(resident.id),
      away: resident.worksFar,
      leftOn: resident.leftOn,
    })),
  );
  await insert(
    'consent',
    sample.consents.map((consent) => ({ ...consent, textVersion: 1 })),
  );
  await insert('subjectRequest', sample.subjectRequests);
  const schools = new Map(sample.units.map(({ id, name }) => [id, name]));
  await insert(
    'dropout',
    sample.dropouts.map(({ visits: _, ...row }) => ({ ...row, school: schools.get(row.schoolId)! })),
  );
  await insert(
    'dropoutVisit',
    sample.dropouts.flatMap(({ id: dropoutId, visits }) =>
      visits.map(({ id, on, by, outcome }) => ({ id, dropoutId, onDay: on, visitor: by, outcome })),
    ),
  );
}

async function loadPlan(insert: Loader, sample: SampleCentre): Promise<void> {
  const { plan, survey, lastPeriod, amendment } = sample;
  await insert('needsSurvey', [
    {
      id: survey.id,
      year: survey.year,
      name: `Điều tra nhu cầu học tập năm ${survey.year}`,
      closedOn: survey.closedOn,
    },
  ]);
  await insert(
    'need',
    survey.needs.flatMap((need, position) =>
      need.byVillage.map(({ villageId, registered }) => ({
        id: sampleId(need.id, villageId),
        surveyId: survey.id,
        topic: need.topic,
        programme: need.programme,
        villageId,
        registered,
        position,
      })),
    ),
  );
  await insert('plan', [
    {
      id: plan.id,
      kind: plan.kind,
      year: plan.year,
      periodFrom: `${plan.year}-01-01`,
      periodTo: `${plan.year}-12-31`,
      title: plan.title,
      surveyId: survey.id,
    },
  ]);
  const document = sample.documents.find((one) => one.kind === 'plan');
  if (document) await insert('officialDocument', [documentRow(sample, document)]);
  const first = sampleId(plan.id, 'version', '1');
  await insert('planVersion', [
    {
      id: first,
      planId: plan.id,
      ordinal: 1,
      state: planStates[plan.state],
      returnedBy: plan.state === 'draft' && plan.steps.at(-1)?.step === 'return' ? 'director' : null,
      documentId: document?.id ?? null,
      inForceFrom: plan.inForceFrom,
      recipients: recipientsOf(plan),
    },
  ]);
  await insert('target', targetRows(sample));
  await insert('targetReport', targetReportRows(sample));
  await insert('proposal', proposalRows(sample));
  const proposed = new Map(sample.proposals.map(({ lineId, id }) => [lineId, id]));
  const items = new Set([...plan.lines, ...(amendment?.lines ?? [])].map((line) => line.id));
  await insert(
    'planItem',
    [...items].map((id) => ({ id, planId: plan.id, proposalId: proposed.get(id) ?? null })),
  );
  await insert(
    'planLine',
    plan.lines.map((line) => lineRow(sample, first, line)),
  );
  await insert(
    'planBasis',
    sample.legalBases.map(({ id, number, date, issuer, subject }, position) => ({
      id,
      versionId: first,
      position,
      number,
      date,
      issuer,
      subject,
    })),
  );
  await insert('petition', sample.petitions);
  await insert('duty', sample.duties);
  await insert('dutyDone', sample.dutiesDone);
  const assigned = assignmentRows(sample);
  await insert('assignment', assigned.assignments);
  await insert('assignmentUnit', assigned.units);
  await insert('assignmentVillage', assigned.villages);
  await insert('assignmentReport', assigned.reports);
  const post = (username: string | null) =>
    username ? (sample.posts.find((one) => one.username === username)?.id ?? null) : null;
  const steps = (versionId: string, done: typeof plan.steps) =>
    done.map((step, at) => ({
      id: sampleId(versionId, 'step', String(at)),
      subjectKind: 'plan-version',
      subjectId: versionId,
      act: step.step,
      onDate: step.on,
      at: `${step.on}T09:00:00+07:00`,
      ...whoActed(plan, step),
      postId: post(step.username),
      reason: step.reason,
      recorded: step.username === null,
    }));
  await insert('workflowStep', steps(first, plan.steps));
  await insert('planSection', sectionRows(first));
  await insert(
    'pastResult',
    lastPeriod.byProgramme.map((row) => ({
      id: sampleId(plan.id, 'past', row.programme),
      year: lastPeriod.year,
      ...row,
    })),
  );
  const claims = {
    'lastPeriod.classes': lastPeriod.stated.classes,
    'lastPeriod.attendances': lastPeriod.stated.attendances,
    'needs.attendances': survey.stated.attendances,
    ...(plan.stated ? { 'plan.classes': plan.stated.classes, 'plan.learners': plan.stated.attendances } : {}),
  };
  await insert(
    'claim',
    Object.entries(claims).map(([key, value]) => ({
      id: sampleId(plan.id, 'claim', key),
      planId: plan.id,
      key,
      value,
    })),
  );
  if (!amendment) return;
  await insert('planVersion', [
    {
      id: amendment.id,
      planId: plan.id,
      ordinal: 2,
      state: planStates[amendment.state],
      reason: amendment.reason,
      recipients: recipientsOf(plan),
    },
  ]);
  await insert(
    'planLine',
    amendment.lines.map((line) => lineRow(sample, amendment.id, line)),
  );
  await insert('workflowStep', steps(amendment.id, amendment.steps));
  await insert('planSection', sectionRows(amendment.id));
}

function lineRow({ plan, fundingSources }: SampleCentre, versionId: string, line: SampleLine): object {
  const source = fundingSources.find(({ id }) => id === line.budget[0]?.sourceId);
  return {
    id: sampleId(versionId, line.id),
    versionId,
    itemId: line.id,
    month: line.month,
    year: plan.year,
    position: line.row,
    title: line.title,
    programme: line.programme,
    audience: line.audience,
    classCount: line.classCount,
    learners: line.learners,
    cost: line.cost,
    venueText: line.venueText,
    venueId: line.venueId,
    villageId: line.villageIds.length === 1 ? line.villageIds[0] : null,
    partnerText: line.partnerText,
    unitId: line.unitId,
    ownOrJoint: line.ownOrJoint,
    sourceText: source?.name ?? null,
    fundingSourceId: source?.id ?? null,
    note: line.note,
  };
}

async function loadActivity(insert: Loader, sample: SampleCentre, activity: SampleActivity): Promise<void> {
  const line = sample.plan.lines.find((one) => one.id === activity.lineId)!;
  await insert('activity', [
    {
      id: activity.id,
      planItemId: activity.lineId,
      year: sample.plan.year,
      month: line.month,
      title: activity.title,
      programme: activity.programme,
      form: activity.programme === 'XMC' ? 'literacy' : 'class',
      audience: line.audience,
      villageId: line.villageIds.length === 1 ? line.villageIds[0] : null,
      plannedLearners: line.learners,
      plannedCost: line.cost,
      ownOrJoint: activity.ownOrJoint,
      instructorId: activity.sessions[0]?.instructorId ?? null,
      preparedOn: activity.preparedOn,
      reportedOn: activity.reportedOn,
      rosterCode: rosterCode(sample, activity),
    },
  ]);
  await insert('activityUnit', [
    { id: sampleId(activity.id, 'unit'), activityId: activity.id, unitId: activity.unitId, role: 'lead' },
    ...activity.supportUnitIds.map((unitId) => ({
      id: sampleId(activity.id, 'unit', unitId),
      activityId: activity.id,
      unitId,
      role: 'support',
    })),
  ]);
  await insert(
    'session',
    activity.sessions.map((session) => ({
      id: session.id,
      activityId: activity.id,
      startsAt: `${session.date}T${session.from}:00+07:00`,
      endsAt: `${session.date}T${session.to}:00+07:00`,
      venueId: session.venueId,
      instructorId: session.instructorId,
      state: session.marks.length > 0 || session.headcount ? 'held' : 'planned',
      headcount: session.headcount?.value ?? null,
      headcountSource: session.headcount?.source ?? null,
      flags: [
        ...(session.lateReason ? ['late'] : []),
        ...(session.overCapacityReason ? ['over-capacity'] : []),
      ],
      flagReason: [session.lateReason, session.overCapacityReason].filter(Boolean).join('; ') || null,
    })),
  );
  const enrolled = new Map(
    activity.enrolments.map((one) => [one.residentId, one.source === 'village' ? 'register' : 'group']),
  );
  for (const session of activity.sessions)
    for (const mark of session.marks)
      if (!enrolled.has(mark.residentId)) enrolled.set(mark.residentId, 'walk-in');
  await insert(
    'enrolment',
    [...enrolled].map(([residentId, source], position) => ({
      id: sampleId(activity.id, residentId),
      activityId: activity.id,
      residentId,
      source,
      position,
    })),
  );
  await insert(
    'mark',
    activity.sessions.flatMap((session) =>
      session.marks.map((mark) => ({
        id: sampleId(session.id, mark.residentId),
        sessionId: session.id,
        enrolmentId: sampleId(activity.id, mark.residentId),
        state: mark.state,
        reason: mark.reason,
        source: mark.source,
        at: `${mark.recordedOn}T21:00:00+07:00`,
      })),
    ),
  );
  await insert(
    'budgetLine',
    line.budget.map(({ sourceId, amount }) => ({
      id: sampleId(activity.id, 'budget', sourceId),
      activityId: activity.id,
      fundingSourceId: sourceId,
      amount,
    })),
  );
}

/** A short code printed on the roster, by which the class is found again. */
function rosterCode(sample: SampleCentre, activity: SampleActivity): string {
  return `${String(sample.plan.year).slice(2)}${activity.id.replaceAll('-', '').slice(0, 6).toUpperCase()}`;
}

async function loadMoney(insert: Loader, sample: SampleCentre): Promise<void> {
  const names = new Map(sample.people.map((person) => [person.id, person.name]));
  const holder = (activityId: string) =>
    names.get(
      sample.advances.find((advance) => advance.activityId === activityId)?.personId ?? sample.people[1]!.id,
    )!;
  await insert(
    'expense',
    sample.expenses.map((expense) => ({
      id: expense.id,
      activityId: expense.activityId,
      fundingSourceId: expense.sourceId,
      head: expense.head,
      amount: expense.amount,
      payee: expense.payee,
      voucherNumber: expense.voucher,
      voucherDate: expense.on,
    })),
  );
  const moved = [
    ...sample.advances.map((one) => ({
      id: one.id,
      activityId: one.activityId,
      kind: 'advance',
      amount: one.amount,
      onDate: one.on,
      voucherNumber: one.voucher,
    })),
    ...sample.settlements.flatMap((one) => [
      {
        id: sampleId(one.id, 'return'),
        activityId: one.activityId,
        kind: 'advance-return',
        amount: one.returned,
        onDate: one.on,
        voucherNumber: one.returnVoucher,
      },
      {
        id: sampleId(one.id, 'after'),
        activityId: one.activityId,
        kind: 'payment',
        amount: one.paidAfter,
        onDate: one.on,
        voucherNumber: null,
      },
    ]),
  ].filter((row) => row.amount > 0);
  await insert(
    'payment',
    moved.map((row) => ({ ...row, person: holder(row.activityId) })),
  );
  await insert(
    'settlement',
    sample.settlements.map((one) => ({ id: one.id, activityId: one.activityId, settledOn: one.on })),
  );
}

function documentRow(sample: SampleCentre, document: SampleCentre['documents'][number]): object {
  return {
    id: document.id,
    year: Number(document.date.slice(0, 4)),
    number: document.number,
    symbol: document.symbol.replace(/^\d+\//, ''),
    type: documentTypes[document.kind],
    subject: document.subject,
    issuedOn: document.date,
    signer: document.signer,
    recipients: document.recipients.join('; '),
    keeper: sample.centre.symbol,
    copies: document.copies,
    sentOn: addDays(document.date, 0),
  };
}

async function loadInspections(insert: Loader, sample: SampleCentre): Promise<void> {
  const rows = inspectionRows(sample);
  await insert('inspection', rows.inspection);
  await insert('inspectionItem', rows.inspectionItem);
  await insert('inspectionFollowUp', rows.inspectionFollowUp);
  await insert('inspectionSigner', rows.inspectionSigner);
  await insert('workflowStep', rows.workflowStep);
  await insert('effectInquiry', rows.effectInquiry);
  await insert('effectAnswer', rows.effectAnswer);
}

async function loadPapers(insert: Loader, sample: SampleCentre): Promise<void> {
  const rest = sample.documents.filter(
    (document) => document !== sample.documents.find((one) => one.kind === 'plan'),
  );
  await insert(
    'officialDocument',
    rest.map((document) => documentRow(sample, document)),
  );
  await insert(
    'activityDocument',
    rest.flatMap((one) =>
      one.activityId
        ? [{ id: sampleId(one.id, 'of'), activityId: one.activityId, documentId: one.id, kind: one.kind }]
        : [],
    ),
  );
}
