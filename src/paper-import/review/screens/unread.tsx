import { Button, Group, Loader, Progress, Stack, Text } from '@mantine/core';
import { useWrite } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type OpenedImport, readAgain } from '../schema.ts';
import { ThrowAway } from './accept.tsx';
import { words } from './words.ts';

/** A paper that is being read, or could not be. */
export function Unread({ opened }: { opened: OpenedImport }) {
  const say = useSay();
  const again = useWrite(readAgain);
  const may = useMay('paper-import.write') !== null;
  const { progress } = opened;
  return (
    <Page title={say(words.heading(opened.fileName))} actions={may && <ThrowAway opened={opened} />}>
      <Section>
        <Stack align="flex-start" role="status">
          {progress ? (
            <>
              <Group gap="sm">
                <Loader size="sm" />
                <Text fw={600}>
                  {say(
                    progress.state === 'waiting' ? words.waiting : words.running(progress.done, progress.of),
                  )}
                </Text>
              </Group>
              {progress.of > 0 && (
                <Progress
                  w="100%"
                  value={(progress.done / progress.of) * 100}
                  aria-label={say(words.running(progress.done, progress.of))}
                />
              )}
              <Text c="dimmed">{say(words.runningHint)}</Text>
            </>
          ) : (
            <>
              <Text fw={600}>{say(opened.refusal ?? words.cutOff)}</Text>
              <Group gap="xs">
                {may && (
                  <Button
                    loading={again.isPending}
                    onClick={() => again.mutate({ params: { id: opened.id } })}
                  >
                    {say(words.again)}
                  </Button>
                )}
                <Link to="ke-hoach/tu-giay" className="plan-open">
                  {say(words.choose)}
                </Link>
              </Group>
            </>
          )}
          <ProblemNote problem={again.error} />
        </Stack>
      </Section>
    </Page>
  );
}
