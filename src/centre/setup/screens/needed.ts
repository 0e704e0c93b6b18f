import { useQuery } from '@tanstack/react-query';
import { request } from '#kit/request.ts';

/** Whether the system is still empty; null while that is not known. Asked only when `enabled`: by who is not signed in. */
export function useSetupNeeded(enabled: boolean): boolean | null {
  const result = useQuery({
    queryKey: ['setup'],
    queryFn: () => request<{ needed: boolean }>('GET', '/api/setup'),
    enabled,
  });
  // A server that does not answer is told at the sign-in.
  return result.isError ? false : (result.data?.needed ?? null);
}
