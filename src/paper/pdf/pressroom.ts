import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Sheet } from '../sheet.ts';
import type { Answer, Order } from './press.ts';

/** The paper cannot be drawn. */
export class PressError extends Error {
  override readonly name = 'PressError';
}

export interface Pressroom {
  /** Rejects with `PressError` when the sheet cannot be drawn. */
  readonly print: (sheet: Sheet, madeAt: Date) => Promise<Buffer>;
}

interface Waiting {
  readonly order: Order;
  readonly resolve: (file: Buffer) => void;
  readonly reject: (error: PressError) => void;
}

/** A year's register takes under a second; what takes longer than this hangs. */
const PATIENCE_MS = 60_000;

/**
 * Runs a press script in a process of its own, because the typesetter is native code and ends its process where it
 * fails. The process starts with the first order and is kept; it never keeps the program running, and ends with it.
 */
export function openPressroom(script: URL, patience = PATIENCE_MS): Pressroom {
  const queue = new Map<number, Waiting>();
  let press: ChildProcess | null = null;
  let impatience: NodeJS.Timeout | undefined;
  let lastId = 0;

  const start = (): ChildProcess => {
    const child = fork(fileURLToPath(script), [], {
      serialization: 'advanced',
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    child.unref();
    child.on('message', (answer: Answer) => {
      const waiting = queue.get(answer.id);
      if (!waiting) return;
      forget(answer.id);
      if ('file' in answer) waiting.resolve(Buffer.from(answer.file));
      else waiting.reject(new PressError(answer.problem));
    });
    const gone = () => {
      if (press === child) replace();
    };
    child.on('exit', gone);
    child.on('error', gone);
    return child;
  };

  // Orders are drawn in turn, so each answer starts the clock of the next one.
  const watch = (): void => {
    clearTimeout(impatience);
    if (queue.size > 0) impatience = setTimeout(() => press?.kill('SIGKILL'), patience).unref();
  };

  const forget = (id: number): void => {
    queue.delete(id);
    watch();
    if (queue.size === 0) press?.channel?.unref();
  };

  /** The oldest order broke the press; the others go to a new one. */
  const replace = (): void => {
    press = null;
    const [broken, ...others] = queue.values();
    if (broken) {
      forget(broken.order.id);
      broken.reject(new PressError('The typesetter ended while drawing this paper.'));
    }
    for (const waiting of others) send(waiting);
  };

  const send = (waiting: Waiting): void => {
    press ??= start();
    press.channel?.ref();
    // A press that is gone is noticed by its `exit`, which sends the order to the next one.
    press.send(waiting.order, () => undefined);
  };

  return {
    print: (sheet, madeAt) =>
      new Promise((resolve, reject) => {
        const waiting: Waiting = { order: { id: ++lastId, sheet, madeAt }, resolve, reject };
        queue.set(waiting.order.id, waiting);
        if (queue.size === 1) watch();
        send(waiting);
      }),
  };
}
