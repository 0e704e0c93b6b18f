import { listInstructors } from '#centre/instructor/schema.ts';
import { listUnits } from '#centre/unit/schema.ts';
import { listVenues } from '#centre/venue/schema.ts';
import { listVillages } from '#centre/village/schema.ts';
import { useRead } from '#kit/call.ts';
import { useSay } from '#kit/words.tsx';
import { words } from './words.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What a class is put together from, as lists to choose from; each is empty until it is read. */
export function useChoices() {
  const say = useSay();
  const villages = useRead(listVillages).data ?? [];
  const venues = useRead(listVenues).data ?? [];
  const units = useRead(listUnits).data ?? [];
  const instructors = useRead(listInstructors).data ?? [];
  const unitNames = new Map(units.map((unit) => [unit.id as string, unit.shortName]));
  const option = (value: string, ...parts: (string | null | undefined)[]): Choice => ({
    value,
    label: parts.filter(Boolean).join(' · '),
  });
  return {
    villages: villages.filter((one) => !one.validTo).map((one) => option(one.id, one.name)),
    venues: venues
      .filter((one) => one.active)
      .map((one) => option(one.id, one.name, one.capacity === null ? null : say(words.seats(one.capacity)))),
    capacity: (venueId: string | null) => venues.find((one) => one.id === venueId)?.capacity ?? null,
    units: units.filter((one) => !one.validTo).map((one) => option(one.id, one.name)),
    instructors: instructors
      .filter((one) => one.active)
      .map((one) => option(one.id, one.name, one.unitId && unitNames.get(one.unitId))),
  };
}
