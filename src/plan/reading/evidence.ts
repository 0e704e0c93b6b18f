import type { DocumentNote, Source } from '#paper/read/document.ts';
import type { Block } from './blocks.ts';

/** A total that a schedule table prints for some of its rows. */
export interface StatedTotal {
  readonly field: 'classes' | 'learners' | 'cost' | 'rows';
  readonly value: number;
  /** The activities (by index) that it sums up. */
  readonly activities: readonly number[];
  readonly where: string;
}

/** Any other sum that a table prints, with the parts that it is the sum of. */
export interface StatedSum {
  readonly where: string;
  /** The column that it stands in. */
  readonly what: string;
  readonly stated: number;
  readonly parts: readonly number[];
  /** Whether the parts stand along its row, not above it. */
  readonly along: boolean;
}

/** A day printed together with the day of its week (1 = thứ Hai … 7 = Chủ nhật). */
export interface StatedWeekday {
  readonly date: string;
  readonly weekday: number;
  readonly where: string;
}

/** A share printed with its parts: `34/543 hộ, chiếm 6,3%`. */
export interface StatedShare {
  readonly part: number;
  readonly whole: number;
  readonly percent: number;
  readonly where: string;
}

/** So many people from each village, told in words with the sum: `mỗi thôn 25 người; 11 thôn, cộng 285 người`. */
export interface StatedHeadcount {
  readonly each: number;
  readonly of: string;
  readonly groups: number;
  readonly stated: number;
  readonly where: string;
}

/**
 * What a paper shows and its reading has no key for, but a check needs: printed totals, weekdays, units, norms.
 * A reading that came without a paper has the empty evidence.
 */
export interface Evidence {
  readonly totals: readonly StatedTotal[];
  readonly sums: readonly StatedSum[];
  /** Amounts that are a part of an activity's cost, by the column that they stand in. */
  readonly costParts: readonly {
    readonly activity: number;
    readonly column: string;
    readonly value: number;
  }[];
  readonly weekdays: readonly StatedWeekday[];
  readonly shares: readonly StatedShare[];
  readonly headcounts: readonly StatedHeadcount[];
  /** Paths of figures that the paper gives as about so much (`hơn 1.200`). */
  readonly approximate: readonly string[];
  /** Deadlines of duties that lie far from the paper's own time. */
  readonly strayDates: readonly { readonly date: string; readonly where: string }[];
  /** Amounts whose printed unit is another than their column's, by activity. */
  readonly unitClashes: readonly {
    readonly activity: number;
    readonly printed: string;
    readonly column: string;
  }[];
  /** Amounts of tables that are no activities', whose unit is another than their column's. */
  readonly strayUnits: readonly {
    readonly where: string;
    readonly printed: string;
    readonly column: string;
    readonly value: number;
  }[];
  /** The paper's own cost norm, in đồng. */
  readonly norm: { readonly base: number; readonly perLearner: number } | null;
  /** The columns of the table that an activity stands in (joined kinds); null for one told in prose. */
  readonly columns: readonly (string | null)[];
  /** Dates or spans that the calendar lacks or that run backwards, as printed. */
  readonly badDates: readonly { readonly text: string; readonly where: string; readonly reversed: boolean }[];
  /** How each legal basis is called before its number ("Quyết định"), by basis. */
  readonly basisTypes: readonly (string | null)[];
  /** Printed forms in the letterhead and signature that depart from the official layout. */
  readonly layout: readonly { readonly what: LayoutFault; readonly text: string }[];
  /** All parts of the paper in its order, each with what it was taken for. */
  readonly blocks: readonly Block[];
  /** The paper's own words by part, in their order. */
  readonly texts: readonly NarrativePart[];
  /** What of the file was not read. */
  readonly unread: readonly DocumentNote[];
  /** Where on the original each part of the reading stands, by its path (`activities[3].learners`). */
  readonly sources: Readonly<Record<string, Source>>;
}

/** A part of a paper told in words; lines that are bullets start with `- `. */
export interface NarrativePart {
  readonly kind: 'situation' | 'aims' | 'solutions' | 'organisation' | 'funding';
  readonly title: string;
  readonly lines: readonly string[];
}

export type LayoutFault = 'motto' | 'no-motto' | 'symbol' | 'authority' | 'date' | 'no-recipients';

export const noEvidence: Evidence = Object.freeze({
  totals: [],
  sums: [],
  costParts: [],
  weekdays: [],
  shares: [],
  headcounts: [],
  approximate: [],
  strayDates: [],
  unitClashes: [],
  strayUnits: [],
  norm: null,
  columns: [],
  badDates: [],
  basisTypes: [],
  layout: [],
  blocks: [],
  texts: [],
  unread: [],
  sources: {},
});
