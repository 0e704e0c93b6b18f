import { Button } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '#kit/words.tsx';
import type { Words } from '#vocabulary/language.ts';
import { ReasonModal } from './reason.tsx';

/** The button under a row of money that voids it, once a reason is given. */
export function VoidRow({
  label,
  what,
  onReason,
}: {
  label: Words;
  what: Words;
  onReason: (reason: string) => Promise<unknown>;
}) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button variant="default" w="fit-content" onClick={() => setAsking(true)}>
        {say(label)}
      </Button>
      <ReasonModal
        opened={asking}
        title={say(label)}
        what={say(what)}
        act={say(label)}
        onClose={() => setAsking(false)}
        onReason={onReason}
      />
    </>
  );
}
