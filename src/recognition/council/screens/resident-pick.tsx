import { Button, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { listResidents } from '#centre/resident/schema.ts';
import { useRead } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { useSay } from '#kit/words.tsx';
import { words } from './words.ts';

const OFFERED = 6;

/** Who of the residents a member is; only for whoever sees residents. */
export function ResidentPick({
  name,
  value,
  onPick,
}: {
  name: string;
  value: string | null;
  onPick: (residentId: string | null) => void;
}) {
  const say = useSay();
  const sees = useMay('resident.read') === 'all';
  const [text, setText] = useState('');
  const [search] = useDebouncedValue(text.trim(), 300);
  const found = useRead(
    listResidents,
    { query: { search, limit: OFFERED } },
    { enabled: sees && search.length >= 2 },
  );
  if (!sees) return null;
  if (value !== null)
    return (
      <Button variant="default" aria-label={`${name}: ${say(words.unlink)}`} onClick={() => onPick(null)}>
        ✓ {say(words.resident)} · {say(words.unlink)}
      </Button>
    );
  return (
    <div>
      <TextInput
        label={say(words.findResident)}
        value={text}
        autoComplete="off"
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {search.length >= 2 &&
        found.data?.residents.map((one) => (
          <Button
            key={one.id}
            variant="subtle"
            onClick={() => {
              onPick(one.id);
              setText('');
            }}
          >
            {one.name} · {one.birthYear}
          </Button>
        ))}
    </div>
  );
}
