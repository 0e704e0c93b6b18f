import { addDays, type CivilDate } from '#vocabulary/date.ts';
import {
  type ByCode,
  type CountryMap,
  endOf,
  type Fault,
  levels,
  type MapPlace,
  type MapStep,
  named,
  placeAt,
  type Step,
  startOf,
} from './rules.ts';

/** Two places under one code at one time. */
export function overlap(place: MapPlace, byCode: ByCode): Fault | null {
  const other = byCode
    .get(place.code)!
    .find((one) => one.row < place.row && startOf(one) <= endOf(place) && startOf(place) <= endOf(one));
  if (!other) return null;
  return {
    file: 'places',
    row: place.row,
    text: `${named(place)} trùng thời gian với ${named(other)} ở dòng ${other.row}`,
  };
}

/** Whoever has the parent's code while the place stands, in the order of time. */
export const aboveOf = (place: MapPlace, byCode: ByCode): readonly MapPlace[] =>
  place.parent === null
    ? []
    : (byCode.get(place.parent) ?? [])
        .filter((one) => startOf(one) <= endOf(place) && startOf(place) <= endOf(one))
        .toSorted((one, other) => (startOf(one) < startOf(other) ? -1 : 1));

/** More steps upwards than there are levels go round in a ring. */
export function ring(place: MapPlace, above: CountryMap['above']): Fault | null {
  const seen = new Set<MapPlace>();
  for (let now: MapPlace | undefined = place; now; now = above.get(now)?.at(-1)) {
    if (seen.has(now))
      return {
        file: 'places',
        row: place.row,
        text: `${named(place)} nằm trong một vòng: ${[...seen].map(named).join(' → ')} → ${named(now)}`,
      };
    seen.add(now);
  }
  return null;
}

/** Nobody above, somebody of no higher level above, or nobody for some of the time. */
export function wrongAbove(place: MapPlace, above: readonly MapPlace[]): Fault | null {
  const fault = (text: string): Fault => ({
    file: 'places',
    row: place.row,
    text: `${named(place)} ${text}`,
  });
  if (place.level === 'province') return place.parent === null ? null : fault('là tỉnh, không có cấp trên');
  if (place.parent === null) return fault('thiếu mã cấp trên');
  if (above.length === 0) return fault(`có cấp trên “${place.parent}” không có trong tệp vào thời gian đó`);
  const below = above.find(({ level }) => levels.indexOf(level) >= levels.indexOf(place.level));
  if (below) return fault(`không thể thuộc ${named(below)}, là cấp ${below.level}`);
  const open = firstOpenDay(place, above);
  return open ? fault(`không có cấp trên từ ngày ${open}`) : null;
}

/** The first day on which a place stands and none of those above it. */
function firstOpenDay(place: MapPlace, above: readonly MapPlace[]): string | null {
  let day = startOf(place);
  for (const one of above) {
    if (startOf(one) > day) return day;
    if (endOf(one) >= endOf(place)) return null;
    day = addDays(endOf(one) as CivilDate, 1);
  }
  return day;
}

/** A step from or to what the map does not have on that day. */
export function unknownEnd(step: MapStep, byCode: ByCode): Fault | null {
  const fault = (text: string): Fault => ({ file: 'succession', row: step.row, text });
  const before = addDays(step.on, -1);
  if (!placeAt(byCode, step.newCode, step.on))
    return fault(`mã mới “${step.newCode}” không có trên bản đồ ngày ${step.on}`);
  if (step.oldCode === null) return null;
  const old = placeAt(byCode, step.oldCode, before);
  if (!old) return fault(`mã cũ “${step.oldCode}” không có trên bản đồ ngày ${before}`);
  return old.validTo === before ? null : fault(`${named(old)} vẫn còn sau ngày ${before}`);
}

/** Territory is what communes have: one that ends is followed, and one that begins follows another. */
export function gap(
  places: readonly MapPlace[],
  rows: readonly MapStep[],
  steps: readonly Step[],
): Fault | null {
  const followed = new Set(steps.map(({ from }) => from));
  const following = new Set(steps.map(({ to }) => to));
  const fromNothing = new Set(
    rows.flatMap(({ oldCode, newCode, on }) => (oldCode === null ? [`${newCode} ${on}`] : [])),
  );
  const fault = (place: MapPlace, text: string): Fault => ({
    file: 'places',
    row: place.row,
    text: `${named(place)} ${text}`,
  });
  for (const place of places) {
    if (place.level !== 'commune') continue;
    if (place.validTo !== null && !followed.has(place))
      return fault(place, `hết hiệu lực ngày ${place.validTo} mà không có nơi kế tiếp`);
    if (
      place.validFrom !== null &&
      !following.has(place) &&
      !fromNothing.has(`${place.code} ${place.validFrom}`)
    )
      return fault(place, `có từ ngày ${place.validFrom} mà không kế tiếp nơi nào`);
  }
  return null;
}
