import type { ToldProblem } from '#kit/request.ts';
import type { KeptAct } from './act.ts';
import { batchSize, bySubject, type Verdict, verdictOf } from './rules.ts';

/** What a round of sending needs of the device and of the network. */
export interface Way {
  readonly acts: () => Promise<readonly KeptAct[]>;
  readonly mostOf: (kind: string) => number;
  /** Sends acts in one request. Gives null when the server took them, else what it said. */
  readonly post: (batch: readonly KeptAct[]) => Promise<ToldProblem | null>;
  /** Called with what has reached the server; forgets it. */
  readonly taken: (batch: readonly KeptAct[]) => Promise<void>;
  readonly refused: (act: KeptAct, problem: ToldProblem) => Promise<void>;
}

/** Sends everything that waits. Gives what stopped it, or null: then all is sent, refused, or held back by a fault of the server. */
export async function sendAll(way: Way): Promise<ToldProblem | null> {
  const held = new Set<string>();
  let fault: ToldProblem | null = null;
  for (;;) {
    // Read anew each time: what was tapped or withdrawn meanwhile counts.
    const [subject, acts] =
      [...bySubject(await way.acts())].find(([one, waiting]) => !held.has(one) && waiting.length > 0) ?? [];
    if (!subject || !acts) return fault;
    const { verdict, problem } = await sendBatch(way, acts.slice(0, batchSize(acts, way.mostOf)));
    if (verdict === 'stop') return problem;
    if (verdict !== 'skip') continue;
    held.add(subject);
    fault = problem;
  }
}

/** Sends a batch. One that is refused goes again in halves, until each act that the server will not have stands alone. */
async function sendBatch(
  way: Way,
  batch: readonly KeptAct[],
): Promise<{ verdict: Verdict; problem: ToldProblem | null }> {
  const problem = await way.post(batch);
  if (!problem) {
    await way.taken(batch);
    return { verdict: 'taken', problem };
  }
  const verdict = verdictOf(problem.code);
  if (verdict !== 'refused') return { verdict, problem };
  if (batch.length === 1) {
    await way.refused(batch[0]!, problem);
    return { verdict, problem };
  }
  const middle = Math.ceil(batch.length / 2);
  for (const half of [batch.slice(0, middle), batch.slice(middle)]) {
    const sent = await sendBatch(way, half);
    if (sent.verdict === 'stop' || sent.verdict === 'skip') return sent;
  }
  return { verdict: 'taken', problem: null };
}
