import type { Actor } from '#platform/permission/actor.ts';

// No village has it: a post that reaches its own village but names none reaches nobody.
const nowhere = '00000000-0000-0000-0000-000000000000';

/** The village to which somebody's sight of residents is narrowed; null for the whole commune. */
export const ownVillage = ({ grant }: Actor): string | null =>
  grant.reach === 'all' ? null : (grant.post.villageId ?? nowhere);
