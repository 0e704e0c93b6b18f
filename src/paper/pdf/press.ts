import type { Sheet } from '../sheet.ts';
import { compileSheet } from './compile.ts';

/** What the press takes and gives; several orders may be under way, answered one behind the other. */
export interface Order {
  readonly id: number;
  readonly sheet: Sheet;
  readonly madeAt: Date;
}
export type Answer =
  | { readonly id: number; readonly file: Uint8Array }
  | { readonly id: number; readonly problem: string };

function answer({ id, sheet, madeAt }: Order): Answer {
  try {
    return { id, file: compileSheet(sheet, madeAt) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

process.on('message', (order) => process.send?.(answer(order as Order)));
// The process that started the press is gone.
process.on('disconnect', () => process.exit());
