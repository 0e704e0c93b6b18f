import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl } from '#kit/call.ts';
import { PaperView } from '#kit/paper-view.tsx';
import { useSay } from '#kit/words.tsx';
import { exportPlan, printPlan } from '../print/schema.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { words } from './words.ts';

/** The plan as the paper that it is, for the year or a month; and as a table for Excel. */
export function PlanPapers({ opened }: { opened: OpenedPlan }) {
  const say = useSay();
  const url = useFileUrl();
  const [month, setMonth] = useState('');
  const params = { version: opened.version.id };
  const months = [...new Set(opened.lines.map((line) => line.month))].sort((a, b) => a - b);
  return (
    <Stack>
      <Group align="flex-end">
        <NativeSelect
          label={say(words.paper)}
          value={month}
          onChange={(event) => setMonth(event.currentTarget.value)}
          data={[
            { value: '', label: say(words.wholePaper) },
            ...months.map((one) => ({ value: String(one), label: say(words.month(one, opened.plan.year)) })),
          ]}
        />
        <Button variant="default" component="a" href={url(exportPlan, { params })} download>
          {say(words.table)}
        </Button>
      </Group>
      <PaperView
        title={opened.plan.title}
        url={(form) => url(printPlan, { params, query: month ? { form, month: Number(month) } : { form } })}
      />
    </Stack>
  );
}
