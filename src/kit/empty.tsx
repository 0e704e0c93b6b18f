import { Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** An empty list: says what belongs here, and offers the one thing that starts it. */
export function Empty({ title, what, action }: { title: string; what: string; action?: ReactNode }) {
  return (
    <Stack align="center" gap="xs" py="xl" className="lh-empty">
      <Title order={3}>{title}</Title>
      <Text c="dimmed" ta="center" maw={460}>
        {what}
      </Text>
      {action}
    </Stack>
  );
}
