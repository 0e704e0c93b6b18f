import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { listResidents } from '#centre/resident/schema.ts';
import { useRead } from '#kit/call.ts';
import { useSay } from '#kit/words.tsx';
import { words } from './words.ts';

/** Who is chosen: of the register, or by name alone. */
export interface Picked {
  readonly residentId: string | null;
  readonly person: string;
  readonly villageId: string | null;
}

/** Finds somebody in the register by name, without marks; or takes the name alone where a book allows that. */
export function PickPerson({
  byName,
  onPicked,
}: {
  /** Whether somebody who is not in the register may be entered. */
  byName: boolean;
  onPicked: (picked: Picked) => void;
}) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const [search] = useDebouncedValue(typed.trim(), 250);
  const found = useRead(listResidents, { query: { search, limit: 8 } }, { enabled: search.length > 1 });
  const residents = search.length > 1 ? (found.data?.residents ?? []) : [];
  return (
    <Stack gap="sm">
      <TextInput
        label={say(words.register)}
        description={say(words.registerHint)}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        data-autofocus
      />
      {residents.map(({ id, name, birthYear, villageId, villageName }) => (
        <Button
          key={id}
          variant="default"
          justify="flex-start"
          h="auto"
          py={11}
          styles={{ label: { whiteSpace: 'normal', textAlign: 'left' } }}
          onClick={() => onPicked({ residentId: id, person: name, villageId })}
        >
          {name}
          <Text span size="sm" c="dimmed" ml={6}>
            {[birthYear, villageName].filter(Boolean).join(' · ')}
          </Text>
        </Button>
      ))}
      {search.length > 1 && found.isSuccess && residents.length === 0 && (
        <Text c="dimmed">{say(words.noneFound)}</Text>
      )}
      {byName && typed.trim() !== '' && (
        <Button
          variant="subtle"
          onClick={() => onPicked({ residentId: null, person: typed.trim(), villageId: null })}
        >
          {say(words.nameAlone(typed.trim()))}
        </Button>
      )}
    </Stack>
  );
}
