import { ACCOUNT_HEADER } from '#platform/http/contract.ts';
import { BUILD_HEADER, PROTOCOL, PROTOCOL_HEADER } from '#platform/http/handshake.ts';
import type { Words } from '#vocabulary/language.ts';
import { answered, notAnswered } from './network.ts';

/** What went wrong, as the server's catalogue tells it. */
export interface ToldProblem {
  readonly code: string;
  readonly what: Words;
  readonly todo: Words;
  readonly where: readonly (Words & { readonly path: string })[];
  readonly more: Readonly<Record<string, unknown>>;
  readonly reference: string | null;
}

/** Thrown by every call that the server does not answer with what was promised. */
export class CallFailed extends Error {
  readonly problem: ToldProblem;
  constructor(problem: ToldProblem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** Nothing came back from the server. */
export const offline: ToldProblem = Object.freeze({
  code: 'offline',
  what: { vi: 'Không có mạng, hoặc máy chủ đang tắt.', en: 'No network, or the server is off.' },
  todo: {
    vi: 'Giữ nguyên trang này; nội dung đang nhập vẫn còn. Thử lại khi có mạng.',
    en: 'Keep this page; what you typed is still here. Try again when the network is back.',
  },
  where: [],
  more: {},
  reference: null,
});

export const isOffline = (error: unknown): boolean =>
  error instanceof CallFailed && error.problem.code === 'offline';

let acting: string | null = null;
/** Says for whom this page asks from now on: a server at which another account is signed in meanwhile answers nothing of it. */
export const actAs = (account: string | null): void => {
  acting = account;
};

/** Sends a request and gives the JSON of its answer. Throws CallFailed, also without network. */
export async function request<T>(
  method: string,
  url: string,
  {
    body,
    form,
    signal,
  }: {
    body?: unknown;
    form?: FormData;
    signal?: AbortSignal;
  } = {},
): Promise<T> {
  const sent = form ?? (body === undefined ? undefined : JSON.stringify(body));
  const answer = await fetch(url, {
    method,
    ...(sent === undefined ? {} : { body: sent }),
    headers: {
      [PROTOCOL_HEADER]: String(PROTOCOL),
      ...(acting === null ? {} : { [ACCOUNT_HEADER]: acting }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    notAnswered();
    throw new CallFailed(offline);
  });
  answered(answer.headers.get(BUILD_HEADER));
  const json: unknown = await answer.json().catch(() => null);
  if (answer.ok) return json as T;
  throw new CallFailed(
    (json as { problem?: ToldProblem } | null)?.problem ?? { ...offline, code: `http-${answer.status}` },
  );
}
