import type { Tx } from '#platform/database/database.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import type { WorkflowDefinition } from './definition.ts';
import { listHolders } from './queries.ts';
import type { HolderToday, WorkflowContext } from './rules.ts';

/** What a subject knows of its outside offices: the name, and whether the office decides here with an account. */
export type Offices = Readonly<Record<string, { readonly name: string | null; readonly account: boolean }>>;

/**
 * Gives who the holders of a definition are on a day. Takes the conditions that hold, and of each outside office what the subject knows:
 * it acts with an account only when it is said to and somebody holds a post for it here.
 */
export async function contextOn<S extends string, A extends string, H extends string>(
  tx: Tx,
  { holders }: WorkflowDefinition<S, A, H>,
  day: CivilDate,
  { conditions = [], offices = {} }: { conditions?: readonly string[]; offices?: Offices } = {},
): Promise<WorkflowContext> {
  const rules = Object.entries<(typeof holders)[H]>(holders);
  const posts = await listHolders(tx, [...new Set(rules.flatMap(([, { roles }]) => roles))], day);
  const named = rules.map(([holder, { roles, outside }]): [string, HolderToday] => {
    const own = posts.filter(({ role }) => roles.includes(role));
    const office = offices[holder];
    return [
      holder,
      {
        office: office?.name ?? null,
        people: own.map(({ role, name, title }) => ({ role, name, title })),
        account: own.some(({ account }) => account) && (!outside || office?.account === true),
      },
    ];
  });
  return { conditions, holders: Object.fromEntries(named) };
}
