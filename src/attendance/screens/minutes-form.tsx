import { Button, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { HourInput } from '#activity/screens/hour-input.tsx';
import { useMe } from '#kit/me.tsx';
import { useSay } from '#kit/words.tsx';
import { NotKeptAlert } from '#sync/screens/not-kept.tsx';
import { RefusedActs } from '#sync/screens/refused.tsx';
import { useAct } from '#sync/use-act.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Minutes } from '../folder/schema.ts';
import { classWords as words } from './class-words.ts';
import { MINUTES } from './minutes-outbox.ts';

/** Biên bản of one session; what is left empty is printed as a line for the pen. */
export function MinutesForm({
  session,
  about,
  present,
  onSaved,
}: {
  session: { readonly from: string; readonly to: string } | undefined;
  /** How its act is found in a list: the class and the day. */
  about: Words;
  present: { readonly sessionId: string; readonly revision: number; readonly minutes: Minutes | null };
  onSaved: () => void;
}) {
  const say = useSay();
  const { name } = useMe();
  const { keep, waiting, refused, lost } = useAct<Minutes>(MINUTES, present.sessionId);
  const [typed, setTyped] = useState<Minutes | null>(null);
  // What was written last: here, on this device and not sent yet, or on the server.
  const minutes: Minutes = typed ??
    waiting.at(-1)?.item ??
    present.minutes ?? {
      start: session?.from ?? '19:30',
      end: session?.to ?? '21:00',
      chair: name,
      secretary: '',
      content: '',
      opinions: '',
      votesFor: null,
      votesAgainst: null,
    };
  const set = (part: Partial<Minutes>) => setTyped({ ...minutes, ...part });
  const save = async () => {
    const { sessionId } = present;
    const told = { subject: about, what: words.minutesTitle };
    if (await keep({ subject: sessionId, params: { session: sessionId }, item: minutes, told })) onSaved();
  };
  const votes = (value: number | string) => (typeof value === 'number' ? value : null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
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
        {lost && <NotKeptAlert {...lost} />}
        <RefusedActs acts={refused} />
        <Button type="submit">{say(words.save)}</Button>
      </Stack>
    </form>
  );
}
