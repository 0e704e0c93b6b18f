import {
  Button,
  Group,
  MultiSelect,
  NativeSelect,
  NumberInput,
  Stack,
  Text,
  Textarea,
  TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { listUnits } from '#centre/unit/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { CallFailed } from '#kit/request.ts';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { type Assignment, putAssignment } from '../schema.ts';
import { words } from './words.ts';

const CENTRE = 'centre';

/** A task as the deputy writes it. A due day outside the plan's period is asked about, and kept by one more press. */
export function EntryForm({
  planId,
  task,
  onSaved,
}: {
  planId: string;
  /** Null for a new one. */
  task: Assignment | null;
  onSaved: (saved: Assignment) => void;
}) {
  const say = useSay();
  const write = useWrite(putAssignment);
  const today = useMe().today;
  const units = useRead(listUnits).data ?? [];
  const [id] = useState(() => task?.id ?? newId());
  const leadOf = (one: Assignment | null) =>
    one?.byCentre ? CENTRE : (one?.units.find(({ role }) => role === 'lead')?.unitId ?? '');
  const [text, setText] = useState(task?.text ?? '');
  const [lead, setLead] = useState(leadOf(task));
  const [supporting, setSupporting] = useState(
    task?.units.filter(({ role }) => role === 'support').map(({ unitId }) => unitId) ?? [],
  );
  const [dueOn, setDueOn] = useState((task?.dueOn ?? null) as CivilDate | null);
  const [wanted, setWanted] = useState(task?.wanted ?? '');
  const [figure, setFigure] = useState(task?.figure ?? null);
  const [figureUnit, setFigureUnit] = useState(task?.figureUnit ?? '');
  const named = new Set(task?.units.map(({ unitId }) => unitId));
  const choices = units
    .filter(({ id: unitId, validTo }) => validTo === null || validTo >= today || named.has(unitId))
    .map(({ id: value, name: label }) => ({ value, label }));
  const asksAboutDay = write.error instanceof CallFailed && write.error.problem.code === 'outside-period';
  const save = (keepDueOn: boolean) =>
    write.mutate(
      {
        params: { id },
        body: {
          planId,
          text,
          wanted: wanted.trim() || null,
          figure,
          figureUnit: figureUnit.trim() || null,
          byCentre: lead === CENTRE,
          units: [
            ...(lead !== '' && lead !== CENTRE ? [{ unitId: lead, role: 'lead' as const }] : []),
            ...supporting
              .filter((unitId) => unitId !== lead)
              .map((unitId) => ({ unitId, role: 'support' as const })),
          ],
          paperUnit: task?.paperUnit ?? null,
          dueOn,
          keepDueOn,
          revision: task?.revision ?? 0,
        },
      },
      { onSuccess: onSaved },
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save(false);
      }}
    >
      <Stack gap="sm">
        <Textarea
          label={say(words.what)}
          required
          autosize
          minRows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <NativeSelect
          label={say(words.lead)}
          description={task?.paperUnit ? say(words.onPaper(task.paperUnit)) : undefined}
          value={lead}
          onChange={(event) => setLead(event.currentTarget.value)}
          data={[
            { value: '', label: say(words.leadNone) },
            { value: CENTRE, label: say(words.leadCentre) },
            ...choices,
          ]}
        />
        <MultiSelect
          label={say(words.support)}
          value={supporting}
          onChange={setSupporting}
          data={choices.filter(({ value }) => value !== lead)}
          searchable
        />
        <DayInput label={say(words.due)} value={dueOn} onDay={setDueOn} />
        <TextInput
          label={say(words.wanted)}
          value={wanted}
          onChange={(event) => setWanted(event.currentTarget.value)}
        />
        <Group grow align="flex-start">
          <NumberInput
            label={say(words.figure)}
            value={figure ?? ''}
            min={1}
            hideControls
            allowDecimal={false}
            thousandSeparator="."
            decimalSeparator=","
            onChange={(to) => setFigure(typeof to === 'number' ? to : null)}
          />
          <TextInput
            label={say(words.figureUnit)}
            placeholder={say(words.figureUnitHint)}
            value={figureUnit}
            onChange={(event) => setFigureUnit(event.currentTarget.value)}
          />
        </Group>
        <ProblemNote problem={write.error} />
        <Group>
          <Button type="submit" loading={write.isPending}>
            {say(task ? words.save : words.add)}
          </Button>
          {asksAboutDay && (
            <Button variant="default" onClick={() => save(true)}>
              {say(words.keepDay)}
            </Button>
          )}
          {write.isSuccess && <Text c="dimmed">{say(words.saved)}</Text>}
        </Group>
      </Stack>
    </form>
  );
}
