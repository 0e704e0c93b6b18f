import type { Channel } from '#notice/notice/channels.ts';
import { composeNotice } from '#notice/notice/compose.ts';
import type { ClassFacts } from '#notice/notice/rules.ts';
import { addDays, type CivilDate, civilDate, yearOf } from '#vocabulary/date.ts';
import { formOf } from './classes.ts';
import type { SampleActivity, SampleCentre, SampleNotice } from './model.ts';
import { sampleId } from './random.ts';

type Rest = Omit<SampleCentre, 'notices'>;

/** What the data of a class say, as the program itself would read them. */
function factsOf({ plan, venues, units, places }: Rest, activity: SampleActivity): ClassFacts {
  const line = plan.lines.find(({ id }) => id === activity.lineId)!;
  const nameOf = (all: readonly { readonly id: string; readonly name: string }[], id: string) =>
    all.find((one) => one.id === id)?.name ?? null;
  return {
    title: activity.title,
    form: formOf(activity),
    audience: line.audience,
    village: line.villageIds.length === 1 ? nameOf(places, line.villageIds[0]!) : null,
    units: [nameOf(units, activity.unitId)!],
    sessions: activity.sessions.map(({ date, from, to, venueId }) => ({
      date,
      from,
      to,
      venue: nameOf(venues, venueId),
    })),
    cancelled: false,
  };
}

/** On which channel a class is told, and how many days before its first session. */
const told: readonly (readonly [Channel, number, string])[] = [
  ['web', 7, '08:00'],
  ['zalo', 4, '19:00'],
  ['loudspeaker', 2, '17:00'],
];
/** Of how many of the last classes all channels are kept; of those before, the loudspeaker alone. */
const WHOLE = 6;

/**
 * What the centre tells of its last classes and of those to come: what lies before the day of the sample was sent, the rest waits for its day.
 * The text of what was sent is that of its class.
 */
export function noticesOf(centre: Rest): SampleNotice[] {
  const { asOf, activities, people, posts } = centre;
  const deputy = posts.find(({ username }) => username === 'phogiamdoc');
  const sentBy = people.find(({ id }) => id === deputy?.personId)?.name ?? 'Phó Giám đốc';
  const first = ({ sessions }: SampleActivity): CivilDate => sessions[0]!.date;
  const inTurn = activities.toSorted((a, b) => first(a).localeCompare(first(b)));
  const past = inTurn.filter((one) => first(one) <= asOf).length;
  const ofClasses = inTurn.flatMap((activity, at) => {
    const facts = factsOf(centre, activity);
    const ways = at < past - WHOLE ? told.filter(([channel]) => channel === 'loudspeaker') : told;
    return ways.map(([channel, before, plannedAt]): SampleNotice => {
      const plannedOn = addDays(first(activity), -before);
      const setting = { centre: centre.centre.name, phone: null, odd: 'linh' as const, bring: null };
      const { text } = composeNotice(channel, facts, { ...setting, year: yearOf(plannedOn) });
      const sent = plannedOn < asOf;
      return {
        id: sampleId(activity.id, 'notice', channel),
        channel,
        activityId: activity.id,
        year: yearOf(plannedOn),
        title: null,
        text: sent ? text : null,
        facts: sent ? facts : null,
        plannedOn,
        plannedAt,
        sentOn: sent ? plannedOn : null,
        sentBy: sent ? sentBy : null,
      };
    });
  });
  return [...banner(centre, sentBy), ...ofClasses];
}

/** The banner of the learning week of October, once it hangs. */
function banner({ key, asOf, plan }: Rest, sentBy: string): SampleNotice[] {
  const day = civilDate(plan.year, 10, 1)!;
  if (day > asOf || plan.state !== 'in-force') return [];
  return [
    {
      id: sampleId(key, 'notice', 'banner', String(plan.year)),
      channel: 'banner',
      activityId: null,
      year: plan.year,
      title: 'Tuần lễ học tập suốt đời',
      text: `HƯỞNG ỨNG TUẦN LỄ HỌC TẬP SUỐT ĐỜI NĂM ${plan.year}`,
      facts: null,
      plannedOn: day,
      plannedAt: null,
      sentOn: day,
      sentBy,
    },
  ];
}
