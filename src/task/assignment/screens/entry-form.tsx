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
import { listVillages } from '#centre/village/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { CallFailed } from '#kit/request.ts';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { holdersOf, villageText } from '../rules.ts';
import { type Assignment, putAssignment } from '../schema.ts';
import { words } from './words.ts';

const CENTRE = 'centre';
const EACH = 'each';

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
  const villages = useRead(listVillages).data ?? [];
  const [id] = useState(() => task?.id ?? newId());
  const holders = task ? holdersOf(task) : [];
  const [lead, setLead] = useState(leadOf(task));
  const [text, setText] = useState(task?.text ?? '');
  const [supporting, setSupporting] = useState(
    holders.filter(({ role }) => role === 'support').map(({ id: holder }) => holder),
  );
  const [dueOn, setDueOn] = useState((task?.dueOn ?? null) as CivilDate | null);
  const [wanted, setWanted] = useState(task?.wanted ?? '');
  const [figure, setFigure] = useState(task?.figure ?? null);
  const [figureUnit, setFigureUnit] = useState(task?.figureUnit ?? '');
  const named = new Set(holders.map(({ id: holder }) => holder));
  const offered = <H extends { id: string; validTo: string | null }>(all: readonly H[]) =>
    all.filter(({ id: holder, validTo }) => validTo === null || validTo >= today || named.has(holder));
  const ofVillages = offered(villages).map((one) => ({ value: one.id, label: villageText(one) }));
  const ofUnits = offered(units).map(({ id: value, name: label }) => ({ value, label }));
  const choices = [
    { group: say(words.unitsGroup), items: ofUnits },
    { group: say(words.villages), items: ofVillages },
  ];
  const isVillage = (holder: string) => villages.some((one) => one.id === holder);
  const leader = lead === '' || lead === CENTRE || lead === EACH ? null : lead;
  const chosen = [
    ...(leader ? [{ id: leader, role: 'lead' as const }] : []),
    ...supporting
      .filter((holder) => holder !== leader)
      .map((holder) => ({ id: holder, role: 'support' as const })),
  ];
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
          each: lead === EACH,
          units: chosen.flatMap(({ id: unitId, role }) => (isVillage(unitId) ? [] : [{ unitId, role }])),
          villages: chosen.flatMap(({ id: villageId, role }) =>
            isVillage(villageId) ? [{ villageId, role }] : [],
          ),
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
            { value: EACH, label: say(words.leadEach) },
            ...choices,
          ]}
        />
        <MultiSelect
          label={say(lead === EACH ? words.whoEach : words.support)}
          value={supporting}
          onChange={setSupporting}
          data={choices.map(({ group, items }) => ({
            group,
            items: items.filter(({ value }) => value !== lead),
          }))}
          searchable
        />
        {ofVillages.some(({ value }) => value !== lead && !supporting.includes(value)) && (
          <Button
            variant="subtle"
            w="fit-content"
            onClick={() =>
              setSupporting([...new Set([...supporting, ...ofVillages.map(({ value }) => value)])])
            }
          >
            + {say(words.allVillages)}
          </Button>
        )}
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

function leadOf(task: Assignment | null): string {
  if (task?.byCentre) return CENTRE;
  if (task?.each) return EACH;
  return (task && holdersOf(task).find(({ role }) => role === 'lead')?.id) ?? '';
}
