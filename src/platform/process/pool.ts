import { type ChildProcess, fork } from 'node:child_process';
import { constants, setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { deserialize, serialize } from 'node:v8';
import type { Answer, Progress, Sent } from './serve.ts';

/** What one order may cost. Megabytes are those of the whole process. */
export interface Limits {
  readonly milliseconds: number;
  readonly megabytes: number;
  readonly answerBytes: number;
}

export interface Watch {
  /** Hears how far an order is; each time it gets as long again as at first. */
  readonly progress?: Progress;
  /** Stops the order. */
  readonly signal?: AbortSignal;
  /** Milliseconds, in place of those of the pool. */
  readonly within?: number;
}

/** Why nothing was made: it took too long or too much memory, was stopped, too many wait, the process ended, or what it said itself. */
export type Why = 'late' | 'memory' | 'stopped' | 'busy' | 'ended' | 'failed';

export class ChildError extends Error {
  override readonly name = 'ChildError';
  readonly why: Why;
  constructor(why: Why, message: string = why) {
    super(message);
    this.why = why;
  }
}

export interface Pool<Order, Made> {
  /** Has an order made in a child. Throws ChildError. */
  readonly run: (order: Order, watch?: Watch) => Promise<Made>;
  /** Ends the children and resolves when they are gone; the next order starts a new one. */
  readonly close: () => Promise<void>;
}

interface Options {
  /** Children at a time; a second one starts only while the first is busy. */
  readonly size: number;
  readonly limits: Limits;
  /** More flags of Node for the children. */
  readonly flags?: readonly string[];
}

interface Waiting {
  readonly order: unknown;
  readonly watch: Watch;
  readonly resolve: (made: unknown) => void;
  readonly reject: (error: ChildError) => void;
}

/** A child is replaced after so many orders, when it keeps this much memory, and when nobody has needed it for so long. */
const MOST_ORDERS = 100;
const KEPT_MEGABYTES = 400;
const IDLE_MS = 5 * 60_000;
/** Each order that waits holds a file in memory. */
const MOST_WAITING = 30;

const pools = new Set<Pool<never, unknown>>();

/** Ends every child process of this one; for the end of the server. */
export async function closePools(): Promise<void> {
  await Promise.all([...pools].map((pool) => pool.close()));
}

/**
 * Runs a script that calls `serve` in processes of its own, so that what it is given can neither block nor end this one. The first order
 * starts a child, which is kept warm for the next; none keeps the program running, and none outlives it.
 */
export function openPool<Order, Made>(script: URL, { size, limits, flags = [] }: Options): Pool<Order, Made> {
  const waiting: Waiting[] = [];
  const children = new Set<Child>();

  const next = (): void => {
    while (waiting.length > 0) {
      const living = [...children].filter((child) => !child.over);
      const free = living.find((child) => !child.busy);
      if (!free && living.length >= size) return;
      (free ?? started()).run(waiting.shift()!);
    }
  };
  const started = (): Child => {
    const child = new Child(script, limits, flags, next);
    children.add(child);
    void child.exited.then(() => children.delete(child));
    return child;
  };
  const run = (order: Order, watch: Watch = {}): Promise<Made> =>
    new Promise((resolve, reject) => {
      if (waiting.length >= MOST_WAITING) throw new ChildError('busy');
      if (watch.signal?.aborted) throw new ChildError('stopped');
      const one: Waiting = { order, watch, resolve: resolve as Waiting['resolve'], reject };
      watch.signal?.addEventListener(
        'abort',
        () => {
          const at = waiting.indexOf(one);
          if (at >= 0) waiting.splice(at, 1);
          reject(new ChildError('stopped'));
        },
        { once: true },
      );
      waiting.push(one);
      next();
    });
  const close = async () => {
    for (const { reject } of waiting.splice(0)) reject(new ChildError('stopped'));
    await Promise.all([...children].map((child) => child.end(new ChildError('stopped'))));
  };
  const pool: Pool<Order, Made> = Object.freeze({ run, close });
  pools.add(pool as Pool<never, unknown>);
  return pool;
}

class Child {
  readonly #process: ChildProcess;
  readonly #limits: Limits;
  /** Called when it is free for the next order, or over. */
  readonly #freed: () => void;
  /** Resolves when the process is gone. */
  readonly exited: Promise<void>;
  /** Takes no order any more. */
  over = false;
  #orders = 0;
  #timer: NodeJS.Timeout | undefined;
  #settle: ((outcome: { made: unknown } | ChildError) => void) | null = null;
  #heard: (answer: Answer) => void = () => {};

  constructor(script: URL, limits: Limits, flags: readonly string[], freed: () => void) {
    this.#limits = limits;
    this.#freed = freed;
    this.#process = fork(fileURLToPath(script), [JSON.stringify(limits)], {
      serialization: 'advanced',
      execArgv: [...flags],
      env: environment(),
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    this.#process.unref();
    lowerPriority(this.#process.pid);
    this.#process.on('message', (answer) => this.#heard(answer as Answer));
    this.exited = new Promise((resolve) => {
      const over = (code: number | null, signal: NodeJS.Signals | null) => {
        this.#lose(new ChildError(endedBy(code, signal)));
        resolve();
      };
      this.#process.once('exit', over);
      this.#process.once('error', () => over(1, null));
    });
  }

  get busy(): boolean {
    return this.#settle !== null;
  }

  run({
    order,
    watch: { signal, progress, within = this.#limits.milliseconds },
    resolve,
    reject,
  }: Waiting): void {
    const late = () => void this.end(new ChildError('late'));
    const stop = () => void this.end(new ChildError('stopped'));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(late, within);
    signal?.addEventListener('abort', stop);
    this.#settle = (outcome) => {
      clearTimeout(this.#timer);
      signal?.removeEventListener('abort', stop);
      this.#settle = null;
      if (outcome instanceof ChildError) reject(outcome);
      else resolve(outcome.made);
    };
    this.#heard = (answer) => {
      if ('done' in answer) {
        clearTimeout(this.#timer);
        this.#timer = setTimeout(late, within);
        progress?.(answer.done, answer.of);
      } else if ('failed' in answer) this.#finish(new ChildError('failed', answer.failed), 0);
      else if ('large' in answer || answer.made.length > this.#limits.answerBytes)
        this.#finish(new ChildError('memory'), 0);
      else this.#finish({ made: deserialize(answer.made) }, answer.megabytes);
    };
    this.#orders += 1;
    this.#process.channel?.ref();
    // A child that is gone is noticed by its exit.
    this.#process.send({ order: serialize(order) } satisfies Sent, () => undefined);
  }

  #finish(outcome: { made: unknown } | ChildError, megabytes: number): void {
    this.#settle?.(outcome);
    this.#process.channel?.unref();
    if (this.#orders >= MOST_ORDERS || megabytes > KEPT_MEGABYTES) void this.end();
    else {
      this.#timer = setTimeout(() => void this.end(), IDLE_MS).unref();
      this.#freed();
    }
  }

  /** Kills the process; what it was doing fails with the reason given. */
  end(reason = new ChildError('ended')): Promise<void> {
    this.#lose(reason);
    this.#process.kill('SIGKILL');
    return this.exited;
  }

  #lose(reason: ChildError): void {
    clearTimeout(this.#timer);
    const wasOver = this.over;
    this.over = true;
    this.#settle?.(reason);
    if (!wasOver) this.#freed();
  }
}

/** Nothing of ours: what a child does with a file must not find passwords. Windows needs to know where it is. */
function environment(): NodeJS.ProcessEnv {
  const names = ['SystemRoot', 'windir', 'TEMP', 'TMP', 'TMPDIR', 'NODE_COMPILE_CACHE'];
  return Object.fromEntries(names.flatMap((name) => (process.env[name] ? [[name, process.env[name]]] : [])));
}

/** Requests come first. */
function lowerPriority(pid: number | undefined): void {
  try {
    if (pid) setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not every system lets us; the work is the same.
  }
}

/** A heap that is full aborts the process, and its watch kills it; Windows knows no signals, and says 134 and 1. */
function endedBy(code: number | null, signal: NodeJS.Signals | null): Why {
  if (process.platform === 'win32' && code === 1) return 'memory';
  return signal === 'SIGKILL' || signal === 'SIGABRT' || code === 134 ? 'memory' : 'ended';
}
