import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { type CivilDate, civilDate, formatDate, isCivilDate } from '#vocabulary/date.ts';
import { useSay } from './words.tsx';

/** Reads a day as people here type it: 22/10/2024, 2.10.2024, also 2024-10-22. Null when it is none. */
export function readDay(typed: string): CivilDate | null {
  const text = typed.trim();
  if (isCivilDate(text)) return text;
  const found = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  return found ? civilDate(Number(found[3]), Number(found[2]), Number(found[1])) : null;
}

const told = (day: string | null): string => (day && isCivilDate(day) ? formatDate(day) : '');

/** A day, typed as 22/10/2024 on every machine. `onDay` gets the day when it is one, or null when the field is emptied. */
export function DayInput({
  label,
  value,
  onDay,
  required = false,
  error,
  disabled = false,
  description,
}: {
  label: string;
  value: string | null;
  onDay: (day: CivilDate | null) => void;
  required?: boolean;
  error?: string | undefined;
  disabled?: boolean;
  description?: string | undefined;
}) {
  const say = useSay();
  const [text, setText] = useState(told(value));
  const [wrong, setWrong] = useState(false);
  useEffect(() => setText(told(value)), [value]);
  const leave = () => {
    const empty = text.trim() === '';
    const day = readDay(text);
    setWrong(!empty && day === null);
    if (empty ? !required && value !== null : day !== null && day !== value) onDay(day);
    if (day) setText(formatDate(day));
  };
  return (
    <TextInput
      label={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
      placeholder="22/10/2024"
      inputMode="numeric"
      required={required}
      disabled={disabled}
      description={description}
      error={wrong ? say({ vi: 'Ghi ngày như 22/10/2024.', en: 'Write the day like 22/10/2024.' }) : error}
    />
  );
}
