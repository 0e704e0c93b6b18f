import type { Actor } from '#platform/policy/actor.ts';
import { granted, type Role, type Sentence } from '#platform/policy/policy.ts';

/** The same person acting by another sentence; null when none of the posts is named in it. */
export function actingBy(actor: Actor, sentence: Sentence): Actor | null {
  const grant = granted(sentence, actor.posts);
  return grant && { ...actor, grant };
}

export const holds = (actor: Actor, role: Role): boolean => actor.posts.some((post) => post.role === role);
