import { Button, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { listUnits } from '#centre/unit/schema.ts';
import { listVillages } from '#centre/village/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { reasons } from '../rules.ts';
import { type Dropout, putDropout } from '../schema.ts';
import { reasonWords } from '../words.ts';
import { words } from './words.ts';

/** Who dropped out, of which school, since when and why; a school's own account is not asked which school. */
export function CaseForm({ dropout, onSaved }: { dropout: Dropout | null; onSaved: () => void }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const ofOne = useMay('dropout.write') === 'unit';
  const units = useRead(listUnits).data ?? [];
  const villages = useRead(listVillages).data ?? [];
  const write = useWrite(putDropout);
  const [id] = useState(() => dropout?.id ?? newId());
  const [value, setValue] = useState({
    person: dropout?.person ?? '',
    birthYear: dropout?.birthYear ?? null,
    villageId: dropout?.villageId ?? null,
    schoolId: dropout?.schoolId ?? null,
    school: dropout?.schoolId ? '' : (dropout?.school ?? ''),
    grade: dropout?.grade ?? '',
    since: (dropout?.since ?? today) as CivilDate,
    reason: dropout?.reason ?? null,
    note: dropout?.note ?? '',
  });
  const set = (change: Partial<typeof value>) => setValue({ ...value, ...change });
  const { id: _, villageName: __, ...kept } = dropout ?? { id, villageName: null };
  const send = () =>
    write.mutate(
      {
        params: { id },
        body: {
          revision: 0,
          ...kept,
          ...value,
          school: value.schoolId ? null : value.school.trim() || null,
          grade: value.grade.trim() || null,
          note: value.note.trim() || null,
        },
      },
      { onSuccess: onSaved },
    );
  const text = (name: 'person' | 'grade' | 'school', required = false) => (
    <TextInput
      label={say(name === 'school' ? words.schoolName : words[name])}
      required={required}
      value={value[name]}
      onChange={(event) => set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <Stack gap="md">
        {text('person', true)}
        <NumberInput
          label={say(words.born)}
          value={value.birthYear ?? ''}
          hideControls
          onChange={(to) => set({ birthYear: typeof to === 'number' ? to : null })}
        />
        <NativeSelect
          label={say(words.village)}
          value={value.villageId ?? ''}
          data={[
            { value: '', label: say(words.noVillage) },
            ...villages.map(({ id: village, name }) => ({ value: village, label: name })),
          ]}
          onChange={(event) => set({ villageId: event.currentTarget.value || null })}
        />
        {!ofOne && (
          <NativeSelect
            label={say(words.school)}
            value={value.schoolId ?? ''}
            data={[
              { value: '', label: say(words.elsewhere) },
              ...units.map((unit) => ({ value: unit.id, label: unit.name })),
            ]}
            onChange={(event) => set({ schoolId: event.currentTarget.value || null })}
          />
        )}
        {!ofOne && value.schoolId === null && text('school', true)}
        {text('grade')}
        <DayInput
          label={say(words.sinceDay)}
          value={value.since}
          required
          onDay={(day) => day && set({ since: day })}
        />
        <NativeSelect
          label={say(words.reason)}
          value={value.reason ?? ''}
          data={[
            { value: '', label: say(words.noReason) },
            ...reasons.map((reason) => ({ value: reason, label: say(reasonWords[reason]) })),
          ]}
          onChange={(event) => set({ reason: (event.currentTarget.value || null) as typeof value.reason })}
        />
        <Textarea
          label={say(words.note)}
          autosize
          minRows={2}
          value={value.note}
          onChange={(event) => set({ note: event.currentTarget.value })}
        />
        <ProblemNote problem={write.error} />
        <Button type="submit" loading={write.isPending}>
          {say(words.save)}
        </Button>
      </Stack>
    </form>
  );
}
