import { Button, Group, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { SidePanel } from '#kit/drawer.tsx';
import type { GridColumn } from '#kit/grid/model.ts';
import { useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { formWords, isClass } from '../kind/form.ts';
import type { PlanLine } from '../line/schema.ts';
import { ownOrJointWords } from '../line/words.ts';
import type { PlanFinding } from '../reading/from-plan.ts';
import { words } from './words.ts';

/** The lines on a phone: a card each under its month, opened into a form. */
export function LineCards({
  rows,
  columns,
  findings,
  writable,
  onLine,
  onAdd,
  onDelete,
  headingOf,
}: {
  /** What stands over lines that belong together. */
  headingOf: (line: PlanLine) => string;
  rows: readonly PlanLine[];
  columns: readonly GridColumn<PlanLine>[];
  findings: readonly PlanFinding[];
  writable: boolean;
  onLine: (id: string, write: (line: PlanLine) => PlanLine) => void;
  onAdd: () => void;
  onDelete: (id: string) => void;
}) {
  const say = useSay();
  const [editing, setEditing] = useState<string | null>(null);
  const open = rows.find((line) => line.id === editing);
  const groups = inRuns(rows, headingOf);
  // What the heading does not say of the time of a line.
  const when = columns.find(({ key }) => key === 'month')!;
  return (
    <Stack gap="sm">
      {groups.map((lines) => (
        <section key={lines[0]!.id}>
          <h2 className="plan-month">{headingOf(lines[0]!)}</h2>
          <Stack gap="xs">
            {lines.map((line) => (
              <article key={line.id} className="lh-card plan-card">
                <Group gap={6} wrap="nowrap" align="flex-start">
                  <ProgrammeTag code={line.programme} />
                  <Text fw={600}>{line.title || '…'}</Text>
                </Group>
                {(line.from !== null || line.group !== null) && (
                  <Text size="sm" fw={600} className="lh-number">
                    {when.title}: {when.read(line)}
                  </Text>
                )}
                {line.form && (
                  <Text size="sm" c="dimmed">
                    {say(formWords[line.form])}
                  </Text>
                )}
                {line.purpose && <Text size="sm">{line.purpose}</Text>}
                <Text size="sm">
                  {[line.audience, line.venueText, line.partnerText].filter(Boolean).join(' · ')}
                </Text>
                <Text size="sm" className="lh-number">
                  {figures(
                    line,
                    columns.some(({ key }) => key === 'ownOrJoint')
                      ? say(ownOrJointWords[line.ownOrJoint])
                      : null,
                  )}
                </Text>
                {findings
                  .filter((finding) => finding.lineId === line.id && !finding.kept)
                  .map((finding) => (
                    <Text key={finding.fingerprint} size="sm" className="lh-note">
                      {say(finding.message)}
                    </Text>
                  ))}
                {writable && (
                  <Button variant="default" mt={6} onClick={() => setEditing(line.id)}>
                    {say(words.editLine)}
                  </Button>
                )}
              </article>
            ))}
          </Stack>
        </section>
      ))}
      {writable && <Button onClick={onAdd}>{say(words.addLine)}</Button>}
      <SidePanel title={say(words.editLine)} opened={open !== undefined} onClose={() => setEditing(null)}>
        {open && (
          <Stack gap="sm">
            {columns.map((column) => (
              <Field key={`${open.id} ${column.key}`} column={column} line={open} onLine={onLine} />
            ))}
            <Group>
              <Button onClick={() => setEditing(null)}>{say(words.close)}</Button>
              <Button
                variant="subtle"
                color="red"
                onClick={() => {
                  onDelete(open.id);
                  setEditing(null);
                }}
              >
                {say(words.deleteLine)}
              </Button>
            </Group>
          </Stack>
        )}
      </SidePanel>
    </Stack>
  );
}

/** Lines one behind the other that stand under the same heading. */
function inRuns(rows: readonly PlanLine[], headingOf: (line: PlanLine) => string): PlanLine[][] {
  const runs: PlanLine[][] = [];
  for (const line of rows) {
    const run = runs.at(-1);
    if (run && headingOf(run[0]!) === headingOf(line)) run.push(line);
    else runs.push([line]);
  }
  return runs;
}

function figures(line: PlanLine, own: string | null): string {
  return [
    line.classCount === null || !isClass(line.form) ? null : `${line.classCount} lớp`,
    line.learners === null
      ? null
      : `${formatNumber(line.learners)} ${isClass(line.form) ? 'học viên' : 'người'}`,
    line.cost === null ? null : formatDong(line.cost),
    own,
    line.note && line.note !== own ? line.note : null,
  ]
    .filter(Boolean)
    .join(' · ');
}

function Field({
  column,
  line,
  onLine,
}: {
  column: GridColumn<PlanLine>;
  line: PlanLine;
  onLine: (id: string, write: (line: PlanLine) => PlanLine) => void;
}) {
  const say = useSay();
  const [text, setText] = useState(column.read(line));
  const [wrong, setWrong] = useState(false);
  const write = (said: string) => {
    const written = column.write?.(line, said);
    setWrong(written === null);
    if (written) onLine(line.id, () => written);
  };
  if (column.choices)
    return (
      <NativeSelect
        label={column.title}
        value={column.read(line)}
        data={column.choices.map(({ value, label }) => ({ value, label }))}
        onChange={(event) => write(event.currentTarget.value)}
      />
    );
  return (
    <Textarea
      label={column.title}
      autosize
      minRows={1}
      value={text}
      error={wrong ? (column.hint ?? say(words.badCell)) : null}
      inputMode={column.align && !column.hint ? 'numeric' : 'text'}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => write(text.trim())}
    />
  );
}
