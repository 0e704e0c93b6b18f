import { Text } from '@mantine/core';
import { useRead } from '#kit/call.ts';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { measureOf } from '#plan/kind/form.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import type { Activity } from '../../class/schema.ts';
import { GuestsPart } from '../../guest/screens/guests.tsx';
import { type EventFigures, listEventFigures } from '../schema.ts';
import { AgendaPart } from './agenda.tsx';
import { ContestPart } from './contest.tsx';
import './event.css';
import { RoutePart, StallsPart } from './fair.tsx';
import { words } from './words.ts';

/** What an activity that is no class consists of, by its form: programme and guests, contest, stalls, route. */
export function EventParts({ activity }: { activity: Activity }) {
  const { id, form } = activity;
  return (
    <div className="ev-parts">
      {form === 'contest' && <ContestPart activityId={id} />}
      {form === 'festival' && <StallsPart activityId={id} />}
      {form === 'visit' && <RoutePart activityId={id} />}
      <div className="ev-column">
        <AgendaPart activityId={id} />
        <GuestsPart activity={activity} />
      </div>
    </div>
  );
}

/** The figures of an event, its own measure first. */
export function EventMeasure({ activity }: { activity: Activity }) {
  const say = useSay();
  const all = useRead(listEventFigures, { query: { year: activity.year } }).data;
  const own = all?.find(({ activityId }) => activityId === activity.id);
  const figures = own ? measured(own, activity.form) : [];
  return (
    <Section title={say(words.measure)}>
      {figures.length === 0 && <Text c="dimmed">{say(words.noMeasure)}</Text>}
      <dl className="lh-facts">
        {figures.map(({ name, text }) => (
          <div key={name.vi}>
            <dt>{say(name)}</dt>
            <dd className="lh-number">{text}</dd>
          </div>
        ))}
      </dl>
      <Text size="sm" c="dimmed">
        {say(words.notClass)}
      </Text>
    </Section>
  );
}

/** What is known of an event, in words; the measure of its form stands first. */
function measured({ participants, entries, visitors, guests, sold }: EventFigures, form: Activity['form']) {
  const known = [
    { measure: 'entries', name: words.entryCount, text: entries },
    { measure: 'visitors', name: words.visitorCount, text: visitors },
    { measure: 'guests', name: words.guestsCame, text: guests?.came ?? null },
    { measure: 'participants', name: words.participants, text: participants },
  ].flatMap(({ text, ...one }) => (text === null ? [] : [{ ...one, text: formatNumber(text) }]));
  const sales = sold === null ? [] : [{ measure: 'sold', name: words.soldCount, text: formatDong(sold) }];
  const own = measureOf(form);
  return [
    ...known.filter(({ measure }) => measure === own),
    ...known.filter(({ measure }) => measure !== own),
    ...sales,
  ];
}
