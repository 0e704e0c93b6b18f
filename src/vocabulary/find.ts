import type { Words } from './language.ts';
import { fold } from './text.ts';

/** Something that a search has found: what it is called, what tells it apart, and where it is opened. */
export interface FoundThing {
  readonly id: string;
  readonly title: string;
  readonly detail: string;
  /** Below the commune's address. */
  readonly to: string;
}

/** Found things of one kind, under the kind's name. */
export interface FoundGroup {
  readonly name: Words;
  readonly things: readonly FoundThing[];
}

/** What somebody looks for: its words without marks and case. */
export interface Question {
  readonly words: readonly string[];
  /** Whether a text holds all words of the question. */
  readonly fits: (text: string) => boolean;
  /** How close a text is to it: 3 where its words stand one behind the other, 2 as whole words, 1 as beginnings of words, else 0. */
  readonly closeness: (text: string) => number;
}

/** Reads a question as it was typed. */
export function questionOf(typed: string): Question {
  const words = fold(typed).split(' ').filter(Boolean);
  const fits = (text: string) => {
    const folded = fold(text);
    return words.every((word) => folded.includes(word));
  };
  const closeness = (text: string) => {
    const there = fold(text).split(/[^\p{L}\p{N}]+/u);
    if (` ${there.join(' ')} `.includes(` ${words.join(' ')} `)) return 3;
    if (words.every((word) => there.includes(word))) return 2;
    return words.every((word) => there.some((one) => one.startsWith(word))) ? 1 : 0;
  };
  return { words, fits, closeness };
}
