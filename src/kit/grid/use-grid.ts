import { type ClipboardEvent, type KeyboardEvent, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { Done } from './cell.tsx';
import { fromTsv, toTsv } from './clipboard.ts';
import { filled, type Unread } from './fill.ts';
import type { GridColumn } from './model.ts';
import { edges, moved, nextCell, type Place, type Range, single } from './selection.ts';

export interface GridActs<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly rows: readonly Row[];
  readonly readOnly: boolean;
  /** The rows after a change, in the same order; new ones stand at the end. */
  readonly onChange: (rows: readonly Row[]) => void;
  /** A row to go behind another (null: the first). */
  readonly newRow: (behind: Row | null) => Row;
  readonly onInsert: (behind: number) => void;
  readonly onDelete: (from: number, to: number) => void;
  readonly onMove: (row: number, by: 1 | -1) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Cells that a paste left empty, as their texts make no sense there. */
  readonly onUnread: (cells: readonly Unread<Row>[]) => void;
  /** A typed text that makes no sense in its cell, and how such a text is written: the cell stays as it was. */
  readonly onRefused: (text: string, hint: string | null) => void;
}

/** Everything that a hand does to a grid: selection, editing, keys, clipboard. */
export function useGrid<Row>(acts: GridActs<Row>) {
  const { columns, rows, readOnly, onChange } = acts;
  const [range, setRange] = useState<Range>(single({ row: 0, column: 0 }));
  const [editing, setEditing] = useState<{ place: Place; initial: string } | null>(null);
  const table = useRef<HTMLTableElement>(null);
  const editor = useRef<HTMLTextAreaElement & HTMLSelectElement & HTMLInputElement>(null);
  const active = within(range.from, rows.length, columns.length);

  const focus = (place: Place) =>
    table.current?.querySelector<HTMLElement>(`[data-cell="${place.row}-${place.column}"]`)?.focus();
  const select = (next: Range) => {
    flushSync(() => setRange(next));
    focus(next.from);
    const end = table.current?.querySelector(`[data-cell="${next.to.row}-${next.to.column}"]`);
    end?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  };
  const edit = (place: Place, initial: string) => {
    if (readOnly || !columns[place.column]?.write || !rows[place.row]) return;
    // The letter that opened the cell has to fall into it.
    flushSync(() => setEditing({ place, initial }));
    editor.current?.focus();
    const end = editor.current?.value.length ?? 0;
    if (editor.current && 'setSelectionRange' in editor.current) editor.current.setSelectionRange(end, end);
  };
  const done = (text: string, { keep, go }: Done) => {
    if (!editing) return;
    const { place, initial } = editing;
    flushSync(() => setEditing(null));
    const column = columns[place.column]!;
    const row = rows[place.row];
    const written = keep && row && text !== column.read(row) ? column.write?.(row, text) : undefined;
    if (written) onChange(rows.map((one, at) => (at === place.row ? written : one)));
    if (written === null && text !== initial) acts.onRefused(text, column.hint ?? null);
    if (go === 'stay') return keep ? undefined : focus(place);
    const next =
      go === 'next' || go === 'back'
        ? nextCell(place, go === 'back', rows.length, columns.length)
        : moved(place, go === 'down' ? 'ArrowDown' : 'ArrowUp', false, rows.length, columns.length);
    select(single(next ?? place));
  };

  /** Writes a block of texts from the active cell on; a single text fills the whole selection. */
  const fill = (texts: readonly (readonly string[])[]) => {
    const { top, left, bottom, right } = edges(range);
    const one = texts.length === 1 && texts[0]!.length === 1;
    const [height, width] = one
      ? [bottom - top + 1, right - left + 1]
      : [texts.length, texts[0]?.length ?? 0];
    const next = filled(columns, rows, { texts, top, left, height, width }, acts.newRow);
    onChange(next.rows);
    acts.onUnread(next.unread);
    const last = {
      row: Math.min(top + height, next.rows.length) - 1,
      column: Math.min(columns.length - 1, left + width - 1),
    };
    setRange({ from: { row: top, column: left }, to: last });
  };

  const selected = () => {
    const { top, left, bottom, right } = edges(range);
    return rows
      .slice(top, bottom + 1)
      .map((row) => columns.slice(left, right + 1).map((column) => column.read(row)));
  };
  const onCopy = (event: ClipboardEvent) => {
    if (editing) return;
    event.clipboardData.setData('text/plain', toTsv(selected()));
    event.preventDefault();
    if (event.type === 'cut' && !readOnly) fill([['']]);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (editing || readOnly) return;
    event.preventDefault();
    fill(fromTsv(event.clipboardData.getData('text/plain')));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing || event.nativeEvent.isComposing) return;
    const ctrl = event.ctrlKey || event.metaKey;
    if (byShortcut(event, ctrl) || byArrow(event, ctrl)) return event.preventDefault();
    if (event.key === 'Tab') {
      const next = nextCell(active, event.shiftKey, rows.length, columns.length);
      if (!next) return;
      event.preventDefault();
      return select(single(next));
    }
    const row = rows[active.row];
    if (readOnly || !row) return;
    if (event.key === 'Enter' || event.key === 'F2') {
      event.preventDefault();
      return edit(active, columns[active.column]!.read(row));
    }
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      return fill([['']]);
    }
    if (!ctrl && !event.altKey && event.key.length === 1)
      edit(active, columns[active.column]!.choices ? columns[active.column]!.read(row) : '');
  };

  const byArrow = (event: KeyboardEvent, ctrl: boolean): boolean => {
    if (event.altKey && !readOnly && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      acts.onMove(active.row, event.key === 'ArrowUp' ? -1 : 1);
      return true;
    }
    const next = moved(event.shiftKey ? range.to : active, event.key, ctrl, rows.length, columns.length);
    if (next) select(event.shiftKey ? { from: range.from, to: next } : single(next));
    return next !== null;
  };

  const byShortcut = (event: KeyboardEvent, ctrl: boolean): boolean => {
    const key = event.key.toLowerCase();
    if (ctrl && key === 'a') {
      setRange({ from: { row: 0, column: 0 }, to: { row: rows.length - 1, column: columns.length - 1 } });
      return true;
    }
    if (readOnly || !ctrl) return false;
    if (key === 'z' && !event.shiftKey) acts.onUndo();
    else if (key === 'y' || key === 'z') acts.onRedo();
    else if (key === 'enter') acts.onInsert(active.row);
    else if (key === 'delete') acts.onDelete(edges(range).top, edges(range).bottom);
    else return false;
    return true;
  };

  return {
    table,
    editor,
    active,
    range: { from: active, to: within(range.to, rows.length, columns.length) },
    editing,
    select,
    extend: (to: Place) => setRange({ from: range.from, to }),
    edit: (place: Place) => rows[place.row] && edit(place, columns[place.column]!.read(rows[place.row]!)),
    done,
    handlers: { onKeyDown, onCopy, onCut: onCopy, onPaste },
  };
}

const within = ({ row, column }: Place, rows: number, columns: number): Place => ({
  row: Math.max(0, Math.min(row, rows - 1)),
  column: Math.max(0, Math.min(column, columns - 1)),
});
