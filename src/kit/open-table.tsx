import './records.css';
import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Words } from '#vocabulary/language.ts';
import { useSay } from './words.tsx';

/** A column of a list; the first one opens the record. */
export interface ListColumn<T> {
  readonly label: Words;
  readonly show: (row: T) => ReactNode;
  readonly numeric?: boolean;
  /** Left out on a phone. */
  readonly wide?: boolean;
  /** Kept in one line where there is room. */
  readonly oneLine?: boolean;
  /** What stands in Excel where `show` gives no plain text or number; null leaves the cell blank. */
  readonly value?: (row: T) => string | number | null;
}

/** A list whose rows open: the first cell of each is its button. */
export function OpenTable<T extends { readonly id: string }>({
  columns,
  rows,
  onOpen,
}: {
  columns: readonly ListColumn<T>[];
  rows: readonly T[];
  onOpen: (row: T) => void;
}) {
  const say = useSay();
  return (
    <div className="lh-scroll">
      <table className="lh-table lh-list">
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.label.en} scope="col" className={classOf(column)}>
                {say(column.label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, at) => (
                <td key={column.label.en} className={classOf(column)}>
                  {at === 0 ? (
                    <UnstyledButton
                      className={column.oneLine ? 'lh-open lh-nowrap' : 'lh-open'}
                      onClick={() => onOpen(row)}
                    >
                      {column.show(row)}
                    </UnstyledButton>
                  ) : (
                    column.show(row)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const classOf = <T,>({ numeric, wide }: ListColumn<T>): string =>
  [numeric ? 'num' : '', wide ? 'lh-wide' : ''].filter(Boolean).join(' ');
