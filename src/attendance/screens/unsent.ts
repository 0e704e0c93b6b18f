import type { z } from 'zod';
import type { sentMark, walkIn } from '../mark/schema.ts';

export type MarkToSend = z.input<typeof sentMark>;
/** A walk-in, with what the list shows of the person until the server knows. */
export type WalkInToSend = z.input<typeof walkIn> & {
  readonly shown: {
    readonly name: string;
    readonly birthYear: number | null;
    readonly household: string | null;
  };
};

/** What was recorded of a session on this device and has not reached the server yet. */
export interface Unsent {
  readonly marks: readonly MarkToSend[];
  readonly walkIns: readonly WalkInToSend[];
  /** Heads counted; undefined when nobody counted since the last sending. */
  readonly headcount?: number | null;
}

const nothing: Unsent = Object.freeze({ marks: [], walkIns: [] });
const keyOf = (commune: string, session: string) => `langhoc.unsent.${commune}.${session}`;
const cache = new Map<string, Unsent>();
const listeners = new Set<() => void>();

/** Gives what is unsent of a session; the same object until it changes. */
export function unsentOf(commune: string, session: string): Unsent {
  const key = keyOf(commune, session);
  const known = cache.get(key);
  if (known) return known;
  const kept = localStorage.getItem(key);
  const read = kept ? (JSON.parse(kept) as Unsent) : nothing;
  cache.set(key, read);
  return read;
}

/** Changes what is unsent and keeps it on the device before this returns: a phone that dies after a tap has the tap. */
export function changeUnsent(commune: string, session: string, change: (before: Unsent) => Unsent): void {
  const key = keyOf(commune, session);
  const after = change(unsentOf(commune, session));
  if (countUnsent(after) === 0) localStorage.removeItem(key);
  else localStorage.setItem(key, JSON.stringify(after));
  cache.set(key, after);
  for (const tell of listeners) tell();
}

/** Takes off what has reached the server; what was recorded meanwhile stays. */
export function afterSending(before: Unsent, sent: Unsent): Unsent {
  const [marks, people] = [
    new Set(sent.marks.map((mark) => mark.id)),
    new Set(sent.walkIns.map((one) => one.enrolmentId)),
  ];
  const { headcount, ...rest } = before;
  return {
    ...rest,
    marks: before.marks.filter((mark) => !marks.has(mark.id)),
    walkIns: before.walkIns.filter((one) => !people.has(one.enrolmentId)),
    ...(headcount === undefined || headcount === sent.headcount ? {} : { headcount }),
  };
}

/** The next part to send, at most `most` marks; walk-ins go with the first of them. */
export const nextBatch = (unsent: Unsent, most: number): Unsent => ({
  ...unsent,
  marks: unsent.marks.slice(0, most),
});

/** Lượt điểm danh chưa gửi, and a headcount as one. */
export const countUnsent = (unsent: Unsent): number =>
  unsent.marks.length + (unsent.headcount === undefined ? 0 : 1);

/** For useSyncExternalStore. */
export function onUnsent(tell: () => void): () => void {
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
  };
}
