import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useState } from 'react';
import { Empty } from '#kit/empty.tsx';
import { readNumber } from '#kit/grid/clipboard.ts';
import { Grid } from '#kit/grid/grid.tsx';
import type { GridColumn } from '#kit/grid/model.ts';
import { UnreadNote, useUnread } from '#kit/grid/unread.tsx';
import { newId } from '#kit/id.ts';
import { ProblemNote } from '#kit/problem.tsx';
import { Saved } from '#kit/saved.tsx';
import { useSay } from '#kit/words.tsx';
import { programmeCodes, programmeName, readProgramme } from '#norm/programme/rules.ts';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import { mostNeeds, type OpenedSurvey } from '../schema.ts';
import { TopicCards } from './topic-cards.tsx';
import { needsOf, type TopicRow, withFigure } from './topics.ts';
import { useTopics } from './use-topics.ts';
import { words } from './words.ts';

/** Topics by village, written like a spreadsheet: what people of each village registered for, with the sums. */
export function NeedsTable({
  opened,
  writes,
}: {
  opened: OpenedSurvey;
  /** 'all': everything; 'village': the figures of the villages shown; null: nothing. */
  writes: 'all' | 'village' | null;
}) {
  const say = useSay();
  const { rows, change, undo, redo, state, problem, taken } = useTopics(opened);
  const phone = useMediaQuery('(max-width: 48em)');
  const [told, setTold] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const [goTo, setGoTo] = useState<{ readonly id: string; readonly key: string } | null>(null);
  const columns = columnsOf(opened, writes, say);
  const unread = useUnread({
    columns,
    rows,
    rowId: (row) => row.id,
    where: (_, at) => say(words.rowAt(at + 1)),
  });
  const all = writes === 'all';
  const newRow = (behind: TopicRow | null, programme = ''): TopicRow => {
    const id = newId();
    const position = (behind?.position ?? -1) + 1;
    const row = { id, topic: '', programme, position, cells: {} };
    // A topic is kept by its cells: the first one carries it until a village has a figure.
    return withFigure(row, opened.villages[0]?.id ?? null, 0, id);
  };
  const insert = () => {
    const last = rows.at(-1) ?? null;
    const row = newRow(last, last?.programme || 'KT');
    change([...rows, row]);
    setGoTo({ id: row.id, key: 'topic' });
  };
  const sum = (key: string) => rows.reduce((total, row) => total + (row.cells[key]?.registered ?? 0), 0);

  if (rows.length === 0)
    return (
      <Empty
        title={say(words.emptyTable)}
        what={say(words.emptyTableWhat)}
        action={all && <Button onClick={() => insert()}>{say(words.addTopic)}</Button>}
      />
    );
  return (
    <Stack gap="xs">
      <ProblemNote problem={problem} />
      {taken > 0 && <Alert color="yellow">{say(words.takenOver(taken))}</Alert>}
      {told && <Alert color="yellow">{told}</Alert>}
      <UnreadNote note={unread.note} onGo={setGoTo} onClose={unread.close} />
      {writes && (
        <Group gap="xs" justify="space-between">
          <Group gap="xs">
            {all && (
              <>
                <Button variant="default" onClick={() => insert()}>
                  {say(words.addTopic)}
                </Button>
                <Button variant="default" onClick={() => change(rows.filter((_, at) => at !== active))}>
                  {say(words.deleteTopic)}
                </Button>
              </>
            )}
            <Button variant="default" onClick={undo}>
              {say(words.undo)}
            </Button>
          </Group>
          <Saved state={state} />
        </Group>
      )}
      {phone ? (
        <TopicCards
          columns={columns}
          rows={rows}
          onRow={(row) => change(rows.map((one) => (one.id === row.id ? row : one)))}
        />
      ) : (
        <Grid
          label={say(words.survey)}
          edge={say(words.rowNumber)}
          columns={columns}
          rows={rows}
          rowId={(row) => row.id}
          readOnly={!writes}
          onActive={setActive}
          onChange={(next) => {
            if (needsOf(next).length - needsOf(rows).length > mostNeeds) return setTold(say(words.tooMany));
            setTold(null);
            change(all ? next : next.slice(0, rows.length));
          }}
          newRow={(behind) => newRow(behind)}
          mark={unread.mark}
          goTo={goTo}
          onInsert={all ? insert : () => {}}
          onDelete={(from, to) => all && change(rows.filter((_, at) => at < from || at > to))}
          onMove={() => {}}
          onUndo={undo}
          onRedo={redo}
          onUnread={unread.onUnread}
          onRefused={unread.onRefused}
          footer={
            <tr>
              <th scope="row" colSpan={3}>
                {say(words.sum)}
              </th>
              {opened.villages.map((village) => (
                <td key={village.id} data-align="right">
                  {formatNumber(sum(village.id))}
                </td>
              ))}
              {all && <td data-align="right">{formatNumber(sum(''))}</td>}
              <td data-align="right">
                {formatNumber(needsOf(rows).reduce((total, need) => total + need.registered, 0))}
              </td>
            </tr>
          }
        />
      )}
      {writes && !phone && (
        <Text size="xs" c="dimmed">
          {say(words.keys)}
        </Text>
      )}
    </Stack>
  );
}

function columnsOf(
  { villages }: OpenedSurvey,
  writes: 'all' | 'village' | null,
  say: ReturnType<typeof useSay>,
): readonly GridColumn<TopicRow>[] {
  const all = writes === 'all';
  const figure = (key: string, title: string): GridColumn<TopicRow> => ({
    key: key || 'none',
    title,
    width: 84,
    align: 'right',
    read: (row) => (row.cells[key]?.registered ? formatNumber(row.cells[key].registered) : ''),
    ...(writes
      ? {
          write: (row: TopicRow, text: string) => {
            const value = readNumber(text);
            return value === undefined || (value ?? 0) > 100_000
              ? null
              : withFigure(row, key || null, value ?? 0, newId());
          },
        }
      : {}),
  });
  return [
    {
      key: 'programme',
      title: say(words.programme),
      width: 76,
      align: 'center',
      read: (row) => row.programme,
      show: (row) => <ProgrammeTag code={row.programme} />,
      hint: say(words.programmeHint),
      choices: [
        { value: '', label: '–' },
        ...programmeCodes.map((code) => ({ value: code, label: `${code} · ${say(programmeName(code))}` })),
      ],
      ...(all
        ? {
            write: (row: TopicRow, text: string) => {
              const code = text === '' ? '' : readProgramme(text);
              return code === null ? null : { ...row, programme: code };
            },
          }
        : {}),
    },
    {
      key: 'topic',
      title: say(words.topic),
      width: 280,
      read: (row) => row.topic,
      ...(all ? { write: (row: TopicRow, text: string) => ({ ...row, topic: text.trim() }) } : {}),
    },
    ...villages.map((village) => figure(village.id, village.name)),
    ...(all ? [figure('', say(words.noVillage))] : []),
    {
      key: 'sum',
      title: say(words.sum),
      width: 76,
      align: 'right',
      read: (row) =>
        formatNumber(Object.values(row.cells).reduce((total, need) => total + need.registered, 0)),
    },
  ];
}
