import { Button, Checkbox, Group, MultiSelect, Stack, Textarea } from '@mantine/core';
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
import { villageText } from '../rules.ts';
import { putAssignment } from '../schema.ts';
import { words } from './words.ts';

/**
 * Asks units and villages to report on a plan by a day: an assignment that each answers for itself. All are asked until somebody chooses
 * otherwise.
 */
export function AskForm({
  plan,
  onAsked,
}: {
  plan: { readonly id: string; readonly title: string };
  onAsked: (id: string) => void;
}) {
  const say = useSay();
  const write = useWrite(putAssignment);
  const today = useMe().today;
  const stands = ({ validTo }: { readonly validTo: string | null }) => validTo === null || validTo >= today;
  const units = (useRead(listUnits).data ?? []).filter(stands);
  const villages = (useRead(listVillages).data ?? []).filter(stands);
  const [id] = useState(newId);
  const [text, setText] = useState(say(words.askText(plan.title)));
  const [dueOn, setDueOn] = useState<CivilDate | null>(null);
  const [everybody, setEverybody] = useState({ units: true, villages: true });
  const [chosen, setChosen] = useState<string[]>([]);
  const asked = (all: readonly { readonly id: string }[], every: boolean) =>
    all.filter((one) => every || chosen.includes(one.id)).map((one) => one.id);
  const askedUnits = asked(units, everybody.units);
  const askedVillages = asked(villages, everybody.villages);
  const asksAboutDay = write.error instanceof CallFailed && write.error.problem.code === 'outside-period';
  const send = (keepDueOn: boolean) =>
    write.mutate(
      {
        params: { id },
        body: {
          planId: plan.id,
          text,
          units: askedUnits.map((unitId) => ({ unitId, role: 'support' })),
          villages: askedVillages.map((villageId) => ({ villageId, role: 'support' })),
          each: true,
          dueOn,
          keepDueOn,
          revision: 0,
        },
      },
      { onSuccess: () => onAsked(id) },
    );
  const groups = [
    { group: say(words.unitsGroup), items: units.map(({ id: value, name: label }) => ({ value, label })) },
    {
      group: say(words.villages),
      items: villages.map((one) => ({ value: one.id, label: villageText(one) })),
    },
  ].filter((_, at) => !(at === 0 ? everybody.units : everybody.villages));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send(false);
      }}
    >
      <Stack gap="sm">
        <Textarea
          label={say(words.askWhat)}
          required
          autosize
          minRows={2}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <DayInput label={say(words.askBy)} value={dueOn} required onDay={setDueOn} />
        <Checkbox
          label={say(words.allUnits(units.length))}
          checked={everybody.units}
          onChange={(event) => setEverybody({ ...everybody, units: event.currentTarget.checked })}
        />
        <Checkbox
          label={say(words.allVillagesOf(villages.length))}
          checked={everybody.villages}
          onChange={(event) => setEverybody({ ...everybody, villages: event.currentTarget.checked })}
        />
        {groups.length > 0 && (
          <MultiSelect
            label={say(words.askWhom)}
            value={chosen}
            onChange={setChosen}
            data={groups}
            searchable
          />
        )}
        <ProblemNote problem={write.error} />
        <Group>
          <Button
            type="submit"
            loading={write.isPending}
            disabled={askedUnits.length + askedVillages.length === 0 || dueOn === null}
          >
            {say(words.askSend(askedUnits.length + askedVillages.length))}
          </Button>
          {asksAboutDay && (
            <Button variant="default" onClick={() => send(true)}>
              {say(words.keepDay)}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
