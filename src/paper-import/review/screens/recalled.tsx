import { Button, Text } from '@mantine/core';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import type { Block, Told } from '#plan/reading/blocks.ts';
import { meaningWords } from '../../hint/words.ts';
import { recalledIn, sayNoMore } from '../said.ts';
import type { ReviewHands } from './use-review.ts';
import { words } from './words.ts';

/** What of this paper was understood by what was said of an earlier one, and the way to say that it is not so. */
export function RecalledNote({
  blocks,
  remembered,
  hands,
  writable,
}: {
  blocks: readonly Block[];
  remembered: Told;
  hands: ReviewHands;
  writable: boolean;
}) {
  const say = useSay();
  const recalled = recalledIn(blocks, remembered, hands.told);
  if (recalled.length === 0) return null;
  return (
    <details className="lh-note">
      <summary>{say(words.recalled(recalled.length))}</summary>
      <ul className="imp-list">
        {recalled.map((one) => (
          <li key={`${one.about} ${one.key}`}>
            <Text>{say(words.recalledAs(one.printed, say(meaningWords[one.meaning])))}</Text>
            {writable && (
              <Button variant="default" size="compact-sm" onClick={() => hands.tell(sayNoMore(one))}>
                {say(words.notSo)}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What was corrected by hand and has no place in the reading any more. */
export function Unplaced({ hands, writable }: { hands: ReviewHands; writable: boolean }) {
  const say = useSay();
  const { unplaced } = hands.review;
  if (unplaced.length === 0) return null;
  return (
    <Section title={say(words.unplaced)}>
      <Text size="sm" c="dimmed">
        {say(words.unplacedHint)}
      </Text>
      <ul>
        {unplaced.map(({ where, value }, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows, or is cleared as a whole
          <li key={at}>
            {where}: <b>{value}</b>
          </li>
        ))}
      </ul>
      {writable && (
        <Button variant="default" onClick={hands.clearUnplaced}>
          {say(words.unplacedDone)}
        </Button>
      )}
    </Section>
  );
}
