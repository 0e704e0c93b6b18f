import type { FormName } from '#plan/kind/form.ts';
import type { PlanKindName, SectionKey } from '#plan/kind/kind.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';
import type { Period } from '#vocabulary/period.ts';
import type { AssignmentRow } from '../assignments.ts';
import type { Book } from '../library.ts';
import type {
  ProgrammeCode,
  SampleDonation,
  SampleDropout,
  SampleFollowUp,
  SampleNotice,
  SamplePetition,
  SampleProposal,
  SampleResident,
  SurveyedCentre,
} from '../model.ts';
import type { SampleOwnActivity } from '../model-event.ts';
import type { TargetSaid } from '../targets.ts';
import type { MonthDay } from './calendar.ts';
import type { Setting } from './setting.ts';

/** What an event has beside its sessions, as it is told in the script of a year. */
export interface EventScript {
  /** [from, to, what, who]; null lasts until the next. */
  readonly agenda?: readonly (readonly [string, string | null, string, string | null])[];
  /** [who, seats, answer, came] */
  readonly guests?: readonly (readonly [string, number, 'yes' | 'no' | null, boolean])[];
  readonly contest?: {
    /** [criterion, most points] */
    readonly criteria: readonly (readonly [string, number])[];
    readonly jury: readonly (readonly [name: string, post: string])[];
    /** [title, by whom] */
    readonly entries: readonly (readonly [string, string])[];
    /** [name, how many, đồng each] */
    readonly prizes: readonly (readonly [string, number, number])[];
  };
  readonly fair?: {
    /** [name, goods, sold in đồng] */
    readonly stalls: readonly (readonly [string, string, number])[];
    readonly visitors: number;
  };
  readonly route?: {
    /** [place, from, to, who receives, what] */
    readonly stops: readonly (readonly [string, string, string, string, string])[];
    /** [day, group, people] */
    readonly visits: readonly (readonly [MonthDay, string, number])[];
  };
}

/** A line of the plan and what becomes of it. */
export interface LineScript {
  readonly key: string;
  /** The month, or the first and the last; left out where days are named. */
  readonly months?: number | readonly [number, number];
  readonly days?: readonly [MonthDay, MonthDay];
  readonly hours?: readonly [string, string | null];
  readonly title: string;
  readonly form?: FormName;
  readonly programme: ProgrammeCode;
  /** The code of the unit that leads, and of those that help. */
  readonly unit: string;
  readonly support?: readonly string[];
  readonly audience: string;
  readonly partner: string | null;
  readonly purpose?: string;
  readonly group?: string;
  /** Left out: the whole commune. */
  readonly village?: string;
  /** Left out: the paper does not say how many. */
  readonly learners?: number;
  /** Of each class or event, where the paper does not say it: how many there turn out to be. */
  readonly expected?: number;
  /** Left out: one. */
  readonly classes?: number;
  /** Whether money is planned for it, by the norm. */
  readonly paid?: boolean;
  /** Days of the sessions of each class or event that is held of it; left out: nothing is held. */
  readonly held?: readonly (readonly MonthDay[])[];
  /** Names of its classes, where they differ from the line's. */
  readonly titles?: readonly string[];
  /** Heads at the end; left out: marks by name in a class, the planned number in an event. */
  readonly heads?: number;
  /** Who may enrol. */
  readonly who?: (resident: SampleResident, age: number) => boolean;
  readonly event?: EventScript;
}

export interface InspectionScript {
  readonly quarter: number;
  readonly on: MonthDay;
  readonly conclusion: string;
  readonly followUps?: readonly (Pick<SampleFollowUp, 'text' | 'closing'> & { readonly unit: string })[];
}

export interface ReportScript {
  readonly from: MonthDay;
  readonly to: MonthDay;
  readonly sentOn: MonthDay;
}

/** Where a script stands: the day of the plan's year by month and day, and the ids of its centre. */
export interface Stage {
  readonly year: number;
  readonly asOf: CivilDate;
  readonly day: (at: MonthDay) => CivilDate;
  readonly unit: (code: string) => Id;
  readonly village: (name: string) => Id;
  readonly id: (...path: string[]) => Id;
}

/** Everything that makes one sample centre: its commune, its plan, and what happens in the plan's year. */
export interface Script {
  readonly setting: Setting;
  readonly kind: PlanKindName;
  /** The year of the plan that a day shows. */
  readonly yearAt: (today: CivilDate) => number;
  readonly period: (year: number) => Period;
  readonly title: (year: number) => string;
  readonly theme?: string;
  readonly sections?: Readonly<Partial<Record<SectionKey, string>>>;
  readonly signedOn: MonthDay;
  /** The number that the committee's clerk gave; left out: the first of the centre's register. */
  readonly number?: number;
  readonly recipients: readonly string[];
  /** [number, date, issuer, subject] */
  readonly bases: readonly (readonly [string, string | null, string, string])[];
  readonly lines: (year: number) => readonly LineScript[];
  readonly survey: ((at: Stage) => Omit<SurveyedCentre['survey'], 'id' | 'year' | 'stated'>) | null;
  readonly targets: (at: Stage) => readonly TargetSaid[];
  readonly assignments: (at: Stage) => readonly AssignmentRow[];
  readonly inspections: readonly InspectionScript[];
  readonly reports: readonly ReportScript[];
  readonly books: readonly Book[];
  readonly equipment: readonly (readonly [name: string, quantity: number, year: number])[];
  readonly petitions: (at: Stage) => readonly (SamplePetition & { readonly sentOn: CivilDate | null })[];
  readonly donations: (at: Stage) => readonly SampleDonation[];
  readonly proposals: (at: Stage) => readonly SampleProposal[];
  readonly dropouts: (at: Stage) => readonly SampleDropout[];
  readonly own: (at: Stage) => readonly SampleOwnActivity[];
  /** Notices that belong to no class. */
  readonly notices: (at: Stage) => readonly SampleNotice[];
}
