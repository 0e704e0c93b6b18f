import { Dexie, type EntityTable } from 'dexie';
import type { ToldProblem } from '#kit/request.ts';
import type { Act, KeptAct } from './act.ts';
import { replacedBy } from './rules.ts';

interface Lease {
  readonly name: string;
  readonly holder: string;
  readonly until: number;
}

// "strict": a tap is on the disk before the screen shows it.
const device = new Dexie('langhoc', { chromeTransactionDurability: 'strict' }) as Dexie & {
  acts: EntityTable<KeptAct, 'seq'>;
  leases: EntityTable<Lease, 'name'>;
};
device.version(1).stores({ acts: '++seq, &id, account', leases: 'name' });

/** Why a tap could not be kept on the device. */
export class NotKept extends Error {
  readonly full: boolean;
  constructor(cause: unknown) {
    super('the device did not keep it', { cause });
    const names = [cause, (cause as { inner?: unknown } | null)?.inner].map(
      (one) => (one as { name?: string } | null)?.name,
    );
    this.full = names.includes('QuotaExceededError');
  }
}

/** Keeps acts on the device, all of them or none, in the order given; an id that is there stays once. Throws NotKept. */
export async function keep(acts: readonly Act[]): Promise<void> {
  try {
    await device.transaction('rw', device.acts, async () => {
      const ids = acts.map((act) => act.id);
      const there = new Set((await device.acts.where('id').anyOf(ids).toArray()).map((act) => act.id));
      await device.acts.bulkAdd(
        acts.filter((act) => !there.has(act.id)).map((act) => ({ ...act, refused: null, parcel: null })),
      );
    });
  } catch (error) {
    throw new NotKept(error);
  }
}

/** Gives an account's acts in the order of tapping. */
export const actsOf = (account: string): Promise<KeptAct[]> =>
  device.acts.where('account').equals(account).sortBy('seq');

export const countOf = (account: string): Promise<number> =>
  device.acts
    .where('account')
    .equals(account)
    .count()
    .catch(() => 0);

/** Gives how many acts wait here for another account than this one; without an account, for anybody. */
export const countOthers = (account: string | null): Promise<number> =>
  account === null ? device.acts.count() : device.acts.where('account').notEqual(account).count();

/** Forgets acts that the server has, and what they replaced among the refused. */
export const forgetTaken = (account: string, taken: readonly KeptAct[]): Promise<void> =>
  device.transaction('rw', device.acts, async () => {
    const refused = (await actsOf(account)).filter((act) => act.refused !== null);
    await device.acts.bulkDelete([...taken, ...replacedBy(taken, refused)].map((act) => act.seq));
  });

/** Writes down under which id acts are sent together, before they are. */
export const pack = async (acts: readonly KeptAct[], parcel: string): Promise<void> => {
  await device.acts.bulkUpdate(acts.map(({ seq }) => ({ key: seq, changes: { parcel } })));
};

/** Takes acts off the device that their owner no longer wants. */
export const discard = (acts: readonly KeptAct[]): Promise<void> =>
  device.acts.bulkDelete(acts.map((act) => act.seq));

export const markRefused = async (act: KeptAct, problem: ToldProblem): Promise<void> => {
  await device.acts.update(act.seq, { refused: problem, parcel: null });
};

/** Lets a refused act be sent again, with what its owner mended. */
export const sendAgain = async (act: KeptAct, item: unknown): Promise<void> => {
  await device.acts.update(act.seq, { refused: null, item });
};

/** Takes the lease of a name for so long, unless somebody else holds it. Says whether it was taken. */
export const takeLease = (name: string, holder: string, forMs: number): Promise<boolean> =>
  device.transaction('rw', device.leases, async () => {
    const now = Date.now();
    const held = await device.leases.get(name);
    if (held && held.holder !== holder && held.until > now) return false;
    await device.leases.put({ name, holder, until: now + forMs });
    return true;
  });

export const endLease = async (name: string, holder: string): Promise<void> => {
  await device.leases
    .where({ name })
    .and((lease) => lease.holder === holder)
    .delete();
};
