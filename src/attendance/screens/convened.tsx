import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { DayInput } from '#kit/day-input.tsx';
import { SidePanel } from '#kit/drawer.tsx';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { convene, type Learner } from '../roster/schema.ts';
import { classWords as words } from './class-words.ts';

/** How many of a roster have the convening letter; who was handed it is ticked here, as the signed list comes back. */
export function Convened({ activityId, people }: { activityId: string; people: readonly Learner[] }) {
  const say = useSay();
  const [open, setOpen] = useState(false);
  const have = people.filter(({ convenedOn }) => convenedOn).length;
  return (
    <>
      <Group justify="space-between" mt="sm">
        <Text c="dimmed">{say(words.convenedLine(have, people.length))}</Text>
        <Button variant="subtle" onClick={() => setOpen(true)}>
          {say(words.convenedNote)}
        </Button>
      </Group>
      <SidePanel title={say(words.convenedNote)} opened={open} onClose={() => setOpen(false)}>
        {open && <Form activityId={activityId} people={people} onDone={() => setOpen(false)} />}
      </SidePanel>
    </>
  );
}

function Form({
  activityId,
  people,
  onDone,
}: {
  activityId: string;
  people: readonly Learner[];
  onDone: () => void;
}) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const write = useWrite(convene);
  const [on, setOn] = useState(today);
  const without = people.filter(({ convenedOn }) => !convenedOn);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const send = (ids: readonly string[], day: CivilDate | null, then: () => void) =>
    write.mutate({ params: { activity: activityId }, body: { ids: [...ids], on: day } }, { onSuccess: then });
  return (
    <Stack gap="md">
      <DayInput label={say(words.convenedOn)} value={on} onDay={(day) => day && setOn(day)} required />
      {without.length > 0 && (
        <Checkbox
          label={say(words.convenedAll(without.length))}
          checked={chosen.length === without.length}
          onChange={(event) => setChosen(event.currentTarget.checked ? without.map(({ id }) => id) : [])}
        />
      )}
      <Stack gap={0}>
        {people.map((one) =>
          one.convenedOn ? (
            <Group key={one.id} justify="space-between" wrap="nowrap">
              <Text>
                ✓ {one.name}{' '}
                <Text span size="sm" c="dimmed">
                  {dayText(one.convenedOn)}
                </Text>
              </Text>
              <Button
                variant="subtle"
                color="gray"
                aria-label={`${say(words.undo)}: ${one.name}`}
                onClick={() => send([one.id], null, () => undefined)}
              >
                {say(words.undo)}
              </Button>
            </Group>
          ) : (
            <Checkbox
              key={one.id}
              py={11}
              label={[one.name, one.household, one.villageName].filter(Boolean).join(' · ')}
              checked={chosen.includes(one.id)}
              onChange={(event) =>
                setChosen(
                  event.currentTarget.checked
                    ? [...chosen, one.id]
                    : chosen.filter((other) => other !== one.id),
                )
              }
            />
          ),
        )}
      </Stack>
      <ProblemNote problem={write.error} />
      <Button
        disabled={chosen.length === 0}
        loading={write.isPending}
        onClick={() => send(chosen, on, onDone)}
      >
        {say(words.convenedSave(chosen.length))}
      </Button>
    </Stack>
  );
}
