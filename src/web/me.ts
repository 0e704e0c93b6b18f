import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CallFailed, request } from '#kit/request.ts';
import type { Me } from '#platform/signin/schema.ts';

const key = ['me'];

export const isSignedOut = (error: unknown): boolean =>
  error instanceof CallFailed && error.problem.code === 'not-signed-in';

/** Gives who is signed in; fails with not-signed-in before the door. */
export function useWho() {
  return useQuery({
    queryKey: key,
    queryFn: () => request<Me>('GET', '/api/me'),
    retry: false,
    // The door is shown because nobody is signed in: it does not ask the same again.
    retryOnMount: false,
    staleTime: 60_000,
  });
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { username: string; password: string }) =>
      request('POST', '/api/auth/sign-in/username', { body }),
    onSuccess: () => client.resetQueries({ queryKey: key }),
  });
}

export function useSignOut() {
  return useMutation({
    mutationFn: () => request('POST', '/api/auth/sign-out', { body: {} }),
    // A fresh page keeps nothing of the person who left.
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
