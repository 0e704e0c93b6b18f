import { Button, Group, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { newId } from '#kit/id.ts';
import { useSay } from '#kit/words.tsx';
import type { Draft } from './body.ts';
import { words } from './words.ts';

/** Adds something that no line of the plan has: what it is, how many there should be, in which unit. */
export function AddItem({
  onAdd,
}: {
  onAdd: (item: Draft['items'][number] & { readonly id: string }) => void;
}) {
  const say = useSay();
  const [asks, setAsks] = useState(false);
  const [text, setText] = useState('');
  const [planned, setPlanned] = useState<number | null>(null);
  const [unit, setUnit] = useState('');
  if (!asks)
    return (
      <Button variant="default" onClick={() => setAsks(true)}>
        {say(words.addItem)}
      </Button>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const own = { found: null, verdict: null, effect: null, note: null };
        const counted = { planned, ...(unit.trim() ? { unit: unit.trim() } : {}) };
        onAdd({ id: newId(), planItemId: null, text: text.trim(), ...counted, ...own });
        setAsks(false);
        setText('');
        setPlanned(null);
        setUnit('');
      }}
    >
      <Stack gap="sm">
        <TextInput
          label={say(words.itemText)}
          required
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <div className="in-fields">
          <NumberInput
            label={say(words.itemPlanned)}
            value={planned ?? ''}
            min={0}
            max={10_000_000}
            hideControls
            allowDecimal={false}
            thousandSeparator="."
            decimalSeparator=","
            onChange={(to) => setPlanned(typeof to === 'number' ? to : null)}
          />
          <TextInput
            label={say(words.itemUnit)}
            placeholder={say(words.itemUnitHint)}
            maxLength={40}
            value={unit}
            onChange={(event) => setUnit(event.currentTarget.value)}
          />
        </div>
        <Group gap="xs">
          <Button type="submit" disabled={text.trim() === ''}>
            {say(words.keep)}
          </Button>
          <Button variant="default" onClick={() => setAsks(false)}>
            {say(words.cancel)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
