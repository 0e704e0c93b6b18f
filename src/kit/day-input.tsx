import { ActionIcon, Popover, TextInput } from '@mantine/core';
import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';
import { type CivilDate, formatDate, isCivilDate } from '#vocabulary/date.ts';
import { readDay } from './typed-day.ts';
import { useSay } from './words.tsx';

const DayCalendar = lazy(() => import('./day-calendar.tsx'));

const told = (day: string | null): string => (day && isCivilDate(day) ? formatDate(day) : '');

/** A day, typed as 22/10/2024 (or 221024) on every machine, or picked from a month. `onDay` gets the day when it is one, or null when the field is emptied. */
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
  error?: ReactNode;
  disabled?: boolean;
  description?: string | undefined;
}) {
  const say = useSay();
  const [text, setText] = useState(told(value));
  const [wrong, setWrong] = useState(false);
  const [open, setOpen] = useState(false);
  useEffect(() => setText(told(value)), [value]);
  const leave = () => {
    const empty = text.trim() === '';
    const day = readDay(text);
    setWrong(!empty && day === null);
    if (empty ? !required && value !== null : day !== null && day !== value) onDay(day);
    if (day) setText(formatDate(day));
  };
  const pick = (day: CivilDate) => {
    setOpen(false);
    setWrong(false);
    setText(formatDate(day));
    if (day !== value) onDay(day);
  };
  const calendar = (
    <Popover opened={open} onChange={setOpen} trapFocus returnFocus position="bottom-end" shadow="md">
      <Popover.Target>
        <ActionIcon
          variant="transparent"
          size={44}
          disabled={disabled}
          aria-label={say({ vi: 'Mở lịch', en: 'Open the calendar' })}
          onClick={() => setOpen(!open)}
        >
          <CalendarIcon />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p="xs">
        <Suspense>
          <DayCalendar value={readDay(text)} onDay={pick} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  );
  return (
    <TextInput
      label={label}
      value={text}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={leave}
      onKeyDown={(event) => event.key === 'Enter' && leave()}
      placeholder="22/10/2024"
      inputMode="numeric"
      autoComplete="off"
      rightSection={calendar}
      rightSectionWidth={48}
      required={required}
      disabled={disabled}
      description={description}
      error={wrong ? say({ vi: 'Ghi ngày như 22/10/2024.', en: 'Write the day like 22/10/2024.' }) : error}
    />
  );
}

const CalendarIcon = () => (
  <svg
    width="20"
    height="20"
    viewBox="0 0 20 20"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.6"
    aria-hidden="true"
  >
    <rect x="2.5" y="4" width="15" height="13.5" rx="2" />
    <path d="M2.5 8.5h15M6.5 2v4M13.5 2v4" />
  </svg>
);
