import type { QueryClient } from '@tanstack/react-query';
import { urlOf } from '#kit/call.ts';
import { newId } from '#kit/id.ts';
import { CallFailed, offline, request, type ToldProblem } from '#kit/request.ts';
import type { KeptAct } from './act.ts';
import { type ActAnswer, OUTBOX_PATH, outboxAnswer, type SentAct } from './door/schema.ts';
import type { LoadKinds, OutboxKind } from './kind.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { type Parcel, sendAll, told } from './send.ts';
import { actsOf, forgetTaken, markRefused, pack } from './store.ts';

const SEND_AFTER_MS = 1_200;
const TRY_AGAIN_MS = 15_000;
const OTHER_TAB_MS = 2_000;
const REQUEST_MS = 20_000;
/** A photo over the network of a village. */
const FILE_MS = 35_000;

export interface SenderState {
  readonly sending: boolean;
  /** What the last round stopped at; null when it went through. */
  readonly stopped: ToldProblem | null;
}

export interface Sender {
  readonly state: () => SenderState;
  readonly listen: (notify: () => void) => () => void;
  /** How often something has reached the server: what was read before that is older than what is shown. */
  readonly arrivals: () => number;
  /** Sends what waits now. */
  readonly send: () => Promise<void>;
  /** Sends soon; every further tap puts it off a little, so that a roster goes in few requests. */
  readonly sendSoon: () => void;
  readonly start: () => () => void;
}

interface Arrival {
  readonly acts: readonly KeptAct[];
  /** Undefined where the server had taken them before. */
  readonly answer: unknown;
}

/** The one sender of this tab, for the account that is signed in; the tabs of a device take turns. */
export function makeSender(account: string, load: LoadKinds, client: QueryClient): Sender {
  let kinds: readonly OutboxKind[] = [];
  const kindOf = (name: string) => kinds.find((one) => one.name === name);
  const listeners = new Set<() => void>();
  let state: SenderState = Object.freeze({ sending: false, stopped: null });
  let soon: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | null = null;
  let tabs: BroadcastChannel | null = null;
  let arrivals = 0;

  const become = (next: SenderState) => {
    state = Object.freeze(next);
    for (const notify of listeners) notify();
  };
  const show = async ({ acts, answer }: Arrival) => {
    arrivals += 1;
    kinds = await load();
    const { kind, commune } = acts[0]!;
    const known = kindOf(kind);
    const read = known?.contract.answer.safeParse(answer);
    if (known && read?.success) await known.arrived(client, acts, read.data as never);
    // It was taken when it was sent before, and nobody heard what the server said then: what is shown is read again.
    else await client.invalidateQueries({ queryKey: [commune] });
  };

  const isFile = ({ acts: [act] }: Parcel) => kindOf(act!.kind)?.file !== undefined;

  async function post(parcels: readonly Parcel[]): Promise<readonly ActAnswer[] | ToldProblem> {
    const batch = parcels.filter((one) => !isFile(one));
    const said = batch.length === 0 ? [] : await postBatch(batch);
    if ('code' in said) return said;
    const answers = [...said];
    for (const parcel of parcels.filter(isFile)) answers.push(await postFile(parcel));
    return answers;
  }

  async function postFile({ id, acts: [act] }: Parcel): Promise<ActAnswer> {
    const { contract, file: fileOf } = kindOf(act!.kind)!;
    const { query, file, name } = fileOf!(act!);
    const form = new FormData();
    form.append('file', file, name);
    const out = new AbortController();
    const deadline = setTimeout(() => out.abort(), FILE_MS);
    try {
      const url = urlOf(contract, act!.commune, { params: act!.params, query });
      const answer = await request<unknown>(contract.method, url, { form, signal: out.signal });
      return { id, state: 'taken', answer };
    } catch (error) {
      return { id, state: 'refused', problem: told(error instanceof CallFailed ? error.problem : offline) };
    } finally {
      clearTimeout(deadline);
    }
  }

  async function postBatch(parcels: readonly Parcel[]): Promise<readonly ActAnswer[] | ToldProblem> {
    const out = new AbortController();
    const deadline = setTimeout(() => out.abort(), REQUEST_MS);
    try {
      const answer = await request<unknown>('POST', OUTBOX_PATH, {
        body: { acts: parcels.map(sentAct) },
        signal: out.signal,
      });
      const read = outboxAnswer.safeParse(answer);
      // A network that wants a sign-in of its own answers everything with a page.
      return read.success ? read.data.acts : { ...offline, code: 'http-foreign-answer' };
    } catch (error) {
      return error instanceof CallFailed ? error.problem : offline;
    } finally {
      clearTimeout(deadline);
    }
  }

  /** A parcel as the server takes it: by the contract of its kind, under the account of the tap. */
  function sentAct({ id, acts }: Parcel): SentAct {
    const { kind: name, commune, params, account: whose } = acts[0]!;
    const body = kindOf(name)!.body!(acts);
    return { id, name, params: { ...params, commune }, body, account: whose, at: acts.at(-1)!.at };
  }

  async function taken(acts: readonly KeptAct[], answer: ActAnswer): Promise<void> {
    const arrival = { acts, answer: answer.state === 'taken' ? answer.answer : undefined };
    await show(arrival);
    tabs?.postMessage(arrival);
    await forgetTaken(account, acts);
  }

  /** Acts of a kind that this version does not know were kept by a newer one: they wait for it. */
  const known = async () => (await actsOf(account)).filter(({ kind }) => kindOf(kind) !== undefined);

  async function round(): Promise<void> {
    clearTimeout(soon);
    if ((await actsOf(account)).length > 0) kinds = await load();
    if ((await known()).every((act) => act.refused !== null)) {
      become({ sending: false, stopped: null });
      return;
    }
    become({ ...state, sending: true });
    const result = await oneAtATime(async (goOn) => ({
      stopped: await sendAll({
        acts: known,
        mostOf: (name) => kindOf(name)?.most ?? 1,
        newId,
        pack,
        post: async (parcels) => ((await goOn()) ? post(parcels) : offline),
        taken,
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
    arrivals: () => arrivals,
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
