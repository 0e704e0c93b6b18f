import { Dexie, type EntityTable } from 'dexie';
import type { Sealed } from './seal.ts';

/** Who is on a device with a PIN of their own. What stands here can be read without it. */
export interface Vault {
  readonly account: string;
  /** By which they find themselves among those who share the device. */
  readonly name: string;
  readonly title: string;
  readonly addressForm: string;
  readonly salt: Uint8Array<ArrayBuffer>;
  readonly rounds: number;
  /** The key, packed under the PIN; null once too many wrong ones were tried. */
  readonly packed: Sealed | null;
  /** Wrong PINs since the last right one. */
  readonly wrong: number;
  /** Who they are and what they may, sealed, and when the server said so. */
  readonly me: Sealed;
  readonly meAt: number;
  /** When all of it was last read, and of how many it tells; null until then. */
  readonly filled: { readonly at: number; readonly people: number; readonly classes: number } | null;
}

/** An answer as it is kept: its question and what it says are sealed. */
export interface KeptAnswer {
  /** The account and the query's key. */
  readonly key: string;
  readonly account: string;
  readonly at: number;
  readonly sealed: Sealed;
}

/** Somebody signed out while there was no network: the server still has to be told. */
interface Leaving {
  readonly account: string;
}

// A database of its own beside the outbox: what is shown can be thrown away as a whole, what was tapped never is.
const device = new Dexie('langhoc-held') as Dexie & {
  vaults: EntityTable<Vault, 'account'>;
  sealed: EntityTable<KeptAnswer, 'key'>;
  leaving: EntityTable<Leaving, 'account'>;
};
// An older version kept its answers as they were read: they go.
device.version(1).stores({ answers: 'key', owner: 'id' });
device.version(2).stores({
  answers: null,
  owner: null,
  vaults: 'account',
  sealed: 'key, account',
  leaving: 'account',
});

/** Gives who has a PIN on this device; nobody where the browser lends no store. */
export const vaults = (): Promise<readonly Vault[]> => device.vaults.toArray().catch(() => []);

export const vaultOf = (account: string): Promise<Vault | undefined> => device.vaults.get(account);

/** Makes a vault, or takes the place of the one that the account had: what was sealed by its key goes. */
export const makeVault = (vault: Vault): Promise<void> =>
  device.transaction('rw', device.vaults, device.sealed, async () => {
    await device.sealed.where('account').equals(vault.account).delete();
    await device.vaults.put(vault);
  });

export const changeVault = async (account: string, change: Partial<Vault>): Promise<void> => {
  await device.vaults.update(account, change);
};

/** Counts a try before it is made, so that a device that is switched off in the middle has counted it. Gives the vault as it was before. */
export const countTry = (account: string): Promise<Vault | undefined> =>
  device.transaction('rw', device.vaults, async () => {
    const vault = await device.vaults.get(account);
    if (vault) await device.vaults.update(account, { wrong: vault.wrong + 1 });
    return vault;
  });

/** Throws away what the vault of an account keeps, and with it the key, so that no PIN opens it any more. */
export const lockVault = (account: string): Promise<void> =>
  device.transaction('rw', device.vaults, device.sealed, async () => {
    await device.sealed.where('account').equals(account).delete();
    await device.vaults.update(account, { packed: null, filled: null });
  });

export const answersOf = (account: string): Promise<KeptAnswer[]> =>
  device.sealed.where('account').equals(account).toArray();

/** Keeps answers, as long as their account has a vault here. */
export const keepAnswers = (account: string, answers: readonly KeptAnswer[]): Promise<void> =>
  device.transaction('rw', device.vaults, device.sealed, async () => {
    if ((await device.vaults.get(account))?.packed) await device.sealed.bulkPut([...answers]);
  });

/** Drops the answers of an account that are not among these; all of them without. */
export const dropAnswers = async (account: string, keys: ReadonlySet<string> = new Set()): Promise<void> => {
  await device.sealed
    .where('account')
    .equals(account)
    .filter(({ key }) => !keys.has(key))
    .delete();
};

/** Throws away all that is shown to an account without network; what waits to be sent is not touched. */
export const wipe = (account: string): Promise<void> =>
  device
    .transaction('rw', device.vaults, device.sealed, async () => {
      await device.sealed.where('account').equals(account).delete();
      await device.vaults.delete(account);
    })
    .catch(() => {});

/** Notes that somebody has signed out here, until the server knows. */
export const noteLeaving = async (account: string): Promise<void> => {
  await device.leaving.put({ account });
};
export const leaving = async (): Promise<readonly string[]> =>
  (await device.leaving.toArray().catch(() => [])).map(({ account }) => account);
export const hasLeft = async (account: string): Promise<void> => {
  await device.leaving.delete(account);
};
