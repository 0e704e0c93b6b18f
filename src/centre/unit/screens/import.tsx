import { Button, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { pastedRows, readRows, type TableColumn } from '#kit/import/match.ts';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { readUnits } from '../rules.ts';
import { importUnits, listUnits } from '../schema.ts';

const words = {
  label: { vi: 'Dán nhiều đơn vị từ Excel', en: 'Paste many units from Excel' },
  hint: {
    vi: 'Hai cột: tên đơn vị, tên gọi tắt (có thể bỏ trống). Đơn vị đã có được bỏ qua.',
    en: 'Two columns: name, short name (may be blank). Known units are left out.',
  },
  add: (n: number) => ({ vi: `Thêm ${n} đơn vị`, en: `Add ${n} units` }),
  row: (n: number) => ({ vi: `Dòng ${n}`, en: `Row ${n}` }),
  known: (n: number) => ({ vi: `${n} đơn vị đã có`, en: `${n} known already` }),
};
const columns: readonly TableColumn<'name' | 'shortName'>[] = [
  {
    name: 'name',
    label: { vi: 'Tên đơn vị', en: 'Name' },
    headers: ['ten don vi', 'don vi', 'ten'],
    required: true,
  },
  {
    name: 'shortName',
    label: { vi: 'Tên gọi tắt', en: 'Short name' },
    headers: ['ten goi tat', 'ten tat', 'viet tat'],
  },
];

/** Adds units from a sheet: what is wrong is told row by row, before anything is sent. */
export function UnitImport() {
  const say = useSay();
  const [text, setText] = useState('');
  const known = useRead(listUnits).data ?? [];
  const write = useWrite(importUnits);
  const mayWrite = useMay('unit.write') !== null;
  if (!mayWrite) return null;
  const { taken: rows } = readRows(pastedRows(text), columns);
  const read = readUnits(rows, known);
  return (
    <Stack gap="sm" mt="lg">
      <Textarea
        label={say(words.label)}
        description={say(words.hint)}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        autosize
        minRows={3}
        maxRows={10}
      />
      {read.errors.map((error) => (
        <Text key={`${error.row} ${error.field}`} size="sm" c="var(--lh-overdue)">
          {say(words.row(error.row))}: {say(error)}
        </Text>
      ))}
      {read.known > 0 && (
        <Text size="sm" c="dimmed">
          {say(words.known(read.known))}
        </Text>
      )}
      <ProblemNote problem={write.error} />
      {read.fresh.length > 0 && (
        <Button
          disabled={read.errors.length > 0}
          loading={write.isPending}
          onClick={() => write.mutate({ body: { rows } }, { onSuccess: () => setText('') })}
        >
          {say(words.add(read.fresh.length))}
        </Button>
      )}
    </Stack>
  );
}
