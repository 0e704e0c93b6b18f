import { Button, Group, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { words } from './words.ts';

/** Asks why before an act: without words it is not done. */
export function ReasonForm({
  label,
  act,
  onSay,
  onCancel,
}: {
  label: string;
  act: string;
  onSay: (reason: string) => void;
  onCancel: () => void;
}) {
  const say = useSay();
  const [reason, setReason] = useState('');
  return (
    <form
      className="lh-card plan-card"
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim()) onSay(reason.trim());
      }}
    >
      <Textarea
        label={label}
        autosize
        minRows={2}
        maxLength={500}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Group gap="xs" mt="xs">
        <Button type="submit" disabled={!reason.trim()}>
          {act}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {say(words.cancel)}
        </Button>
      </Group>
    </form>
  );
}
