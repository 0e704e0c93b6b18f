import { Text } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import { Grid } from '#kit/grid/grid.tsx';
import type { GridColumn, Mark } from '#kit/grid/model.ts';
import { UnreadNote, useUnread } from '#kit/grid/unread.tsx';
import { useSay } from '#kit/words.tsx';
import { programmeCodes, programmeName, readProgramme } from '#norm/programme/rules.ts';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { FIELD_NAMES } from '#plan/checks/where.ts';
import type { ActivityReading } from '#plan/reading/schema.ts';
import type { Words } from '#vocabulary/language.ts';
import { typedText, typedValue } from '../values.ts';
import type { ReviewHands } from './use-review.ts';
import { words } from './words.ts';

interface Row {
  readonly at: number;
  readonly activity: ActivityReading;
  readonly dropped: boolean;
}
type Field = Exclude<keyof ActivityReading, 'from' | 'to'>;

/** The rows of the paper as they were read, to be looked through and corrected like a spreadsheet. */
export function ReadRows({
  hands,
  marks,
  present,
  writable,
  onPath,
}: {
  hands: ReviewHands;
  /** How a cell is marked, by its path. */
  marks: ReadonlyMap<string, Mark>;
  /** The path that is looked at now, wherever it was chosen. */
  present: string | null;
  writable: boolean;
  onPath: (path: string) => void;
}) {
  const say = useSay();
  const begun = useRef(false);
  const { corrected, dropped } = hands.review;
  const columns = useMemo(() => columnsOf(say), [say]);
  const rows: readonly Row[] = useMemo(
    () => corrected.activities.map((activity, at) => ({ at, activity, dropped: dropped.includes(at) })),
    [corrected.activities, dropped],
  );
  const [goTo, setGoTo] = useState<{ readonly id: string; readonly key: string } | null>(null);
  const unread = useUnread({
    columns,
    rows,
    rowId: ({ at }) => String(at),
    where: ({ at }) => say(words.rowAt(at + 1)),
  });
  const change = (next: readonly Row[]) => {
    // A paste longer than the paper ends with it: new rows are written in the plan itself.
    const activities = corrected.activities.map((_, at) => next[at]!.activity);
    hands.replace({ ...corrected, activities });
  };
  return (
    <>
      <Text size="sm" c="dimmed" mb="xs">
        {say(words.linesHint)}
      </Text>
      <UnreadNote note={unread.note} onGo={setGoTo} onClose={unread.close} />
      <Grid
        label={say(words.lines)}
        edge="#"
        columns={columns}
        rows={rows}
        rowId={({ at }) => String(at)}
        readOnly={!writable}
        number={(at) => (rows[at]?.dropped ? `✕ ${at + 1}` : String(at + 1))}
        mark={({ at, dropped: out }, key) => {
          const path = `activities[${at}].${key}`;
          if (path === present) return 'present';
          return out ? 'dropped' : (unread.mark(rows[at]!, key) ?? marks.get(path) ?? null);
        }}
        goTo={goTo}
        onActive={(row, key) => {
          // The grid begins at its first cell: nobody has chosen that.
          if (begun.current) onPath(`activities[${row}].${key}`);
          begun.current = true;
        }}
        onChange={change}
        newRow={() => rows.at(-1)!}
        onInsert={() => {}}
        onDelete={(from, to) => hands.drop(Array.from({ length: to - from + 1 }, (_, i) => from + i))}
        onMove={() => {}}
        onUndo={hands.undo}
        onRedo={() => {}}
        onUnread={unread.onUnread}
        onRefused={unread.onRefused}
      />
    </>
  );
}

function columnsOf(say: (words: Words) => string): readonly GridColumn<Row>[] {
  const column = (key: Field, width: number, more: Partial<GridColumn<Row>> = {}): GridColumn<Row> => ({
    key,
    title: FIELD_NAMES[key],
    width,
    read: ({ activity }) => typedText(`activities[0].${key}`, activity[key]),
    write: (row, text) => {
      const read = typedValue(`activities[0].${key}`, text);
      return read ? { ...row, activity: { ...row.activity, [key]: read.value } } : null;
    },
    ...more,
  });
  return [
    column('month', 84),
    column('title', 220),
    column('programme', 70, {
      align: 'center',
      read: ({ activity }) => activity.programme ?? '',
      show: ({ activity }) => <ProgrammeTag code={activity.programme} />,
      choices: [
        { value: '', label: '–' },
        ...programmeCodes.map((code) => ({ value: code, label: `${code} · ${say(programmeName(code))}` })),
      ],
      write: (row, text) =>
        text === '' || readProgramme(text)
          ? { ...row, activity: { ...row.activity, programme: readProgramme(text) } }
          : null,
    }),
    column('classes', 50, { align: 'right' }),
    column('learners', 64, { align: 'right' }),
    column('cost', 86, { align: 'right' }),
    column('audience', 130),
    column('venue', 130),
    column('partners', 130),
    column('note', 90),
  ];
}
