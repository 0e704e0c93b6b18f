import { Button, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useGo } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { listPlans } from '#plan/version/schema.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { periodName } from '#vocabulary/period.ts';
import { putInspection } from '../inspection/schema.ts';
import { offeredPeriods } from './periods.ts';
import { words } from './words.ts';

const OTHER = 'other';

/** Which period, which plan, on which day: the rest is drawn up from the plan and the records. */
export function NewInspection() {
  const say = useSay();
  const language = useLanguage();
  const go = useGo();
  const today = useMe().today as CivilDate;
  const write = useWrite(putInspection);
  const sees = useMay('plan.read') !== null;
  const plans = (useRead(listPlans, {}, { enabled: sees }).data ?? []).filter(
    ({ version }) => version.state === 'in-force',
  );
  // One form is one inspection, however often its button is pressed.
  const [id] = useState(newId);
  const offered = offeredPeriods(today);
  const [at, setAt] = useState('0');
  const [from, setFrom] = useState<CivilDate | null>(null);
  const [to, setTo] = useState<CivilDate | null>(null);
  const [planId, setPlanId] = useState('');
  const [on, setOn] = useState<CivilDate>(today);
  const period = at === OTHER ? from && to && { from, to } : offered[Number(at)];
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!period) return;
        write.mutate(
          { params: { id }, body: { planId: planId || null, period, on, revision: 0 } },
          { onSuccess: () => go(`kiem-tra/${id}`) },
        );
      }}
    >
      <Stack gap="sm">
        <NativeSelect
          label={say(words.period)}
          value={at}
          onChange={(event) => setAt(event.currentTarget.value)}
          data={[
            ...offered.map((one, index) => ({ value: String(index), label: periodName(one, language) })),
            { value: OTHER, label: say(words.other) },
          ]}
        />
        {at === OTHER && (
          <div className="in-fields">
            <DayInput label={say(words.from)} value={from} required onDay={setFrom} />
            <DayInput label={say(words.to)} value={to} required onDay={setTo} />
          </div>
        )}
        {plans.length > 1 && (
          <NativeSelect
            label={say(words.plan)}
            value={planId}
            onChange={(event) => setPlanId(event.currentTarget.value)}
            data={[
              { value: '', label: say(words.allPlans) },
              ...plans.map((plan) => ({ value: plan.id, label: plan.title })),
            ]}
          />
        )}
        <DayInput label={say(words.on)} value={on} required onDay={(day) => day && setOn(day)} />
        <ProblemNote problem={write.error} />
        <Button type="submit" loading={write.isPending}>
          {say(words.begin)}
        </Button>
      </Stack>
    </form>
  );
}
