import { Alert, Button, Stack, Text } from '@mantine/core';
import { useMediaQuery, useSessionStorage } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { Empty } from '#kit/empty.tsx';
import { Grid } from '#kit/grid/grid.tsx';
import { UnreadNote, useUnread } from '#kit/grid/unread.tsx';
import { newId } from '#kit/id.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { useGo } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import type { Words } from '#vocabulary/language.ts';
import { kindOf } from '../kind/registry.ts';
import { monthsOfPlan } from '../kind/rules.ts';
import type { Edit } from '../line/draft.ts';
import { blankLine } from '../line/edit.ts';
import { movedLine, sameMonth } from '../line/move.ts';
import { positionBetween, totalsOf } from '../line/rules.ts';
import { mostLines, type PlanLine } from '../line/schema.ts';
import { isPlaced } from '../line/when.ts';
import type { PlanFinding } from '../reading/from-plan.ts';
import type { OpenedPlan, Plan } from '../version/schema.ts';
import { LineCards } from './cards.tsx';
import { Clashes } from './clashes.tsx';
import { planColumns } from './columns.tsx';
import { Findings } from './findings.tsx';
import { FooterCells } from './lines-footer.tsx';
import { LinesToolbar } from './lines-toolbar.tsx';
import { RowMenu } from './row-menu.tsx';
import { Totals } from './totals.tsx';
import { Uncovered } from './uncovered.tsx';
import { useColumns } from './use-columns.ts';
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
  const go = useGo();
  const phone = useMediaQuery('(max-width: 48em)');
  const { rows, change } = draft;
  const { context, plan } = opened;
  const placed = useMemo(() => rows.filter(isPlaced), [rows]);
  const [typing, setTyping] = useState<string | null>(null);
  const { findings, mark } = useFindings(opened, placed, typing);
  const wide = useMediaQuery('(min-width: 100em)', true, { getInitialValueInEffect: false });
  // As the person left it, for all plans of this tab.
  const [checking, setChecking] = useSessionStorage<boolean | null>({
    key: 'langhoc-checks',
    defaultValue: null,
    getInitialValueInEffect: false,
  });
  const checks = checking ?? wide;
  const [goTo, setGoTo] = useState<{ id: string; key: string } | null>(null);
  const [active, setActive] = useState(0);
  const [told, setTold] = useState<string | null>(null);
  const language = useLanguage();
  const columns = useMemo(
    () => planColumns(plan, context, (said) => said[language]),
    [plan, context, language],
  );
  const chosen = useColumns(plan.kind, columns);
  const [menu, setMenu] = useState<{ row: number; at: { x: number; y: number } } | null>(null);
  const headingOf = useMemo(() => headings(plan, (said) => said[language]), [plan, language]);
  const numbers = useMemo(() => rowNumbers(rows), [rows]);
  const unread = useUnread({
    columns,
    rows,
    rowId: (line) => line.id,
    where: (line, at) =>
      say(isPlaced(line) ? words.rowAt(headingOf(line), numbers[at]!) : words.rowNamed(line.title, at + 1)),
  });
  const ids = () => ({ id: newId(), itemId: newId() });

  const newRow = (behind: PlanLine | null): PlanLine => {
    const { year, month } = behind ?? monthsOfPlan(plan)[0]!;
    const position = positionBetween(behind?.position ?? null, null);
    return { ...blankLine(ids(), { year, month, position }), group: behind?.group ?? null };
  };
  const write = (next: readonly PlanLine[]) => {
    const count = next.filter((line, at) => line !== rows[at]).length;
    if (count > mostLines) return setTold(say(words.tooMany(count)));
    setTold(null);
    const written = next.filter((line, at) => line !== rows[at]);
    // Whoever pastes many rows has written them; one row is being typed until it is left.
    setTyping(written.length === 1 ? written[0]!.id : null);
    change(next);
  };
  const insert = (at: number) => {
    const behind = rows[at] ?? null;
    const after = rows[at + 1];
    const next = after && behind && sameMonth(after, behind) ? after.position : null;
    const line = {
      ...newRow(behind),
      position: positionBetween(behind?.position ?? null, next),
    };
    change([...rows, line]);
    setTyping(line.id);
    setGoTo({ id: line.id, key: 'title' });
  };
  const remove = (from: number, to: number) => change(rows.filter((_, at) => at < from || at > to));
  const onLines = (edit: (line: PlanLine) => PlanLine) => change(rows.map(edit));
  const onLine = (id: string, edit: (line: PlanLine) => PlanLine) =>
    onLines((line) => (line.id === id ? edit(line) : line));
  const onActive = (row: number) => {
    setActive(row);
    if (typing !== null && rows[row]?.id !== typing) setTyping(null);
  };
  const goToFinding = (finding: PlanFinding) => {
    const there = cellOf(finding);
    if (there) setGoTo(there);
    else if (
      finding.at.kind === 'basis' ||
      (finding.at.kind === 'paper' && finding.at.field.startsWith('text '))
    )
      go(`ke-hoach/${plan.id}`, { phan: 'loi-van', ban: opened.version.id });
  };
  const move = (at: number, by: 1 | -1) => {
    const moved = movedLine(plan, rows, at, by);
    if (!moved) return;
    onLine(moved.id, () => moved);
    setGoTo({ id: moved.id, key: 'title' });
  };
  /** Goes to what was undone or done again: nobody looks for it, and the keyboard stays in the grid. */
  const stepTo = (edits: readonly Edit[]) => {
    if (edits.length === 0) return;
    const gone = new Set(edits.map(({ after, before }) => (after ? null : before?.id)));
    const { before, after } = edits.find((edit) => edit.after) ?? { before: null, after: null };
    const there = after ?? rows.filter(({ id }) => !gone.has(id))[Math.max(0, active - 1)];
    if (!there) return;
    const changed = (key: string) =>
      before === null || before[key as keyof PlanLine] !== there[key as keyof PlanLine];
    setGoTo({ id: there.id, key: columns.find(({ key }) => changed(key))?.key ?? 'title' });
  };
  const undo = () => stepTo(draft.undo());
  const redo = () => stepTo(draft.redo());
  const sums = totalsOf(placed);
  const whole = say(kindOf(plan.kind).schedule.total === null ? words.totals : words.allYear);

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
      <Clashes draft={draft} context={context} />
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
      <UnreadNote note={unread.note} onGo={setGoTo} onClose={unread.close} />
      {!phone && (
        <LinesToolbar
          writing={
            writable
              ? {
                  onAdd: () => insert(active),
                  undo: draft.canUndo ? undo : null,
                  redo: draft.canRedo ? redo : null,
                }
              : null
          }
          columns={columns}
          chosen={chosen}
          points={findings.filter((finding) => !finding.kept).length}
          onChecks={checks ? null : () => setChecking(true)}
        />
      )}
      <div className="plan-lines" data-checks={phone || checks || undefined}>
        <div className="plan-lines-main">
          {phone ? (
            <LineCards
              rows={rows}
              columns={columns}
              findings={findings}
              writable={writable}
              onLine={onLine}
              onAdd={() => insert(rows.length - 1)}
              headingOf={headingOf}
              onDelete={(id) => change(rows.filter((line) => line.id !== id))}
            />
          ) : (
            <>
              <Grid
                label={say(words.lines)}
                edge={say(words.rowNumber)}
                columns={chosen.shown}
                sizes={chosen.sizes}
                onSize={chosen.onSize}
                {...(writable ? { onRowMenu: (row, at) => setMenu({ row, at }) } : {})}
                rows={rows}
                rowId={(line) => line.id}
                readOnly={!writable}
                heading={(line, before) => {
                  const said = headingOf(line);
                  return before && headingOf(before) === said ? null : said;
                }}
                number={(at) => String(numbers[at])}
                mark={(line, key) => unread.mark(line, key) ?? mark(line, key)}
                goTo={goTo}
                onActive={onActive}
                onLeave={() => setTyping(null)}
                onChange={write}
                newRow={newRow}
                onInsert={insert}
                onDelete={remove}
                onMove={move}
                onUndo={undo}
                onRedo={redo}
                onUnread={unread.onUnread}
                onRefused={unread.onRefused}
                footer={
                  <tr>
                    <FooterCells label={whole} columns={chosen.shown.map(({ key }) => key)} sums={sums} />
                  </tr>
                }
              />
              {menu && rows[menu.row] && (
                <RowMenu
                  key={rows[menu.row]!.id}
                  line={rows[menu.row]!}
                  at={menu.at}
                  onAdd={() => insert(menu.row)}
                  onMove={(by) => move(menu.row, by)}
                  onDays={(line) => {
                    onLine(line.id, () => line);
                    setGoTo({ id: line.id, key: 'month' });
                  }}
                  onDelete={() => remove(menu.row, menu.row)}
                  onClose={() => setMenu(null)}
                />
              )}
              {writable && (
                <Text size="xs" c="dimmed" mt={6} className="plan-keys">
                  {say(words.keys)}
                </Text>
              )}
            </>
          )}
        </div>
        {(phone || checks) && (
          <Findings
            opened={opened}
            findings={findings}
            writable={writable}
            onGo={goToFinding}
            onLines={onLines}
            {...(phone ? {} : { onClose: () => setChecking(false) })}
          />
        )}
      </div>
      {writable && <Uncovered opened={opened} rows={rows} onAdd={(line) => change([...rows, line])} />}
      <Totals lines={placed} context={context} whole={whole} />
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

/** What stands over lines that belong together: their group where they have one, else their month. */
function headings(plan: Plan, say: (words: Words) => string): (line: PlanLine) => string {
  const byMonth = kindOf(plan.kind).schedule.byMonth;
  return (line) => {
    if (!isPlaced(line)) return say(words.unknownMonth);
    return (!byMonth && line.group) || say(words.month(line.month, line.year));
  };
}
