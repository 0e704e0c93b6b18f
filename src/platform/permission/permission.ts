import type { Words } from '#vocabulary/language.ts';

/** The roles of posts. This floor knows none: the room that keeps the posts adds them here (`centre/post/roles.ts`), for the compiler. */
// biome-ignore lint/suspicious/noEmptyInterface: filled by declaration merging
export interface Roles {}
export type Role = keyof Roles;

/** How far a grant reaches: the whole commune, the post's own village, or the post's own unit. */
export type Reach = 'all' | 'village' | 'unit';

/** One permission of the policy: who may do an act, and how far. Whom it does not name is refused. */
export interface Permission extends Words {
  readonly act: string;
  /** By role; `insiders` are all posts inside the commune, `everybody` those of the offices above it too. */
  readonly grants: Readonly<Partial<Record<Role | 'insiders' | 'everybody', Reach>>>;
}

/** Gives sentences their names: `sentences({ 'venue.read': { vi, en, grants } })`. */
export function permissions<const Name extends string>(
  input: Readonly<Record<Name, Words & { readonly grants: Permission['grants'] }>>,
): Readonly<Record<Name, Permission>> {
  const entries = Object.entries<Words & { readonly grants: Permission['grants'] }>(input);
  return Object.freeze(
    Object.fromEntries(entries.map(([act, permission]) => [act, { act, ...permission }])),
  ) as Record<Name, Permission>;
}

/** A post that somebody holds today. */
export interface HeldPost {
  readonly id: string;
  readonly role: Role;
  readonly title: string;
  readonly unitId: string | null;
  readonly villageId: string | null;
  /** Whether it is a post of an office above the commune. */
  readonly above: boolean;
}

/** What a permission grants to one of somebody's posts. */
export interface Grant {
  readonly post: HeldPost;
  readonly reach: Reach;
}

/** Gives the widest grant of the posts for this act, or null: refused. */
export function granted(permission: Permission, posts: readonly HeldPost[]): Grant | null {
  const grants = posts.flatMap((post) => {
    const reach = reachOf(permission, post);
    return reach ? [{ post, reach }] : [];
  });
  return grants.find((grant) => grant.reach === 'all') ?? grants[0] ?? null;
}

function reachOf({ grants }: Permission, post: HeldPost): Reach | undefined {
  return grants[post.role] ?? (post.above ? undefined : grants.insiders) ?? grants.everybody;
}
