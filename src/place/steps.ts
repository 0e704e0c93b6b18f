import { addDays } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import {
  type ByCode,
  type CountryMap,
  type MapPlace,
  type MapStep,
  placeAt,
  type Step,
  standsOn,
} from './rules.ts';

/** What stood on the eve as a place of its own; an island district that had no commune is found by its name. */
export function stepOf(
  step: MapStep,
  alone: boolean,
  places: readonly MapPlace[],
  byCode: ByCode,
): Step | null {
  const before = addDays(step.on, -1);
  const from =
    step.oldCode === null
      ? places.find(({ name, validTo }) => validTo === before && fold(name) === fold(step.oldName))
      : placeAt(byCode, step.oldCode, before);
  if (!from) return null;
  const kind = step.share === 'part' ? 'split' : alone ? 'rename' : 'merge';
  return { from, to: placeAt(byCode, step.newCode, step.on)!, on: step.on, kind };
}

/**
 * A commune's code that goes on without a day between, and of which no step tells, is the same territory with another name or place above.
 * Of what lies above communes the code says nothing: a province can keep it and grow.
 */
export function sameCode(
  places: readonly MapPlace[],
  byCode: ByCode,
  told: readonly Step[],
  above: CountryMap['above'],
): readonly Step[] {
  const toldOf = new Set(told.map(({ from }) => from));
  return places.flatMap((from): Step[] => {
    if (from.level !== 'commune' || from.validTo === null || toldOf.has(from)) return [];
    const on = addDays(from.validTo, 1);
    const to = byCode.get(from.code)!.find((one) => one.validFrom === on && one.level === from.level);
    if (!to) return [];
    const moved = above.get(from)!.at(-1)?.code !== above.get(to)![0]?.code;
    return [{ from, to, on, kind: moved ? 'reparent' : 'rename' }];
  });
}

/** How provinces became others: by where their communes went. */
export function stepsAbove(communes: readonly Step[], above: CountryMap['above']): readonly Step[] {
  const went = communes.flatMap(({ from, to, on }) => {
    const [before, after] = [provinceOf(from, addDays(on, -1), above), provinceOf(to, on, above)];
    return before && after && before !== after ? [{ from: before, to: after, on }] : [];
  });
  const into = Map.groupBy(went, ({ to }) => to);
  return [...Map.groupBy(went, ({ from }) => from)].flatMap(([from, own]) =>
    [...Map.groupBy(own, ({ to }) => to)].map(([to, [first]]): Step => {
      const whole = own.every((one) => one.to === to);
      const alone = into.get(to)!.every((one) => one.from === from);
      return { from, to, on: first!.on, kind: whole ? (alone ? 'rename' : 'merge') : 'split' };
    }),
  );
}

function provinceOf(place: MapPlace, day: string, above: CountryMap['above']): MapPlace | undefined {
  if (place.level === 'province') return place;
  const up = above.get(place)!.find((one) => standsOn(one, day));
  return up && provinceOf(up, day, above);
}
