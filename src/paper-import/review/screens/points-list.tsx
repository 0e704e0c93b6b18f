import { Button, Group, Stack, Text } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { readAt } from '../path.ts';
import { isOpen, type Point } from '../points.ts';
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
  onActive,
}: {
  points: readonly Point[];
  hands: ReviewHands;
  known: OpenedImport['known'];
  active: string | null;
  writable: boolean;
  onActive: (point: Point) => void;
}) {
  const say = useSay();
  const { review } = hands;
  const [correcting, setCorrecting] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const moved = useRef(false);
  const open = points.filter((point) => isOpen(point, review));
  const done = points.filter((point) => !isOpen(point, review));
  const at = Math.max(
    0,
    open.findIndex((point) => point.key === active),
  );
  const present = open[at];

  // After a point is dealt with the next one stands in its place and has the keyboard.
  useEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    list.current?.querySelector<HTMLElement>(`[data-point="${at}"]`)?.focus();
  });
  // The chosen point shows all its acts.
  useEffect(() => {
    if (active) list.current?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }, [active]);
  const go = (next: number) => {
    const point = open[Math.min(Math.max(next, 0), open.length - 1)];
    if (!point) return;
    moved.current = true;
    onActive(point);
  };
  const deal = (point: Point, as: 'accepted' | 'later') => {
    const next = open[at + 1] ?? open[at - 1];
    moved.current = true;
    if (point.name) hands.choose(point.name.key, as === 'later' ? 'text' : 'new');
    else hands.look(point.key, as);
    if (next) onActive(next);
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
    else if (key === 'e' && isCorrectable(present, review.corrected)) setCorrecting(present.key);
    else return;
    event.preventDefault();
  };

  return (
    <Section
      title={say(words.points)}
      aside={
        <span aria-live="polite">
          {points.length > 0 && say(words.pointsLeft(open.length, points.length))}
        </span>
      }
    >
      <Stack gap="xs">
        {open.length === 0 && <Text c="dimmed">{say(words.noPoints)}</Text>}
        {writable && open.length > 0 && (
          <Text size="sm" c="dimmed" className="imp-keys">
            {say(words.keys)}
          </Text>
        )}
        <ul className="imp-points" ref={list} onKeyDown={onKeyDown}>
          {open.slice(0, 60).map((point, index) => (
            <li
              key={point.key}
              className="plan-finding"
              data-severity={point.severity}
              data-active={index === at || undefined}
            >
              <button
                type="button"
                className="plan-finding-where"
                data-point={index}
                tabIndex={index === at ? 0 : -1}
                aria-keyshortcuts="Enter E S ArrowDown ArrowUp"
                onClick={() => onActive(point)}
              >
                {point.where}
              </button>
              <Text size="sm">{say(point.message)}</Text>
              {writable && index === at && correcting !== point.key && (
                <Acts point={point} hands={hands} known={known} onDeal={deal} onCorrect={setCorrecting} />
              )}
              {correcting === point.key && point.path && (
                <PathEditor
                  path={point.path}
                  label={point.where}
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
              {done.slice(0, 200).map((point) => (
                <Group key={point.key} justify="space-between" wrap="nowrap" align="flex-start">
                  <Text size="sm">
                    <b>{point.where}</b> {say(point.message)}
                  </Text>
                  {writable && !point.name && (
                    <Button variant="subtle" size="compact-sm" onClick={() => hands.look(point.key, null)}>
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

/** A single figure or text can be corrected where it stands; a list or a whole part cannot. */
function isCorrectable({ path }: Point, corrected: ReviewHands['review']['corrected']): boolean {
  if (!path) return false;
  const value = readAt(corrected, path);
  return value === null || typeof value !== 'object' || path.endsWith('.partners');
}

function Acts({
  point,
  hands,
  known,
  onDeal,
  onCorrect,
}: {
  point: Point;
  hands: ReviewHands;
  known: OpenedImport['known'];
  onDeal: (point: Point, as: 'accepted' | 'later') => void;
  onCorrect: (key: string) => void;
}) {
  const say = useSay();
  if (point.name) return <NameChoice name={point.name} hands={hands} known={known} />;
  return (
    <Group gap={4}>
      <Button size="compact-sm" variant="light" onClick={() => onDeal(point, 'accepted')}>
        {say(words.accept)}
      </Button>
      {point.fixes.map((fix) => (
        <Button
          key={fix.set.path}
          size="compact-sm"
          variant="subtle"
          onClick={() => hands.write(fix.set.path, fix.set.value)}
        >
          {say(fix.label)}
        </Button>
      ))}
      {isCorrectable(point, hands.review.corrected) && (
        <Button size="compact-sm" variant="subtle" onClick={() => onCorrect(point.key)}>
          {say(words.correct)}
        </Button>
      )}
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onDeal(point, 'later')}>
        {say(words.later)}
      </Button>
    </Group>
  );
}
