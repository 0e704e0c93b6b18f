import type { Words } from './language.ts';

/** `late`: should be done already; `reminded`: somebody has asked for it; `now`: somebody waits for it; `calm`: when there is time. */
export const urgencies = ['late', 'reminded', 'now', 'calm'] as const;
export type Urgency = (typeof urgencies)[number];

/** One thing that waits for a person, with the screen where it is done. */
export interface Task {
  readonly key: string;
  readonly urgency: Urgency;
  readonly title: Words;
  readonly detail: Words;
  readonly act: Words;
  /** Below the commune's address. */
  readonly to: string;
  readonly day: string | null;
}
