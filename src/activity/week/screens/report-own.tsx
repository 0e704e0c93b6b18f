import { Button, Group, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { eventForms, type FormName, formWords } from '#plan/kind/form.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { HourInput } from '../../screens/hour-input.tsx';
import { reportOwn, type Week } from '../schema.ts';
import { words } from './words.ts';

/** Four questions: what, when, in which form, how many came. The deputy also says for whom. */
export function ReportOwn({ week, onSent }: { week: Week; onSent: () => void }) {
  const say = useSay();
  const { today } = useMe();
  const forOthers = useMay('week.report') === 'all';
  const send = useWrite(reportOwn);
  const [activity] = useState(newId);
  const inside = today >= week.periodFrom && today <= week.periodTo;
  const [report, setReport] = useState({
    title: '',
    form: 'campaign' as FormName,
    day: (inside ? today : week.periodFrom) as CivilDate,
    from: '08:00',
    to: '10:00',
    people: null as number | null,
    outsideReason: null as string | null,
  });
  const [whom, setWhom] = useState('');
  const set = (part: Partial<typeof report>) => setReport({ ...report, ...part });
  const missingFirst = [...week.villages, ...week.schools].toSorted(
    (a, b) => Number(a.reported) - Number(b.reported),
  );
  const owner = {
    villageId: week.villages.some(({ id }) => id === whom) ? whom : null,
    unitId: week.schools.some(({ id }) => id === whom) ? whom : null,
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send.mutate(
          { params: { plan: week.planId, activity }, body: { ...report, ...owner, revision: 0 } },
          { onSuccess: onSent },
        );
      }}
    >
      <Stack>
        {forOthers && (
          <NativeSelect
            label={say(words.forWhom)}
            value={whom}
            required
            data={[
              { value: '', label: '–' },
              ...missingFirst.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(event) => setWhom(event.currentTarget.value)}
          />
        )}
        <TextInput
          label={say(words.title)}
          value={report.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
          required
          maxLength={500}
        />
        <NativeSelect
          label={say(words.form)}
          value={report.form}
          data={eventForms.map((form) => ({
            value: form,
            label: say(formWords[form]),
          }))}
          onChange={(event) => set({ form: event.currentTarget.value as FormName })}
        />
        <DayInput label={say(words.day)} value={report.day} onDay={(day) => day && set({ day })} required />
        <Group grow align="flex-start">
          <HourInput label={say(words.from)} value={report.from} onHour={(from) => set({ from })} />
          <HourInput label={say(words.to)} value={report.to} onHour={(to) => set({ to })} />
        </Group>
        <NumberInput
          label={say(words.count)}
          value={report.people ?? ''}
          onChange={(value) => set({ people: typeof value === 'number' ? value : null })}
          min={0}
          max={100_000}
          allowDecimal={false}
          hideControls
        />
        {(report.day < week.periodFrom || report.day > week.periodTo) && (
          <TextInput
            label={say(words.outsideReason)}
            value={report.outsideReason ?? ''}
            onChange={(event) => set({ outsideReason: event.currentTarget.value || null })}
          />
        )}
        <ProblemNote problem={send.error} />
        <Button type="submit" loading={send.isPending} disabled={report.title.trim() === ''}>
          {say(words.send)}
        </Button>
      </Stack>
    </form>
  );
}
