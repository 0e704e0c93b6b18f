import { Button, Checkbox, Group, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { wrongDay } from '../rules.ts';
import { type DutyRecord, putDuty } from '../schema.ts';
import { words } from './words.ts';

type Written = Omit<DutyRecord, 'code'>;

/** What a duty is: its words, its day of the year, where that stands, and whether somebody has checked it. */
export function DutyForm({ duty, onSaved }: { duty: Written; onSaved: () => void }) {
  const say = useSay();
  const write = useWrite(putDuty);
  const [value, setValue] = useState<Written>(duty);
  const set = (patch: Partial<Written>) => setValue({ ...value, ...patch });
  const wrong = wrongDay(value);
  const save = (event: FormEvent) => {
    event.preventDefault();
    const { id, text, month, day, source, verified, warnDays, active, revision } = value;
    const body = { text, month, day, source: source?.trim() || null, verified, warnDays, active, revision };
    write.mutate({ params: { id }, body }, { onSuccess: onSaved });
  };
  return (
    <form onSubmit={save}>
      <Stack>
        <Textarea
          label={say(words.text)}
          value={value.text}
          maxLength={300}
          required
          autosize
          onChange={(event) => set({ text: event.currentTarget.value })}
        />
        <Group grow align="flex-start">
          <NumberInput
            label={say(words.day)}
            value={value.day}
            min={1}
            max={31}
            hideControls
            error={wrong ? say(wrong) : undefined}
            onChange={(day) => set({ day: Number(day) || 1 })}
          />
          <NumberInput
            label={say(words.monthField)}
            value={value.month}
            min={1}
            max={12}
            hideControls
            onChange={(month) => set({ month: Number(month) || 1 })}
          />
        </Group>
        <TextInput
          label={say(words.source)}
          value={value.source ?? ''}
          maxLength={300}
          onChange={(event) => set({ source: event.currentTarget.value })}
        />
        <NumberInput
          label={say(words.warnDays)}
          value={value.warnDays}
          min={0}
          max={120}
          hideControls
          onChange={(warnDays) => set({ warnDays: Number(warnDays) || 0 })}
        />
        <Checkbox
          label={say(words.verified)}
          checked={value.verified}
          onChange={(event) => set({ verified: event.currentTarget.checked })}
        />
        <Checkbox
          label={say(words.active)}
          checked={value.active}
          onChange={(event) => set({ active: event.currentTarget.checked })}
        />
        <ProblemNote problem={write.error} />
        <Button
          type="submit"
          w="fit-content"
          loading={write.isPending}
          disabled={value.text.trim() === '' || wrong !== null}
        >
          {say(words.save)}
        </Button>
      </Stack>
    </form>
  );
}
