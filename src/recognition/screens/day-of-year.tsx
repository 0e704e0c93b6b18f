import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { dayOfYear } from '../criteria-set/set.ts';
import { words } from './words.ts';

const told = (day: string | null): string => day?.split('-').toReversed().join('/') ?? '';

/** A day of every year, typed as 28/02; `onDay` gets it as `02-28` once it is one, null when the field is emptied. */
export function DayOfYear({
  label,
  value,
  onDay,
}: {
  label: string;
  value: string | null;
  onDay: (day: string | null) => void;
}) {
  const say = useSay();
  const [text, setText] = useState(told(value));
  const [wrong, setWrong] = useState(false);
  const leave = () => {
    const [day = '', month = ''] = text.trim().split(/[/.-]/);
    const typed = `${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
    const empty = text.trim() === '';
    const fits = dayOfYear.safeParse(typed).success;
    setWrong(!empty && !fits);
    if (empty ? value !== null : fits && typed !== value) onDay(empty ? null : typed);
  };
  return (
    <TextInput
      className="rc-narrow"
      label={label}
      placeholder="28/02"
      value={text}
      error={wrong && say(words.dayOfYearHint)}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={leave}
    />
  );
}
