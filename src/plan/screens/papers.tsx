import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl } from '#kit/call.ts';
import { PaperView } from '#kit/paper-view.tsx';
import { useSay } from '#kit/words.tsx';
import { monthsOfPlan } from '../kind/rules.ts';
import { standsInMonth } from '../line/when.ts';
import { exportPlan, printPlan } from '../print/schema.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { words } from './words.ts';

/** The plan as the paper that it is, for the year or a month; and as a table for Excel. */
export function PlanPapers({ opened }: { opened: OpenedPlan }) {
  const say = useSay();
  const url = useFileUrl();
  const [month, setMonth] = useState('');
  const params = { version: opened.version.id };
  const months = monthsOfPlan(opened.plan).filter(({ year, month: one }) =>
    opened.lines.some((line) => standsInMonth(line, one, year)),
  );
  const [year, number] = month.split('-').map(Number);
  return (
    <Stack>
      <Group align="flex-end">
        <NativeSelect
          label={say(words.paper)}
          value={month}
          onChange={(event) => setMonth(event.currentTarget.value)}
          data={[
            { value: '', label: say(words.wholePaper) },
            ...months.map((one) => ({
              value: `${one.year}-${one.month}`,
              label: say(words.month(one.month, one.year)),
            })),
          ]}
        />
        <Button variant="default" component="a" href={url(exportPlan, { params })} download>
          {say(words.table)}
        </Button>
      </Group>
      <PaperView
        title={opened.plan.title}
        url={(form) =>
          url(printPlan, { params, query: number && year ? { form, month: number, year } : { form } })
        }
      />
    </Stack>
  );
}
