import type { QueryClient } from '@tanstack/react-query';
import { type AnyContract, urlOf } from '#kit/call.ts';
import { request } from '#kit/request.ts';
import { type ChangedItem, FROM_NOW, readChanges } from './change/schema.ts';

/** What of a room's screens shows records of a kind, so that a change of somebody else appears without anybody asking. */
export interface ShownKind {
  /** As `sync.ts` of the noun calls it. */
  readonly kind: string;
  /** Read again where it is on a screen, when a record of the kind changed. */
  readonly contracts: readonly AnyContract[];
  /** Shows the change itself; says whether it could, and nothing has to be read again. */
  readonly show?: (client: QueryClient, commune: string, item: ChangedItem) => boolean;
}

/** Two devices that see each other's session show the same within this and one answer. */
const EVERY_MS = 3_000;

/**
 * Asks every few seconds what others have changed, while the page is looked at, and has it shown. Needs nothing of the sending, and stops
 * nothing: an answer that does not come is asked for again. Takes how often something of one's own has reached the server. Gives what ends it.
 */
export function startPoll(
  commune: string,
  client: QueryClient,
  shown: () => Promise<readonly ShownKind[]>,
  arrivals: () => number,
): () => void {
  let since = FROM_NOW;
  let busy = false;
  const ask = async () => {
    const before = arrivals();
    const got = await request<unknown>('GET', urlOf(readChanges, commune, { query: { since } }));
    const read = readChanges.answer.safeParse(got);
    // What was read before something of one's own arrived would bring back what stood then.
    if (!read.success || arrivals() !== before) return;
    since = read.data.next;
    if (read.data.wipe) await client.invalidateQueries({ queryKey: [commune] });
    else if (read.data.items.length > 0) await showAll(client, commune, await shown(), read.data.items);
  };
  const tick = () => {
    if (busy || document.visibilityState === 'hidden') return;
    busy = true;
    void ask()
      .catch(() => {})
      .finally(() => {
        busy = false;
      });
  };
  const again = setInterval(tick, EVERY_MS);
  tick();
  return () => clearInterval(again);
}

async function showAll(
  client: QueryClient,
  commune: string,
  shown: readonly ShownKind[],
  items: readonly ChangedItem[],
): Promise<void> {
  const unread = items.flatMap((item) =>
    shown.filter((one) => one.kind === item.kind && !one.show?.(client, commune, item)),
  );
  const paths = new Set<unknown>(unread.flatMap(({ contracts }) => contracts.map(({ path }) => path)));
  if (paths.size === 0) return;
  await client.invalidateQueries({
    predicate: ({ queryKey: [where, path] }) => where === commune && paths.has(path),
  });
}
