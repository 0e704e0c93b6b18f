import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { actAs, CallFailed, isOffline, offline, request } from '#kit/request.ts';
import type { Me } from '#platform/signin/schema.ts';
import { forget } from '#sync/held/keeper.ts';
import { hasLeft, leaving, noteLeaving, wipe } from '#sync/held/store.ts';
import { closeVault, openVault } from '#sync/held/vault.ts';

const key = ['me'];

const failedAs = (error: unknown, code: string): boolean =>
  error instanceof CallFailed && error.problem.code === code;
export const isSignedOut = (error: unknown): boolean => failedAs(error, 'not-signed-in');
/** Another account is at turn in this browser than the one that the page shows. */
export const isOtherAccount = (error: unknown): boolean => failedAs(error, 'other-account');

/** Somebody has begun to work in this page: the server knew them, or they opened what the device keeps for them. */
let working = false;

/** Whether the door stands before the page: nobody is signed in, and nobody is in the middle of work that a sign-in over it goes on with. */
export const isDoor = (who: { readonly data: Me | undefined; readonly error: unknown }): boolean =>
  isSignedOut(who.error) && (!who.data || !working);

/** Tells the server who has signed out here while it was out of reach. Whoever did is signed out here until then, too. */
async function tellLeft(): Promise<void> {
  for (const account of await leaving()) {
    try {
      await request('POST', '/api/auth/sign-out', { body: { account } });
    } catch (error) {
      if (isOffline(error)) throw new CallFailed({ ...offline, code: 'not-signed-in' });
      throw error;
    }
    await hasLeft(account);
  }
}

/** Gives who is signed in; where somebody has opened what the device keeps for them, their own session comes to turn. */
async function askMe(client: QueryClient): Promise<Me> {
  const vault = openVault();
  if (vault) await tellLeft().catch(() => {});
  else await tellLeft();
  const ask = () => request<Me>('GET', '/api/me');
  const me = await ask().catch((error: unknown) => {
    if (vault && isSignedOut(error)) return null;
    throw error;
  });
  if (me && (!vault || me.account === vault.account)) return me;
  await request('POST', '/api/auth/turn', { body: { account: vault!.account } });
  const mine = await ask();
  // What was refused while the other one was at turn is read now.
  setTimeout(() => void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== key[0] }));
  return mine;
}

/** Gives who is signed in; fails with not-signed-in before the door. */
export function useWho() {
  const client = useQueryClient();
  return useQuery({
    queryKey: key,
    queryFn: async () => {
      try {
        const me = await askMe(client);
        const before = client.getQueryData<Me>(key);
        // Nothing of one person stays for the next.
        if (before && before.account !== me.account) forget(client);
        actAs(me.account);
        working = true;
        return me;
      } catch (error) {
        // The first contact says that whoever worked here is signed out: what the page showed of them goes.
        if (isSignedOut(error) && !working && !openVault()) forget(client);
        else working = working || isOffline(error) || openVault() !== null;
        throw error;
      }
    },
    retry: false,
    // The door is shown because nobody is signed in: it does not ask the same again.
    retryOnMount: false,
    staleTime: 60_000,
  });
}

/** Asks anew who is signed in; what was known stays until the answer is here. */
export const askWho = (client: QueryClient): Promise<void> => client.invalidateQueries({ queryKey: key });

/** Signs in. Gives who that is; the vault of anybody else is closed. */
export async function signInHere(body: { username: string; password: string }): Promise<Me> {
  await tellLeft().catch(() => {});
  await request('POST', '/api/auth/sign-in/username', { body });
  const me = await request<Me>('GET', '/api/me');
  await hasLeft(me.account);
  if (openVault()?.account !== me.account) closeVault();
  return me;
}

export function useSignIn(onDone?: (me: Me) => Promise<void>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: signInHere,
    // Whoever signs in over a screen goes on where they were: nothing of it is taken away, and what could not be read is read now.
    onSuccess: async (me) => {
      await onDone?.(me);
      await client.invalidateQueries();
    },
  });
}

/** Signs an account out of this device: what it kept for them goes at once; the server is told now, or at the next network. */
export async function leaveDevice(account: string): Promise<void> {
  await noteLeaving(account);
  closeVault();
  await wipe(account);
  await tellLeft().catch(() => {});
}

/** Closes what is open: a page that begins anew asks for a PIN. */
export const lockDevice = (): void => window.location.assign('/app/');

export function useSignOut() {
  return useMutation({
    mutationFn: leaveDevice,
    // A fresh page keeps nothing of the person who left, and neither does the device; what waits to be sent stays with its owner.
    onSuccess: () => window.location.assign('/app/'),
  });
}

export function useSetPreference() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Me['preference']) => request('PUT', '/api/me/preference', { body }),
    onMutate: (preference) => client.setQueryData<Me>(key, (me) => (me ? { ...me, preference } : me)),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
}
