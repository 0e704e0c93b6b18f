import { type KeyboardEvent, type Ref, useId, useState } from 'react';
import type { GridColumn } from './model.ts';

/** What happens with the text when editing ends: kept or not, and where the selection goes. */
export interface Done {
  readonly keep: boolean;
  readonly go: 'stay' | 'down' | 'up' | 'next' | 'back';
}

/** The open cell: a list for choices, else a text that grows with its lines. Enter and Tab keep, Esc leaves as it was. */
export function CellEditor<Row>({
  column,
  label,
  initial,
  onDone,
  ref,
}: {
  column: GridColumn<Row>;
  label: string;
  initial: string;
  onDone: (text: string, done: Done) => void;
  ref: Ref<HTMLTextAreaElement & HTMLSelectElement & HTMLInputElement>;
}) {
  const [text, setText] = useState(initial);
  const list = useId();
  const onKeyDown = (event: KeyboardEvent) => {
    // While a Vietnamese input method composes a letter, its keys are its own.
    if (event.nativeEvent.isComposing) return;
    const done = doneBy(event);
    event.stopPropagation();
    if (!done) return;
    event.preventDefault();
    onDone(text, done);
  };
  const same = {
    ref,
    'aria-label': label,
    value: text,
    onKeyDown,
    onBlur: () => onDone(text, { keep: true, go: 'stay' }),
    className: 'lh-grid-input',
  } as const;
  if (column.choices)
    return (
      <select {...same} onChange={(event) => setText(event.target.value)}>
        {column.choices.map(({ value, label: name }) => (
          <option key={value} value={value}>
            {name}
          </option>
        ))}
      </select>
    );
  if (column.suggestions)
    return (
      <>
        <input {...same} list={list} onChange={(event) => setText(event.target.value)} />
        <datalist id={list}>
          {column.suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      </>
    );
  return <textarea {...same} rows={1} onChange={(event) => setText(event.target.value)} />;
}

function doneBy(event: KeyboardEvent): Done | null {
  if (event.key === 'Escape') return { keep: false, go: 'stay' };
  if (event.key === 'Tab') return { keep: true, go: event.shiftKey ? 'back' : 'next' };
  if (event.key === 'Enter' && !event.altKey) return { keep: true, go: event.shiftKey ? 'up' : 'down' };
  return null;
}
