import { z } from 'zod';
import type { Source } from '#paper/read/document.ts';

/** What a part of a paper speaks of. `prose` belongs to a section of the plan and is kept as its text; `ignore` is nothing of the plan. */
export const blockClasses = [
  'bases',
  'community',
  'last-period',
  'needs',
  'targets',
  'schedule',
  'assignments',
  'funding',
  'prose',
  'ignore',
] as const;
export type BlockClass = (typeof blockClasses)[number];

/** What a column of a table holds. */
export const columnMeanings = [
  'ordinal',
  'month',
  'date',
  'hours',
  'title',
  'programme',
  'audience',
  'classes',
  'learners',
  'cost',
  'venue',
  'partners',
  'note',
  'purpose',
  'topics',
  'attendances',
  'unit',
  'task',
  'deadline',
  'value',
  'ignore',
] as const;
export type ColumnMeaning = (typeof columnMeanings)[number];

/** A part of a paper that is read as one thing, with what it was taken for and why. */
export interface Block {
  /** Stable for the same file: the folded text's first 60 signs, `#`, and how many like it came before. */
  readonly key: string;
  readonly source: Source;
  /** Every place that it takes up on the paper: a line each, of a table a row each. */
  readonly places: readonly Source[];
  /** How many signs it holds in all. */
  readonly size: number;
  /** The heading that it stands under, as printed. */
  readonly heading: string | null;
  /** Under which name that heading is known again in another paper. */
  readonly headingKey: string | null;
  /** Its first 300 signs. */
  readonly text: string;
  /** Null: not understood. */
  readonly class: BlockClass | null;
  /** From 0 to 1. */
  readonly sure: number;
  /** The signs that spoke for its class, the strongest first. */
  readonly why: readonly { readonly sign: string; readonly weight: number }[];
  /** The columns of a table; none of what is no table. */
  readonly columns: readonly {
    readonly header: string;
    readonly meaning: ColumnMeaning | null;
    /** The signs that spoke for its meaning; none where only its neighbours did. */
    readonly why: Block['why'];
  }[];
}

const blockClass = z.enum(blockClasses);
/**
 * What a person said of a paper's parts, here or of an earlier paper of this commune. Blocks are named by their key; headings and column
 * headers are folded, without numbering.
 */
export const told = z.strictObject({
  blocks: z.record(z.string(), blockClass),
  headings: z.record(z.string(), blockClass),
  columns: z.record(z.string(), z.enum(columnMeanings)),
});
export type Told = Readonly<{ [K in keyof z.infer<typeof told>]: Readonly<z.infer<typeof told>[K]> }>;

export const nothingTold: Told = Object.freeze({ blocks: {}, headings: {}, columns: {} });
