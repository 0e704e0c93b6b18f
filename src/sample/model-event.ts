import type { AgendaBody, ContestBody, RouteBody, StallsBody } from '#activity/event/schema.ts';
import type { FormName } from '#plan/kind/form.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Id } from '#vocabulary/id.ts';

/** A guest or a body that is asked to come. */
export interface SampleGuest {
  readonly id: Id;
  readonly name: string;
  readonly seats: number;
  readonly answer: 'yes' | 'no' | null;
  /** Null before the day. */
  readonly came: boolean | null;
}

/** What an activity that is no class has beside its sessions. */
export interface SampleEvent {
  readonly activityId: Id;
  readonly agenda?: AgendaBody;
  readonly contest?: ContestBody;
  readonly stalls?: StallsBody;
  readonly route?: RouteBody;
  readonly guests: readonly SampleGuest[];
}

/** What a village or a unit holds of its own, outside of the plan's lines. */
export interface SampleOwnActivity {
  readonly id: Id;
  readonly title: string;
  readonly form: FormName;
  readonly day: CivilDate;
  readonly villageId: Id | null;
  readonly unitId: Id | null;
  /** Null before it was reported. */
  readonly people: number | null;
}
