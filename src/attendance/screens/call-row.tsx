import { Button, Group, Text, UnstyledButton, VisuallyHidden } from '@mantine/core';
import { memo, useRef } from 'react';
import { useSay } from '#kit/words.tsx';
import type { Called } from '../mark/schema.ts';
import { excuses, words } from './words.ts';

const HOLD_MS = 450;

export type SetMark = (
  id: string,
  state: 'present' | 'excused' | 'absent' | 'cleared',
  reason?: string | null,
) => void;

/** One person: a tap says present, a second tap or holding the button asks why away. */
export const CallRow = memo(function CallRow({
  person,
  open,
  onOpen,
  onMark,
}: {
  person: Called;
  open: boolean;
  onOpen: (id: string | null) => void;
  onMark: SetMark;
}) {
  const say = useSay();
  const held = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const wasHeld = useRef(false);
  const state = say(person.state === null ? words.uncalled : words.present);
  const press = () => {
    if (wasHeld.current) return;
    if (person.state === null) onMark(person.id, 'present');
    else onOpen(open ? null : person.id);
  };
  return (
    <li className="lh-call" data-state={person.state ?? 'uncalled'}>
      <UnstyledButton
        className="lh-call-row"
        aria-expanded={open}
        onClick={press}
        onContextMenu={(event) => {
          event.preventDefault();
          onOpen(person.id);
        }}
        onPointerDown={() => {
          wasHeld.current = false;
          held.current = setTimeout(() => {
            wasHeld.current = true;
            onOpen(person.id);
          }, HOLD_MS);
        }}
        onPointerUp={() => clearTimeout(held.current)}
        onPointerLeave={() => clearTimeout(held.current)}
        onPointerCancel={() => clearTimeout(held.current)}
        onKeyDown={() => {
          wasHeld.current = false;
        }}
      >
        <span className="lh-call-who">
          <span className="lh-call-name">{person.name}</span>
          <span className="lh-call-more">
            {[person.household, person.birthYear, person.source === 'walk-in' ? say(words.outsideMark) : null]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        <span className="lh-call-mark">
          {person.state === 'present' && <span aria-hidden="true">✓</span>}
          {person.state === 'present' || person.state === null ? (
            <VisuallyHidden>{state}</VisuallyHidden>
          ) : (
            (person.reason ?? say(words.away).toLowerCase())
          )}
        </span>
      </UnstyledButton>
      {open && (
        <fieldset className="lh-call-why">
          <Text component="legend" size="sm" c="dimmed">
            {say(words.whyAway(person.name))}
          </Text>
          <Group gap={8}>
            {excuses.map((excuse) => (
              <Button
                key={excuse.vi}
                variant="default"
                onClick={() => onMark(person.id, 'excused', excuse.vi)}
              >
                {say(excuse)}
              </Button>
            ))}
            <Button variant="default" onClick={() => onMark(person.id, 'absent')}>
              {say(words.absentUnexcused)}
            </Button>
            {person.state !== 'present' && (
              <Button variant="light" onClick={() => onMark(person.id, 'present')}>
                {say(words.present)}
              </Button>
            )}
            {person.state !== null && (
              <Button variant="subtle" onClick={() => onMark(person.id, 'cleared')}>
                {say(words.clear)}
              </Button>
            )}
          </Group>
        </fieldset>
      )}
    </li>
  );
});
