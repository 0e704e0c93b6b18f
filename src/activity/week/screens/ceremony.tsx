import { Stack, Text } from '@mantine/core';
import { Bar } from '#kit/bar.tsx';
import { useRead } from '#kit/call.ts';
import { useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { measureOf } from '#plan/kind/form.ts';
import { AgendaPart } from '../../event/screens/agenda.tsx';
import '../../event/screens/event.css';
import { words as eventWords } from '../../event/screens/words.ts';
import { countSeats } from '../../guest/rules.ts';
import { listGuests } from '../../guest/schema.ts';
import type { Week } from '../schema.ts';
import { words } from './words.ts';

/** The ceremony of a week that comes next, or was the first: its programme by the minute, and who is asked. */
export function Ceremony({ week }: { week: Week }) {
  const { today } = useMe();
  const all = week.entries.filter(
    ({ activityId, form, lane }) =>
      activityId !== null && lane === 'centre' && form !== null && measureOf(form) === 'guests',
  );
  const next = all.find(({ day }) => day >= today) ?? all[0];
  if (!next?.activityId) return null;
  return (
    <>
      <AgendaPart activityId={next.activityId} />
      <Guests activityId={next.activityId} title={next.title} />
    </>
  );
}

/** Who will come, who will not, who has not answered: the list itself stands with its event. */
function Guests({ activityId, title }: { activityId: string; title: string }) {
  const say = useSay();
  const guests = useRead(listGuests, { params: { activity: activityId } }).data ?? [];
  const count = countSeats(guests);
  return (
    <Section title={say(words.guestsOf(title))}>
      <Stack gap="sm" align="stretch">
        {guests.length === 0 ? (
          <Text c="dimmed">{say(eventWords.guestsNone)}</Text>
        ) : (
          <>
            <Text fw={600} className="lh-number">
              {say(eventWords.seats(count))}
            </Text>
            <Bar label={say(eventWords.yes)} value={count.yes} of={count.invited} />
            <Text className="lh-number">{say(eventWords.cameLine(count.came, count.invited))}</Text>
          </>
        )}
        <div>
          <Link to={`lop/${activityId}`} className="lh-button">
            {say(words.openGuests)}
          </Link>
        </div>
      </Stack>
    </Section>
  );
}
