import { Button, FileButton, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useRef } from 'react';
import { Section } from '../page.tsx';
import { ProblemNote } from '../problem.tsx';
import { useSay } from '../words.tsx';
import './import.css';
import { letterOf } from './match.ts';
import type { TableImport } from './use-table-import.ts';
import { words } from './words.ts';

/**
 * Where a list comes in: a file or a paste, and under it which column was understood to be which, to be put right by the person.
 * `template` is the address of the file to fill in.
 */
export function ImportForm<Name extends string>({
  tableImport,
  template,
}: {
  tableImport: TableImport<Name>;
  template: string;
}) {
  const say = useSay();
  const again = useRef<() => void>(null);
  return (
    <>
      <Section title={say(words.step1)}>
        <Stack gap="sm">
          <Group gap="sm">
            <FileButton
              resetRef={again}
              onChange={(file) => {
                if (file) tableImport.open(file);
                // The same file, mended in Excel, can be chosen again.
                again.current?.();
              }}
              accept=".xlsx,.xls,.ods,.csv,.txt"
            >
              {(props) => (
                <Button {...props} loading={tableImport.reading}>
                  {say(words.choose)}
                </Button>
              )}
            </FileButton>
            <a className="lh-import-template" href={template} download>
              {say(words.template)}
            </a>
          </Group>
          <ProblemNote problem={tableImport.problem} />
          {tableImport.file ? (
            <Group justify="space-between" className="lh-note">
              <Text>{say(words.file(tableImport.file.name, tableImport.sheet.length))}</Text>
              <Button variant="subtle" onClick={() => tableImport.open(null)}>
                {say(words.drop)}
              </Button>
            </Group>
          ) : (
            <Textarea
              label={say(words.paste)}
              value={tableImport.text}
              onChange={(event) => tableImport.paste(event.currentTarget.value)}
              rows={4}
              spellCheck={false}
              styles={{ input: { whiteSpace: 'pre', overflowX: 'auto' } }}
            />
          )}
        </Stack>
      </Section>
      {tableImport.sheet.length > 0 && <Columns tableImport={tableImport} />}
    </>
  );
}

/** Which column is which. */
function Columns<Name extends string>({ tableImport }: { tableImport: TableImport<Name> }) {
  const say = useSay();
  const { sheet, header, places, columns, file } = tableImport;
  const titles = sheet.find(({ row }) => row === header)?.cells;
  const width = Math.max(...sheet.slice(0, 200).map(({ cells }) => cells.length));
  const found = columns.filter(({ name }) => places[name] !== -1).length;
  const { hidden = 0, uncalculated = 0 } = file?.sheets[file.at] ?? {};
  const left = [
    ...(hidden > 0 ? [say(words.hidden(hidden))] : []),
    ...(uncalculated > 0 ? [say(words.uncalculated(uncalculated))] : []),
  ];
  const offered = Array.from({ length: width }, (_, at) => ({
    value: String(at),
    label: [letterOf(at), titles?.[at] || say(words.untitled)].join(': ').slice(0, 60),
  }));
  return (
    <Section title={say(words.step2)} aside={say(words.matched(found, columns.length))}>
      <Stack gap="sm">
        {tableImport.question && (
          <Group className="lh-note" justify="space-between" role="status">
            <Text>{say(tableImport.question.words)}</Text>
            <Group gap="xs">
              <Button onClick={() => tableImport.answer(tableImport.question!.name, true)}>
                {say(words.yes)}
              </Button>
              <Button variant="default" onClick={() => tableImport.answer(tableImport.question!.name, false)}>
                {say(words.no)}
              </Button>
            </Group>
          </Group>
        )}
        {tableImport.missing.length > 0 && (
          <Text className="lh-import-missing" role="alert">
            {say(words.missing(tableImport.missing.map(({ label }) => say(label)).join(', ')))}
          </Text>
        )}
        {header === null && <Text size="sm">{say(words.noHeader)}</Text>}
        <div className="lh-import-columns">
          {file && file.sheets.length > 1 && (
            <NativeSelect
              label={say(words.sheet)}
              value={String(file.at)}
              data={file.sheets.map(({ name }, at) => ({ value: String(at), label: name }))}
              onChange={(event) => tableImport.chooseSheet(Number(event.currentTarget.value))}
            />
          )}
          <NativeSelect
            label={say(words.header)}
            value={header === null ? '' : String(header)}
            data={[
              { value: '', label: say(words.none) },
              ...sheet.slice(0, 20).map(({ row, cells }) => ({
                value: String(row),
                label: say(words.rowOf(row, cells.filter(Boolean).slice(0, 3).join(' | '))).slice(0, 60),
              })),
            ]}
            onChange={(event) =>
              tableImport.chooseHeader(
                event.currentTarget.value === '' ? null : Number(event.currentTarget.value),
              )
            }
          />
          {columns.map(({ name, label, required }) => (
            <NativeSelect
              key={name}
              label={say(label)}
              withAsterisk={required === true}
              error={required && places[name] === -1}
              value={String(places[name])}
              data={[{ value: '-1', label: say(words.notThere) }, ...offered]}
              onChange={(event) => tableImport.choosePlace(name, Number(event.currentTarget.value))}
            />
          ))}
        </div>
        {left.map((text) => (
          <Text size="sm" key={text}>
            {text}
          </Text>
        ))}
        {tableImport.totals.length > 0 && (
          <Text size="sm" c="dimmed">
            {say(words.totals(tableImport.totals.join(', ')))}
          </Text>
        )}
        {tableImport.missing.length === 0 && tableImport.rows.length === 0 && (
          <Text className="lh-import-missing">{say(words.empty)}</Text>
        )}
      </Stack>
    </Section>
  );
}
