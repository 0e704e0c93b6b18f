import type { BoardLine } from './schema.ts';

/** The lines of a model as one; the total is known where that of each line is. */
export function sumOf(lines: readonly BoardLine[]): Omit<BoardLine, 'model' | 'villageId' | 'villageName'> {
  const sum = (of: (one: BoardLine) => number) => lines.reduce((all, one) => all + of(one), 0);
  return {
    total: lines.every(({ total }) => total !== null) ? sum(({ total }) => total ?? 0) : null,
    registered: sum((one) => one.registered),
    assessed: sum((one) => one.assessed),
    met: sum((one) => one.met),
    recognised: sum((one) => one.recognised),
    lastRegistered: sum((one) => one.lastRegistered),
    lastRecognised: sum((one) => one.lastRecognised),
  };
}
