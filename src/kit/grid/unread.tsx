import { Alert, List, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import type { Words } from '#vocabulary/language.ts';
import { useSay } from '../words.tsx';
import type { Unread } from './fill.ts';
import type { GridColumn, Mark } from './model.ts';

/** A cell that a paste left empty. */
interface EmptyCell {
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly text: string;
}

/** More than these are counted: whoever pasted a wrong column sees it in the first ones. */
const mostShown = 8;

const words = {
  left: (count: number): Words => ({
    vi: `${count} ô dán vào không hiểu được nên để trống. Bấm vào từng ô để ghi:`,
    en: `${count} pasted ${count === 1 ? 'value was not understood; its cell is' : 'values were not understood; their cells are'} blank. Select one to fill it in:`,
  }),
  more: (count: number): Words => ({ vi: `và ${count} ô khác`, en: `and ${count} more` }),
  refused: (text: string): Words => ({
    vi: `“${text}” không hiểu được ở ô này nên ô giữ như cũ.`,
    en: `“${text}” was not understood here; the cell is unchanged.`,
  }),
  close: { vi: 'Đóng', en: 'Close' },
};

/**
 * What a grid could not read: pasted cells that were left empty, as long as nobody has written them, and the last text that was typed and
 * refused. Gives what the grid tells, how its cells are marked, and the note that stands over it.
 */
export function useUnread<Row>({
  columns,
  rows,
  rowId,
  where,
}: {
  columns: readonly GridColumn<Row>[];
  rows: readonly Row[];
  rowId: (row: Row) => string;
  /** The row in words: `Tháng 1 năm 2027, dòng 2`. */
  where: (row: Row, index: number) => string;
}) {
  const [told, setTold] = useState<{ cells: readonly EmptyCell[]; hints: readonly string[] }>(nothing);
  const [refused, setRefused] = useState<{ text: string; hint: string | null } | null>(null);
  const byId = new Map(rows.map((row, index) => [rowId(row), { row, index }]));
  const open = told.cells.flatMap((cell) => {
    const at = byId.get(cell.id);
    const column = columns.find(({ key }) => key === cell.key);
    return at && column?.read(at.row) === '' ? [{ ...cell, where: where(at.row, at.index) }] : [];
  });
  const marked = new Set(open.map(({ id, key }) => `${id} ${key}`));
  return {
    onUnread: (unread: readonly Unread<Row>[]) => {
      const hints = new Set(unread.flatMap(({ hint }) => hint ?? []));
      const cells = unread.map(({ row, key, title, text }) => ({ id: rowId(row), key, title, text }));
      setTold({ cells, hints: [...hints] });
      setRefused(null);
    },
    onRefused: (text: string, hint: string | null) => setRefused({ text, hint }),
    mark: (row: Row, key: string): Mark | null => (marked.has(`${rowId(row)} ${key}`) ? 'error' : null),
    note: { cells: open, hints: told.hints, refused },
    close: () => {
      setTold(nothing);
      setRefused(null);
    },
  };
}

const nothing = Object.freeze({ cells: [], hints: [] });

/** Says which cells a paste left empty and what was pasted there; each leads to its cell. */
export function UnreadNote({
  note: { cells, hints, refused },
  onGo,
  onClose,
}: {
  note: {
    readonly cells: readonly (EmptyCell & { readonly where: string })[];
    readonly hints: readonly string[];
    readonly refused: { readonly text: string; readonly hint: string | null } | null;
  };
  onGo: (cell: { readonly id: string; readonly key: string }) => void;
  onClose: () => void;
}) {
  const say = useSay();
  if (cells.length === 0 && !refused) return null;
  return (
    <Alert color="yellow" role="status" withCloseButton closeButtonLabel={say(words.close)} onClose={onClose}>
      {refused && (
        <Text size="sm">{[say(words.refused(refused.text)), refused.hint].filter(Boolean).join(' ')}</Text>
      )}
      {cells.length > 0 && (
        <>
          <Text size="sm">{say(words.left(cells.length))}</Text>
          <List size="sm" my={4}>
            {cells.slice(0, mostShown).map(({ id, key, where, title, text }) => (
              <List.Item key={`${id} ${key}`}>
                <UnstyledButton className="lh-link" onClick={() => onGo({ id, key })}>
                  {`${where}, ${title}: “${text}”`}
                </UnstyledButton>
              </List.Item>
            ))}
            {cells.length > mostShown && <List.Item>{say(words.more(cells.length - mostShown))}</List.Item>}
          </List>
          {hints.map((hint) => (
            <Text key={hint} size="sm">
              {hint}
            </Text>
          ))}
        </>
      )}
    </Alert>
  );
}
