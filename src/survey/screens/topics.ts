import type { BatchChange } from '#vocabulary/batch.ts';
import { sameNeed, topicsOf } from '../rules.ts';
import type { Need } from '../schema.ts';

/** A row of the survey's table: a topic with what each village registered. The key of a cell is its village, '' for none. */
export interface TopicRow {
  readonly id: string;
  readonly topic: string;
  readonly programme: string;
  readonly position: number;
  readonly cells: Readonly<Record<string, Need>>;
}

export const rowsOf = (needs: readonly Need[]): TopicRow[] =>
  topicsOf(needs).map(({ topic, programme, position, needs: of }) => ({
    id: of[0]!.id,
    topic,
    programme,
    position,
    cells: Object.fromEntries(of.map((need) => [need.villageId ?? '', need])),
  }));

/** The needs that a table says: every cell carries its row's topic, programme and place. */
export const needsOf = (rows: readonly TopicRow[]): Need[] =>
  rows.flatMap(({ topic, programme, position, cells }) =>
    Object.values(cells).map((need) => ({ ...need, topic, programme, position })),
  );

/** The row with a figure in a cell; a blank takes back to 0 what was registered. */
export function withFigure(
  row: TopicRow,
  villageId: string | null,
  registered: number,
  id: string,
): TopicRow {
  const { topic, programme, position } = row;
  const key = villageId ?? '';
  const before = row.cells[key] ?? { id, topic, programme, position, villageId, registered: 0, revision: 0 };
  return { ...row, cells: { ...row.cells, [key]: { ...before, registered } } };
}

/** Whether a row says what a need must: until then it lives on the screen alone. */
export const isWhole = ({ topic, programme }: TopicRow): boolean => topic.trim() !== '' && programme !== '';

/** What has to be sent, so that what is stored becomes what the table shows. Rows without words or programme are not sent yet. */
export function pendingNeeds(
  stored: ReadonlyMap<string, Need>,
  rows: readonly TopicRow[],
): BatchChange<Need>[] {
  const shown = needsOf(rows.filter(isWhole));
  const kept = new Set(needsOf(rows).map((need) => need.id));
  return [
    ...[...stored.values()]
      .filter((need) => !kept.has(need.id))
      .map(({ id, revision }): BatchChange<Need> => ({ kind: 'delete', id, revision })),
    ...shown.flatMap((need): BatchChange<Need>[] => {
      const was = stored.get(need.id);
      if (was && sameNeed(was, need)) return [];
      return [{ kind: 'put', record: { ...need, revision: was?.revision ?? 0 } }];
    }),
  ];
}
