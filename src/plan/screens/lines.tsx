import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { Empty } from '#kit/empty.tsx';
import { Grid } from '#kit/grid/grid.tsx';
import { newId } from '#kit/id.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import { blankLine } from '../line/edit.ts';
import { inOrder, positionBetween, type Sum, totalsOf } from '../line/rules.ts';
import { mostLines, type PlanLine } from '../line/schema.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { LineCards } from './cards.tsx';
import { Clashes } from './clashes.tsx';
import { planColumns } from './columns.tsx';
import { Findings } from './findings.tsx';
import { Totals } from './totals.tsx';
import { Uncovered } from './uncovered.tsx';
import { cellOf, useFindings } from './use-findings.ts';
import type { useLines } from './use-lines.ts';
import { words } from './words.ts';
import './plan.css';

/** The lines of a plan: the grid (cards on a phone), what the checks say beside it, the sums below. */
export function Lines({
  opened,
  draft,
  writable,
}: {
  opened: OpenedPlan;
  draft: ReturnType<typeof useLines>;
  writable: boolean;
}) {
  const say = useSay();
  const phone = useMediaQuery('(max-width: 48em)');
  const { rows, change } = draft;
  const { around, plan } = opened;
  const { findings, mark } = useFindings(opened, rows);
  const [goTo, setGoTo] = useState<{ id: string; key: string } | null>(null);
  const [active, setActive] = useState(0);
  const [told, setTold] = useState<string | null>(null);
  const language = useLanguage();
  const columns = useMemo(() => planColumns(around, (said) => said[language]), [around, language]);
  const numbers = useMemo(() => rowNumbers(rows), [rows]);
  const ids = () => ({ id: newId(), itemId: newId() });

  const newRow = (behind: PlanLine | null): PlanLine =>
    blankLine(ids(), {
      year: behind?.year ?? plan.year,
      month: behind?.month ?? 1,
      position: positionBetween(behind?.position ?? null, null),
    });
  const write = (next: readonly PlanLine[]) => {
    const count = next.filter((line, at) => line !== rows[at]).length;
    if (count > mostLines) return setTold(say(words.tooMany(count)));
    setTold(null);
    change(next);
  };
  const insert = (at: number) => {
    const behind = rows[at] ?? null;
    const after = rows[at + 1];
    const inMonth = after && behind && after.month === behind.month ? after.position : null;
    const line = {
      ...newRow(behind),
      position: positionBetween(behind?.position ?? null, inMonth),
    };
    change([...rows, line]);
    setGoTo({ id: line.id, key: 'title' });
  };
  const remove = (from: number, to: number) => change(rows.filter((_, at) => at < from || at > to));
  const onLine = (id: string, edit: (line: PlanLine) => PlanLine) =>
    change(rows.map((line) => (line.id === id ? edit(line) : line)));
  const move = (at: number, by: 1 | -1) => {
    const moved = movedLine(rows, at, by);
    if (!moved) return;
    onLine(moved.id, () => moved);
    setGoTo({ id: moved.id, key: 'title' });
  };
  const sums = totalsOf(rows);

  if (rows.length === 0)
    return (
      <Stack>
        <Empty
          title={say(words.emptyLines)}
          what={say(words.emptyLinesWhat)}
          action={writable && <Button onClick={() => insert(0)}>{say(words.addLine)}</Button>}
        />
        {writable && <Uncovered opened={opened} rows={rows} onAdd={(line) => change([...rows, line])} />}
      </Stack>
    );
  return (
    <Stack gap="md">
      {!writable && <Text c="dimmed">{say(words.readOnly)}</Text>}
      <Clashes draft={draft} around={around} />
      <ProblemNote problem={draft.problem} />
      {told && (
        <Alert
          color="yellow"
          withCloseButton
          closeButtonLabel={say(words.close)}
          onClose={() => setTold(null)}
        >
          {told}
        </Alert>
      )}
      {writable && !phone && (
        <Group gap="xs">
          <Button variant="default" onClick={() => insert(active)}>
            {say(words.addLine)}
          </Button>
          <Button variant="default" onClick={() => remove(active, active)}>
            {say(words.deleteLine)}
          </Button>
          <Button variant="default" onClick={() => move(active, -1)}>
            {say(words.up)}
          </Button>
          <Button variant="default" onClick={() => move(active, 1)}>
            {say(words.down)}
          </Button>
          <Button variant="default" onClick={draft.undo} disabled={!draft.canUndo}>
            {say(words.undo)}
          </Button>
          <Button variant="default" onClick={draft.redo} disabled={!draft.canRedo}>
            {say(words.redo)}
          </Button>
        </Group>
      )}
      <div className="plan-lines">
        <div className="plan-lines-main">
          {phone ? (
            <LineCards
              rows={rows}
              columns={columns}
              findings={findings}
              writable={writable}
              onLine={onLine}
              onAdd={() => insert(rows.length - 1)}
              onDelete={(id) => change(rows.filter((line) => line.id !== id))}
            />
          ) : (
            <>
              <Grid
                label={say(words.lines)}
                edge={say(words.rowNumber)}
                columns={columns}
                rows={rows}
                rowId={(line) => line.id}
                readOnly={!writable}
                heading={(line, before) =>
                  before && sameMonth(line, before) ? null : say(words.month(line.month, line.year))
                }
                number={(at) => String(numbers[at])}
                mark={mark}
                goTo={goTo}
                onActive={setActive}
                onChange={write}
                newRow={newRow}
                onInsert={insert}
                onDelete={remove}
                onMove={move}
                onUndo={draft.undo}
                onRedo={draft.redo}
                onRefused={(count) => setTold(say(words.refused(count)))}
                footer={
                  <tr>
                    <th scope="row" colSpan={5}>
                      {say(words.allYear)}
                    </th>
                    <td data-align="right">{shortSum(sums.classes)}</td>
                    <td data-align="right">{shortSum(sums.learners)}</td>
                    <td data-align="right">{shortSum(sums.cost)}</td>
                    <td colSpan={5} />
                  </tr>
                }
              />
              {writable && (
                <Text size="xs" c="dimmed" mt={6}>
                  {say(words.keys)}
                </Text>
              )}
            </>
          )}
        </div>
        <Findings
          opened={opened}
          findings={findings}
          writable={writable}
          onGo={(finding) => setGoTo(cellOf(finding))}
          onLine={onLine}
        />
      </div>
      {writable && <Uncovered opened={opened} rows={rows} onAdd={(line) => change([...rows, line])} />}
      <Totals lines={rows} around={around} />
    </Stack>
  );
}

/** Rows counted within their month. */
function rowNumbers(rows: readonly PlanLine[]): readonly number[] {
  let count = 0;
  return rows.map((line, at) => {
    const before = rows[at - 1];
    count = before && sameMonth(before, line) ? count + 1 : 1;
    return count;
  });
}

/** In a narrow column: a sum with a blank part is told with a question mark. */
const shortSum = ({ value, blanks }: Sum) => `${formatNumber(value)}${blanks > 0 ? ' + ?' : ''}`;

const sameMonth = (a: PlanLine, b: PlanLine) => a.year === b.year && a.month === b.month;

/** The line one place up or down; at the edge of its month it goes over into the next. */
function movedLine(rows: readonly PlanLine[], at: number, by: 1 | -1): PlanLine | null {
  const line = rows[at];
  const beside = rows[at + by];
  if (!line || !beside) return null;
  if (!sameMonth(line, beside)) {
    const { year, month } = by === 1 ? after(line) : before(line);
    const there = inOrder(rows.filter((one) => one.year === year && one.month === month));
    const position =
      by === 1
        ? positionBetween(null, there[0]?.position ?? null)
        : positionBetween(there.at(-1)?.position ?? null, null);
    return { ...line, year, month, position };
  }
  const far = rows[at + 2 * by];
  const farPosition = far && sameMonth(far, line) ? far.position : null;
  const position =
    by === 1 ? positionBetween(beside.position, farPosition) : positionBetween(farPosition, beside.position);
  return { ...line, position };
}

const after = ({ year, month }: PlanLine) => (month === 12 ? { year, month } : { year, month: month + 1 });
const before = ({ year, month }: PlanLine) => (month === 1 ? { year, month } : { year, month: month - 1 });
