import type { CivilDate } from '#vocabulary/date.ts';
import { type Grant, granted, type HeldPost, type Permission, type Role } from './permission.ts';

/** Whom a change is told of: a person as one of their posts, or the system itself, which has no account and holds no post. */
export interface Author {
  readonly accountId: string | null;
  readonly name: string;
  readonly commune: { readonly id: string };
  readonly grant: { readonly post: { readonly id: string | null; readonly title: string } };
  readonly today: CivilDate;
  /** The post had ended when it reached the server. */
  readonly ended?: true;
}

/** The system itself, where a job does what nobody asked for; `title` says what it does. */
export const systemAuthor = (commune: string, title: string, today: CivilDate): Author => ({
  accountId: null,
  name: 'Làng Học',
  commune: { id: commune },
  grant: { post: { id: null, title } },
  today,
});

/** Who acts, in which commune, as which post, on which day. */
export interface Actor {
  readonly accountId: string;
  readonly name: string;
  readonly commune: {
    readonly id: string;
    readonly name: string;
    readonly slug: string;
    readonly sample: boolean;
  };
  readonly posts: readonly HeldPost[];
  /** The post that grants the act of this request, and how far. */
  readonly grant: Grant;
  readonly today: CivilDate;
  /** The post has ended: what a device brings was done before it did, as far as anybody can tell. */
  readonly ended?: true;
}

/** The same person acting by another permission; null when none of the posts is named in it. */
export function actingBy(actor: Actor, permission: Permission): Actor | null {
  const grant = granted(permission, actor.posts);
  return grant && { ...actor, grant };
}

/** Whether the person holds one of these posts. */
export const holds = ({ posts }: Pick<Actor, 'posts'>, ...roles: readonly Role[]): boolean =>
  posts.some(({ role }) => roles.includes(role));
