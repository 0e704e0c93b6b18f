import type { KeptAct } from './act.ts';

/** How the server took a request. */
export type Verdict = 'taken' | 'refused' | 'skip' | 'stop';

/** Said of the session or of the way to the server: nothing else can be sent now either, and every act keeps waiting. */
const stopping = new Set([
  'offline',
  'not-signed-in',
  'other-account',
  'foreign-origin',
  'app-too-old',
  'server-too-old',
  'too-many-tries',
  'database-away',
  'disk-full',
]);

/**
 * Gives what a problem means for the acts that were sent. What is not a word of the server's catalogue (a gateway's page, a portal of a
 * network that wants a sign-in) is no verdict on them. A fault of the server holds back their subject alone.
 */
export function verdictOf(code: string): Verdict {
  if (stopping.has(code) || code.startsWith('http-')) return 'stop';
  return code === 'bug' ? 'skip' : 'refused';
}

/** Gives the acts of each subject in the order of tapping, without those that were refused; the subject tapped first comes first. */
export function bySubject(acts: readonly KeptAct[]): ReadonlyMap<string, readonly KeptAct[]> {
  const subjects = new Map<string, KeptAct[]>();
  for (const act of acts.filter((one) => one.refused === null).sort((a, b) => a.seq - b.seq)) {
    const subject = `${act.commune} ${act.subject}`;
    const group = subjects.get(subject);
    if (group) group.push(act);
    else subjects.set(subject, [act]);
  }
  return subjects;
}

/**
 * Gives those of a subject's acts, from the first, that go together: what was sent together before and has no answer yet, else acts of one
 * kind and one source, at most as many as the kind takes at once.
 */
export function nextParcel(acts: readonly KeptAct[], mostOf: (kind: string) => number): readonly KeptAct[] {
  const first = acts[0];
  if (!first) return [];
  const packed = first.parcel ?? null;
  const other = acts.findIndex(
    (act) =>
      (act.parcel ?? null) !== packed ||
      (packed === null && (act.kind !== first.kind || act.source !== first.source)),
  );
  const together = other === -1 ? acts.length : other;
  return acts.slice(0, packed === null ? Math.min(together, mostOf(first.kind)) : together);
}

/** Gives those refused acts that a later one has replaced: sending them again would undo what was said since. */
export function replacedBy(taken: readonly KeptAct[], refused: readonly KeptAct[]): KeptAct[] {
  return refused.filter((old) =>
    taken.some(
      (act) =>
        act.commune === old.commune &&
        act.subject === old.subject &&
        act.kind === old.kind &&
        act.target === old.target &&
        act.seq > old.seq,
    ),
  );
}
