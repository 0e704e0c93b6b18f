import type { QueryKey } from '@tanstack/react-query';
import type { Me } from '#platform/signin/schema.ts';
import { MOST_WRONG, triesLeft } from './pin.ts';
import { newKey, newSalt, packKey, ROUNDS, seal, unpackKey, unseal } from './seal.ts';
import {
  answersOf,
  changeVault,
  countTry,
  type KeptAnswer,
  keepAnswers,
  lockVault,
  makeVault,
  type Vault,
  vaultOf,
} from './store.ts';

/** The vault that is open in this page. Its key is nowhere else: a page that is closed is locked. */
export interface Open {
  readonly account: string;
  readonly key: CryptoKey;
}
let now: Open | null = null;
export const openVault = (): Open | null => now;
export const closeVault = (): void => {
  now = null;
};

/** An answer as the screens know it. */
export interface HeldAnswer {
  /** The query's key as text. */
  readonly key: string;
  readonly queryKey: QueryKey;
  readonly data: unknown;
  readonly at: number;
}

const ME = 'me';
/** What can be told of somebody without their PIN: how the people who share the device find them. */
const shownOf = (me: Me) => ({
  name: me.name,
  title: me.communes[0]?.posts[0]?.title ?? '',
  addressForm: me.preference.addressForm,
});
const placeOf = (account: string, key: string) => `${account} ${key}`;

/** Makes the vault of who is signed in, with nothing in it yet, and opens it. One that the account had before is gone with what it kept. */
export async function beginVault(me: Me, pin: string): Promise<void> {
  const [key, salt] = [await newKey(), newSalt()];
  const { account } = me;
  const vault: Vault = {
    account,
    ...shownOf(me),
    salt,
    rounds: ROUNDS,
    packed: await packKey(key, pin, salt, ROUNDS),
    wrong: 0,
    me: await seal(key, placeOf(account, ME), me),
    meAt: Date.now(),
    filled: null,
  };
  await makeVault(vault);
  now = { account, key };
  // Whoever looks at the vaults of this device looks again, and finds it open.
  await changeVault(account, { meAt: Date.now() });
}

/** Gives the open vault another PIN; what it keeps stays. */
export async function changePin(pin: string): Promise<void> {
  const { account, key } = now!;
  const salt = newSalt();
  const packed = await packKey(key, pin, salt, ROUNDS);
  await changeVault(account, { salt, rounds: ROUNDS, packed, wrong: 0 });
}

/** What a PIN did: it opened the vault, it was wrong and so many tries are left, or too many were. */
export type Tried =
  | {
      readonly state: 'open';
      readonly me: Me;
      readonly meAt: number;
      readonly answers: readonly HeldAnswer[];
    }
  | { readonly state: 'wrong'; readonly left: number }
  | { readonly state: 'locked' };

/** Tries a PIN. Counted before it is tried; the tenth wrong one throws the key away. */
export async function tryPin(account: string, pin: string): Promise<Tried> {
  const vault = await countTry(account);
  if (!vault?.packed) return { state: 'locked' };
  // Counted elsewhere meanwhile, in another tab or before the device went off.
  const key = vault.wrong < MOST_WRONG ? await unpackKey(vault.packed, pin, vault.salt, vault.rounds) : null;
  if (!key) {
    const left = triesLeft(vault.wrong + 1);
    if (left > 0) return { state: 'wrong', left };
    await lockVault(account);
    return { state: 'locked' };
  }
  await changeVault(account, { wrong: 0 });
  now = { account, key };
  return { state: 'open', ...(await contentOf(vault, key)) };
}

async function contentOf(vault: Vault, key: CryptoKey) {
  const { account, meAt } = vault;
  const [me, answers] = await Promise.all([
    unseal(key, placeOf(account, ME), vault.me) as Promise<Me>,
    answersOf(account).then((kept) => Promise.all(kept.map((one) => openedAnswer(key, one)))),
  ]);
  return { me, meAt, answers: answers.filter((one) => one !== null) };
}

/** One that does not open (a write that a crash cut off) is read anew with the next network. */
async function openedAnswer(key: CryptoKey, kept: KeptAnswer): Promise<HeldAnswer | null> {
  try {
    const opened = (await unseal(key, kept.key, kept.sealed)) as Pick<HeldAnswer, 'queryKey' | 'data'>;
    return { ...opened, key: kept.key.slice(placeOf(kept.account, '').length), at: kept.at };
  } catch {
    return null;
  }
}

/** Keeps answers in the open vault; does nothing where it is another's, or none is open. */
export async function putAnswers(account: string, answers: readonly HeldAnswer[]): Promise<void> {
  const open = now;
  if (open?.account !== account) return;
  const sealed = await Promise.all(
    answers.map(async ({ key, queryKey, data, at }): Promise<KeptAnswer> => {
      const place = placeOf(account, key);
      return { key: place, account, at, sealed: await seal(open.key, place, { queryKey, data }) };
    }),
  );
  if (now === open) await keepAnswers(account, sealed);
}

/** Notes who its person is and what they may, as the server says it now. Gives what was noted before; null where the vault is not open. */
export async function noteMe(me: Me): Promise<Me | null> {
  const open = now;
  const vault = open?.account === me.account ? await vaultOf(me.account) : undefined;
  if (!open || !vault) return null;
  const before = (await unseal(open.key, placeOf(me.account, ME), vault.me)) as Me;
  const sealed = await seal(open.key, placeOf(me.account, ME), me);
  await changeVault(me.account, { ...shownOf(me), me: sealed, meAt: Date.now() });
  return before;
}

/** The names of answers as the store has them. */
export const storedKeys = (account: string, keys: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...keys].map((key) => placeOf(account, key)));
