/**
 * One sample centre as plain values, ready to be written to any store. Ids are UUIDs, dates civil dates, money whole
 * đồng. What a reader can derive is not here: totals appear only as `stated` claims. All persons are invented.
 */
import type { FormName } from '#plan/kind/form.ts';
import type { PlanKindName, SectionKey } from '#plan/kind/kind.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import type { Dong } from '#vocabulary/money.ts';
import type { Period } from '#vocabulary/period.ts';
import type { SampleEvent, SampleOwnActivity } from './model-event.ts';

export type ProgrammeCode = 'PL' | 'VHXH' | 'MT' | 'SK' | 'KT' | 'KNS' | 'HN' | 'CDS' | 'XMC' | 'KHAC';
export type Sex = 'female' | 'male';
export type Ethnicity = 'Tày' | 'Nùng' | 'Dao' | 'Kinh' | 'Mông' | 'Thái';
export type Role =
  | 'director'
  | 'deputy'
  | 'accountant'
  | 'village-head'
  | 'partner'
  | 'commune-office'
  | 'chair'
  | 'association'
  | 'school'
  | 'province'
  | 'ministry'
  | 'administrator';

/** From a day to a day, both included; null is unknown at the start and open at the end. */
interface Validity {
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
}

export interface SamplePlace extends Validity {
  readonly id: Id;
  readonly level: 'province' | 'district' | 'commune' | 'village';
  /** The common noun before the name: tỉnh, huyện, xã, thôn. */
  readonly kind: string;
  readonly name: string;
  readonly parentId: Id | null;
}

export interface SampleUnit {
  readonly id: Id;
  readonly code: string;
  readonly name: string;
}

export interface SamplePerson {
  readonly id: Id;
  readonly name: string;
  readonly sex: Sex;
  readonly unitId: Id | null;
}

export interface SamplePost extends Validity {
  readonly id: Id;
  readonly personId: Id;
  /** The account that acts as this post; null for a post without sign-in. */
  readonly username: string | null;
  readonly role: Role | null;
  readonly title: string;
  readonly level: 'centre' | 'village' | 'unit' | 'commune' | 'province' | 'ministry';
  readonly villageId: Id | null;
  readonly unitId: Id | null;
}

export interface SampleVenue {
  readonly id: Id;
  readonly name: string;
  readonly villageId: Id | null;
  /** Seats. */
  readonly capacity: number;
}

export interface SampleEquipment {
  readonly id: Id;
  readonly name: string;
  readonly quantity: number;
  readonly year: number | null;
  readonly source: string | null;
  readonly condition: 'good' | 'worn' | 'broken';
}

export interface SampleApprover extends Validity {
  readonly id: Id;
  /** The body that approves; null when none has to. */
  readonly body: string | null;
  /** The account that approves in the program; null when a person records what happened on paper. */
  readonly username: string | null;
  readonly verified: boolean;
}

interface SampleLegalBasis {
  readonly id: Id;
  readonly number: string;
  readonly date: CivilDate | null;
  readonly issuer: string;
  readonly subject: string;
}

export interface SampleHousehold {
  readonly id: Id;
  readonly villageId: Id;
  /** Running number within the village. */
  readonly number: number;
  readonly poverty: 'poor' | 'near-poor' | 'none';
  readonly headId: Id;
}

export interface SampleResident {
  readonly id: Id;
  readonly householdId: Id;
  readonly villageId: Id;
  readonly name: string;
  readonly sex: Sex;
  readonly birthYear: number;
  readonly ethnicity: Ethnicity;
  readonly relation: 'head' | 'spouse' | 'parent' | 'child' | 'child-in-law' | 'grandchild';
  /** Registered here, works far from home. */
  readonly worksFar: boolean;
  /** The day of moving out of the commune; null for one who lives here. */
  readonly leftOn: CivilDate | null;
}

export interface SampleLine {
  readonly id: Id;
  /** 1 to 12: the month in which it begins. */
  readonly month: number;
  /** Left out: the plan's year. */
  readonly year?: number;
  /** First and last day, where the paper names days or several months. */
  readonly days?: Period;
  readonly hours?: { readonly from: string; readonly to: string | null };
  readonly form?: FormName;
  readonly purpose?: string;
  /** The heading over rows that belong together. */
  readonly group?: string;
  /** Number of the row within its month, from 1. */
  readonly row: number;
  readonly title: string;
  readonly programme: ProgrammeCode;
  /** As printed. */
  readonly audience: string;
  /** Villages that the audience comes from; all of them for the whole commune. */
  readonly villageIds: readonly Id[];
  /** Null where the paper's cell is blank. */
  readonly classCount: number | null;
  /** 0 where the paper names none. */
  readonly learners: number;
  /** 0 where the paper names none. */
  readonly cost: Dong;
  /** As printed. */
  readonly venueText: string;
  readonly venueId: Id;
  /** As printed; null where the cell is blank. */
  readonly partnerText: string | null;
  readonly unitId: Id | null;
  readonly ownOrJoint: 'own' | 'joint';
  readonly note: string | null;
  readonly budget: readonly { readonly sourceId: Id; readonly amount: Dong }[];
}

interface SampleNeed {
  readonly id: Id;
  readonly topic: string;
  readonly programme: ProgrammeCode;
  /** People who asked for the topic, by village. */
  readonly byVillage: readonly { readonly villageId: Id; readonly registered: number }[];
}

export interface SamplePlanStep {
  readonly step: 'submit' | 'return' | 'sign' | 'send' | 'approve' | 'issue';
  readonly on: CivilDate;
  /** The account that acted; null when someone without account did, see `actor`. */
  readonly username: string | null;
  /** Who acted, as post and invented name. */
  readonly actor: string;
  readonly reason: string | null;
}

interface SampleSignatory {
  /** Heading of the block above the capacity, as on an approver's block; null for none. */
  readonly heading: string | null;
  /** Lines of the capacity, in capitals. */
  readonly capacity: readonly string[];
  readonly post: string | null;
  readonly name: string;
}

export interface SamplePlan {
  readonly id: Id;
  readonly kind: PlanKindName;
  readonly year: number;
  /** Left out: the calendar year. */
  readonly period?: Period;
  readonly theme?: string;
  /** Parts in words of their own; the others begin as the kind has them. */
  readonly sections?: Readonly<Partial<Record<SectionKey, string>>>;
  readonly title: string;
  /** draft → to-director → to-approver → in-force. */
  readonly state: 'draft' | 'to-director' | 'to-approver' | 'in-force';
  readonly number: string | null;
  readonly issuedOn: CivilDate | null;
  readonly inForceFrom: CivilDate | null;
  readonly lines: readonly SampleLine[];
  /** Totals that the paper states; claims, beside what the lines give. */
  readonly stated: { readonly classes: number; readonly topics: number; readonly attendances: number } | null;
  readonly steps: readonly SamplePlanStep[];
  readonly legalBasisIds: readonly Id[];
  readonly recipients: readonly string[];
  readonly signatories: readonly SampleSignatory[];
}

/** A new version of the plan that is not in force yet: the lines as they would be. */
export interface SampleAmendment {
  readonly id: Id;
  readonly planId: Id;
  readonly state: 'to-director';
  readonly reason: string;
  readonly lines: readonly SampleLine[];
  readonly steps: readonly SamplePlanStep[];
}

/** A class that a unit proposed; neither taken nor declined while it waits. */
export interface SampleProposal {
  readonly id: Id;
  readonly unitId: Id;
  readonly year: number;
  readonly month: number;
  readonly title: string;
  readonly programme: ProgrammeCode;
  readonly audience: string | null;
  readonly villageId: Id | null;
  readonly venueId: Id | null;
  readonly learners: number | null;
  readonly cost: Dong | null;
  /** A word to the deputy. */
  readonly note: string | null;
  readonly by: string;
  readonly on: CivilDate;
  readonly declined: { readonly on: CivilDate; readonly reason: string } | null;
  /** The line of the plan that it became. */
  readonly lineId: Id | null;
}

/** A task of the plan: who leads, who supports, by when, and what was reported. */
export interface SampleAssignment {
  readonly id: Id;
  readonly planId: Id;
  readonly position: number;
  readonly text: string;
  readonly wanted: string | null;
  readonly figure: number | null;
  readonly figureUnit: string | null;
  readonly dueOn: CivilDate | null;
  /** The centre leads. */
  readonly byCentre: boolean;
  /** Whom the paper names, where that is no unit of the commune. */
  readonly paperUnit: string | null;
  /** Nobody leads: each does its own part. */
  readonly each: boolean;
  readonly units: readonly { readonly id: Id; readonly unitId: Id; readonly role: 'lead' | 'support' }[];
  readonly villages: readonly {
    readonly id: Id;
    readonly villageId: Id;
    readonly role: 'lead' | 'support';
  }[];
  readonly reports: readonly {
    readonly id: Id;
    readonly unitId: Id | null;
    readonly villageId: Id | null;
    readonly done: boolean;
    readonly result: string;
    readonly figure: number | null;
    readonly on: CivilDate;
    readonly by: string;
  }[];
}

/** That somebody agreed to a purpose, by the first words of it. */
export interface SampleConsent {
  readonly id: Id;
  readonly residentId: Id;
  readonly purpose: string;
  readonly givenOn: CivilDate;
  readonly how: 'form' | 'paper' | 'oral';
  readonly witness: string | null;
  readonly withdrawnOn: CivilDate | null;
}

/** What somebody asked about their data, with the answer. */
export interface SampleSubjectRequest {
  readonly id: Id;
  readonly residentId: Id;
  readonly name: string;
  readonly kind: string;
  readonly receivedOn: CivilDate;
  readonly dueOn: CivilDate;
  readonly detail: string;
  readonly answer: string;
  readonly answeredOn: CivilDate;
}

/** A child who dropped out, the visits to the family, and whether it came back. */
export interface SampleDropout {
  readonly id: Id;
  readonly person: string;
  readonly birthYear: number;
  readonly villageId: Id;
  readonly schoolId: Id;
  readonly grade: string;
  readonly since: CivilDate;
  readonly reason: string;
  readonly outcome: 'returned' | null;
  readonly outcomeOn: CivilDate | null;
  readonly visits: readonly {
    readonly id: Id;
    readonly on: CivilDate;
    readonly by: string;
    readonly outcome: string;
  }[];
}

/** A notice of one channel; what was sent has its text and what its class's data said then. */
export interface SampleNotice {
  readonly id: Id;
  readonly channel: 'loudspeaker' | 'zalo' | 'facebook' | 'web' | 'banner' | 'video' | 'meeting' | 'email';
  readonly activityId: Id | null;
  readonly year: number;
  /** Null: that of the class. */
  readonly title: string | null;
  /** Null while it is what the class's data give. */
  readonly text: string | null;
  readonly facts: object | null;
  readonly plannedOn: CivilDate;
  readonly plannedAt: string | null;
  readonly sentOn: CivilDate | null;
  readonly sentBy: string | null;
}

/** The shelf of a commune. */
export interface SampleLibrary {
  readonly titles: readonly {
    readonly id: Id;
    readonly title: string;
    readonly author: string | null;
    readonly programme: ProgrammeCode;
    readonly copies: number;
    readonly place: string | null;
    readonly link: string | null;
  }[];
  readonly loans: readonly {
    readonly id: Id;
    readonly titleId: Id;
    readonly reader: string;
    readonly lentOn: CivilDate;
    readonly dueOn: CivilDate;
    readonly backOn: CivilDate | null;
  }[];
  readonly readings: readonly {
    readonly id: Id;
    readonly onDay: CivilDate;
    readonly place: string | null;
    readonly readers: number;
  }[];
}

/** What was reported of a target: a figure of a day, with what shows it. */
export interface SampleTargetReport {
  readonly id: Id;
  readonly on: CivilDate;
  readonly value: number;
  readonly part: number | null;
  readonly whole: number | null;
  readonly evidence: string | null;
  readonly note: string | null;
  readonly by: string;
}

export interface SampleTarget {
  readonly id: Id;
  readonly planId: Id;
  readonly position: number;
  readonly text: string;
  readonly indicator: string | null;
  readonly comparator: '>=' | '<=' | '=';
  /** Null for a target without a figure. */
  readonly value: number | null;
  readonly upTo: number | null;
  readonly unit: string | null;
  readonly dueOn: CivilDate | null;
  readonly unitId: Id | null;
  readonly programme: ProgrammeCode | null;
  readonly population: number | null;
  readonly populationOf: string | null;
  readonly populationOn: CivilDate | null;
  readonly reports: readonly SampleTargetReport[];
}

export interface SampleInstructor {
  readonly id: Id;
  readonly personId: Id;
  readonly unitId: Id;
}

type MarkState = 'present' | 'excused' | 'absent';
export type RecordSource = 'paper' | 'phone';

export interface SampleMark {
  readonly residentId: Id;
  readonly state: MarkState;
  /** Why an excused person was away; null otherwise. */
  readonly reason: string | null;
  /** Present without being on the roster. */
  readonly walkIn: boolean;
  readonly source: RecordSource;
  readonly recordedOn: CivilDate;
}

export interface SampleSession {
  readonly id: Id;
  readonly date: CivilDate;
  /** `HH:MM`, civil time. */
  readonly from: string;
  readonly to: string;
  readonly venueId: Id;
  readonly instructorId: Id;
  readonly headcount: {
    readonly value: number;
    readonly source: RecordSource;
    readonly recordedOn: CivilDate;
  } | null;
  readonly marks: readonly SampleMark[];
  /** Why the record came late; null when it did not. */
  readonly lateReason: string | null;
  /** Why more people were there than the venue seats; null when they were not. */
  readonly overCapacityReason: string | null;
}

export interface SampleActivity {
  readonly id: Id;
  readonly lineId: Id;
  readonly title: string;
  /** Left out: a class, of literacy where its programme is. */
  readonly form?: FormName;
  readonly programme: ProgrammeCode;
  readonly unitId: Id;
  /** Units that help to hold it. */
  readonly supportUnitIds: readonly Id[];
  readonly ownOrJoint: 'own' | 'joint';
  /** Notice out, roster made; null before that. */
  readonly preparedOn: CivilDate | null;
  /** Minutes written and figures confirmed; null before that. */
  readonly reportedOn: CivilDate | null;
  readonly enrolments: readonly { readonly residentId: Id; readonly source: 'village' | 'target-group' }[];
  readonly sessions: readonly SampleSession[];
}

export interface SampleFundingSource {
  readonly id: Id;
  readonly code: 'NSX' | 'XHH';
  readonly name: string;
}

export interface SampleCostNorm extends Validity {
  readonly id: Id;
  readonly base: Dong;
  readonly perLearner: Dong;
}

export type ExpenseHead = 'speaker' | 'drinks' | 'materials' | 'banner';

export interface SampleExpense {
  readonly id: Id;
  readonly activityId: Id;
  readonly sourceId: Id;
  readonly head: ExpenseHead;
  readonly voucher: string;
  readonly on: CivilDate;
  readonly payee: string;
  readonly amount: Dong;
}

export interface SampleAdvance {
  readonly id: Id;
  readonly activityId: Id;
  readonly voucher: string;
  readonly on: CivilDate;
  /** Who holds the money. */
  readonly personId: Id;
  readonly amount: Dong;
}

/** The closing of a class's money: spent = advance − returned + paid afterwards, to the đồng. */
export interface SampleSettlement {
  readonly id: Id;
  readonly activityId: Id;
  readonly on: CivilDate;
  /** What the holder of the advance gives back; voucher null when nothing. */
  readonly returned: Dong;
  readonly returnVoucher: string | null;
  /** What is paid beyond the advance (the whole sum where there was none). */
  readonly paidAfter: Dong;
}

/** One row of the outgoing register (NĐ 30/2020, annex IV). */
export interface SampleDocument {
  readonly id: Id;
  /** Running number of the year, from 1, without gaps, in order of date. */
  readonly number: number;
  readonly symbol: string;
  readonly date: CivilDate;
  readonly kind: 'plan' | 'notice' | 'invitation' | 'report' | 'inspection' | 'petition';
  /** Left out: the centre. */
  readonly author?: 'committee';
  readonly subject: string;
  readonly signer: string;
  readonly recipients: readonly string[];
  readonly copies: number;
  /** The class that the paper is about; null for the centre's own. */
  readonly activityId: Id | null;
}

/** Something to be mended after an inspection; without unit by the centre itself. */
export interface SampleFollowUp {
  readonly id: Id;
  readonly text: string;
  readonly unitId: Id | null;
  readonly dueOn: CivilDate;
  readonly closedOn: CivilDate | null;
  readonly closing: string | null;
  readonly closedBy: string | null;
}

export interface SampleInspection {
  readonly id: Id;
  readonly planId: Id;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly on: CivilDate;
  readonly place: string;
  readonly conclusion: string | null;
  readonly state: 'drafted' | 'signed' | 'closed';
  /** The register's row; null where the minutes have none. */
  readonly documentId: Id | null;
  readonly items: readonly {
    readonly id: Id;
    readonly lineId: Id;
    readonly text: string;
    readonly found: number | null;
    /** Left out: learners. */
    readonly unit?: string;
    readonly verdict: 'met' | 'not-met' | null;
    readonly effect: string | null;
  }[];
  readonly followUps: readonly SampleFollowUp[];
  readonly signers: readonly { readonly id: Id; readonly name: string; readonly title: string }[];
  readonly steps: readonly {
    readonly id: Id;
    readonly step: string;
    readonly on: CivilDate;
    readonly actor: string;
  }[];
}

/** The people of a class who were asked, some months after it, whether they do what they learned. */
export interface SampleEffect {
  readonly id: Id;
  readonly activityId: Id;
  readonly months: 1 | 3 | 6;
  readonly on: CivilDate;
  readonly answers: readonly {
    readonly personId: Id;
    readonly answer: 'yes' | 'partly' | 'no';
    readonly words: string | null;
    readonly on: CivilDate;
    readonly by: string;
  }[];
}

export interface SampleReport {
  readonly id: Id;
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly state: 'to-director' | 'sent';
  /** The plan that it tells of; left out: it tells of the whole centre. */
  readonly planId?: Id;
  readonly preparedOn: CivilDate;
  /** The register's row; null before it is signed. */
  readonly documentId: Id | null;
}

/** What somebody gave to the centre, or to a class of it. */
export interface SampleDonation {
  readonly id: Id;
  readonly donor: string;
  readonly donorKind: 'person' | 'enterprise' | 'organisation';
  readonly receivedOn: CivilDate;
  readonly amount: number | null;
  readonly goods: string | null;
  readonly worth: number | null;
  readonly activityId: Id | null;
}

/** A proposal to a higher level: being written, sent under a number, or answered. */
export interface SamplePetition {
  readonly id: Id;
  readonly recipient: string;
  readonly subject: string;
  readonly content: string;
  /** The register's row; null while it is being written. */
  readonly documentId: Id | null;
  readonly answer: {
    readonly on: CivilDate;
    readonly by: string;
    readonly number: string | null;
    readonly text: string;
    readonly outcome: 'granted' | 'partly' | 'declined';
  } | null;
}

/** A duty that a centre has added to the usual ones. */
export interface SampleDuty {
  readonly id: Id;
  readonly code: string;
  readonly text: string;
  readonly month: number;
  readonly day: number;
  readonly source: string | null;
  readonly verified: boolean;
  readonly warnDays: number;
}

/** Usual duties have ids that follow from the commune's. */
export interface SampleDutyDone {
  readonly id: string;
  readonly dutyId: string;
  readonly year: number;
  readonly doneOn: CivilDate;
  readonly note: string | null;
}

export interface SampleCentre {
  readonly key: string;
  /** The day that the records stand on: nothing in them was done later. */
  readonly asOf: CivilDate;
  readonly communeId: Id;
  readonly places: readonly SamplePlace[];
  readonly centre: {
    readonly id: Id;
    readonly name: string;
    readonly parentBody: string;
    readonly issuedAt: string;
    readonly symbol: string;
  };
  readonly approvers: readonly SampleApprover[];
  readonly units: readonly SampleUnit[];
  readonly people: readonly SamplePerson[];
  readonly posts: readonly SamplePost[];
  readonly instructors: readonly SampleInstructor[];
  readonly venues: readonly SampleVenue[];
  readonly equipment: readonly SampleEquipment[];
  readonly legalBases: readonly SampleLegalBasis[];
  readonly costNorm: SampleCostNorm;
  readonly fundingSources: readonly SampleFundingSource[];
  /** The commune's figures as a paper states them. */
  readonly community: {
    readonly areaHa: number;
    readonly villages: number;
    readonly households: number;
    readonly population: number;
    readonly poorHouseholds: number;
    readonly nearPoorHouseholds: number;
  };
  readonly lastPeriod: {
    readonly year: number;
    readonly byProgramme: readonly {
      readonly programme: ProgrammeCode;
      readonly classes: number;
      readonly attendances: number;
    }[];
    readonly stated: { readonly classes: number; readonly attendances: number };
  } | null;
  readonly survey: {
    readonly id: Id;
    readonly year: number;
    readonly closedOn: CivilDate;
    readonly needs: readonly SampleNeed[];
    readonly stated: { readonly topics: number | null; readonly attendances: number };
  } | null;
  readonly plan: SamplePlan;
  readonly amendment: SampleAmendment | null;
  readonly proposals: readonly SampleProposal[];
  readonly targets: readonly SampleTarget[];
  readonly assignments: readonly SampleAssignment[];
  readonly petitions: readonly SamplePetition[];
  readonly donations: readonly SampleDonation[];
  readonly duties: readonly SampleDuty[];
  readonly dutiesDone: readonly SampleDutyDone[];
  readonly notices: readonly SampleNotice[];
  readonly library: SampleLibrary;
  readonly households: readonly SampleHousehold[];
  readonly residents: readonly SampleResident[];
  readonly consents: readonly SampleConsent[];
  readonly subjectRequests: readonly SampleSubjectRequest[];
  readonly dropouts: readonly SampleDropout[];
  readonly activities: readonly SampleActivity[];
  readonly events: readonly SampleEvent[];
  readonly own: readonly SampleOwnActivity[];
  readonly expenses: readonly SampleExpense[];
  readonly advances: readonly SampleAdvance[];
  readonly settlements: readonly SampleSettlement[];
  readonly documents: readonly SampleDocument[];
  readonly reports: readonly SampleReport[];
  readonly inspections: readonly SampleInspection[];
  readonly effects: readonly SampleEffect[];
}

/** A sample centre whose plan rests on a survey and tells of the year before. */
export interface SurveyedCentre extends SampleCentre {
  readonly survey: NonNullable<SampleCentre['survey']>;
  readonly lastPeriod: NonNullable<SampleCentre['lastPeriod']>;
}
