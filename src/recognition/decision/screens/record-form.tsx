import { Button, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { recordDecision } from '../schema.ts';
import { words } from './words.ts';

/** A decision that was signed on paper, as it stands there. */
export function RecordForm({ id, onDone }: { id: string; onDone: () => void }) {
  const say = useSay();
  const today = useMe().today;
  const write = useWrite(recordDecision);
  const [input, setInput] = useState({ number: '', issuer: '', signer: '', signedOn: today });
  const texts = ['number', 'issuer', 'signer'] as const;
  const ready = texts.every((key) => input[key].trim() !== '');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (ready) write.mutate({ params: { id }, body: input }, { onSuccess: onDone });
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <p className="cd-quiet">{say(words.recordWhat)}</p>
        <div className="cd-form">
          {texts.map((key) => (
            <TextInput
              key={key}
              label={say(key === 'number' ? words.paperNumber : words[key])}
              required
              value={input[key]}
              onChange={(event) => setInput({ ...input, [key]: event.currentTarget.value })}
            />
          ))}
          <DayInput
            label={say(words.day)}
            value={input.signedOn}
            required
            onDay={(signedOn) => signedOn && setInput({ ...input, signedOn })}
          />
        </div>
        <ProblemNote problem={write.error} />
        <div>
          <Button type="submit" disabled={!ready} loading={write.isPending}>
            {say(words.doRecord)}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
