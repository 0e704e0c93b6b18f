import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { ImportDone } from '#kit/import/done.tsx';
import { RowErrors } from '#kit/import/errors.tsx';
import { ImportForm } from '#kit/import/import-form.tsx';
import { useTableImport } from '#kit/import/use-table-import.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { columns } from '../title/columns.ts';
import { readTitles } from '../title/rules.ts';
import { importTitles, listTitles, readTitlesTemplate, undoTitles } from '../title/schema.ts';

const words = {
  add: (n: number) => ({ vi: `Thêm ${n} đầu sách`, en: `Add ${n} titles` }),
  known: (n: number) => ({ vi: `${n} đầu sách đã có, được bỏ qua`, en: `${n} are there already` }),
  done: (n: number) => ({ vi: `Đã thêm ${n} đầu sách.`, en: `${n} titles were added.` }),
};

/** A list of titles from Excel: what is wrong is told row by row, before anything is sent. */
export function TitleImport() {
  const say = useSay();
  const url = useFileUrl();
  const [id, setId] = useState(newId);
  const write = useWrite(importTitles);
  const undo = useWrite(undoTitles);
  const list = useTableImport(columns, () => {
    write.reset();
    undo.reset();
    setId(newId());
  });
  const existing = useRead(listTitles).data ?? [];
  const read = readTitles(list.rows, existing);
  return (
    <Stack gap="md">
      <ImportForm tableImport={list} template={url(readTitlesTemplate)} />
      {read.errors.length > 0 && <RowErrors errors={read.errors} columns={columns} />}
      {read.known > 0 && !write.data && <Text c="dimmed">{say(words.known(read.known))}</Text>}
      <ProblemNote problem={write.error} />
      {write.data ? (
        <ImportDone told={say(words.done(write.data.added))} undo={undo} call={{ params: { id } }} />
      ) : (
        read.fresh.length > 0 && (
          <Button
            disabled={read.errors.length > 0}
            loading={write.isPending}
            onClick={() => write.mutate({ body: { id, rows: [...list.rows] } })}
          >
            {say(words.add(read.fresh.length))}
          </Button>
        )
      )}
    </Stack>
  );
}
