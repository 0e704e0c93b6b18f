import { assignments2024 } from './assignments.ts';
import { donationsFor } from './donations.ts';
import { dropoutsOf } from './dropouts.ts';
import { dutiesFor } from './duties.ts';
import { inspections2024 } from './inspections.ts';
import { libraryOf } from './library.ts';
import type { SurveyedCentre } from './model.ts';
import { noticesOf } from './notices.ts';
import { petitionsFor } from './petitions.ts';
import { consentsOf, subjectRequestsOf } from './privacy.ts';
import { populate } from './residents.ts';
import {
  APPROVERS,
  day,
  equipment,
  HOUSEHOLDS,
  id,
  KEY,
  NORM,
  organisation,
  places,
  SOURCES,
  VILLAGES,
  venues,
  villageId,
  YEAR,
} from './tan-huong-2024-commune.ts';
import { CITED, COMMUNITY, LAST_YEAR } from './tan-huong-2024-lines.ts';
import { printedPlan, surveyFor } from './tan-huong-2024-plan.ts';
import {
  AS_OF,
  activitiesOf,
  moneyOf2024,
  proposals2024,
  registerOf2024,
  sentReports,
} from './tan-huong-2024-year.ts';
import { targets2024 } from './targets.ts';

/**
 * Xã Tân Hương's finished year 2024: the plan as its paper has it, and invented residents, posts, classes, marks and
 * money that follow from it. Takes nothing, always gives the same.
 */
export function tanHuong2024(): SurveyedCentre {
  const { households, residents } = populate({
    key: KEY,
    year: YEAR,
    villages: VILLAGES.map((name) => ({ id: villageId(name), households: HOUSEHOLDS[name] })),
    people: COMMUNITY.population,
    poor: COMMUNITY.poorHouseholds,
    nearPoor: COMMUNITY.nearPoorHouseholds,
    leftIn: YEAR,
  });
  const own = organisation();
  const plan = printedPlan();
  const activities = activitiesOf(plan.lines, residents, own.instructors);
  const names = new Map(own.people.map((person) => [person.id, person.name]));
  const teachers = new Map(own.instructors.map((one) => [one.id, names.get(one.personId)!]));
  const documents = registerOf2024(plan, activities, own.units);

  const centre: Omit<SurveyedCentre, 'notices'> = {
    key: KEY,
    asOf: AS_OF,
    communeId: id('place', 'commune'),
    places: places(),
    centre: {
      id: id('centre'),
      name: 'Trung tâm học tập cộng đồng xã Tân Hương',
      parentBody: 'Ủy ban nhân dân xã Tân Hương',
      issuedAt: 'Tân Hương',
      symbol: 'TTHTCĐ',
    },
    approvers: APPROVERS,
    ...own,
    venues: venues(),
    equipment: equipment(),
    legalBases: CITED.map(([number, date, issuer, subject]) => ({
      id: id('basis', number),
      number,
      date: date === null ? null : day(date),
      issuer,
      subject,
    })),
    costNorm: NORM,
    fundingSources: SOURCES,
    community: COMMUNITY,
    lastPeriod: LAST_YEAR,
    survey: surveyFor(plan.lines),
    plan,
    amendment: null,
    proposals: proposals2024(plan),
    targets: targets2024(plan),
    assignments: assignments2024(KEY, plan, { asOf: AS_OF, villages: VILLAGES.map(villageId) }),
    donations: donationsFor(KEY, day('2024-05-06'), activities[0]?.id ?? null),
    petitions: petitionsFor(KEY, 'UBND xã Tân Hương'),
    ...dutiesFor(id('place', 'commune'), KEY, YEAR, AS_OF),
    library: libraryOf(KEY, AS_OF),
    households,
    residents,
    consents: consentsOf(KEY, residents, AS_OF),
    subjectRequests: subjectRequestsOf(KEY, residents, AS_OF),
    dropouts: dropoutsOf(KEY, AS_OF, villageId(VILLAGES[0]!), 'Mã Lan Anh', { open: false }),
    activities,
    events: [],
    own: [],
    ...moneyOf2024(plan.lines, activities, (activity) => teachers.get(activity.sessions[0]!.instructorId)!),
    documents,
    reports: sentReports(documents),
    ...inspections2024({ key: KEY, plan, activities, documents, asOf: AS_OF }),
  };
  return { ...centre, notices: noticesOf(centre) };
}
