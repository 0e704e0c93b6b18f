import { Button, Group, Text } from '@mantine/core';
import { memo } from 'react';
import { useSay } from '#kit/words.tsx';
import type { Called } from '../mark/schema.ts';
import type { MarkItem } from './sheet.ts';
import { excuses, words } from './words.ts';

export type SetMark = (id: string, state: MarkItem['state'], reason?: string | null) => void;

/** One person: not called yet, one tap says absent or present; called, the row shows only the state, and a tap on it asks what else it was. */
export const CallRow = memo(function CallRow({
  person,
  open,
  onOpen,
  onMark,
}: {
  person: Called;
  open: boolean;
  onOpen: (id: string | null) => void;
  /** Null for who may only look. */
  onMark: SetMark | null;
}) {
  const say = useSay();
  const { id, name, state } = person;
  const what = say(state === 'present' ? words.present : words.away);
  const mark: SetMark = (...taken) => {
    onOpen(null);
    onMark?.(...taken);
  };
  return (
    <li className="lh-call" data-state={state ?? 'uncalled'}>
      <div className="lh-call-row">
        <span className="lh-call-who">
          <span className="lh-call-name">{name}</span>
          <span className="lh-call-more">
            {[person.household, person.birthYear, person.source === 'walk-in' ? say(words.outsideMark) : null]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </span>
        {state === null && !onMark && <span className="lh-call-more">{say(words.uncalled)}</span>}
        {state === null && onMark && (
          <span className="lh-call-choice">
            <button
              type="button"
              data-quiet
              aria-label={`${say(words.away)}: ${name}`}
              onClick={() => mark(id, 'absent')}
            >
              {say(words.away)}
            </button>
            <button
              type="button"
              aria-label={`${say(words.present)}: ${name}`}
              onClick={() => mark(id, 'present')}
            >
              {say(words.present)}
            </button>
          </span>
        )}
        {state !== null && (
          <button
            type="button"
            className="lh-call-mark"
            disabled={!onMark}
            aria-expanded={open}
            aria-label={`${[what, person.reason].filter(Boolean).join(' ')}, ${name}`}
            onClick={() => onOpen(open ? null : id)}
          >
            <span>
              {state === 'present' && <span aria-hidden="true">✓ </span>}
              {what}
            </span>{' '}
            {state !== 'present' && person.reason && <span>{person.reason}</span>}
          </button>
        )}
      </div>
      {open && (
        <fieldset className="lh-call-why">
          <Text component="legend" c="dimmed">
            {say(words.whyAway(name))}
          </Text>
          <Group gap={8}>
            {excuses.map((excuse) => (
              <Button key={excuse.vi} variant="default" onClick={() => mark(id, 'excused', excuse.vi)}>
                {say(excuse)}
              </Button>
            ))}
            <Button variant="default" onClick={() => mark(id, 'absent')}>
              {say(words.absentUnexcused)}
            </Button>
            {state !== 'present' && (
              <Button variant="light" onClick={() => mark(id, 'present')}>
                {say(words.present)}
              </Button>
            )}
            {state !== null && (
              <Button variant="subtle" onClick={() => mark(id, 'cleared')}>
                {say(words.clear)}
              </Button>
            )}
          </Group>
        </fieldset>
      )}
    </li>
  );
});
