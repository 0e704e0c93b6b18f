import { Button, Checkbox, Group, MultiSelect, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { programmeCodes, programmeName } from '#norm/programme/rules.ts';
import { formNames, formWords, isClass, measureOf, measureWords } from '#plan/kind/form.ts';
import { type ActivityBody, putActivity } from '../class/schema.ts';
import { useChoices } from './choices.ts';
import { words } from './words.ts';

/** A class outside the plan to start with, meant for a month. */
export const newClass = (year: number, month: number): ActivityBody => ({
  planItemId: null,
  year,
  month,
  title: '',
  programme: 'KT',
  form: 'class',
  audience: null,
  villageId: null,
  plannedLearners: null,
  plannedCost: null,
  ownOrJoint: 'own',
  instructorId: null,
  units: [],
  revision: 0,
});

/** What is known of a class before it is held. */
export function ClassForm({
  id,
  draft,
  onSaved,
}: {
  id: string;
  draft: ActivityBody;
  onSaved: (id: string) => void;
}) {
  const say = useSay();
  const choices = useChoices();
  const save = useWrite(putActivity);
  const [activity, setActivity] = useState(draft);
  const set = (part: Partial<ActivityBody>) => setActivity({ ...activity, ...part });
  const lead = activity.units.find((one) => one.role === 'lead')?.unitId ?? null;
  const support = activity.units.filter((one) => one.role === 'support').map((one) => one.unitId);
  const setUnits = (first: string | null, others: readonly string[]) =>
    set({
      units: [
        ...(first ? [{ unitId: first, role: 'lead' as const }] : []),
        ...others
          .filter((unitId) => unitId !== first)
          .map((unitId) => ({ unitId, role: 'support' as const })),
      ],
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save.mutate({ params: { id }, body: activity }, { onSuccess: () => onSaved(id) });
      }}
    >
      <Stack>
        <TextInput
          label={say(words.title)}
          value={activity.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
          required
          maxLength={500}
          data-autofocus
        />
        <Group grow align="flex-start">
          <Select
            label={say(words.programme)}
            data={programmeCodes.map((code) => ({
              value: code,
              label: `${code} · ${say(programmeName(code))}`,
            }))}
            value={activity.programme}
            onChange={(value) => value && set({ programme: value })}
            allowDeselect={false}
          />
          <Select
            label={say(words.form)}
            description={
              isClass(activity.form)
                ? undefined
                : say(words.countedBy(measureWords[measureOf(activity.form)]))
            }
            data={formNames.map((form) => ({ value: form, label: say(formWords[form]) }))}
            value={activity.form}
            onChange={(value) => value && set({ form: value as ActivityBody['form'] })}
            allowDeselect={false}
          />
        </Group>
        <Group grow align="flex-start">
          <Select
            label={say(words.month)}
            data={Array.from({ length: 12 }, (_, at) => ({
              value: String(at + 1),
              label: say(words.monthOf(at + 1)),
            }))}
            value={activity.month === null ? null : String(activity.month)}
            onChange={(value) => set({ month: value ? Number(value) : null })}
            clearable
          />
          <Select
            label={say(words.village)}
            placeholder={say(words.wholeCommune)}
            data={choices.villages}
            value={activity.villageId}
            onChange={(value) => set({ villageId: value })}
            clearable
          />
        </Group>
        <TextInput
          label={say(words.audience)}
          value={activity.audience ?? ''}
          onChange={(event) => set({ audience: event.currentTarget.value || null })}
        />
        <NumberInput
          label={say(words.plannedLearners)}
          value={activity.plannedLearners ?? ''}
          onChange={(value) => set({ plannedLearners: typeof value === 'number' ? value : null })}
          min={0}
          max={100_000}
          allowDecimal={false}
          hideControls
          thousandSeparator="."
          decimalSeparator=","
        />
        <Select
          label={say(words.instructor)}
          placeholder={say(words.notKnown)}
          data={choices.instructors}
          value={activity.instructorId}
          onChange={(value) => set({ instructorId: value })}
          searchable
          clearable
        />
        <Select
          label={say(words.lead)}
          placeholder={say(words.notKnown)}
          data={choices.units}
          value={lead}
          onChange={(value) => setUnits(value, support)}
          searchable
          clearable
        />
        <MultiSelect
          label={say(words.support)}
          data={choices.units.filter((one) => one.value !== lead)}
          value={support}
          onChange={(values) => setUnits(lead, values)}
          searchable
        />
        <Checkbox
          label={say(words.joint)}
          checked={activity.ownOrJoint === 'joint'}
          onChange={(event) => set({ ownOrJoint: event.currentTarget.checked ? 'joint' : 'own' })}
        />
        <ProblemNote problem={save.error} />
        <Button type="submit" loading={save.isPending} disabled={activity.title.trim() === ''}>
          {say(words.save)}
        </Button>
      </Stack>
    </form>
  );
}
