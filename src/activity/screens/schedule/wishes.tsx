import {
  ActionIcon,
  Button,
  Checkbox,
  Collapse,
  Group,
  NumberInput,
  Stack,
  Text,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate, type Weekday } from '#vocabulary/date.ts';
import { deleteAvoidedDays, listAvoidedDays, putAvoidedDays } from '../../avoided/schema.ts';
import { everyWeekday, type Wishes } from '../../schedule/rules.ts';
import { HourInput } from '../hour-input.tsx';
import { weekdayShort, words } from './words.ts';

/** How classes are to be scheduled: usual hours, weekdays, how many a day, and the days to avoid. */
export function WishesForm({ wishes, onWishes }: { wishes: Wishes; onWishes: (wishes: Wishes) => void }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const set = (part: Partial<Wishes>) => onWishes({ ...wishes, ...part });
  const toggle = (day: Weekday) => {
    const has = wishes.weekdays.includes(day);
    const next = has ? wishes.weekdays.filter((one) => one !== day) : [...wishes.weekdays, day].sort();
    if (next.length > 0) set({ weekdays: next });
  };
  return (
    <Section
      title={say(words.wishes)}
      aside={
        <Button variant="default" aria-expanded={open} onClick={() => setOpen(!open)}>
          {`${wishes.from}–${wishes.to}`}
        </Button>
      }
    >
      <Collapse expanded={open}>
        <Stack>
          <Group grow>
            <HourInput label={say(words.from)} value={wishes.from} onHour={(from) => set({ from })} />
            <HourInput label={say(words.to)} value={wishes.to} onHour={(to) => set({ to })} />
          </Group>
          <fieldset className="sch-weekdays">
            <legend>{say(words.weekdays)}</legend>
            {everyWeekday.map((day) => (
              <Checkbox
                key={day}
                label={say(weekdayShort[day - 1]!)}
                checked={wishes.weekdays.includes(day)}
                onChange={() => toggle(day)}
              />
            ))}
          </fieldset>
          <NumberInput
            label={say(words.mostADay)}
            min={1}
            max={20}
            value={wishes.mostADay}
            onChange={(value) => set({ mostADay: Math.min(20, Math.max(1, Number(value) || 1)) })}
          />
          <AvoidedDays />
        </Stack>
      </Collapse>
    </Section>
  );
}

function AvoidedDays() {
  const say = useSay();
  const all = useRead(listAvoidedDays).data ?? [];
  const put = useWrite(putAvoidedDays);
  const remove = useWrite(deleteAvoidedDays);
  const [days, setDays] = useState({ from: null as string | null, to: null as string | null, reason: '' });
  const { from, to, reason } = days;
  const sound = from !== null && reason.trim() !== '' && (to === null || to >= from);
  const add = () => {
    const body = {
      fromDay: from as CivilDate,
      toDay: (to ?? from) as CivilDate,
      reason: reason.trim(),
      revision: 0,
    };
    put.mutate(
      { params: { id: newId() }, body },
      { onSuccess: () => setDays({ from: null, to: null, reason: '' }) },
    );
  };
  return (
    <div>
      <Text fw={600}>{say(words.avoided)}</Text>
      {all.length === 0 && <Text c="dimmed">{say(words.avoidedNone)}</Text>}
      <ul className="sch-avoided">
        {all.map((one) => (
          <li key={one.id}>
            <span>
              {[one.fromDay, ...(one.toDay === one.fromDay ? [] : [one.toDay])]
                .map((day) => formatDate(day as CivilDate))
                .join(' – ')}
              : {one.reason}
            </span>
            <ActionIcon
              variant="subtle"
              size={44}
              aria-label={say(words.remove(one.reason))}
              onClick={() => remove.mutate({ params: { id: one.id } })}
            >
              ×
            </ActionIcon>
          </li>
        ))}
      </ul>
      <ProblemNote problem={put.error ?? remove.error} />
      <Stack gap="xs">
        <Group grow>
          <DayInput label={say(words.from)} value={from} onDay={(day) => setDays({ ...days, from: day })} />
          <DayInput label={say(words.to)} value={to} onDay={(day) => setDays({ ...days, to: day })} />
        </Group>
        <TextInput
          label={say(words.reason)}
          value={reason}
          maxLength={200}
          onChange={(event) => setDays({ ...days, reason: event.currentTarget.value })}
        />
        <Button variant="default" disabled={!sound} loading={put.isPending} onClick={add}>
          {say(words.addAvoided)}
        </Button>
      </Stack>
    </div>
  );
}
