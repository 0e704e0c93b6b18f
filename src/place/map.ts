import { aboveOf, gap, overlap, ring, unknownEnd, wrongAbove } from './faults.ts';
import type { CountryMap, Fault, MapPlace, MapStep } from './rules.ts';
import { sameCode, stepOf, stepsAbove } from './steps.ts';

/**
 * Puts a country's map together from its two tables. Gives the map, or the first fault: two places under one code at one time, an unknown
 * place above, a ring, a time in which a commune has nobody above it, or territory that ends without a successor or begins from nothing.
 */
export function mapOf(places: readonly MapPlace[], steps: readonly MapStep[]): CountryMap | Fault {
  const byCode = Map.groupBy(places, ({ code }) => code);
  const twice = firstOf(places, (place) => overlap(place, byCode));
  if (twice) return twice;
  const above = new Map(places.map((place) => [place, aboveOf(place, byCode)] as const));
  const fault =
    firstOf(places, (place) => ring(place, above)) ??
    firstOf(places, (place) => wrongAbove(place, above.get(place)!)) ??
    firstOf(steps, (step) => unknownEnd(step, byCode));
  if (fault) return fault;
  const intoOne = Map.groupBy(steps, ({ newCode, on }) => `${newCode} ${on}`);
  const told = steps.flatMap((step) => {
    const alone = intoOne.get(`${step.newCode} ${step.on}`)!.length === 1;
    return stepOf(step, alone, places, byCode) ?? [];
  });
  const communes = [...told, ...sameCode(places, byCode, told, above)];
  const all = [...communes, ...stepsAbove(communes, above)];
  return gap(places, steps, all) ?? Object.freeze({ places, steps: all, above });
}

export const isFault = (read: CountryMap | Fault): read is Fault => 'text' in read;

function firstOf<T>(rows: readonly T[], faultOf: (row: T) => Fault | null): Fault | null {
  for (const row of rows) {
    const fault = faultOf(row);
    if (fault) return fault;
  }
  return null;
}
