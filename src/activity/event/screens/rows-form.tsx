import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { DayInput } from '#kit/day-input.tsx';
import { useSay } from '#kit/words.tsx';
import { readHour } from '#vocabulary/hour.ts';
import { words } from './words.ts';

/** A field of a row: `hour` and `number` are typed and read; what is emptied is null where it may be. */
export interface RowField<Row> {
  readonly key: keyof Row & string;
  readonly label: string;
  readonly kind: 'text' | 'hour' | 'number' | 'points' | 'day' | 'choice';
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Grows in a wide row. */
  readonly wide?: true;
}

/** Rows of a list that is saved as a whole: each a card of fields, added below and taken out one by one. */
export function RowsForm<Row extends object>({
  title,
  rows,
  fields,
  blank,
  onRows,
}: {
  title: string;
  rows: readonly Row[];
  fields: readonly RowField<Row>[];
  blank: () => Row;
  onRows: (rows: Row[]) => void;
}) {
  const say = useSay();
  const set = (at: number, part: Partial<Row>) =>
    onRows(rows.map((row, place) => (place === at ? { ...row, ...part } : row)));
  return (
    <fieldset className="ev-rows">
      <legend>{title}</legend>
      {rows.map((row, at) => (
        // A row has no name of its own before it is saved: its place is what it is.
        // biome-ignore lint/suspicious/noArrayIndexKey: see above
        <div key={at} className="ev-row">
          {fields.map((field) => (
            <div key={field.key} className="ev-field" data-kind={field.kind} data-wide={field.wide}>
              <Cell
                field={field}
                label={`${field.label}`}
                value={row[field.key]}
                onValue={(value) => set(at, { [field.key]: value } as unknown as Partial<Row>)}
              />
            </div>
          ))}
          <Button
            variant="subtle"
            color="red"
            className="ev-remove"
            aria-label={`${title}: ${say(words.remove(at + 1))}`}
            onClick={() => onRows(rows.filter((_, place) => place !== at))}
          >
            ✕
          </Button>
        </div>
      ))}
      <Button variant="default" onClick={() => onRows([...rows, blank()])}>
        {say(words.add)}
      </Button>
    </fieldset>
  );
}

function Cell<Row>({
  field: { kind, choices },
  label,
  value,
  onValue,
}: {
  field: RowField<Row>;
  label: string;
  value: unknown;
  onValue: (value: string | number | null) => void;
}) {
  if (kind === 'day') return <DayInput label={label} value={value as string | null} onDay={onValue} />;
  if (kind === 'choice')
    return (
      <NativeSelect
        label={label}
        value={(value as string | null) ?? ''}
        data={[...(choices ?? [])]}
        onChange={(event) => onValue(event.currentTarget.value || null)}
      />
    );
  return <Typed kind={kind} label={label} value={value as string | number | null} onValue={onValue} />;
}

const shown = (value: string | number | null, kind: string): string =>
  value === null ? '' : kind === 'points' ? String(value).replace('.', ',') : String(value);

/** What was typed, read when the field is left; what makes no sense stays and is marked. */
function Typed({
  kind,
  label,
  value,
  onValue,
}: {
  kind: 'text' | 'hour' | 'number' | 'points';
  label: string;
  value: string | number | null;
  onValue: (value: string | number | null) => void;
}) {
  const say = useSay();
  const [text, setText] = useState(shown(value, kind));
  const [wrong, setWrong] = useState(false);
  // A row above was taken out: another value stands here now.
  useEffect(
    () => setText((text) => (text.trim() === shown(value, kind) ? text : shown(value, kind))),
    [value, kind],
  );
  const leave = () => {
    const typed = text.trim();
    if (typed === '') {
      setWrong(false);
      return onValue(null);
    }
    const read = readTyped(kind, typed);
    setWrong(read === null);
    if (read === null) return;
    setText(shown(read, kind));
    onValue(read);
  };
  return (
    <TextInput
      label={label}
      value={text}
      inputMode={kind === 'text' ? 'text' : 'decimal'}
      onChange={(event) => {
        setText(event.currentTarget.value);
        // Words are kept at once, so that the button right below saves them.
        if (kind === 'text') onValue(event.currentTarget.value.trim() || null);
      }}
      onBlur={leave}
      error={wrong ? say(wrongWords[kind === 'hour' ? 'hour' : 'number']) : undefined}
    />
  );
}

const wrongWords = {
  hour: { vi: 'Ghi giờ như 13:30.', en: 'Write the hour like 13:30.' },
  number: { vi: 'Ghi một số.', en: 'Write a number.' },
} as const;

function readTyped(kind: 'text' | 'hour' | 'number' | 'points', typed: string): string | number | null {
  if (kind === 'text') return typed;
  if (kind === 'hour') return readHour(typed);
  const number = Number(kind === 'points' ? typed.replace(',', '.') : typed.replace(/[.\s]/g, ''));
  return Number.isFinite(number) ? number : null;
}
