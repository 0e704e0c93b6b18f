import { z } from 'zod';
import {
  type Block,
  type BlockClass,
  blockClasses,
  type ColumnMeaning,
  columnMeanings,
  type Told,
} from '#plan/reading/blocks.ts';
import { headerKey } from '../extract/keys.ts';

const key = z.string().min(1).max(300);
const ofClass = z.record(key, z.enum(blockClasses).nullable());
/** What a person said of the parts of one paper; null says that what is remembered of earlier papers does not hold. */
export const written = z.object({
  blocks: ofClass,
  headings: ofClass,
  columns: z.record(key, z.enum(columnMeanings).nullable()),
});
export type Said = z.output<typeof written>;

export const nothingSaid: Said = Object.freeze({ blocks: {}, headings: {}, columns: {} });

/** All that was said, where something more is said. */
export const alsoSaid = (before: Said, more: Said): Said => ({
  blocks: { ...before.blocks, ...more.blocks },
  headings: { ...before.headings, ...more.headings },
  columns: { ...before.columns, ...more.columns },
});

/** What the reader is told: what is remembered, and over it what was said of this very paper. */
export function toldOf(remembered: Told, here: Said): Told {
  const { blocks, headings, columns } = alsoSaid(remembered, here);
  return { blocks: known(blocks), headings: known(headings), columns: known(columns) };
}

const known = <T>(all: Readonly<Record<string, T | null>>): Record<string, T> =>
  Object.fromEntries(Object.entries(all).flatMap(([name, one]) => (one === null ? [] : [[name, one]])));

/** Neighbouring blocks under one heading that were taken for the same: what a person sees and speaks of as one part. */
export interface Part {
  readonly key: string;
  readonly heading: string | null;
  readonly headingKey: string | null;
  readonly class: BlockClass | null;
  readonly blocks: readonly Block[];
}

export function partsOf(blocks: readonly Block[]): Part[] {
  const parts: (Part & { readonly blocks: Block[] })[] = [];
  for (const block of blocks) {
    const { key, heading, headingKey } = block;
    const last = parts.at(-1);
    if (last && last.heading === heading && last.class === block.class) last.blocks.push(block);
    else parts.push({ key, heading, headingKey, class: block.class, blocks: [block] });
  }
  return parts;
}

/** What was said of a part, before the paper was read again by it: undefined while nobody has said anything. */
export function saidOf({ headingKey, blocks }: Part, here: Said): BlockClass | null | undefined {
  const own = blocks.map((block) => here.blocks[block.key]);
  return own.find((one) => one !== undefined) ?? (headingKey ? here.headings[headingKey] : undefined);
}

/** A block that was taken for something else as surely as this stands apart when its heading is spoken of. */
const SURE = 0.8;

/**
 * What a person says when they say of a part what it is. Where nothing else that is sure stands under its heading it is said of the
 * heading, so that it holds for the next paper too; else of its blocks alone.
 */
export function sayOf(part: Part, as: BlockClass, all: readonly Block[], here: Said): Said {
  const name = part.headingKey;
  const under = all.filter(({ headingKey }) => headingKey === name);
  const whole =
    name !== null &&
    under.every(
      (block) =>
        block.class === null || block.class === part.class || block.class === as || block.sure < SURE,
    );
  if (!whole) return { ...nothingSaid, blocks: Object.fromEntries(part.blocks.map((one) => [one.key, as])) };
  // What was said of single blocks goes before what is said of their heading.
  const spoken = under.filter((block) => block.key in here.blocks);
  return {
    ...nothingSaid,
    blocks: Object.fromEntries(spoken.map((one) => [one.key, as])),
    headings: { [name]: as },
  };
}

export const sayOfColumn = (header: string, as: ColumnMeaning): Said => ({
  ...nothingSaid,
  columns: { [headerKey(header)]: as },
});

/** A heading or a column of this paper that is understood by what was said of an earlier one. */
export interface Recalled {
  readonly about: 'heading' | 'column';
  readonly key: string;
  readonly printed: string;
  readonly meaning: BlockClass | ColumnMeaning;
}

/** What of a paper is understood by what was said of earlier ones, and by nothing that was said of itself. */
export function recalledIn(blocks: readonly Block[], remembered: Told, here: Said): Recalled[] {
  const found = new Map<string, Recalled>();
  const recall = (about: Recalled['about'], name: string, printed: string) => {
    const meaning = remembered[`${about}s`][name];
    if (meaning && here[`${about}s`][name] === undefined)
      found.set(`${about} ${name}`, { about, key: name, printed, meaning });
  };
  for (const { heading, headingKey, columns } of blocks) {
    if (heading && headingKey) recall('heading', headingKey, heading);
    for (const { header } of columns) recall('column', headerKey(header), header);
  }
  return [...found.values()];
}

/** Says that something recalled does not hold for this paper, nor for those to come. */
export const sayNoMore = ({ about, key: name }: Recalled): Said => ({
  ...nothingSaid,
  [`${about}s`]: { [name]: null },
});

/** As the paper has it: the heading or column header of a key. */
export function printedIn(blocks: readonly Block[], about: Recalled['about'], name: string): string {
  const all = blocks.flatMap(({ heading, headingKey, columns }) =>
    about === 'heading'
      ? [{ printed: heading ?? '', as: headingKey }]
      : columns.map(({ header }) => ({ printed: header, as: headerKey(header) })),
  );
  return (all.find(({ as }) => as === name)?.printed || name).slice(0, 400);
}
