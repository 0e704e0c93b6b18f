import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { readHour } from '#vocabulary/hour.ts';

/** An hour of the day in 24 hours on every machine, typed as 19:30 or 19h30; one that is not required may be emptied, and is '' then. */
export function HourInput({
  label,
  value,
  onHour,
  required = true,
}: {
  label: string;
  value: string;
  onHour: (hour: string) => void;
  required?: boolean;
}) {
  const say = useSay();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const hour = readHour(text);
  return (
    <TextInput
      label={label}
      value={text}
      inputMode="numeric"
      placeholder="19:30"
      required={required}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={() => {
        if (text === '' && !required && value !== '') onHour('');
        if (!hour) return;
        setText(hour);
        if (hour !== value) onHour(hour);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && hour && hour !== value) onHour(hour);
      }}
      error={
        text !== '' && !hour ? say({ vi: 'Ghi giờ như 19:30.', en: 'Write the hour like 19:30.' }) : undefined
      }
    />
  );
}
