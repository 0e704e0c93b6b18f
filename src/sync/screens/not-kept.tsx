import { Alert } from '@mantine/core';
import { useSay } from '#kit/words.tsx';
import type { Words } from '#vocabulary/language.ts';
import { NotKept } from '../store.ts';
import { words } from './words.ts';

/** Says that a tap could not be kept on this device, and what to do. Takes what was tapped, in words. */
export function NotKeptAlert({ told, problem }: { told: Words; problem: unknown }) {
  const say = useSay();
  const full = problem instanceof NotKept && problem.full;
  return (
    <Alert color="red" role="alert" title={say(words.notRecorded(told))}>
      {say(full ? words.deviceFull : words.deviceRefuses)}
    </Alert>
  );
}
