import { Button, Group, Text } from '@mantine/core';
import { useSay } from '#kit/words.tsx';
import { readAt } from '../path.ts';
import type { Card, Point } from '../points.ts';
import type { OpenedImport } from '../schema.ts';
import { NameChoice } from './names-table.tsx';
import type { ReviewHands } from './use-review.ts';
import { words } from './words.ts';

/** The mend that lies nearest, of each of a card's points; none where one of them has none. */
export function mendsOf({ points }: Card): Point['fixes'] {
  const mends = points.flatMap(({ fixes }) => fixes[0] ?? []);
  return mends.length === points.length ? mends : [];
}

/** A single figure or text can be corrected where it stands; a list, a whole part or many rows cannot. */
export function isCorrectable(
  { path, points }: Card,
  corrected: ReviewHands['review']['corrected'],
): boolean {
  if (!path || points.length > 1) return false;
  const value = readAt(corrected, path);
  return value === null || typeof value !== 'object' || path.endsWith('.partners');
}

/** The rows that have one cause, each with its sum and its own acts: a press shows it on the paper. */
export function Rows({
  points,
  hands,
  writable,
  onPath,
}: {
  points: readonly Point[];
  hands: ReviewHands;
  writable: boolean;
  onPath: (path: string | null) => void;
}) {
  const say = useSay();
  return (
    <details>
      <summary>{say(words.eachRow)}</summary>
      <ul className="imp-rows">
        {points.slice(0, 60).map((point) => (
          <li key={point.key}>
            <button type="button" className="plan-finding-where" onClick={() => onPath(point.path)}>
              {point.where}
            </button>
            <Text size="sm">{say(point.message)}</Text>
            {writable && (
              <Group gap={4}>
                <Button
                  size="compact-sm"
                  variant="subtle"
                  onClick={() => hands.look([point.key], 'accepted')}
                >
                  {say(words.accept)}
                </Button>
                <Fixes point={point} hands={hands} />
              </Group>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

const Fixes = ({ point, hands }: { point: Point; hands: ReviewHands }) => {
  const say = useSay();
  return point.fixes.map((fix) => (
    <Button key={fix.set.path} size="compact-sm" variant="subtle" onClick={() => hands.mend([fix])}>
      {say(fix.label)}
    </Button>
  ));
};

/** What can be done with a card. */
export function Acts({
  card,
  hands,
  known,
  onDeal,
  onMend,
  onCorrect,
}: {
  card: Card;
  hands: ReviewHands;
  known: OpenedImport['known'];
  onDeal: (card: Card, as: 'accepted' | 'later') => void;
  onMend: (card: Card) => void;
  onCorrect: (key: string) => void;
}) {
  const say = useSay();
  const [first] = card.points;
  const many = card.points.length;
  if (!first) return null;
  if (first.name) return <NameChoice name={first.name} hands={hands} known={known} />;
  return (
    <Group gap={4}>
      <Button size="compact-sm" variant="light" onClick={() => onDeal(card, 'accepted')}>
        {say(many > 1 ? words.acceptAll(many) : words.accept)}
      </Button>
      {many > 1 && mendsOf(card).length > 0 && (
        <Button size="compact-sm" variant="subtle" onClick={() => onMend(card)}>
          {say(words.mendAll(many))}
        </Button>
      )}
      {many === 1 && <Fixes point={first} hands={hands} />}
      {isCorrectable(card, hands.review.corrected) && (
        <Button size="compact-sm" variant="subtle" onClick={() => onCorrect(card.key)}>
          {say(words.correct)}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onDeal(card, 'later')}>
        {say(words.later)}
      </Button>
    </Group>
  );
}
