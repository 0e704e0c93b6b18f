import {
  type QueryClient,
  type QueryKey,
  type UseQueryResult,
  useMutation,
  useQuery,
  useQueryClient,
} from '@tanstack/react-query';
import type { z } from 'zod';
import type { CommuneContract } from '#platform/http/contract.ts';
import { useCommune } from './me.tsx';
import { request } from './request.ts';

export type AnyContract = CommuneContract<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType>;
type Params<C extends AnyContract> = Omit<z.input<C['params']>, 'commune'>;

/** What a call needs beside the commune, which is filled in. */
export interface Call<C extends AnyContract> {
  readonly params?: Params<C>;
  readonly query?: z.input<C['query']>;
  readonly body?: z.input<C['body']>;
}

/**
 * Reads what a contract promises, and reads it again when something of the commune was changed; also every so many milliseconds while what
 * was read says so.
 */
export function useRead<C extends AnyContract>(
  contract: C,
  call: Omit<Call<C>, 'body'> = {},
  {
    enabled = true,
    every,
    while: goesOn,
    within,
  }: {
    enabled?: boolean;
    every?: number;
    while?: (answer: z.output<C['answer']>) => boolean;
    within?: Within<C>;
  } = {},
): UseQueryResult<z.output<C['answer']>> {
  const commune = useCommune();
  const client = useQueryClient();
  const asked = call.query as z.input<C['query']> | undefined;
  const wider = () =>
    within && asked ? findWider<C>(client, [commune.id, contract.path], asked, within) : undefined;
  return useQuery({
    queryKey: keyOf(contract, commune.id, call),
    queryFn: ({ signal }) =>
      request<z.output<C['answer']>>('GET', urlOf(contract, commune.id, call), { signal }),
    enabled,
    initialData: () => wider()?.answer as z.output<C['answer']> | undefined,
    initialDataUpdatedAt: () => wider()?.at,
    refetchInterval: ({ state: { data } }) =>
      every && data !== undefined && goesOn?.(data as z.output<C['answer']>) ? every : false,
  });
}

/** Gives what a wider answer of the same contract says of a narrower question, or undefined when it does not reach so far. */
export type Within<C extends AnyContract> = (
  asked: z.input<C['query']>,
  had: { readonly query: z.input<C['query']>; readonly answer: z.output<C['answer']> },
) => z.output<C['answer']> | undefined;

/** Seeks among the answers that are here the one that covers a question. */
function findWider<C extends AnyContract>(
  client: QueryClient,
  queryKey: QueryKey,
  asked: z.input<C['query']>,
  within: Within<C>,
): { readonly answer: z.output<C['answer']>; readonly at: number } | undefined {
  for (const { queryKey: key, state } of client.getQueryCache().findAll({ queryKey })) {
    if (state.data === undefined || state.isInvalidated) continue;
    const answer = within(asked, { query: key[3] as never, answer: state.data as never });
    if (answer !== undefined) return { answer, at: state.dataUpdatedAt };
  }
  return undefined;
}

/** Like useRead, for contracts that are asked with a body and change nothing. */
export function useAsk<C extends AnyContract>(
  contract: C,
  call: Call<C>,
  options: { enabled?: boolean } = {},
): UseQueryResult<z.output<C['answer']>> {
  const commune = useCommune();
  return useQuery({
    queryKey: [commune.id, contract.path, call],
    queryFn: ({ signal }) =>
      request<z.output<C['answer']>>(contract.method, urlOf(contract, commune.id, call), {
        body: call.body,
        signal,
      }),
    // While the question changes a little, what stands on screen stays; whoever acts on it looks at isPlaceholderData.
    placeholderData: (before) => before,
    ...options,
  });
}

/**
 * Gives the mutation that sends what a contract wants; afterwards all that the commune shows is read again, unless the screen itself knows
 * what has become of it (see useShown).
 */
export function useWrite<C extends AnyContract>(contract: C, { readAgain = true } = {}) {
  const commune = useCommune();
  const client = useQueryClient();
  return useMutation({
    mutationFn: (call: Call<C>) =>
      request<z.output<C['answer']>>(
        contract.method,
        urlOf(contract, commune.id, call),
        call.body === undefined ? {} : { body: call.body },
      ),
    onSuccess: () => (readAgain ? client.invalidateQueries({ queryKey: [commune.id] }) : undefined),
  });
}

/** Changes what was read of a contract without reading it again. */
export function useShown<C extends AnyContract>(contract: C) {
  const commune = useCommune();
  const client = useQueryClient();
  return (
    call: Omit<Call<C>, 'body'>,
    change: (shown: z.output<C['answer']>) => z.output<C['answer']>,
  ): void => {
    client.setQueryData<z.output<C['answer']>>(keyOf(contract, commune.id, call), (shown) =>
      shown === undefined ? shown : change(shown),
    );
  };
}

/** The key under which what a contract answered is kept. */
export const keyOf = (contract: AnyContract, commune: string, call: { params?: object; query?: object }) => [
  commune,
  contract.path,
  call.params ?? {},
  call.query ?? {},
];

/** Like useWrite, for contracts whose body is a file. */
export function useUpload<C extends AnyContract>(contract: C) {
  const commune = useCommune();
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ file, ...call }: Omit<Call<C>, 'body'> & { file: File }) => {
      const form = new FormData();
      form.append('file', file);
      return request<z.output<C['answer']>>(contract.method, urlOf(contract, commune.id, call), { form });
    },
    onSuccess: () => client.invalidateQueries({ queryKey: [commune.id] }),
  });
}

/** Gives the address of what a contract answers, for links, downloads and frames. */
export function useFileUrl(): <C extends AnyContract>(contract: C, call?: Omit<Call<C>, 'body'>) => string {
  const commune = useCommune();
  return (contract, call = {}) => urlOf(contract, commune.id, call);
}

/** Gives the address of a call of a commune. */
export function urlOf(
  contract: AnyContract,
  commune: string,
  call: { params?: object; query?: object },
): string {
  const params: Record<string, unknown> = { ...call.params, commune };
  const path = contract.path.replaceAll(/:(\w+)/g, (_all, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const query = Object.entries(call.query ?? {}).filter(([, value]) => value !== undefined && value !== null);
  return query.length === 0
    ? path
    : `${path}?${new URLSearchParams(query.map(([name, value]) => [name, String(value)]))}`;
}
