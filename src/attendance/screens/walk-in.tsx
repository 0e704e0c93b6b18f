import { Button, Group, NumberInput, SegmentedControl, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { newId } from '#kit/id.ts';
import { useMay } from '#kit/me.tsx';
import { isOffline } from '#kit/request.ts';
import { useSay } from '#kit/words.tsx';
import { enrolmentIdOf } from '../roster/rules.ts';
import { type Candidate, listCandidates } from '../roster/schema.ts';
import type { WalkInTap } from './sheet.ts';
import { words } from './words.ts';

/** Somebody who came unasked: found in the register, or typed. */
export function WalkInPanel({
  activityId,
  opened,
  onClose,
  onCame,
}: {
  activityId: string;
  opened: boolean;
  onClose: () => void;
  onCame: (one: WalkInTap) => void;
}) {
  const say = useSay();
  const maySearch = useMay('roster.search');
  return (
    <SidePanel title={say(words.outsider).replace('+ ', '')} opened={opened} onClose={onClose}>
      <Stack>
        {maySearch && (
          <Register
            activityId={activityId}
            onCame={({ residentId, name, birthYear, household }) =>
              onCame({
                enrolmentId: enrolmentIdOf(activityId, residentId),
                residentId,
                person: null,
                shown: { name, birthYear, household },
              })
            }
          />
        )}
        <TypedPersonForm
          button={say(words.addHere)}
          onPerson={(person) =>
            onCame({
              enrolmentId: newId(),
              residentId: null,
              person,
              shown: { name: person.name, birthYear: person.birthYear, household: null },
            })
          }
        />
      </Stack>
    </SidePanel>
  );
}

function Register({ activityId, onCame }: { activityId: string; onCame: (one: Candidate) => void }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const found = useRead(
    listCandidates,
    { params: { activity: activityId }, query: { search, limit: 20 } },
    { enabled: search.length >= 2 },
  );
  return (
    <Stack gap="xs">
      <TextInput
        label={say(words.findInRegister)}
        description={say(words.typeName)}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
      {search.length >= 2 &&
        found.data?.people.map((one) => (
          <Button
            key={one.residentId}
            variant="default"
            justify="space-between"
            disabled={one.enrolled}
            onClick={() => onCame(one)}
            rightSection={<Text size="sm">{one.enrolled ? say(words.already) : '+'}</Text>}
          >
            {[one.name, one.birthYear, one.household].filter(Boolean).join(' · ')}
          </Button>
        ))}
      {search.length >= 2 && !found.data && isOffline(found.error) && (
        <Text role="status">{say(words.registerOffline)}</Text>
      )}
      {search.length >= 2 && found.data?.people.length === 0 && (
        <Text c="dimmed">{say(words.nobodyFits)}</Text>
      )}
    </Stack>
  );
}

/** Name, year of birth and sex of somebody who is not in the register. */
export function TypedPersonForm({
  button,
  onPerson,
}: {
  button: string;
  onPerson: (person: NonNullable<WalkInTap['person']>) => void;
}) {
  const say = useSay();
  const [name, setName] = useState('');
  const [birthYear, setBirthYear] = useState<number | string>('');
  const [sex, setSex] = useState('unknown');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        onPerson({
          name: name.trim(),
          birthYear: typeof birthYear === 'number' ? birthYear : null,
          sex: sex === 'female' || sex === 'male' ? sex : null,
          villageId: null,
        });
        setName('');
        setBirthYear('');
      }}
    >
      <Stack gap="xs">
        <Text fw={600}>{say(words.typed)}</Text>
        <TextInput
          label={say(words.name)}
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          required
          minLength={2}
          maxLength={100}
        />
        <Group grow align="flex-end">
          <NumberInput
            label={say(words.birthYear)}
            value={birthYear}
            onChange={setBirthYear}
            min={1900}
            max={2100}
            clampBehavior="none"
            hideControls
          />
          <SegmentedControl
            value={sex}
            onChange={setSex}
            aria-label={say(words.sex)}
            data={[
              { value: 'female', label: say(words.female) },
              { value: 'male', label: say(words.male) },
              { value: 'unknown', label: say(words.unknown) },
            ]}
          />
        </Group>
        <Button type="submit" disabled={name.trim().length < 2}>
          {button}
        </Button>
      </Stack>
    </form>
  );
}
