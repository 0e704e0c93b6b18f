import type { QueryKey } from '@tanstack/react-query';
import { Dexie, type EntityTable } from 'dexie';
import type { Me } from '#platform/signin/schema.ts';

export interface HeldAnswer {
  /** The query's key as text. */
  readonly key: string;
  readonly queryKey: QueryKey;
  readonly data: unknown;
  readonly at: number;
}

/** Whose answers the device keeps: one account at a time. */
export interface Owner {
  readonly id: 'owner';
  readonly account: string;
  readonly me: Me;
  readonly meAt: number;
  /** When all of it was last read, with what it tells of; null until then. */
  readonly filled: { readonly at: number; readonly people: number; readonly classes: number } | null;
}

// A database of its own beside the outbox: what is shown can be thrown away as a whole, what was tapped never is.
const device = new Dexie('langhoc-held') as Dexie & {
  answers: EntityTable<HeldAnswer, 'key'>;
  owner: EntityTable<Owner, 'id'>;
};
device.version(1).stores({ answers: 'key', owner: 'id' });

export const owner = (): Promise<Owner | undefined> => device.owner.get('owner');

/** Gives whose answers are kept, and all of them; nothing where the browser lends no store. */
export async function heldHere(): Promise<{ owner: Owner; answers: readonly HeldAnswer[] } | null> {
  try {
    const [whose, answers] = await device.transaction('r', device.owner, device.answers, () =>
      Promise.all([device.owner.get('owner'), device.answers.toArray()]),
    );
    return whose ? { owner: whose, answers } : null;
  } catch {
    return null;
  }
}

/** Makes an account the owner; what another one's, or the same one's with another reach, left here goes. */
export const own = (next: Owner, keepAnswers: boolean): Promise<void> =>
  device.transaction('rw', device.owner, device.answers, async () => {
    if (!keepAnswers) await device.answers.clear();
    await device.owner.put(next);
  });

/** Keeps answers, as long as the account still owns what is here. */
export const keepAnswers = (account: string, answers: readonly HeldAnswer[]): Promise<void> =>
  device.transaction('rw', device.owner, device.answers, async () => {
    if ((await owner())?.account === account) await device.answers.bulkPut([...answers]);
  });

/** Notes that all was read, and drops what was not among it. */
export const finish = (
  account: string,
  keys: ReadonlySet<string>,
  filled: NonNullable<Owner['filled']>,
): Promise<void> =>
  device.transaction('rw', device.owner, device.answers, async () => {
    const whose = await owner();
    if (whose?.account !== account) return;
    await device.answers.filter(({ key }) => !keys.has(key)).delete();
    await device.owner.put({ ...whose, filled });
  });

/** Throws away all that is shown without network; what waits to be sent is not touched. */
export const wipe = (): Promise<void> =>
  device
    .transaction('rw', device.owner, device.answers, async () => {
      await device.answers.clear();
      await device.owner.clear();
    })
    .catch(() => {});
