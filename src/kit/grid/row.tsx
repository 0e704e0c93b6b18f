import { memo, type Ref } from 'react';
import { CellEditor, type Done } from './cell.tsx';
import type { GridColumn, Mark } from './model.ts';
import type { Place } from './selection.ts';

// A table alone says nothing of cells that are written in.
const asCell = (selected: boolean, wrong: boolean, readOnly: boolean) => ({
  role: 'gridcell',
  'aria-selected': selected,
  ...(wrong ? { 'aria-invalid': true } : {}),
  ...(readOnly ? { 'aria-readonly': true } : {}),
});

/** What hands do to cells; the same object as long as the grid lives. */
export interface CellHands {
  readonly press: (place: Place, extend: boolean) => void;
  readonly drag: (place: Place) => void;
  readonly open: (place: Place) => void;
  readonly done: (text: string, done: Done) => void;
  readonly menu: (row: number, at: { readonly x: number; readonly y: number }) => void;
}

interface RowProps<Row> {
  readonly row: Row;
  readonly y: number;
  readonly number: string;
  readonly heading: string | null;
  readonly columns: readonly GridColumn<Row>[];
  readonly mark: ((row: Row, key: string) => Mark | null) | undefined;
  readonly readOnly: boolean;
  /** Column of the active cell, -1 for none in this row. */
  readonly active: number;
  /** First and last selected column, -1 for none. */
  readonly left: number;
  readonly right: number;
  /** Column of the open cell, -1 for none, and the text that it opened with. */
  readonly open: number;
  readonly initial: string;
  readonly hands: CellHands;
  /** The row's number opens what can be done with it. */
  readonly hasMenu: boolean;
  readonly editor: Ref<HTMLTextAreaElement & HTMLSelectElement & HTMLInputElement>;
}

function GridRowOf<Row>(props: RowProps<Row>) {
  const { row, y, columns, mark, readOnly, hands } = props;
  return (
    <>
      {props.heading && (
        <tr className="lh-grid-heading">
          <th colSpan={columns.length + 1} scope="rowgroup">
            <span>{props.heading}</span>
          </th>
        </tr>
      )}
      <tr>
        <th scope="row" className="lh-grid-edge">
          {props.hasMenu ? (
            <button
              type="button"
              tabIndex={-1}
              className="lh-grid-menu"
              aria-haspopup="menu"
              onClick={({ currentTarget }) => {
                const { left, bottom } = currentTarget.getBoundingClientRect();
                hands.menu(y, { x: left, y: bottom });
              }}
            >
              {props.number}
            </button>
          ) : (
            props.number
          )}
        </th>
        {columns.map((column, x) => {
          const place = { row: y, column: x };
          const selected = x >= props.left && x <= props.right && props.left >= 0;
          const open = props.open === x;
          const state = mark?.(row, column.key) ?? undefined;
          return (
            <td
              key={column.key}
              {...asCell(selected, state === 'error' || state === 'warning', readOnly || !column.write)}
              tabIndex={props.active === x ? 0 : -1}
              data-cell={`${y}-${x}`}
              data-align={column.align}
              data-frozen={column.frozen}
              data-mark={state}
              data-selected={selected || undefined}
              data-active={props.active === x || undefined}
              onMouseDown={(event) => {
                if (open || event.button !== 0) return;
                event.preventDefault();
                hands.press(place, event.shiftKey);
              }}
              onMouseEnter={(event) => event.buttons === 1 && hands.drag(place)}
              onDoubleClick={() => !open && hands.open(place)}
            >
              {open ? (
                <CellEditor
                  ref={props.editor}
                  column={column}
                  label={column.title}
                  initial={props.initial}
                  onDone={hands.done}
                />
              ) : (
                (column.show?.(row) ?? column.read(row))
              )}
            </td>
          );
        })}
      </tr>
    </>
  );
}

/** One row, drawn anew only when something of it changed: thousands of rows stay quick. */
export const GridRow = memo(GridRowOf) as typeof GridRowOf;
