import { Button, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { typedNumbers } from './sheet.ts';
import type { Roll } from './use-roll.ts';
import { words } from './words.ts';

/** A paper list typed at speed: the numbers of the absent alone, with their names to compare, and one press for all. */
export function AbsentNumbers({ roll }: { roll: Roll }) {
  const say = useSay();
  const [typed, setTyped] = useState('');
  const { people } = roll;
  const { numbers, unread } = typedNumbers(typed, people.length);
  const absent = numbers.map((number) => ({ number, person: people[number - 1]! }));
  const ids = new Set(absent.map(({ person }) => person.id));
  const here = people.filter(({ id, state }) => state === null && !ids.has(id)).length;
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault();
        if (await roll.markByAbsent(ids)) setTyped('');
      }}
    >
      <Stack gap="xs">
        <TextInput
          label={say(words.absentNumbers)}
          description={say(words.absentHow)}
          error={unread.length > 0 && say(words.absentUnread(unread.join(', '), people.length))}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          inputMode="text"
          autoComplete="off"
        />
        {absent.length > 0 && (
          <Text role="status">
            {absent.map(({ number, person }) => `${number}. ${person.name}`).join(' · ')}
          </Text>
        )}
        <Button type="submit" disabled={unread.length > 0 || here + ids.size === 0}>
          {say(words.recordByAbsent(here, ids.size))}
        </Button>
      </Stack>
    </form>
  );
}
