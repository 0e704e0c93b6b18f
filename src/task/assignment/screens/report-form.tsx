import { Button, NativeSelect, NumberInput, SegmentedControl, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Bar } from '#kit/bar.tsx';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { useSay } from '#kit/words.tsx';
import { NotKeptAlert } from '#sync/screens/not-kept.tsx';
import { RefusedActs } from '#sync/screens/refused.tsx';
import { useAct } from '#sync/use-act.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Assignment } from '../schema.ts';
import { holderNames } from '../words.ts';
import { ASSIGNMENT_REPORT, type ReportItem } from './outbox.ts';
import { words } from './words.ts';

/** The report on a task, a question at a time: what was done, how many, is it done, does anything stand in the way. */
export function ReportForm({ task, onSent }: { task: Assignment; onSent: () => void }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const forOthers = useMay('assignment.report') === 'all';
  const { keep, refused, lost } = useAct<ReportItem>(ASSIGNMENT_REPORT, task.id);
  const [id] = useState(newId);
  const holders = holderNames(task);
  const [holder, setHolder] = useState<string | null>(task.byCentre ? null : (holders[0]?.id ?? null));
  const [result, setResult] = useState('');
  const [figure, setFigure] = useState<number | null>(null);
  const [done, setDone] = useState(false);
  const [stuck, setStuck] = useState(false);
  const [difficulty, setDifficulty] = useState('');
  const [on, setOn] = useState<CivilDate>(today);
  const send = async () => {
    const item: ReportItem = {
      id,
      ...(forOthers && task.villages.some(({ villageId }) => villageId === holder)
        ? { villageId: holder }
        : { unitId: forOthers ? holder : null }),
      done,
      result,
      figure,
      difficulty: stuck && difficulty.trim() ? difficulty : null,
      on,
    };
    const told = { subject: { vi: task.text, en: task.text }, what: words.reportTitle };
    if (await keep({ subject: task.id, target: id, params: { id: task.id }, item, told })) onSent();
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <Stack gap="md">
        <Text fw={600}>{task.text}</Text>
        {forOthers && holders.length > 1 && (
          <NativeSelect
            label={say(words.whose)}
            value={holder ?? ''}
            onChange={(event) => setHolder(event.currentTarget.value || null)}
            data={holders.map(({ id: value, name: label }) => ({ value, label }))}
          />
        )}
        <Textarea
          label={say(words.ask1)}
          required
          autosize
          minRows={3}
          value={result}
          onChange={(event) => setResult(event.currentTarget.value)}
        />
        <NumberInput
          label={say(words.ask2(task.figureUnit))}
          value={figure ?? ''}
          min={0}
          hideControls
          thousandSeparator="."
          decimalSeparator=","
          allowDecimal={false}
          onChange={(to) => setFigure(typeof to === 'number' ? to : null)}
        />
        {task.figure !== null && (
          <Bar label={say(words.need(task.figure, figure ?? 0))} value={figure ?? 0} of={task.figure} />
        )}
        <Choice
          label={say(words.ask3)}
          value={done}
          onChange={setDone}
          no={say(words.notDone)}
          yes={say(words.isDone)}
        />
        <Choice
          label={say(words.ask4)}
          value={stuck}
          onChange={setStuck}
          no={say(words.no)}
          yes={say(words.yes)}
        />
        {stuck && (
          <Textarea
            label={say(words.difficulty)}
            required
            autosize
            minRows={2}
            value={difficulty}
            onChange={(event) => setDifficulty(event.currentTarget.value)}
          />
        )}
        <DayInput label={say(words.onDay)} value={on} onDay={(day) => day && setOn(day)} required />
        {lost && <NotKeptAlert {...lost} />}
        <RefusedActs acts={refused} />
        <Button type="submit">{say(forOthers ? words.record : words.send)}</Button>
      </Stack>
    </form>
  );
}

/** A question with two answers, side by side. */
function Choice({
  label,
  value,
  onChange,
  no,
  yes,
}: {
  label: string;
  value: boolean;
  onChange: (value: boolean) => void;
  no: string;
  yes: string;
}) {
  return (
    <div>
      <Text fw={500} size="sm" mb={4}>
        {label}
      </Text>
      <SegmentedControl
        fullWidth
        aria-label={label}
        value={value ? 'yes' : 'no'}
        onChange={(to) => onChange(to === 'yes')}
        data={[
          { value: 'no', label: no },
          { value: 'yes', label: yes },
        ]}
        className="ts-choice"
      />
    </div>
  );
}
