import type { Figure } from './measure.ts';
import type { DropoutCounts } from './queries-dropouts.ts';
import { shareOf } from './rules.ts';

const codes: Readonly<Record<string, (counts: DropoutCounts) => number | null>> = {
  'dropouts-found': ({ found }) => found,
  'dropouts-visited': ({ visited }) => visited,
  'dropouts-returned': ({ returned }) => returned,
  'dropouts-returned-share': ({ found, returned }) => (found === 0 ? null : shareOf(returned, found)),
};

/** Whether an indicator counts the cases of children who dropped out instead of classes. */
export const isOfDropouts = ({ code }: { readonly code: string }): boolean => Object.hasOwn(codes, code);

/** The figure of such an indicator; null where there is nothing to take a share of. */
export const dropoutFigure = ({ code }: { readonly code: string }, counts: DropoutCounts): Figure => ({
  value: codes[code]!(counts),
  marked: null,
  counted: 0,
});
