import { Divider, Group, Stack, Text, Title } from '@mantine/core';
import { Link } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import type { CalendarEntry } from '../session/schema.ts';
import { whenText } from './conflicts.tsx';
import { SessionForm } from './session-form.tsx';
import { StateTag } from './state.tsx';
import { words } from './words.ts';

/** One session of the calendar: what it is, the way to its class, and the form that moves it without a mouse. */
export function CalendarPanel({
  entry,
  mayMove,
  onMoved,
}: {
  entry: CalendarEntry | undefined;
  mayMove: boolean;
  onMoved: () => void;
}) {
  const say = useSay();
  const language = useLanguage();
  if (!entry) return null;
  return (
    <Stack>
      <Group gap="xs">
        <ProgrammeTag code={entry.programme} />
        <StateTag state={entry.activityState} />
      </Group>
      <Text>
        {[whenText(entry, language), entry.venueName, entry.instructorName, entry.villageName]
          .filter(Boolean)
          .join(' · ')}
      </Text>
      <Link to={`lop/${entry.activityId}`}>{say(words.openClass)}</Link>
      {mayMove && entry.state === 'planned' && (
        <>
          <Divider />
          <Title order={3}>{say(words.move)}</Title>
          <SessionForm
            key={`${entry.id} ${entry.revision}`}
            activity={{
              id: entry.activityId,
              plannedLearners: entry.plannedLearners,
              planned: entry.planned,
            }}
            draft={entry}
            onSaved={onMoved}
          />
        </>
      )}
    </Stack>
  );
}
