import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import { moiAssignments } from './assignments.ts';
import { donationsFor } from './donations.ts';
import { dropoutsOf } from './dropouts.ts';
import { dutiesFor } from './duties.ts';
import { moiInspections } from './inspections.ts';
import { libraryOf } from './library.ts';
import type { SurveyedCentre } from './model.ts';
import {
  COMMUNE_NAME,
  MOI,
  MOI_APPROVERS,
  MOI_NORM,
  MOI_SOURCES,
  MOI_VILLAGES,
  moiId,
  moiOrganisation,
  moiPlaces,
  moiVenues,
  moiVillageId,
} from './moi-commune.ts';
import { MOI_BASES, MOI_COMMUNITY, MOI_HOUSEHOLDS, MOI_LAST_YEAR } from './moi-lines.ts';
import { moiAmendment, moiPlan, moiSurvey } from './moi-plan.ts';
import { moiProposals } from './moi-proposals.ts';
import { moiActivities, moiMoney, moiRegister, moiReports } from './moi-year.ts';
import { noticesOf } from './notices.ts';
import { petitionsFor } from './petitions.ts';
import { consentsOf, subjectRequestsOf } from './privacy.ts';
import { populate } from './residents.ts';
import { moiTargets } from './targets.ts';

const made = new Map<number, ReturnType<typeof populate>>();

/** The people of a year, made once: they are the same on all its days. */
function populationOf(year: number): ReturnType<typeof populate> {
  const cached = made.get(year);
  if (cached) return cached;
  const population = populate({
    key: MOI,
    year,
    villages: MOI_VILLAGES.map((name) => ({ id: moiVillageId(name), households: MOI_HOUSEHOLDS[name] })),
    people: MOI_COMMUNITY.population,
    poor: MOI_COMMUNITY.poorHouseholds,
    nearPoor: MOI_COMMUNITY.nearPoorHouseholds,
    leftIn: year - 1,
  });
  made.set(year, population);
  return population;
}

/**
 * An invented commune under today's map with the plan of the year of `today` under way: classes before today held, one
 * of them without a record, one class today, later ones planned. The same day gives the same centre.
 */
export function moi(today: CivilDate): SurveyedCentre {
  const year = yearOf(today);
  const organisation = moiOrganisation();
  const { households, residents } = populationOf(year);
  const plan = moiPlan(today);
  const activities = moiActivities(plan, today, residents, organisation.instructors);
  const documents = moiRegister(plan, today, activities);
  const names = new Map(organisation.people.map(({ id, name }) => [id, name]));
  const teachers = new Map(organisation.instructors.map(({ id, personId }) => [id, names.get(personId)!]));

  const centre: Omit<SurveyedCentre, 'notices'> = {
    key: MOI,
    asOf: today,
    communeId: moiId('place', 'commune'),
    places: moiPlaces(),
    centre: {
      id: moiId('centre'),
      name: `Trung tâm học tập cộng đồng xã ${COMMUNE_NAME}`,
      parentBody: `Ủy ban nhân dân xã ${COMMUNE_NAME}`,
      issuedAt: COMMUNE_NAME,
      symbol: 'TTHTCĐ',
    },
    approvers: MOI_APPROVERS,
    ...organisation,
    venues: moiVenues(),
    equipment: [
      {
        id: moiId('equipment', 'Máy chiếu'),
        name: 'Máy chiếu',
        quantity: 1,
        year: 2022,
        source: 'Ngân sách xã',
        condition: 'good',
      },
    ],
    legalBases: MOI_BASES.map(([number, date, issuer, subject]) => ({
      id: moiId('basis', number),
      number,
      date: date as CivilDate | null,
      issuer,
      subject,
    })),
    costNorm: MOI_NORM,
    fundingSources: MOI_SOURCES,
    community: MOI_COMMUNITY,
    lastPeriod: { year: year - 1, ...MOI_LAST_YEAR },
    survey: moiSurvey(plan),
    plan,
    amendment: moiAmendment(plan, today),
    proposals: moiProposals(plan, today),
    targets: moiTargets(plan, today),
    assignments: moiAssignments(MOI, plan, { asOf: today, villages: MOI_VILLAGES.map(moiVillageId) }),
    donations: donationsFor(MOI, today, activities[0]?.id ?? null),
    petitions: petitionsFor(MOI, `UBND xã ${COMMUNE_NAME}`),
    ...dutiesFor(moiId('place', 'commune'), MOI, year, today),
    library: libraryOf(MOI, today),
    households,
    residents,
    consents: consentsOf(MOI, residents, today),
    subjectRequests: subjectRequestsOf(MOI, residents, today),
    dropouts: dropoutsOf(MOI, today, moiVillageId(MOI_VILLAGES[0]!), 'Mã Lan Anh', { open: true }),
    activities,
    events: [],
    own: [],
    ...moiMoney(plan, today, activities, (activity) => teachers.get(activity.sessions[0]!.instructorId)!),
    documents,
    reports: moiReports(today, documents),
    ...moiInspections({ key: MOI, plan, activities, documents, asOf: today }),
  };
  return { ...centre, notices: noticesOf(centre) };
}
