import type { QueryClient } from '@tanstack/react-query';
import { urlOf } from '#kit/call.ts';
import { CallFailed, offline, request, type ToldProblem } from '#kit/request.ts';
import { ACCOUNT_HEADER } from '#platform/http/contract.ts';
import type { KeptAct } from './act.ts';
import type { OutboxKind } from './kind.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { sendAll } from './send.ts';
import { actsOf, forgetTaken, markRefused } from './store.ts';

const SEND_AFTER_MS = 1_200;
const TRY_AGAIN_MS = 15_000;
const OTHER_TAB_MS = 2_000;
const REQUEST_MS = 20_000;

export interface SenderState {
  readonly sending: boolean;
  /** What the last round stopped at; null when it went through. */
  readonly stopped: ToldProblem | null;
}

export interface Sender {
  readonly state: () => SenderState;
  readonly listen: (notify: () => void) => () => void;
  /** Sends what waits now. */
  readonly send: () => Promise<void>;
  /** Sends soon; every further tap puts it off a little, so that a roster goes in few requests. */
  readonly sendSoon: () => void;
  readonly start: () => () => void;
}

interface Arrival {
  readonly acts: readonly KeptAct[];
  readonly answer: unknown;
}

/** The one sender of this tab, for the account that is signed in; the tabs of a device take turns. */
export function makeSender(account: string, kinds: readonly OutboxKind[], client: QueryClient): Sender {
  const kindOf = (name: string) => kinds.find((one) => one.name === name);
  const listeners = new Set<() => void>();
  let state: SenderState = Object.freeze({ sending: false, stopped: null });
  let soon: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let tabs: BroadcastChannel | null = null;

  const become = (next: SenderState) => {
    state = Object.freeze(next);
    for (const notify of listeners) notify();
  };
  const show = async ({ acts, answer }: Arrival) => {
    await kindOf(acts[0]!.kind)?.arrived(client, acts, answer as never);
  };

  async function post(batch: readonly KeptAct[]): Promise<ToldProblem | null> {
    const { kind: name, commune, params } = batch[0]!;
    const kind = kindOf(name);
    // Kept by a newer version of the app than this tab runs.
    if (!kind) return { ...offline, code: 'http-old-app' };
    const out = new AbortController();
    const deadline = setTimeout(() => out.abort(), REQUEST_MS);
    try {
      const answer = await request<unknown>(
        kind.contract.method,
        urlOf(kind.contract, commune, { params: { ...params } }),
        { body: kind.body(batch), signal: out.signal, headers: { [ACCOUNT_HEADER]: account } },
      );
      // A network that wants a sign-in of its own answers everything with a page.
      const read = kind.contract.answer.safeParse(answer);
      if (!read.success) return { ...offline, code: 'http-foreign-answer' };
      const arrival = { acts: batch, answer: read.data };
      await show(arrival);
      tabs?.postMessage(arrival);
      return null;
    } catch (error) {
      return error instanceof CallFailed ? error.problem : offline;
    } finally {
      clearTimeout(deadline);
    }
  }

  async function round(): Promise<void> {
    clearTimeout(soon);
    if ((await actsOf(account)).every((act) => act.refused !== null)) {
      become({ sending: false, stopped: null });
      return;
    }
    become({ ...state, sending: true });
    const result = await oneAtATime(async (goOn) => ({
      stopped: await sendAll({
        acts: () => actsOf(account),
        mostOf: (name) => kindOf(name)?.most ?? 1,
        post: async (batch) => ((await goOn()) ? post(batch) : offline),
        taken: (batch) => forgetTaken(account, batch),
        refused: markRefused,
      }),
    }));
    become({ sending: false, stopped: result ? result.stopped : state.stopped });
    if (!result) later(OTHER_TAB_MS);
  }

  const send = (): Promise<void> => {
    running ??= round()
      .catch(() => become({ sending: false, stopped: offline }))
      .finally(() => {
        running = null;
      });
    return running;
  };
  const later = (ms: number) => {
    clearTimeout(soon);
    soon = setTimeout(() => void send(), ms);
  };

  return Object.freeze({
    state: () => state,
    listen: (notify: () => void) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    send,
    sendSoon: () => later(SEND_AFTER_MS),
    start: () => {
      const now = () => void send();
      const again = setInterval(now, TRY_AGAIN_MS);
      window.addEventListener('online', now);
      tabs = new BroadcastChannel('langhoc-arrived');
      tabs.addEventListener('message', (event: MessageEvent<Arrival>) => void show(event.data));
      now();
      return () => {
        clearInterval(again);
        clearTimeout(soon);
        window.removeEventListener('online', now);
        tabs?.close();
        tabs = null;
      };
    },
  });
}
