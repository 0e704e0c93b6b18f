import { Button, Group, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { readAt } from '../path.ts';
import { typedText, typedValue } from '../values.ts';
import type { ReviewHands } from './use-review.ts';
import { words } from './words.ts';

/** Corrects the value at a path of the reading. Enter writes it, Esc leaves it as it was. */
export function PathEditor({
  path,
  label,
  hands,
  onDone,
}: {
  path: string;
  label: string;
  hands: ReviewHands;
  onDone: () => void;
}) {
  const say = useSay();
  const [text, setText] = useState(() => typedText(path, readAt(hands.review.corrected, path)));
  const [wrong, setWrong] = useState(false);
  const write = () => {
    const read = typedValue(path, text);
    if (read && hands.write(path, read.value)) return onDone();
    setWrong(true);
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        write();
      }}
    >
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          label={label}
          value={text}
          error={wrong ? say(words.notUnderstood) : null}
          autoFocus
          onFocus={(event) => event.currentTarget.select()}
          onChange={(event) => {
            setText(event.currentTarget.value);
            setWrong(false);
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === 'Escape') onDone();
          }}
        />
        <Button type="submit">{say(words.save)}</Button>
      </Group>
    </form>
  );
}
