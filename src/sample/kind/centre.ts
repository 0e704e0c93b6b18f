import { kindOf } from '#plan/kind/registry.ts';
import { addDays, type CivilDate, yearOf } from '#vocabulary/date.ts';
import { nameOf } from '../accounts.ts';
import { assignmentsFrom } from '../assignments.ts';
import { dutiesFor } from '../duties.ts';
import { effectOf, inspectionOf, lastDay, marked } from '../inspections.ts';
import { libraryOf } from '../library.ts';
import type { SampleActivity, SampleCentre, SampleEffect, SampleInspection, SamplePlan } from '../model.ts';
import { type ClassMoney, moneyDays, moneyOf } from '../money.ts';
import { noticesOf } from '../notices.ts';
import { accountPersonId, unitIdOf } from '../organisation.ts';
import { consentsOf, subjectRequestsOf } from '../privacy.ts';
import { sampleId } from '../random.ts';
import { target } from '../targets.ts';
import { dayOf, type PlanYear, progressOf } from './calendar.ts';
import { eventsOf } from './events.ts';
import { activitiesOf, type Told } from './held.ts';
import { linesOf, normOf, sourcesOf } from './lines.ts';
import { documentsOf, reportsOf } from './papers.ts';
import type { Script, Stage } from './script.ts';
import {
  communeIdOf,
  communeNameOf,
  householdsOf,
  organisationOf,
  placesOf,
  populationOf,
  SINCE,
  venuesOf,
  villageIdOf,
  villageIdsOf,
} from './setting.ts';

/** The sample centre of a script as it stands on a day. The same script and day give the same centre. */
export function centreOf(script: Script, asOf: CivilDate): SampleCentre {
  const { setting } = script;
  const { key } = setting;
  const at: PlanYear = { year: script.yearAt(asOf), school: script.kind === 'school-year' };
  const stage: Stage = {
    year: at.year,
    asOf,
    day: (on) => dayOf(at, on),
    unit: (code) => unitIdOf(key, code),
    village: (name) => villageIdOf(setting, name),
    id: (...path) => sampleId(key, ...path),
  };
  const organisation = organisationOf(setting);
  const { households, residents } = populationOf(setting, at.year);
  const scripts = script.lines(at.year);
  const told = linesOf(setting, at, scripts).map((line, nth): Told => ({ line, script: scripts[nth]! }));
  const plan = planOf(script, stage, told);
  const activities =
    plan.inForceFrom === null
      ? []
      : activitiesOf(
          {
            setting,
            at,
            asOf,
            inForceFrom: plan.inForceFrom,
            residents,
            instructors: organisation.instructors,
          },
          told,
        );
  const year = { script, stage, at, plan, lines: told, activities };
  const documents = documentsOf(year);
  const inForce = plan.inForceFrom !== null;

  const centre: Omit<SampleCentre, 'notices'> = {
    key,
    asOf,
    communeId: communeIdOf(setting),
    places: placesOf(setting),
    centre: {
      id: sampleId(key, 'centre'),
      name: `Trung tâm học tập cộng đồng ${communeNameOf(setting)}`,
      parentBody: `Ủy ban nhân dân ${communeNameOf(setting)}`,
      issuedAt: setting.commune.name,
      symbol: 'TTHTCĐ',
    },
    approvers: [
      {
        id: sampleId(key, 'approver', 'ubnd'),
        body: `UBND ${communeNameOf(setting)}`,
        username: 'chutich',
        verified: false,
        validFrom: SINCE,
        validTo: null,
      },
    ],
    ...organisation,
    venues: venuesOf(setting),
    equipment: script.equipment.map(([name, quantity, since]) => ({
      id: sampleId(key, 'equipment', name),
      name,
      quantity,
      year: since,
      source: `Ngân sách ${setting.commune.kind}`,
      condition: 'good',
    })),
    legalBases: basesOf(script),
    costNorm: normOf(setting),
    fundingSources: sourcesOf(setting),
    community: {
      areaHa: setting.areaHa,
      villages: setting.villages.length,
      households: householdsOf(setting),
      population: setting.people,
      poorHouseholds: setting.poor,
      nearPoorHouseholds: setting.nearPoor,
    },
    lastPeriod: null,
    survey: surveyOf(script, stage),
    plan,
    amendment: null,
    proposals: script.proposals(stage).filter(({ on }) => on <= asOf),
    targets: script.targets(stage).map((said, nth) =>
      target(stage.id, plan, nth + 1, {
        ...said,
        reports: (said.reports ?? []).filter(({ on }) => inForce && on <= asOf),
      }),
    ),
    assignments: assignmentsFrom(key, plan, script.assignments(stage), {
      asOf,
      villages: villageIdsOf(setting),
    }),
    donations: script.donations(stage).filter(({ receivedOn }) => receivedOn <= asOf),
    petitions: script.petitions(stage).map(({ sentOn, ...petition }) => {
      const document = documents.find(
        ({ kind, date, subject }) => kind === 'petition' && date === sentOn && subject === petition.subject,
      );
      const { answer } = petition;
      return {
        ...petition,
        documentId: document?.id ?? null,
        answer: document && answer && answer.on <= asOf ? answer : null,
      };
    }),
    ...dutiesFor(communeIdOf(setting), key, yearOf(asOf), asOf, { annual: false }),
    library: libraryOf(key, asOf, script.books),
    households,
    residents,
    consents: consentsOf(key, residents, asOf),
    subjectRequests: subjectRequestsOf(key, residents, asOf),
    dropouts: script.dropouts(stage),
    activities,
    events: eventsOf(stage, activities, told),
    own: inForce ? script.own(stage).map((one) => (one.day < asOf ? one : { ...one, people: null })) : [],
    ...moneyOf(
      key,
      normOf(setting),
      accountPersonId(key, 'phogiamdoc'),
      moneyFor(stage, told, activities, organisation),
    ),
    documents,
    reports: reportsOf(year, documents),
    inspections: inspectionsOf(script, stage, { key, plan, activities, documents, asOf }),
    effects: effectsOf({ key, plan, activities, documents, asOf }),
  };
  return { ...centre, notices: [...noticesOf(centre), ...(inForce ? noticesBeside(script, stage) : [])] };
}

const basesOf = ({ setting, bases }: Script) =>
  bases.map(([number, date, issuer, subject]) => ({
    id: sampleId(setting.key, 'basis', number),
    number,
    date: date as CivilDate | null,
    issuer,
    subject,
  }));

function planOf(script: Script, { year, asOf, day, id }: Stage, told: readonly Told[]): SamplePlan {
  const kind = kindOf(script.kind);
  const signedOn = day(script.signedOn);
  const { state, steps } = progressOf(kind.author, signedOn, asOf);
  const signed = signedOn <= asOf;
  return {
    id: id('plan', String(year)),
    kind: script.kind,
    year,
    period: script.period(year),
    title: script.title(year),
    ...(script.theme && { theme: script.theme }),
    ...(script.sections && { sections: script.sections }),
    state,
    number: signed
      ? `${String(script.number ?? 1).padStart(2, '0')}/${kind.author === 'committee' ? 'KH-UBND' : 'KH-TTHTCĐ'}`
      : null,
    issuedOn: signed ? signedOn : null,
    inForceFrom: state === 'in-force' ? signedOn : null,
    lines: told.map(({ line }) => line),
    stated: null,
    steps,
    legalBasisIds: basesOf(script).map((basis) => basis.id),
    recipients: script.recipients,
    signatories: [],
  };
}

function surveyOf(script: Script, stage: Stage): SampleCentre['survey'] {
  const said = script.survey?.(stage);
  if (!said || said.closedOn > stage.asOf) return null;
  const attendances = said.needs
    .flatMap(({ byVillage }) => byVillage)
    .reduce((sum, { registered }) => sum + registered, 0);
  return {
    ...said,
    id: stage.id('survey', String(stage.year)),
    year: stage.year,
    stated: { topics: said.needs.length, attendances },
  };
}

/** Money of the classes that have some: advanced three days before, spent the day after, settled a week later. */
function moneyFor(
  { asOf }: Stage,
  told: readonly Told[],
  activities: readonly SampleActivity[],
  { people, instructors }: Pick<SampleCentre, 'people' | 'instructors'>,
): ClassMoney[] {
  const until = (date: CivilDate): CivilDate | null => (date <= asOf ? date : null);
  return activities.flatMap((activity): ClassMoney[] => {
    const { line } = told.find((one) => one.line.id === activity.lineId)!;
    if (line.cost === 0 || activity.preparedOn === null) return [];
    const days = moneyDays(activity.sessions[0]!.date, lastDay(activity));
    const teacher = instructors.find(({ id }) => id === activity.sessions[0]!.instructorId)!;
    const share = line.cost / (line.classCount ?? 1);
    const advance = days.advance < activity.preparedOn ? activity.preparedOn : days.advance;
    return [
      {
        activity,
        line: {
          ...line,
          learners: Math.floor(line.learners / (line.classCount ?? 1)),
          cost: share as typeof line.cost,
          budget: line.budget.map(({ sourceId }) => ({ sourceId, amount: share as typeof line.cost })),
        },
        instructorName: people.find(({ id }) => id === teacher.personId)!.name,
        advancedOn: until(advance),
        spentOn: until(days.spent),
        settledOn: activity.reportedOn === null ? null : until(days.settled),
      },
    ];
  });
}

/** Each is drafted on its day, signed the day after; what had to be mended is closed after three weeks, and the inspection with it. */
function inspectionsOf(
  { inspections }: Script,
  { day, unit, asOf }: Stage,
  year: Parameters<typeof inspectionOf>[0],
): SampleInspection[] {
  if (year.plan.inForceFrom === null) return [];
  return inspections.flatMap(({ quarter, on: at, conclusion, followUps = [] }) => {
    const on = day(at);
    if (on > asOf) return [];
    const mended = addDays(on, 21) <= asOf;
    return [
      inspectionOf(year, {
        quarter,
        year: Number(day([quarter * 3, 1]).slice(0, 4)),
        on,
        state: mended ? 'closed' : addDays(on, 1) <= asOf ? 'signed' : 'drafted',
        conclusion,
        followUps: followUps.map(({ text, closing, unit: code }) => ({
          text,
          unitId: unit(code),
          dueOn: addDays(on, 30),
          closedOn: mended ? addDays(on, 20) : null,
          closing: mended ? closing : null,
          closedBy: mended ? nameOf('phogiamdoc') : null,
        })),
      }),
    ];
  });
}

/** The last class of three months ago is asked back after three months, the last one of a month ago after one. */
function effectsOf(year: Parameters<typeof effectOf>[0]): SampleEffect[] {
  const over = (days: number) =>
    year.activities.filter((one) => marked(one) && addDays(lastDay(one), days) <= year.asOf).at(-1);
  const [after1, after3] = [over(32), over(95)];
  const on = addDays(year.asOf, -1);
  return [
    ...(after3 ? [effectOf(year, after3, { months: 3, on, asked: 14 })] : []),
    ...(after1 && after1 !== after3 ? [effectOf(year, after1, { months: 1, on, asked: 10 })] : []),
  ];
}

const noticesBeside = (script: Script, stage: Stage): SampleCentre['notices'] =>
  script
    .notices(stage)
    .map((one) => (one.plannedOn < stage.asOf ? one : { ...one, sentOn: null, sentBy: null }));
