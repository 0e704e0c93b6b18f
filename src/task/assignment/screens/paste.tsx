import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { listUnits } from '#centre/unit/schema.ts';
import { listVillages } from '#centre/village/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { pastedRows, readRows, type TableColumn } from '#kit/import/match.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { readPasted } from '../pasted.ts';
import type { PlanPeriod } from '../rules.ts';
import { importAssignments } from '../schema.ts';
import { words } from './words.ts';

const columns: readonly TableColumn<'text' | 'lead' | 'support' | 'due' | 'wanted'>[] = [
  {
    name: 'text',
    label: words.task,
    headers: ['viec', 'nhiem vu', 'noi dung', 'noi dung cong viec'],
    required: true,
  },
  { name: 'lead', label: words.lead, headers: ['chu tri', 'don vi chu tri', 'don vi'] },
  { name: 'support', label: words.support, headers: ['phoi hop', 'don vi phoi hop'] },
  { name: 'due', label: words.due, headers: ['han', 'thoi han', 'thoi gian', 'han hoan thanh'] },
  { name: 'wanted', label: words.wanted, headers: ['ket qua', 'ket qua can dat', 'san pham'] },
];

/** Tasks pasted from a table: what is wrong is told row by row, before anything is sent. */
export function PasteTasks({
  plan,
  onDone,
}: {
  plan: PlanPeriod & { readonly id: string };
  onDone: () => void;
}) {
  const say = useSay();
  const [text, setText] = useState('');
  const known = {
    units: useRead(listUnits).data ?? [],
    villages: useRead(listVillages).data ?? [],
  };
  const write = useWrite(importAssignments);
  const { taken: rows } = readRows(pastedRows(text), columns);
  const read = readPasted(rows, known, plan);
  const unknown = [...new Set(read.fresh.flatMap(({ paperUnit }) => paperUnit ?? []))];
  return (
    <Stack gap="sm">
      <Textarea
        label={say(words.pasteLabel)}
        description={say(words.pasteHint)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={5}
        maxRows={14}
      />
      {read.errors.map((error) => (
        <Text key={`${error.row} ${error.field}`} c="var(--lh-overdue)">
          {say(words.row(error.row))}: {say(error)}
        </Text>
      ))}
      {unknown.map((name) => (
        <Text key={name} c="dimmed">
          {say(words.unknownUnit(name))}
        </Text>
      ))}
      <ProblemNote problem={write.error} />
      {rows.length > 0 && (
        <Button
          disabled={read.errors.length > 0}
          loading={write.isPending}
          onClick={() => write.mutate({ params: { plan: plan.id }, body: { rows } }, { onSuccess: onDone })}
        >
          {say(words.addMany(rows.length))}
        </Button>
      )}
    </Stack>
  );
}
