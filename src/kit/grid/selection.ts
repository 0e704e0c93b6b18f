/** A place in a grid, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}
/** From where a selection started to where it is; the first is the active cell. */
export interface Range {
  readonly from: Place;
  readonly to: Place;
}

export const single = (place: Place): Range => ({ from: place, to: place });

/** The edges of a range, all included. */
export function edges({ from, to }: Range) {
  return {
    top: Math.min(from.row, to.row),
    bottom: Math.max(from.row, to.row),
    left: Math.min(from.column, to.column),
    right: Math.max(from.column, to.column),
  };
}

export function covers(range: Range, { row, column }: Place): boolean {
  const { top, bottom, left, right } = edges(range);
  return row >= top && row <= bottom && column >= left && column <= right;
}

const steps: Readonly<Record<string, readonly [number, number]>> = Object.freeze({
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
});

/** Where a key leads from a place in a grid of so many rows and columns; null for a key that leads nowhere. Ctrl goes to the edge. */
export function moved(place: Place, key: string, ctrl: boolean, rows: number, columns: number): Place | null {
  if (key === 'Home') return { row: ctrl ? 0 : place.row, column: 0 };
  if (key === 'End') return { row: ctrl ? rows - 1 : place.row, column: columns - 1 };
  const step = steps[key];
  if (!step) return null;
  const far = ctrl ? Math.max(rows, columns) : 1;
  return {
    row: within(place.row + step[0] * far, rows),
    column: within(place.column + step[1] * far, columns),
  };
}

/** The next cell in reading order, or the one before; null past the ends, so that Tab leaves the grid. */
export function nextCell({ row, column }: Place, back: boolean, rows: number, columns: number): Place | null {
  const at = row * columns + column + (back ? -1 : 1);
  return at < 0 || at >= rows * columns ? null : { row: Math.floor(at / columns), column: at % columns };
}

const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at));
