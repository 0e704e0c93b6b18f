import { type QueryClient, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CallFailed, isOffline, request } from '#kit/request.ts';
import type { Me } from '#platform/signin/schema.ts';
import { forget } from '#sync/held/keeper.ts';
import { wipe } from '#sync/held/store.ts';

const key = ['me'];

export const isSignedOut = (error: unknown): boolean =>
  error instanceof CallFailed && error.problem.code === 'not-signed-in';

/** Somebody has begun to work in this page: the server knew them, or it opened from what the device keeps while there was no network. */
let working = false;

/** Whether the door stands before the page: nobody is signed in, and nobody is in the middle of work that a sign-in over it goes on with. */
export const isDoor = (who: { readonly data: Me | undefined; readonly error: unknown }): boolean =>
  isSignedOut(who.error) && (!who.data || !working);

/** Gives who is signed in; fails with not-signed-in before the door. */
export function useWho() {
  const client = useQueryClient();
  return useQuery({
    queryKey: key,
    queryFn: async () => {
      try {
        const me = await request<Me>('GET', '/api/me');
        const before = client.getQueryData<Me>(key);
        // Nothing of one person stays for the next.
        if (before && before.account !== me.account) await forget(client);
        working = true;
        return me;
      } catch (error) {
        // The first contact says that whoever worked here is signed out: what the device showed of them goes.
        if (isSignedOut(error) && !working) await forget(client);
        else working = working || isOffline(error);
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

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { username: string; password: string }) =>
      request('POST', '/api/auth/sign-in/username', { body }),
    // Whoever signs in over a screen goes on where they were: nothing of it is taken away, and what could not be read is read now.
    onSuccess: () => client.invalidateQueries(),
  });
}

export function useSignOut() {
  return useMutation({
    mutationFn: () => request('POST', '/api/auth/sign-out', { body: {} }),
    // A fresh page keeps nothing of the person who left, and neither does the device; what waits to be sent stays with its owner.
    onSuccess: async () => {
      await wipe();
      window.location.assign('/app/');
    },
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
