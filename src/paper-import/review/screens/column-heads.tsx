import { NativeSelect, Text } from '@mantine/core';
import { useSay } from '#kit/words.tsx';
import type { Cell, PaperDocument, Source, Table } from '#paper/read/document.ts';
import { type Block, type ColumnMeaning, columnMeanings } from '#plan/reading/blocks.ts';
import { headerKey } from '../../extract/keys.ts';
import { columnWords } from '../../hint/words.ts';
import { sayOfColumn } from '../said.ts';
import type { ReviewHands } from './use-review.ts';
import { words } from './words.ts';

/** So many rows of a table show what stands in its columns. */
const SHOWN_ROWS = 3;

/** The head of a table with the first of its rows; a menu on each column says what it holds. */
export function ColumnHeads({
  block,
  paper,
  hands,
  writable,
}: {
  block: Block;
  paper: PaperDocument;
  hands: ReviewHands;
  writable: boolean;
}) {
  const say = useSay();
  const rows = firstRows(block, paper);
  const { columns } = hands.told;
  const meaningOf = ({ header, meaning }: Block['columns'][number]): ColumnMeaning | null =>
    columns[headerKey(header)] ?? meaning;
  return (
    <div className="imp-columns">
      <Text size="sm" fw={600}>
        {say(words.columns)}
      </Text>
      <section className="imp-columns-table" tabIndex={-1} aria-label={say(words.columns)}>
        <table>
          <thead>
            <tr>
              {block.columns.map((column, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a column of a paper is its number
                <th key={at} scope="col" data-open={meaningOf(column) === null || undefined}>
                  {column.header || say(words.columnNameless(at + 1))}
                  <NativeSelect
                    size="xs"
                    // Without a header a column has no name under which it could be remembered.
                    disabled={!writable || headerKey(column.header) === ''}
                    aria-label={say(words.columnIs(column.header || say(words.columnNameless(at + 1))))}
                    value={meaningOf(column) ?? ''}
                    data={[
                      ...(meaningOf(column) === null ? [{ value: '', label: say(words.columnUnknown) }] : []),
                      ...columnMeanings.map((one) => ({ value: one, label: say(columnWords[one]) })),
                    ]}
                    onChange={(event) => {
                      const as = columnMeanings.find((one) => one === event.currentTarget.value);
                      if (as) hands.tell(sayOfColumn(column.header, as));
                    }}
                  />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, r) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the document never changes: a row is its number
              <tr key={r}>
                {row.slice(0, block.columns.length).map((cell, c) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: likewise
                  <td key={c}>{cell.text}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  );
}

/** The rows of the document that stand below the head of a block's table. */
function firstRows({ places }: Block, { blocks }: PaperDocument): readonly (readonly Cell[])[] {
  const [at, row] = anchorOf(places[0]);
  const table = blocks[at];
  return table?.kind === 'table' ? bodyOf(table, row) : [];
}

const anchorOf = (source: Source | undefined): [block: number, row: number] => {
  const [block = -1, row = 0] = (source?.anchor ?? '').split('.').map(Number);
  return [block, row];
};

const bodyOf = ({ grid }: Table, head: number): readonly (readonly Cell[])[] =>
  grid
    .slice(head + 1)
    .filter((row) => new Set(row).size > 1)
    .slice(0, SHOWN_ROWS);
