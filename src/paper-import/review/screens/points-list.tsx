import { Button, Group, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { readAt } from '../path.ts';
import { type Card, cardsOf, isOpen, type Point } from '../points.ts';
import type { OpenedImport } from '../schema.ts';
import { NameChoice } from './names-table.tsx';
import { PathEditor } from './path-editor.tsx';
import type { ReviewHands } from './use-review.ts';
import { words } from './words.ts';

/** What a person has to look at, what is unsure or contradicts itself first; the hands need not leave the keyboard. */
export function PointsList({
  points,
  hands,
  known,
  active,
  writable,
  done: allKnown,
  onDone,
  onActive,
  onPath,
}: {
  points: readonly Point[];
  hands: ReviewHands;
  known: OpenedImport['known'];
  active: string | null;
  writable: boolean;
  /** Whether every part of the paper is known, so that the plan can be made once nothing is left here. */
  done: boolean;
  /** Nothing is left to be looked at: the hands go on elsewhere. */
  onDone: () => void;
  onActive: (card: Card) => void;
  onPath: (path: string | null) => void;
}) {
  const say = useSay();
  const { review } = hands;
  const [correcting, setCorrecting] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef(false);
  const open = cardsOf(points.filter((point) => isOpen(point, review)));
  const done = cardsOf(points.filter((point) => !isOpen(point, review)));
  const at = Math.max(
    0,
    open.findIndex((card) => card.key === active),
  );
  const present = open[at];

  // After a card is dealt with the next one stands in its place and has the keyboard.
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>(`[data-point="${at}"]`)?.focus();
  });
  // The chosen card shows all its acts.
  useEffect(() => {
    if (active) list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const go = (next: number) => {
    const card = open[Math.min(Math.max(next, 0), open.length - 1)];
    if (!card) return;
    moved.current = true;
    onActive(card);
  };
  const leave = () => {
    const next = open[at + 1] ?? open[at - 1];
    if (!next) return onDone();
    moved.current = true;
    onActive(next);
  };
  const deal = ({ points: all }: Card, as: 'accepted' | 'later') => {
    const [first] = all;
    leave();
    if (first?.name) hands.choose(first.name.key, as === 'later' ? 'text' : 'new');
    else
      hands.look(
        all.map(({ key }) => key),
        as,
      );
  };
  const mend = (card: Card) => {
    leave();
    hands.mend(mendsOf(card));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = event.target as HTMLElement;
    if (
      !writable ||
      !present ||
      event.ctrlKey ||
      event.altKey ||
      event.metaKey ||
      !target.hasAttribute('data-point')
    )
      return;
    const key = event.key.toLowerCase();
    if (key === 'arrowdown') go(at + 1);
    else if (key === 'arrowup') go(at - 1);
    else if (key === 'enter') deal(present, 'accepted');
    else if (key === 's') deal(present, 'later');
    else if (key === '1' && mendsOf(present).length > 0) mend(present);
    else if (key === 'e' && isCorrectable(present, review.corrected)) setCorrecting(present.key);
    else return;
    event.preventDefault();
  };

  return (
    <Section
      title={say(words.points)}
      aside={
        <span aria-live="polite">
          {points.length > 0 && say(words.pointsLeft(open.length, open.length + done.length))}
        </span>
      }
    >
      <Stack gap="xs">
        {open.length === 0 && <Text c="dimmed">{say(allKnown ? words.noPoints : words.noPointsYet)}</Text>}
        {writable && open.length > 0 && (
          <Text size="sm" c="dimmed" className="imp-keys">
            {say(words.keys)}
          </Text>
        )}
        <ul className="imp-points" ref={list} onKeyDown={onKeyDown}>
          {open.slice(0, 60).map((card, index) => (
            <li
              key={card.key}
              className="plan-finding"
              data-severity={card.severity}
              data-active={index === at || undefined}
            >
              <button
                type="button"
                className="plan-finding-where"
                data-point={index}
                tabIndex={index === at ? 0 : -1}
                aria-keyshortcuts="Enter 1 E S ArrowDown ArrowUp"
                onClick={() => onActive(card)}
              >
                {card.points.length > 1 ? say(words.rows(card.points.length)) : card.where}
              </button>
              <Text size="sm">{say(card.message)}</Text>
              {writable && index === at && correcting !== card.key && (
                <Acts
                  card={card}
                  hands={hands}
                  known={known}
                  onDeal={deal}
                  onMend={mend}
                  onCorrect={setCorrecting}
                />
              )}
              {card.points.length > 1 && index === at && (
                <Rows points={card.points} hands={hands} writable={writable} onPath={onPath} />
              )}
              {correcting === card.key && card.path && (
                <PathEditor
                  path={card.path}
                  label={card.where}
                  hands={hands}
                  onDone={() => {
                    moved.current = true;
                    setCorrecting(null);
                  }}
                />
              )}
            </li>
          ))}
        </ul>
        {done.length > 0 && (
          <details>
            <summary>{say(words.looked(done.length))}</summary>
            <Stack gap="xs" mt="xs">
              {done.slice(0, 200).map((card) => (
                <Group key={card.key} justify="space-between" wrap="nowrap" align="flex-start">
                  <Text size="sm">
                    <b>{card.where}</b> {say(card.message)}
                  </Text>
                  {writable && !card.points[0]?.name && (
                    <Button
                      variant="subtle"
                      size="compact-sm"
                      onClick={() =>
                        hands.look(
                          card.points.map(({ key }) => key),
                          null,
                        )
                      }
                    >
                      {say(words.takeBack)}
                    </Button>
                  )}
                </Group>
              ))}
            </Stack>
          </details>
        )}
      </Stack>
    </Section>
  );
}

/** The mend that lies nearest, of each of a card's points; none where one of them has none. */
function mendsOf({ points }: Card): Point['fixes'] {
  const mends = points.flatMap(({ fixes }) => fixes[0] ?? []);
  return mends.length === points.length ? mends : [];
}

/** A single figure or text can be corrected where it stands; a list, a whole part or many rows cannot. */
function isCorrectable({ path, points }: Card, corrected: ReviewHands['review']['corrected']): boolean {
  if (!path || points.length > 1) return false;
  const value = readAt(corrected, path);
  return value === null || typeof value !== 'object' || path.endsWith('.partners');
}

/** The rows that have one cause, each with its sum and its own acts: a press shows it on the paper. */
function Rows({
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

function Acts({
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
