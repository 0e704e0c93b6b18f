import { Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { HourInput } from '#activity/screens/hour-input.tsx';
import { useWrite } from '#kit/call.ts';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type Minutes, putMinutes } from '../folder/schema.ts';
import { classWords as words } from './class-words.ts';

/** Biên bản of one session; what is left empty is printed as a line for the pen. */
export function MinutesForm({
  session,
  present,
  onSaved,
}: {
  session: { readonly from: string; readonly to: string } | undefined;
  present: { readonly sessionId: string; readonly revision: number; readonly minutes: Minutes | null };
  onSaved: () => void;
}) {
  const say = useSay();
  const { name } = useMe();
  const save = useWrite(putMinutes);
  const [minutes, setMinutes] = useState<Minutes>(
    present.minutes ?? {
      start: session?.from ?? '19:30',
      end: session?.to ?? '21:00',
      chair: name,
      secretary: '',
      content: '',
      opinions: '',
      votesFor: null,
      votesAgainst: null,
    },
  );
  const set = (part: Partial<Minutes>) => setMinutes({ ...minutes, ...part });
  const votes = (value: number | string) => (typeof value === 'number' ? value : null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate(
          { params: { session: present.sessionId }, body: { minutes, revision: present.revision } },
          { onSuccess: onSaved },
        );
      }}
    >
      <Stack>
        <Group grow align="flex-start">
          <HourInput label={say(words.start)} value={minutes.start} onHour={(start) => set({ start })} />
          <HourInput label={say(words.end)} value={minutes.end} onHour={(end) => set({ end })} />
        </Group>
        <TextInput
          label={say(words.chair)}
          value={minutes.chair}
          onChange={(event) => set({ chair: event.currentTarget.value })}
        />
        <TextInput
          label={say(words.secretary)}
          value={minutes.secretary}
          onChange={(event) => set({ secretary: event.currentTarget.value })}
        />
        <Textarea
          label={say(words.content)}
          value={minutes.content}
          onChange={(event) => set({ content: event.currentTarget.value })}
          autosize
          minRows={5}
        />
        <Textarea
          label={say(words.opinions)}
          value={minutes.opinions}
          onChange={(event) => set({ opinions: event.currentTarget.value })}
          autosize
          minRows={3}
        />
        <Group grow>
          <NumberInput
            label={say(words.votesFor)}
            value={minutes.votesFor ?? ''}
            onChange={(value) => set({ votesFor: votes(value) })}
            min={0}
            hideControls
          />
          <NumberInput
            label={say(words.votesAgainst)}
            value={minutes.votesAgainst ?? ''}
            onChange={(value) => set({ votesAgainst: votes(value) })}
            min={0}
            hideControls
          />
        </Group>
        <ProblemNote problem={save.error} />
        <Button type="submit" loading={save.isPending}>
          {say(words.save)}
        </Button>
      </Stack>
    </form>
  );
}
