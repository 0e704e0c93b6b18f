import { Button, Group, Stack, Text } from '@mantine/core';
import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemNote } from '../problem.tsx';
import { useSay } from '../words.tsx';
import { words } from './words.ts';

/** What an import did, and the button that takes the whole of it back. `next` leads on. */
export function ImportDone<Call>({
  told,
  undo,
  call,
  next,
}: {
  told: string;
  undo: UseMutationResult<{ undone: number }, Error, Call>;
  /** What `undo` is called with. */
  call: Call;
  next?: ReactNode;
}) {
  const say = useSay();
  return (
    <Stack gap="sm" role="status">
      <Text fw={600}>{undo.data ? say(words.undone(undo.data.undone)) : told}</Text>
      <ProblemNote problem={undo.error} />
      <Group gap="sm">
        {!undo.data && (
          <Button variant="default" loading={undo.isPending} onClick={() => undo.mutate(call)}>
            {say(words.undo)}
          </Button>
        )}
        {next}
      </Group>
    </Stack>
  );
}
