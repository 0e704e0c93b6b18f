import { NativeSelect, Text } from '@mantine/core';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { usualChoice, type WrittenName } from '../names.ts';
import type { OpenedImport, Review } from '../schema.ts';
import type { ReviewHands } from './use-review.ts';
import { nameWords, words } from './words.ts';

/** Every village, venue and unit that the rows name, beside what it becomes in the records. */
export function NamesTable({
  names,
  hands,
  known,
  writable,
}: {
  names: readonly WrittenName[];
  hands: ReviewHands;
  known: OpenedImport['known'];
  writable: boolean;
}) {
  const say = useSay();
  if (names.length === 0) return null;
  return (
    <Section title={say(words.names)} aside={say(words.namesHint)}>
      <ul className="imp-names">
        {names.map((name) => (
          <li key={name.key}>
            <div>
              <Text size="sm" c="dimmed">
                {say(nameWords[name.kind])} · {say(words.inRows(name.rows.length))}
              </Text>
              <Text>{name.written}</Text>
            </div>
            <NameChoice name={name} hands={hands} known={known} writable={writable} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The choice of what a name becomes: one that is known, a new one, or the words alone. */
export function NameChoice({
  name,
  hands,
  known,
  writable = true,
}: {
  name: WrittenName;
  hands: ReviewHands;
  known: OpenedImport['known'];
  writable?: boolean;
}) {
  const say = useSay();
  const choice = hands.review.choices[name.key] ?? usualChoice(name);
  const near = name.match.is === 'near' ? name.match.ids : [];
  // What is near stands first.
  const sorted = [...known[name.kind]].sort(
    (a, b) => Number(near.includes(b.id)) - Number(near.includes(a.id)),
  );
  return (
    <NativeSelect
      disabled={!writable}
      aria-label={`${say(nameWords[name.kind])} ${name.written}: ${say(words.becomes)}`}
      value={choice === null ? '' : typeof choice === 'string' ? choice : choice.id}
      data={[
        ...(choice === null ? [{ value: '', label: say(words.mustChoose) }] : []),
        ...sorted.map(({ id, name: label }) => ({ value: id, label })),
        { value: 'new', label: say(words.asNew) },
        { value: 'text', label: say(words.asText) },
      ]}
      onChange={(event) => hands.choose(name.key, choiceOf(event.currentTarget.value))}
    />
  );
}

const choiceOf = (value: string): Review['choices'][string] =>
  value === 'new' || value === 'text' ? value : { id: value };
