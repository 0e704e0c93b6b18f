import type { Words } from '#vocabulary/language.ts';

/** The posts of a commune's learning centre and of those above it, as roles. */
export const roles = [
  'director',
  'deputy',
  'accountant',
  'village-head',
  'partner',
  'commune-office',
  'province',
  'ministry',
  'administrator',
] as const;
export type Role = (typeof roles)[number];

/** How far a grant reaches: the whole commune, the post's own village, or the post's own unit. */
export type Reach = 'all' | 'village' | 'unit';

/** One sentence of the policy: who may do an act, and how far. Whom it does not name is refused. */
export interface Sentence extends Words {
  readonly act: string;
  readonly grants: Readonly<Partial<Record<Role, Reach>>>;
}

/** Gives sentences their names: `sentences({ 'venue.read': { vi, en, grants } })`. */
export function sentences<const Name extends string>(
  said: Readonly<Record<Name, Words & { readonly grants: Sentence['grants'] }>>,
): Readonly<Record<Name, Sentence>> {
  const entries = Object.entries<Words & { readonly grants: Sentence['grants'] }>(said);
  return Object.freeze(
    Object.fromEntries(entries.map(([act, sentence]) => [act, { act, ...sentence }])),
  ) as Record<Name, Sentence>;
}

/** A post that somebody holds today. */
export interface HeldPost {
  readonly id: string;
  readonly role: Role;
  readonly title: string;
  readonly unitId: string | null;
  readonly villageId: string | null;
}

/** What a sentence grants to one of somebody's posts. */
export interface Grant {
  readonly post: HeldPost;
  readonly reach: Reach;
}

/** Gives the widest grant of the posts for this act, or null: refused. */
export function granted(sentence: Sentence, posts: readonly HeldPost[]): Grant | null {
  const grants = posts.flatMap((post) => {
    const reach = sentence.grants[post.role];
    return reach ? [{ post, reach }] : [];
  });
  return grants.find((grant) => grant.reach === 'all') ?? grants[0] ?? null;
}

/** Everybody of the centre with an account in it, for what is no secret inside (names of villages, units, venues). */
export const insiders: Sentence['grants'] = Object.freeze({
  director: 'all',
  deputy: 'all',
  accountant: 'all',
  'village-head': 'all',
  partner: 'all',
  'commune-office': 'all',
  administrator: 'all',
});
