import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { wrongDone } from '../rules.ts';
import { type Duty, putDutyDone } from '../schema.ts';
import { DutyForm } from './duty-form.tsx';
import { words } from './words.ts';

/** A duty of a year: the day on which it was done, and below it the duty itself. */
export function DutyPanel({ duty, year, onDone }: { duty: Duty; year: number; onDone: () => void }) {
  const say = useSay();
  return (
    <Stack>
      {duty.doneBy === 'records' ? (
        <Text>
          {say(words.doneOn(formatDate(duty.doneOn as CivilDate), true))}. {say(words.fromRecords)}
        </Text>
      ) : (
        <DoneForm duty={duty} year={year} onDone={onDone} />
      )}
      <details className="dt-edit">
        <summary>{say(words.edit)}</summary>
        <DutyForm duty={duty} onSaved={onDone} />
      </details>
    </Stack>
  );
}

function DoneForm({ duty, year, onDone }: { duty: Duty; year: number; onDone: () => void }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const write = useWrite(putDutyDone);
  const [doneOn, setDoneOn] = useState<string | null>(duty.doneOn ?? today);
  const [note, setNote] = useState(duty.note ?? '');
  const wrong = wrongDone(doneOn, year, today);
  const send = (day: string | null) =>
    write.mutate(
      {
        params: { id: duty.id, year },
        body: { doneOn: day, note: note.trim() || null, revision: duty.doneRevision },
      },
      { onSuccess: onDone },
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (doneOn && !wrong) send(doneOn);
      }}
    >
      <Stack>
        <DayInput
          label={say(words.when)}
          value={doneOn}
          required
          onDay={setDoneOn}
          error={wrong ? say(wrong) : undefined}
        />
        <TextInput
          label={say(words.note)}
          value={note}
          maxLength={300}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <ProblemNote problem={write.error} />
        <Group>
          <Button type="submit" loading={write.isPending} disabled={!doneOn || wrong !== null}>
            {say(words.saveDone)}
          </Button>
          {duty.doneOn && (
            <Button variant="default" onClick={() => send(null)}>
              {say(words.takeBack)}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
