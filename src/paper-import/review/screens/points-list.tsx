import { Button, Group, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { type Card, cardsOf, isOpen, type Point } from '../points.ts';
import type { OpenedImport } from '../schema.ts';
import { PathEditor } from './path-editor.tsx';
import { Acts, isCorrectable, mendsOf, Rows } from './point-acts.tsx';
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
