import type { Tx } from '#platform/database/database.ts';
import type { Permission } from '#platform/permission/permission.ts';
import type { PersonalData, PersonalFacts } from '#platform/personal.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { roleWords } from '../post/screens/words.ts';

/** What all nouns hold of people; the room that puts the house together gives it. */
export type Holdings = () => readonly PersonalData[];

/** Gives everything that is held about a resident, table by table; those without anything are left out. */
export async function factsAbout(
  tx: Tx,
  holdings: Holdings,
  residentId: string,
  today: CivilDate,
): Promise<readonly PersonalFacts[]> {
  const facts: PersonalFacts[] = [];
  // One connection: one table after the other.
  for (const { about } of holdings()) if (about) facts.push(await about(tx, residentId, today));
  return facts.filter(({ rows }) => rows.length > 0);
}

/** Makes residents unrecognisable in every table that holds something of them; whoever calls this tells the audit afterwards. */
export async function forgetEverywhere(
  tx: Tx,
  holdings: Holdings,
  ids: readonly string[],
  today: CivilDate,
): Promise<void> {
  for (const { forget } of holdings()) await forget?.(tx, ids, today);
}

/** The roles that permissions name, in Vietnamese. */
export function rolesOf(permissions: readonly Pick<Permission, 'grants'>[]): readonly string[] {
  const names = permissions.flatMap(({ grants }) =>
    Object.entries(grants).map(([role, reach]) => {
      const name = role in roleWords ? roleWords[role as keyof typeof roleWords].vi : everyone;
      return reach === 'all' ? name : `${name} (${reach === 'village' ? 'thôn mình' : 'đơn vị mình'})`;
    }),
  );
  return [...new Set(names)];
}

const everyone = 'Mọi người của trung tâm';
