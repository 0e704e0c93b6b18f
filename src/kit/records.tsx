import './records.css';
import { Button, Group, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { Words } from '#vocabulary/language.ts';
import { SidePanel } from './drawer.tsx';
import { Empty } from './empty.tsx';
import { newId } from './id.ts';
import { Loaded } from './loaded.tsx';
import { type ListColumn, OpenTable } from './open-table.tsx';
import { type Field, RecordForm } from './record-form.tsx';
import type { SheetTable } from './sheet.ts';
import { TableDownload } from './table-download.tsx';
import { useSay } from './words.tsx';

/** A short list of one kind of record, each opened and added in a side panel. `blank` gives a new one; `save` sends it with its id. */
export function Records<T extends { readonly id: string; readonly revision: number }>({
  result,
  columns,
  fields,
  blank,
  save,
  mayWrite,
  words,
  below,
  staysOpen,
}: {
  result: UseQueryResult<T[]>;
  columns: readonly ListColumn<T>[];
  fields: readonly Field<T>[];
  blank: () => Omit<T, 'id' | 'revision'>;
  save: (value: T) => Promise<T>;
  mayWrite: boolean;
  words: { add: Words; one: Words; empty: Words; what: Words };
  /** What stands under the form of a record that exists. */
  below?: (row: T) => ReactNode;
  /** Whether a record that was just added stays open, as more is to be said of it. */
  staysOpen?: (row: T) => boolean;
}) {
  const say = useSay();
  const [open, setOpen] = useState<{ value: T; isNew: boolean } | null>(null);
  // What is open shows the record as the list has it now, also after it was changed beside the form.
  const present = open && (result.data?.find(({ id }) => id === open.value.id) ?? open.value);
  const add = () => setOpen({ value: { ...blank(), id: newId(), revision: 0 } as T, isNew: true });
  const button = mayWrite && (
    <Button onClick={add} variant="default">
      {say(words.add)}
    </Button>
  );
  return (
    <Stack gap="sm">
      <Loaded result={result}>
        {(rows) =>
          rows.length === 0 ? (
            <Empty title={say(words.empty)} what={say(words.what)} action={button} />
          ) : (
            <>
              <Group justify="flex-end">
                <TableDownload table={() => sheetOf(say(words.one), columns, rows, say)} />
                {button}
              </Group>
              <OpenTable columns={columns} rows={rows} onOpen={(value) => setOpen({ value, isNew: false })} />
            </>
          )
        }
      </Loaded>
      <SidePanel title={say(words.one)} opened={open !== null} onClose={() => setOpen(null)}>
        {open && present && (
          <Stack gap="lg">
            {mayWrite ? (
              <RecordForm
                key={present.id}
                fields={fields}
                start={present}
                isNew={open.isNew}
                save={save}
                addLabel={words.add}
                onAdded={(added) => setOpen(staysOpen?.(added) ? { value: added, isNew: false } : null)}
              />
            ) : (
              columns.map((column) => (
                <div key={column.label.en}>
                  <Text size="sm" c="dimmed">
                    {say(column.label)}
                  </Text>
                  <div>{column.show(present)}</div>
                </div>
              ))
            )}
            {!open.isNew && below?.(present)}
          </Stack>
        )}
      </SidePanel>
    </Stack>
  );
}

function sheetOf<T>(
  title: string,
  columns: readonly ListColumn<T>[],
  rows: readonly T[],
  say: (words: Words) => string,
): SheetTable {
  const cell = (column: ListColumn<T>, row: T) => {
    const shown = column.value ? column.value(row) : column.show(row);
    return typeof shown === 'string' || typeof shown === 'number' ? shown : null;
  };
  return {
    title,
    columns: columns.map(({ label, numeric }) => ({ header: say(label), kind: numeric ? 'number' : 'text' })),
    rows: rows.map((row) => columns.map((column) => cell(column, row))),
  };
}
