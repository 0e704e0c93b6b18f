import { Button, NativeSelect, Stack, Text } from '@mantine/core';
import { listVillages } from '#centre/village/schema.ts';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { RowErrors } from '#kit/import/errors.tsx';
import { ImportForm } from '#kit/import/import-form.tsx';
import { useTableImport } from '#kit/import/use-table-import.ts';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useChosen } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { columns } from '../columns.ts';
import { readList } from '../list-rows.ts';
import type { Model } from '../models.ts';
import { listTemplate, registerList } from '../schema.ts';
import { RegisteredNote } from './registered-note.tsx';
import { useSubjects } from './use-subjects.ts';
import { words } from './words.ts';

/** A list in the association's columns, from a file or pasted: every row that means nobody is told first, and all or none is registered. */
export function RegisterFromSheet({ model, year }: { model: Model; year: number }) {
  const say = useSay();
  const url = useFileUrl();
  const [chosen, choose] = useChosen();
  const reach = useMay('candidacy.choose');
  // People are listed by village: theirs has to be named.
  const asksVillage = model === 'citizen' && reach === 'all';
  const villages = useRead(listVillages, {}, { enabled: asksVillage }).data ?? [];
  const subjects = useSubjects(model, year, asksVillage ? chosen('thon') : null);
  const write = useWrite(registerList);
  const list = useTableImport(columns, () => write.reset());
  const read = readList(list.rows, subjects.data ?? []);
  const ready = subjects.data !== undefined && !write.data;
  return (
    <Stack gap="md">
      {asksVillage && (
        <NativeSelect
          label={say(words.village)}
          maw={320}
          value={chosen('thon') ?? ''}
          onChange={(event) => choose({ thon: event.currentTarget.value || null })}
          data={[
            { value: '', label: say(words.chooseVillage) },
            ...villages.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      )}
      <ImportForm tableImport={list} template={url(listTemplate, { query: { model } })} />
      {ready && read.errors.length > 0 && <RowErrors errors={read.errors} columns={columns} />}
      {ready && read.known > 0 && <Text c="dimmed">{say(words.importKnown(read.known))}</Text>}
      {ready && read.skipped > 0 && <Text c="dimmed">{say(words.importSkipped(read.skipped))}</Text>}
      <ProblemNote problem={write.error} />
      {write.data && <RegisteredNote key={write.submittedAt} answer={write.data} model={model} year={year} />}
      {ready && read.fresh.length > 0 && (
        <div>
          <Button
            disabled={read.errors.length > 0}
            loading={write.isPending}
            onClick={() => write.mutate({ body: { model, year, subjects: [...read.fresh] } })}
          >
            {say(words.importAll(read.fresh.length))}
          </Button>
        </div>
      )}
    </Stack>
  );
}
