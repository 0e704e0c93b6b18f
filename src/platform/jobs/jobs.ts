/** What a piece of work is given: told to stop through the signal, tells how far it is. */
export interface JobHands {
  readonly signal: AbortSignal;
  readonly progress: (done: number, of: number) => void;
}

/** How far a piece of work is; `of` is 0 while nobody knows. */
export interface JobState {
  readonly state: 'waiting' | 'running';
  readonly done: number;
  readonly of: number;
}

/** Work that goes on after its request was answered. What must outlive a restart is a record of its own; this only runs it. */
export interface Jobs {
  /** Runs work behind what waits already; a key that waits or runs is not taken twice. */
  readonly start: (key: string, work: (hands: JobHands) => Promise<void>) => void;
  readonly of: (key: string) => JobState | null;
  /** Tells a piece of work to stop, or takes it out of the line. */
  readonly cancel: (key: string) => void;
  /** Resolves when nothing waits or runs. */
  readonly idle: () => Promise<void>;
  /** Cancels everything and resolves when it has stopped. */
  readonly close: () => Promise<void>;
}

interface Job {
  state: JobState;
  readonly stop: AbortController;
  readonly done: Promise<void>;
}

/** One piece of work at a time: heavy work must leave a core to the requests. `failed` hears of what work did not handle itself. */
export function openJobs(failed: (error: unknown) => void): Jobs {
  const jobs = new Map<string, Job>();
  let last: Promise<void> = Promise.resolve();

  const start: Jobs['start'] = (key, work) => {
    if (jobs.has(key)) return;
    const stop = new AbortController();
    const run = async () => {
      const job = jobs.get(key)!;
      if (!stop.signal.aborted) {
        job.state = { ...job.state, state: 'running' };
        const progress: JobHands['progress'] = (done, of) => {
          job.state = { state: 'running', done, of };
        };
        await work({ signal: stop.signal, progress }).catch(failed);
      }
      jobs.delete(key);
    };
    last = last.then(run);
    jobs.set(key, { state: { state: 'waiting', done: 0, of: 0 }, stop, done: last });
  };
  const idle = async () => {
    while (jobs.size > 0) await Promise.all([...jobs.values()].map(({ done }) => done));
  };
  return Object.freeze({
    start,
    of: (key) => jobs.get(key)?.state ?? null,
    cancel: (key) => jobs.get(key)?.stop.abort(),
    idle,
    close: () => {
      for (const { stop } of jobs.values()) stop.abort();
      return idle();
    },
  } satisfies Jobs);
}
