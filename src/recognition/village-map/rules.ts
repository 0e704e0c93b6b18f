/** Two villages that lie beside each other. */
export interface Beside {
  readonly villageId: string;
  readonly neighbourId: string;
}

/** Where something stands on the map, each between 0 and 1. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 400;
/** How far apart two neighbours want to be, on a map as wide as the square root of its villages. */
const WANTED = 1;

/**
 * Places villages on a schematic map: neighbours draw near each other, all others push each other away. The same villages and neighbours give
 * the same map; nothing of it says where a village really lies.
 */
export function placesOf(villages: readonly string[], beside: readonly Beside[]): ReadonlyMap<string, Place> {
  const at = new Map(villages.map((id, index) => [id, index]));
  const pairs = beside.flatMap(({ villageId, neighbourId }) => {
    const [a, b] = [at.get(villageId), at.get(neighbourId)];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  let points = villages.map((_, index) => onSpiral(index));
  for (let round = 0; round < ROUNDS; round++) points = moved(points, pairs, 0.4 * (1 - round / ROUNDS));
  return new Map(within(points).map((place, index) => [villages[index]!, place]));
}

/** Where a village begins: a spiral keeps the first ones in the middle and none on another. */
function onSpiral(index: number): Place {
  const angle = index * 2.399963;
  const far = Math.sqrt(index + 0.5);
  return { x: far * Math.cos(angle), y: far * Math.sin(angle) };
}

function moved(
  points: readonly Place[],
  pairs: readonly (readonly [number, number])[],
  step: number,
): Place[] {
  const push = points.map((one, index) => {
    let [x, y] = [0, 0];
    for (const [other, { x: ox, y: oy }] of points.entries()) {
      if (other === index) continue;
      const [dx, dy] = [one.x - ox, one.y - oy];
      const near = Math.max(dx * dx + dy * dy, 0.01);
      x += (dx / near) * WANTED;
      y += (dy / near) * WANTED;
    }
    return { x, y };
  });
  for (const [a, b] of pairs) {
    const [dx, dy] = [points[b]!.x - points[a]!.x, points[b]!.y - points[a]!.y];
    const far = Math.hypot(dx, dy);
    push[a] = { x: push[a]!.x + dx * far, y: push[a]!.y + dy * far };
    push[b] = { x: push[b]!.x - dx * far, y: push[b]!.y - dy * far };
  }
  return points.map(({ x, y }, index) => {
    const { x: px, y: py } = push[index]!;
    const long = Math.max(Math.hypot(px, py), 1);
    // Everything is also drawn a little towards the middle, so that what has no neighbour does not drift away.
    return { x: x + ((px / long) * 1 - x * 0.05) * step, y: y + ((py / long) * 1 - y * 0.05) * step };
  });
}

function within(points: readonly Place[]): Place[] {
  const range = (values: readonly number[]) => [Math.min(...values), Math.max(...values)] as const;
  const [left, right] = range(points.map(({ x }) => x));
  const [top, bottom] = range(points.map(({ y }) => y));
  const part = (value: number, from: number, to: number) =>
    to - from < 1e-9 ? 0.5 : (value - from) / (to - from);
  return points.map(({ x, y }) => ({ x: part(x, left, right), y: part(y, top, bottom) }));
}

/** Pairs in one order, each once, none with itself. */
export const onceEach = (beside: readonly Beside[]): readonly Beside[] => {
  const ordered = beside
    .filter(({ villageId, neighbourId }) => villageId !== neighbourId)
    .map(({ villageId, neighbourId }) =>
      villageId < neighbourId
        ? { villageId, neighbourId }
        : { villageId: neighbourId, neighbourId: villageId },
    );
  const byKey = new Map(ordered.map((one) => [`${one.villageId} ${one.neighbourId}`, one]));
  return [...byKey.keys()].toSorted().map((key) => byKey.get(key)!);
};
