import { rolesOfUnits } from '#centre/post/roles.ts';
import { moi } from '../../src/sample/moi.ts';
import { tanHuong2024 } from '../../src/sample/tan-huong-2024.ts';
import { testToday } from '../../src/testing/fixtures.ts';
import type { Answer, Caller, RollbackServices } from '../../src/testing/services.ts';
import { rights } from './accounts.ts';
import { bodyOf, takesFile } from './bodies.ts';
import { fillPath, type Own, type Side, unknownNoun } from './records.ts';
import { routes } from './routes.ts';
import { below, type Route, routesOf } from './walk.ts';

export const commune = tanHuong2024().communeId;
export const other = moi(testToday).communeId;
export const accounts = Object.keys(rights);

/** Whether an answer says that the record or the route is not for who asked: nothing else is a refusal. */
export const isRefusal = (status: number): boolean => status === 403 || status === 404;

/** The routes of a commune that the table of rights knows. */
export async function routesOfCommune(services: RollbackServices): Promise<readonly Route[]> {
  const known = (await routesOf(services)).filter(
    ({ path, name }) => path.startsWith(below) && name in routes && unknownNoun(path) === null,
  );
  if (known.length === 0) throw new Error('the server describes no route of a commune');
  return known;
}

export const belowOf = ({ path }: Route): string => path.slice(below.length);

/** The village and unit of the account's post: told by the sample, not by the code under test. */
export function ownOf(account: string): Own {
  const post = tanHuong2024().posts.find(({ username }) => username === account)!;
  return {
    villageId: post.role === 'village-head' ? post.villageId : null,
    unitId: post.role && rolesOfUnits.includes(post.role) ? post.unitId : null,
  };
}

/** What is sent to a route: where to, and a body that it accepts. */
interface Asked {
  readonly path: string;
  readonly body: unknown;
}

// Every test begins with the same sample: what was filled once is filled for all.
const filled = new Map<string, Promise<Asked | null>>();

/** Fills a route with records of a commune; gives null where it knows no such side. */
export function asked(
  services: RollbackServices,
  route: Route,
  side: Side,
  own: Own,
  of: string = commune,
): Promise<Asked | null> {
  const key = [of, route.name, side, own.villageId, own.unitId].join(' ');
  const known = filled.get(key);
  if (known) return known;
  const now = services.withinReading(of, fill);
  filled.set(key, now);
  // A test that ran out of its time must not fail those after it.
  now.catch(() => filled.delete(key));
  return now;

  async function fill(tx: Parameters<typeof bodyOf>[0]): Promise<Asked | null> {
    const path = await fillPath(tx, belowOf(route), side, own);
    return path === null ? null : { path, body: await bodyOf(tx, route, path, own) };
  }
}

/** Asks a route of a commune; what it changes is taken back. */
export function ask(
  services: RollbackServices,
  caller: Caller,
  route: Route,
  { path, body }: Asked,
  at: string = commune,
): Promise<Answer> {
  const url = `/api/communes/${at}${path}${route.query}`;
  const { method } = route;
  if (method === 'GET') return caller.get(url);
  return services.undone(() =>
    takesFile(route)
      ? caller.upload(url, 'thử.pdf', Buffer.from('%PDF-1.4'), method as 'POST')
      : caller.send(method, url, body),
  );
}
