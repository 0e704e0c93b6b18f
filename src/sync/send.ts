import type { ToldProblem } from '#kit/request.ts';
import type { KeptAct } from './act.ts';
import type { ActAnswer } from './door/schema.ts';
import { bySubject, nextParcel, verdictOf } from './rules.ts';

/** Acts that go together under one id. */
export interface Parcel {
  readonly id: string;
  readonly acts: readonly KeptAct[];
}

/** What a round of sending needs of the device and of the network. */
export interface Way {
  readonly acts: () => Promise<readonly KeptAct[]>;
  readonly mostOf: (kind: string) => number;
  readonly newId: () => string;
  /** Writes down, before they are sent, which acts go under which id. */
  readonly pack: (acts: readonly KeptAct[], id: string) => Promise<void>;
  /** Sends parcels in one request. Gives what the server said of each, or what it said of the whole request. */
  readonly post: (parcels: readonly Parcel[]) => Promise<readonly ActAnswer[] | ToldProblem>;
  /** Called with what has reached the server, and what it answered; forgets it. */
  readonly taken: (acts: readonly KeptAct[], answer: ActAnswer) => Promise<void>;
  readonly refused: (act: KeptAct, problem: ToldProblem) => Promise<void>;
}

/** Parcels in one request: one of each subject, so that no later act of a subject is taken before an earlier one. */
const MOST_PARCELS = 20;

/** Sends everything that waits. Gives what stopped it, or null: then all is sent, refused, or held back by a fault of the server. */
export async function sendAll(way: Way): Promise<ToldProblem | null> {
  const held = new Set<string>();
  let fault: ToldProblem | null = null;
  let most = MOST_PARCELS;
  for (;;) {
    // Read anew each time: what was tapped or withdrawn meanwhile counts.
    const waiting = [...bySubject(await way.acts())].filter(([subject]) => !held.has(subject)).slice(0, most);
    if (waiting.length === 0) return fault;
    const parcels: Parcel[] = [];
    for (const [, acts] of waiting) parcels.push(await packed(way, nextParcel(acts, way.mostOf)));
    const said = await way.post(parcels);
    if ('code' in said) {
      if (verdictOf(said.code) === 'stop') return said;
      // The request as a whole was too much: half of it, until one parcel stands alone.
      if (parcels.length > 1) {
        most = Math.ceil(parcels.length / 2);
        continue;
      }
    }
    const answers: readonly ActAnswer[] =
      'code' in said ? [{ id: parcels[0]!.id, state: 'refused', problem: told(said) }] : said;
    let stopped: ToldProblem | null = null;
    for (const [at, { id, acts }] of parcels.entries()) {
      const answer = answers.find((one) => one.id === id);
      // A server that says nothing of an act has not taken it in.
      const problem = answer ? await settle(way, acts, answer) : nothingSaid;
      if (problem === null) continue;
      if (verdictOf(problem.code) === 'stop') stopped = problem;
      held.add(waiting[at]![0]);
      fault = problem;
    }
    if (stopped) return stopped;
  }
}

async function packed(way: Way, acts: readonly KeptAct[]): Promise<Parcel> {
  const known = acts[0]!.parcel ?? null;
  if (known !== null) return { id: known, acts };
  const id = way.newId();
  await way.pack(acts, id);
  return { id, acts };
}

/**
 * Does with a parcel what the server said of it. One that is refused goes again in halves, until each act that the server will not have
 * stands alone. Gives a problem that says nothing of the acts themselves: they keep waiting.
 */
async function settle(way: Way, acts: readonly KeptAct[], answer: ActAnswer): Promise<ToldProblem | null> {
  if (answer.state !== 'refused') {
    await way.taken(acts, answer);
    return null;
  }
  if (verdictOf(answer.problem.code) !== 'refused') return answer.problem;
  if (acts.length === 1) {
    await way.refused(acts[0]!, answer.problem);
    return null;
  }
  const middle = Math.ceil(acts.length / 2);
  // Under new ids: of the old one nothing has been taken.
  for (const half of [acts.slice(0, middle), acts.slice(middle)]) await way.pack(half, way.newId());
  return null;
}

export const told = ({ where, more, ...rest }: ToldProblem) => ({
  ...rest,
  where: [...where],
  more: { ...more },
});
const nothingSaid: ToldProblem = Object.freeze({
  code: 'bug',
  what: { vi: 'Máy chủ không trả lời việc này.', en: 'The server said nothing of this.' },
  todo: { vi: 'Máy sẽ tự gửi lại.', en: 'It is sent again by itself.' },
  where: [],
  more: {},
  reference: null,
});
