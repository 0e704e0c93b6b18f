import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#platform/permission/permission.ts';

/** How far somebody reaches: everything, the own village, or the own unit. */
export interface Reaching {
  readonly grant: {
    readonly reach: Reach;
    readonly post: { readonly villageId: string | null; readonly unitId: string | null };
  };
}

/**
 * A condition on the table `activity` of a query: all, the classes of the own village, or those that the own unit organises or teaches,
 * as far as the actor's grant reaches. A post without village or unit reaches nothing.
 */
export function ownActivities({ grant: { reach, post } }: Reaching): RawBuilder<boolean> {
  if (reach === 'all') return sql<boolean>`true`;
  if (reach === 'village') return sql<boolean>`activity.village_id = ${post.villageId}`;
  return sql<boolean>`(exists (select from activity_organiser organiser
    where organiser.commune_id = activity.commune_id and organiser.activity_id = activity.id
      and organiser.unit_id = ${post.unitId}) or ${taughtBy(post.unitId)})`;
}

/** The same for the names on rosters: a partner sees those of the classes that its unit teaches, not of those that it only organises. */
export function ownRosters(actor: Reaching): RawBuilder<boolean> {
  return actor.grant.reach === 'unit' ? taughtBy(actor.grant.post.unitId) : ownActivities(actor);
}

const taughtBy = (unitId: string | null) => sql<boolean>`exists (select from instructor_name teacher
  where teacher.commune_id = activity.commune_id and teacher.unit_id = ${unitId}
    and (teacher.id = activity.instructor_id or exists (select from session_summary taught
      where taught.commune_id = activity.commune_id and taught.activity_id = activity.id and taught.instructor_id = teacher.id)))`;
