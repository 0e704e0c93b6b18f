import { type ReactNode, useEffect, useRef, useState } from 'react';
import './grid.css';
import type { Mark } from './model.ts';
import { ResizeHandle } from './resize.tsx';
import { type CellHands, GridRow } from './row.tsx';
import { edges } from './selection.ts';
import { type GridActs, useGrid } from './use-grid.ts';

// A table alone says nothing of cells that are written in.
const asGrid = (readOnly: boolean) => ({ role: 'grid', 'aria-readonly': readOnly }) as const;

/**
 * A table that is written in like a spreadsheet: arrows, Enter, Tab and typing; ranges with Shift; copy, cut and paste as Excel does; Ctrl Z
 * and Ctrl Y; Ctrl Enter puts a row in, Ctrl Delete takes rows out, Alt with the arrows moves a row.
 */
export function Grid<Row>({
  label,
  rowId,
  heading,
  mark,
  number,
  edge,
  footer,
  goTo,
  onActive,
  sizes,
  onSize,
  onRowMenu,
  onLeave,
  ...acts
}: GridActs<Row> & {
  label: string;
  rowId: (row: Row) => string;
  /** A heading that stands before a row. */
  heading?: (row: Row, previous: Row | null) => string | null;
  mark?: (row: Row, key: string) => Mark | null;
  /** What stands at the left edge of a row. */
  number?: (index: number) => string;
  /** The heading over it. */
  edge: string;
  footer?: ReactNode;
  /** A cell to go to; a new object goes there again. */
  goTo?: { readonly id: string; readonly key: string } | null;
  /** Hears which cell is active: its row and its column's key. */
  onActive?: (row: number, key: string) => void;
  /** Widths that a person has given to columns, by their keys. */
  sizes?: Readonly<Record<string, number>>;
  onSize?: (key: string, width: number) => void;
  /** Asks for what can be done with a row, at a place of the window. */
  onRowMenu?: (row: number, at: { readonly x: number; readonly y: number }) => void;
  /** Hears that the keyboard has left the grid. */
  onLeave?: () => void;
}) {
  const { columns, rows, readOnly } = acts;
  const grid = useGrid(acts);
  const { select } = grid;
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish moves the selection
  useEffect(() => {
    if (!goTo) return;
    const row = rows.findIndex((one) => rowId(one) === goTo.id);
    const column = columns.findIndex((one) => one.key === goTo.key);
    if (row >= 0 && column >= 0) select({ from: { row, column }, to: { row, column } });
  }, [goTo]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when another cell is active
  useEffect(
    () => onActive?.(grid.active.row, columns[grid.active.column]?.key ?? ''),
    [grid.active.row, grid.active.column],
  );
  const latest = useRef(grid);
  latest.current = grid;
  const asks = useRef(onRowMenu);
  asks.current = onRowMenu;
  const [hands] = useState<CellHands>(() => ({
    press: (place, extend) =>
      latest.current.select(extend ? { from: latest.current.active, to: place } : { from: place, to: place }),
    drag: (place) => !latest.current.editing && latest.current.extend(place),
    open: (place) => latest.current.edit(place),
    done: (text, done) => latest.current.done(text, done),
    menu: (row, at) => asks.current?.(row, at),
  }));
  const { top, bottom, left, right } = edges(grid.range);
  return (
    <div className="lh-grid-frame">
      <table
        {...asGrid(readOnly)}
        className="lh-grid"
        aria-label={label}
        ref={grid.table}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) onLeave?.();
        }}
        onContextMenu={(event) => {
          const cell = (event.target as Element).closest<HTMLElement>('[data-cell]');
          if (!onRowMenu || !cell) return;
          event.preventDefault();
          const [row = 0, column = 0] = cell.dataset.cell!.split('-').map(Number);
          select({ from: { row, column }, to: { row, column } });
          const { left, bottom } = cell.getBoundingClientRect();
          // The key for this menu points nowhere.
          onRowMenu(row, event.clientX > 0 ? { x: event.clientX, y: event.clientY } : { x: left, y: bottom });
        }}
        {...grid.handlers}
      >
        <thead>
          <tr>
            <th scope="col" className="lh-grid-edge">
              {edge}
            </th>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                style={widthOf(column.width, sizes?.[column.key])}
                data-align={column.align}
                data-frozen={column.frozen}
              >
                {column.title}
                {onSize && (
                  <ResizeHandle
                    title={column.title}
                    width={sizes?.[column.key] ?? column.width}
                    onSize={(width) => onSize(column.key, width)}
                  />
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, y) => {
            const inside = y >= top && y <= bottom;
            const open = grid.editing?.place.row === y ? grid.editing : null;
            return (
              <GridRow
                key={rowId(row)}
                row={row}
                y={y}
                number={number?.(y) ?? String(y + 1)}
                heading={heading?.(row, rows[y - 1] ?? null) ?? null}
                columns={columns}
                mark={mark}
                readOnly={readOnly}
                active={grid.active.row === y ? grid.active.column : -1}
                left={inside ? left : -1}
                right={inside ? right : -1}
                open={open ? open.place.column : -1}
                initial={open?.initial ?? ''}
                hands={hands}
                hasMenu={onRowMenu !== undefined}
                editor={grid.editor}
              />
            );
          })}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}

/** A column is as wide as its words need, at least `least`; one that a person has sized is as wide as they made it. */
const widthOf = (least: number, size: number | undefined) =>
  size === undefined ? { minWidth: least } : { width: size, minWidth: size, maxWidth: size };
