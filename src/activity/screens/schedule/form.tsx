import { Alert, Button, Group, NumberInput, Select, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { DayInput } from '#kit/day-input.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate, weekdayName } from '#vocabulary/date.ts';
import {
  hindranceOn,
  hoursOf,
  isOutside,
  type Slot,
  type Unscheduled,
  weekly,
} from '../../schedule/rules.ts';
import { useChoices } from '../choices.ts';
import { Conflicts, conflictsIn } from '../conflicts.tsx';
import { HourInput } from '../hour-input.tsx';
import { words as activityWords } from '../words.ts';
import type { Around } from './around.ts';
import { hindranceWords, words } from './words.ts';

/** Day, hours, venue, instructor of something that has no day yet, once or from week to week; says before it is placed what is in the way. */
export function PlaceForm({
  item,
  first,
  around,
  busy,
  problem,
  onPlace,
}: {
  item: Unscheduled;
  /** The day to begin with. */
  first: CivilDate | null;
  around: Around;
  busy: boolean;
  problem: unknown;
  onPlace: (slots: readonly Slot[]) => void;
}) {
  const say = useSay();
  const language = useLanguage();
  const choices = useChoices();
  const [slot, setSlot] = useState({
    date: first as string | null,
    ...hoursOf(item, around.wishes),
    venueId: item.venueId,
    instructorId: item.instructorId,
  });
  const [times, setTimes] = useState(1);
  const set = (part: Partial<typeof slot>) => setSlot({ ...slot, ...part });
  const { date, from, to, venueId, instructorId } = slot;
  const sound = date !== null && from < to;
  const days = sound ? weekly(date as CivilDate, times) : [];
  const wanted = { ...item, venueId, instructorId, hours: { from, to } };
  const hindered = days.flatMap((day) => {
    const why = hindranceOn(wanted, day, around);
    return why ? [{ day, why }] : [];
  });
  const outside = days.some((day) => isOutside(item, day));
  const taken = conflictsIn(problem);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPlace(days.map((day) => ({ date: day, from, to, venueId, instructorId })));
      }}
    >
      <Stack>
        <DayInput label={say(words.date)} value={date} onDay={(day) => set({ date: day })} required />
        <Group grow>
          <HourInput label={say(words.from)} value={from} onHour={(hour) => set({ from: hour })} />
          <HourInput label={say(words.to)} value={to} onHour={(hour) => set({ to: hour })} />
        </Group>
        <NumberInput
          label={say(words.repeat)}
          min={1}
          max={60}
          value={times}
          onChange={(value) => setTimes(Math.min(60, Math.max(1, Number(value) || 1)))}
        />
        <Select
          label={say(activityWords.venue)}
          placeholder={say(activityWords.notKnown)}
          data={choices.venues}
          value={venueId}
          onChange={(value) => set({ venueId: value })}
          searchable
          clearable
        />
        <Select
          label={say(activityWords.instructor)}
          placeholder={say(activityWords.notKnown)}
          data={choices.instructors}
          value={instructorId}
          onChange={(value) => set({ instructorId: value })}
          searchable
          clearable
        />
        {hindered.length > 0 && taken.length === 0 && (
          <Alert color="yellow" role="status">
            {hindered.map(({ day, why }) => (
              <Text key={day} size="sm">
                {`${weekdayName(day, language)} ${formatDate(day)}: ${say(hindranceWords[why])}`}
              </Text>
            ))}
          </Alert>
        )}
        {outside && item.planned && (
          <Alert color="yellow" role="status">
            {say(activityWords.outsidePlan(item.planned.periodFrom, item.planned.periodTo))}
          </Alert>
        )}
        <Conflicts conflicts={taken} />
        {taken.length === 0 && <ProblemNote problem={problem} />}
        <Button type="submit" loading={busy} disabled={!sound}>
          {say(outside || hindered.length > 0 ? words.placeOutside : words.place)}
        </Button>
      </Stack>
    </form>
  );
}
