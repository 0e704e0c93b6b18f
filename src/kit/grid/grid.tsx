import { Fragment, type ReactNode, useEffect } from 'react';
import { CellEditor } from './cell.tsx';
import './grid.css';
import type { Mark } from './model.ts';
import { covers } from './selection.ts';
import { type GridActs, useGrid } from './use-grid.ts';

// A table alone says nothing of cells that are written in.
const asGrid = (readOnly: boolean) => ({ role: 'grid', 'aria-readonly': readOnly }) as const;
const asCell = (selected: boolean, wrong: boolean, readOnly: boolean) => ({
  role: 'gridcell',
  'aria-selected': selected,
  ...(wrong ? { 'aria-invalid': true } : {}),
  ...(readOnly ? { 'aria-readonly': true } : {}),
});

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
  ...acts
}: GridActs<Row> & {
  label: string;
  rowId: (row: Row) => string;
  /** A heading that stands before a row. */
  heading?: (row: Row, previous: Row | null) => ReactNode;
  mark?: (row: Row, key: string) => Mark | null;
  /** What stands at the left edge of a row. */
  number?: (index: number) => ReactNode;
  /** The heading over it. */
  edge: string;
  footer?: ReactNode;
  /** A cell to go to; a new object goes there again. */
  goTo?: { readonly id: string; readonly key: string } | null;
  onActive?: (row: number) => void;
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: told when the row changes
  useEffect(() => onActive?.(grid.active.row), [grid.active.row]);
  return (
    <div className="lh-grid-frame">
      <table {...asGrid(readOnly)} className="lh-grid" aria-label={label} ref={grid.table} {...grid.handlers}>
        <thead>
          <tr>
            <th scope="col" className="lh-grid-edge">
              {edge}
            </th>
            {columns.map((column) => (
              <th key={column.key} scope="col" style={{ minWidth: column.width }} data-align={column.align}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, y) => {
            const above = heading?.(row, rows[y - 1] ?? null);
            return (
              <Fragment key={rowId(row)}>
                {above && (
                  <tr className="lh-grid-heading">
                    <th colSpan={columns.length + 1} scope="rowgroup">
                      <span>{above}</span>
                    </th>
                  </tr>
                )}
                <tr>
                  <th scope="row" className="lh-grid-edge">
                    {number?.(y) ?? y + 1}
                  </th>
                  {columns.map((column, x) => {
                    const place = { row: y, column: x };
                    const isActive = grid.active.row === y && grid.active.column === x;
                    const open = grid.editing?.place.row === y && grid.editing.place.column === x;
                    const said = mark?.(row, column.key) ?? undefined;
                    const selected = covers(grid.range, place);
                    return (
                      <td
                        key={column.key}
                        {...asCell(
                          selected,
                          said === 'error' || said === 'warning',
                          readOnly || !column.write,
                        )}
                        tabIndex={isActive ? 0 : -1}
                        data-cell={`${y}-${x}`}
                        data-align={column.align}
                        data-mark={said}
                        data-selected={selected || undefined}
                        data-active={isActive || undefined}
                        onMouseDown={(event) => {
                          if (open || event.button !== 0) return;
                          event.preventDefault();
                          select(
                            event.shiftKey ? { from: grid.active, to: place } : { from: place, to: place },
                          );
                        }}
                        onMouseEnter={(event) => event.buttons === 1 && !grid.editing && grid.extend(place)}
                        onDoubleClick={() => !open && grid.edit(place)}
                      >
                        {open ? (
                          <CellEditor
                            ref={grid.editor}
                            column={column}
                            label={column.title}
                            initial={grid.editing!.initial}
                            onDone={grid.done}
                          />
                        ) : (
                          (column.show?.(row) ?? column.read(row))
                        )}
                      </td>
                    );
                  })}
                </tr>
              </Fragment>
            );
          })}
        </tbody>
        {footer && <tfoot>{footer}</tfoot>}
      </table>
    </div>
  );
}
