import type { CivilDate } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';

export const levels = ['province', 'district', 'commune'] as const;
export type Level = (typeof levels)[number];

/** A place for as long as it was one: a code names other territory at another time. No start: from before all that is told. */
export interface MapPlace {
  readonly row: number;
  readonly code: string;
  readonly level: Level;
  readonly name: string;
  /** The code of the place above it at that time. */
  readonly parent: string | null;
  readonly validFrom: CivilDate | null;
  readonly validTo: CivilDate | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly areaKm2: number | null;
}

/** From one day's map to the next: the old place became the new one, as a whole or with a part of it. */
export interface MapStep {
  readonly row: number;
  /** Null: territory that was no commune before (an island district without communes). */
  readonly oldCode: string | null;
  readonly oldName: string;
  readonly newCode: string;
  readonly share: 'whole' | 'part';
  readonly on: CivilDate;
}

/** What is wrong with one row of a file. */
export interface Fault {
  readonly file: 'places' | 'succession';
  readonly row: number;
  readonly text: string;
}

/** How a place became another: the same territory under another name or above another place, united, or divided. */
export type StepKind = 'rename' | 'reparent' | 'merge' | 'split';
export interface Step {
  readonly from: MapPlace;
  readonly to: MapPlace;
  readonly on: CivilDate;
  readonly kind: StepKind;
}

/** A country's map, checked. */
export interface CountryMap {
  readonly places: readonly MapPlace[];
  readonly steps: readonly Step[];
  /** Of each place those above it, one for each time in which it had another. */
  readonly above: ReadonlyMap<MapPlace, readonly MapPlace[]>;
}

const FIRST = '0000-01-01';
const LAST = '9999-12-31';
/** The first day of a place, as text that sorts. */
export const startOf = ({ validFrom }: MapPlace): string => validFrom ?? FIRST;
/** Its last. */
export const endOf = ({ validTo }: MapPlace): string => validTo ?? LAST;
/** Whether a place stands on a day. */
export const standsOn = (place: MapPlace, day: string): boolean =>
  startOf(place) <= day && day <= endOf(place);
/** A place as a fault tells of it. */
export const named = ({ name, code }: MapPlace): string => `${name} (mã ${code})`;

export type ByCode = ReadonlyMap<string, readonly MapPlace[]>;
/** Which place has a code on a day. */
export const placeAt = (byCode: ByCode, code: string, day: string): MapPlace | undefined =>
  byCode.get(code)?.find((place) => standsOn(place, day));

const KIND = /^(xa|phuong|thi tran|dac khu|quan|huyen|thi xa|thanh pho|tinh)\s+(?=\S)/;

/** What a search compares: 'Phường Hoà Bình', 'hòa bình' → 'hoa binh'; "Xã Ia H' Drai" → 'ia hdrai'; the kind is left out, also as an abbreviation. */
export const searchKey = (name: string): string =>
  fold(name)
    .replace(/^(x|p|tt|tx|tp|q|h|t)\.\s*/, '')
    .replace(KIND, '')
    .replace(/'\s*/g, '')
    .replace(/[-\s]+/g, ' ')
    .trim();
