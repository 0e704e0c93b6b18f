import type { Answer, Order } from '../pdf/press.ts';

/** A press that prints the sheet's title, breaks at `broken`, and never answers `stuck`. */
process.on('message', ({ id, sheet }: Order) => {
  if (sheet.title === 'broken') process.abort();
  if (sheet.title === 'stuck') return;
  process.send?.({ id, file: new TextEncoder().encode(sheet.title) } satisfies Answer);
});
process.on('disconnect', () => process.exit());
