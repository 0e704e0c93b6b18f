import { Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import type { PaperDocument } from '#paper/read/document.ts';
import { type Block, type BlockClass, blockClasses } from '#plan/reading/blocks.ts';
import { classWords } from '../../hint/words.ts';
import { type Part, partsOf, saidOf, sayOf } from '../said.ts';
import { ColumnHeads } from './column-heads.tsx';
import { signsOf } from './signs.ts';
import type { ReviewHands } from './use-review.ts';
import { words } from './words.ts';

/** One key a class, in the order of a plan; the last says that a part is nothing of it. */
const keys: Readonly<Record<string, BlockClass>> = Object.fromEntries(
  blockClasses.map((one, at) => [String((at + 1) % 10), one]),
);

/** The parts that nobody has understood yet: said by the reader, or by a person since. */
export const openParts = (blocks: readonly Block[], told: ReviewHands['told']): Part[] =>
  partsOf(blocks).filter((part) => (saidOf(part, told) ?? part.class) === null);

/** On a phone nothing takes the focus by itself: that would move the page under the thumb. */
const hasKeyboard = (): boolean => window.matchMedia('(min-width: 48em)').matches;

/**
 * The parts of the paper: what was not understood, to be said with one key each, and what was, to be said otherwise. The hands need not
 * leave the keyboard; each key has its button.
 */
export function Parts({
  blocks,
  paper,
  hands,
  active,
  writable,
  onActive,
  onDone,
}: {
  blocks: readonly Block[];
  paper: PaperDocument;
  hands: ReviewHands;
  /** The part that is looked at: of those not understood the first, unless another was chosen. */
  active: Part | null;
  writable: boolean;
  onActive: (part: Part) => void;
  /** Nothing is left to be said: the hands go on elsewhere. */
  onDone: () => void;
}) {
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  // The hands are at the parts: what is to be said next gets the keyboard, also when the part before it is gone.
  const saying = useRef(writable && hasKeyboard());
  const moved = useRef(saying.current);
  const open = openParts(blocks, hands.told);
  const known = partsOf(blocks).filter(({ key }) => !open.some((part) => part.key === key));
  const apart = active && !open.some(({ key }) => key === active.key) ? active : null;
  const at = open.findIndex(({ key }) => key === active?.key);

  useEffect(() => {
    const lost = saying.current && document.activeElement === document.body;
    if (!active || !(moved.current || lost)) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>('[data-part][data-active]')?.focus();
  });
  const go = (part: Part | undefined) => {
    if (!part) return;
    moved.current = true;
    saying.current = true;
    onActive(part);
  };
  const tell = (part: Part, as: BlockClass) => {
    hands.tell(sayOf(part, as, blocks, hands.told));
    const next = open.filter(({ key }) => key !== part.key);
    const after = next.find((_, index) => index >= at) ?? next[0];
    if (after) return go(after);
    saying.current = false;
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (!writable || !active || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!target.hasAttribute('data-part')) return;
    const as = keys[event.key];
    if (as) tell(active, as);
    else if (event.key === 'ArrowDown') go(open[at + 1]);
    else if (event.key === 'ArrowUp') go(open[at - 1]);
    else return;
    event.preventDefault();
  };
  const item = (part: Part, present: boolean) => (
    <li key={part.key} className="imp-part">
      <button
        type="button"
        data-part
        data-active={present || undefined}
        tabIndex={present || apart || at < 0 ? 0 : -1}
        aria-keyshortcuts="1 2 3 4 5 6 7 8 9 0 ArrowDown ArrowUp"
        onClick={() => go(part)}
      >
        {part.heading ?? say(words.noHeading)}
        {part.class && <span className="imp-note"> · {say(classWords[part.class])}</span>}
      </button>
      {present && (
        <PartActs
          part={part}
          paper={paper}
          hands={hands}
          writable={writable}
          onTell={(as) => tell(part, as)}
        />
      )}
    </li>
  );

  if (blocks.length === 0) return null;
  return (
    <Section
      title={say(words.parts)}
      aside={<span aria-live="polite">{open.length > 0 && say(words.partsLeft(open.length))}</span>}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: takes the digits of the part that has the keyboard */}
      <div ref={list} onKeyDown={onKeyDown}>
        <Stack gap="xs">
          {open.length === 0 && <Text c="dimmed">{say(words.partsDone)}</Text>}
          {writable && open.length > 0 && (
            <Text size="sm" c="dimmed" className="imp-keys">
              {say(words.partsKeys)}
            </Text>
          )}
          <ul className="imp-parts">
            {apart && item(apart, true)}
            {open.map((part) => item(part, part.key === active?.key))}
          </ul>
          <details>
            <summary>{say(words.partsKnown(known.length))}</summary>
            <ul className="imp-parts">
              {known.filter((part) => part.key !== apart?.key).map((part) => item(part, false))}
            </ul>
          </details>
        </Stack>
      </div>
    </Section>
  );
}

/** What stands in a part, what it was taken for and why, and the legend of what it can be. */
function PartActs({
  part,
  paper,
  hands,
  writable,
  onTell,
}: {
  part: Part;
  paper: PaperDocument;
  hands: ReviewHands;
  writable: boolean;
  onTell: (as: BlockClass) => void;
}) {
  const say = useSay();
  const [first] = part.blocks;
  const as = saidOf(part, hands.told) ?? part.class;
  const signs = signsOf(first?.why ?? [], say);
  return (
    <div className="imp-part-acts">
      <Text size="sm" className="imp-part-text" lineClamp={6}>
        {part.blocks
          .map(({ text }) => text)
          .join('\n')
          .slice(0, 600)}
      </Text>
      <Text size="sm" c="dimmed">
        {as ? say(words.takenFor(say(classWords[as]))) : say(words.takenForNothing)}
        {signs !== '' && ` ${say(as ? words.becauseOf(signs) : words.onlySeen(signs))}`}
      </Text>
      {writable && (
        <fieldset className="imp-legend">
          <legend>{say(words.whatIsIt)}</legend>
          {Object.entries(keys)
            .toSorted(([a], [b]) => blockClasses.indexOf(keys[a]!) - blockClasses.indexOf(keys[b]!))
            .map(([key, one]) => (
              <button
                key={key}
                type="button"
                data-chosen={one === as || undefined}
                aria-pressed={one === as}
                onClick={() => onTell(one)}
              >
                <kbd aria-hidden>{key}</kbd> {say(classWords[one])}
              </button>
            ))}
        </fieldset>
      )}
      {part.blocks.flatMap((block) =>
        block.columns.length > 0
          ? [<ColumnHeads key={block.key} block={block} paper={paper} hands={hands} writable={writable} />]
          : [],
      )}
    </div>
  );
}
