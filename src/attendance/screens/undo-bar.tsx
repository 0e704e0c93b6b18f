import { Button } from '@mantine/core';
import { useSay } from '#kit/words.tsx';
import { NotKeptAlert } from '#sync/screens/not-kept.tsx';
import type { Roll } from './use-roll.ts';
import { words } from './words.ts';

/** Names what was recorded last, and takes it back; or says that it could not be kept on this device. */
export function UndoBar({ roll }: { roll: Roll }) {
  const say = useSay();
  if (roll.lost) return <NotKeptAlert {...roll.lost} />;
  const { last } = roll;
  if (!last) return null;
  return (
    <div className="lh-undo" role="status">
      <span>
        {say(words.justRecorded)} <strong>{say(last.told)}</strong>
      </span>
      <Button variant="white" onClick={() => roll.undo(last)}>
        {say(words.undo)}
      </Button>
    </div>
  );
}
