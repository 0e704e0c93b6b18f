import { Group, Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { GridColumn } from '#kit/grid/model.ts';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import type { TopicRow } from './topics.ts';
import './survey.css';

/** The survey on a phone: a card a topic, with a figure to fill in for each village that the person may write. */
export function TopicCards({
  columns,
  rows,
  onRow,
}: {
  columns: readonly GridColumn<TopicRow>[];
  rows: readonly TopicRow[];
  onRow: (row: TopicRow) => void;
}) {
  const figures = columns.filter((column) => column.align === 'right');
  const topic = columns.find((column) => column.key === 'topic');
  return (
    <Stack gap="xs">
      {rows.map((row) => (
        <article key={row.id} className="lh-card topic-card">
          <Group gap={6} wrap="nowrap" align="flex-start">
            <ProgrammeTag code={row.programme} />
            {row.topic || !topic ? (
              <Text fw={600}>{row.topic}</Text>
            ) : (
              <Cell column={topic} row={row} onRow={onRow} />
            )}
          </Group>
          <div className="topic-figures">
            {figures.map((column) => (
              <Cell key={column.key} column={column} row={row} onRow={onRow} />
            ))}
          </div>
        </article>
      ))}
    </Stack>
  );
}

function Cell({
  column,
  row,
  onRow,
}: {
  column: GridColumn<TopicRow>;
  row: TopicRow;
  onRow: (row: TopicRow) => void;
}) {
  const now = column.read(row);
  const [text, setText] = useState(now);
  const [wrong, setWrong] = useState(false);
  useEffect(() => setText(now), [now]);
  const leave = () => {
    if (text === now) return;
    const written = column.write?.(row, text);
    setWrong(!written);
    if (written) onRow(written);
  };
  return (
    <TextInput
      label={column.title}
      value={text}
      error={wrong}
      readOnly={!column.write}
      variant={column.write ? 'default' : 'unstyled'}
      inputMode={column.align ? 'numeric' : 'text'}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
