import { isClass } from '#plan/kind/form.ts';
import { addDays, type CivilDate, yearOf } from '#vocabulary/date.ts';
import { classOf } from '../classes.ts';
import type { SampleActivity, SampleInstructor, SampleLine, SampleResident } from '../model.ts';
import { unitIdOf } from '../organisation.ts';
import { dayOf, type PlanYear } from './calendar.ts';
import type { LineScript } from './script.ts';
import type { Setting } from './setting.ts';

/** Classes and events are made so many days ahead. */
const AHEAD = 40;

/** A line of the plan with its script. */
export interface Told {
  readonly line: SampleLine;
  readonly script: LineScript;
}

interface Held {
  readonly setting: Setting;
  readonly at: PlanYear;
  readonly asOf: CivilDate;
  readonly inForceFrom: CivilDate;
  readonly residents: readonly SampleResident[];
  readonly instructors: readonly SampleInstructor[];
}

/** The classes and events of the lines that are over or near, recorded up to the day before that of the sample. */
export function activitiesOf(held: Held, lines: readonly Told[]): SampleActivity[] {
  return lines.flatMap((told) =>
    (told.script.held ?? []).flatMap((days, nth) => {
      const dates = days.map((day) => dayOf(held.at, day));
      return dates[0]! > addDays(held.asOf, AHEAD) ? [] : [activityOf(held, told, nth, dates)];
    }),
  );
}

function activityOf(
  { setting, asOf, inForceFrom, residents, instructors }: Held,
  { line, script }: Told,
  nth: number,
  dates: readonly CivilDate[],
): SampleActivity {
  const { key } = setting;
  const unitId = unitIdOf(key, script.unit);
  const year = yearOf(dates[0]!);
  const taught = isClass(script.form ?? null);
  const early = addDays(dates[0]!, -7);
  const preparedOn = early < inForceFrom ? inForceFrom : early;
  const reportedOn = addDays(dates.at(-1)!, 3);
  const { who, heads } = script;
  const learners = Math.floor(line.learners / (line.classCount ?? 1)) || (script.expected ?? 0);
  const [from, to] = script.hours ?? [];
  return classOf(
    { key, recordedTo: addDays(asOf, -1), year, residents },
    {
      line,
      unitId,
      supportUnitIds: (script.support ?? []).map((code) => unitIdOf(key, code)),
      instructorId: instructors.find((one) => one.unitId === unitId)!.id,
      dates,
      preparedOn: taught && preparedOn <= asOf ? preparedOn : null,
      reportedOn: reportedOn <= asOf ? reportedOn : null,
      record: taught && heads === undefined ? 'marks' : 'headcount',
      source: 'phone',
      lag: 0,
      learners,
      ...(nth > 0 && { nth: nth + 1 }),
      ...(script.titles?.[nth] && { title: script.titles[nth] }),
      ...(heads !== undefined ? { headcount: heads } : taught ? {} : { headcount: learners }),
      ...(from && { hours: { from, to: to ?? later(from) } }),
      ...(who && { group: (resident) => who(resident, year - resident.birthYear) }),
    },
  );
}

/** Two hours on. */
const later = (from: string): string =>
  `${String(Number(from.slice(0, 2)) + 2).padStart(2, '0')}${from.slice(2)}`;
