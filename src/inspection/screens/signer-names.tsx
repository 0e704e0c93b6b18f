import { Button, TextInput } from '@mantine/core';
import { useMe } from '#kit/me.tsx';
import { useSay } from '#kit/words.tsx';
import type { Draft } from './body.ts';
import { words } from './words.ts';

type Signers = Draft['signers'];

/** Two rows at least: whoever inspects (the person at the phone, until they say otherwise), and whoever is inspected. */
export function useSigners(signers: Signers): Signers {
  const say = useSay();
  const { name } = useMe();
  const blank = words.sides.map((side, at) => ({ name: at === 0 ? name : '', title: say(side) }));
  return [...signers, ...blank.slice(signers.length)];
}

/** Who will sign the minutes. */
export function SignerNames({
  signers,
  onChange,
}: {
  signers: Signers;
  onChange: (signers: Signers) => void;
}) {
  const say = useSay();
  const rows = useSigners(signers);
  const set = (at: number, change: Partial<Signers[number]>) =>
    onChange(rows.map((row, index) => (index === at ? { ...row, ...change } : row)));
  return (
    <>
      {rows.map((row, at) => (
        // A row is its place: names are typed letter by letter.
        // biome-ignore lint/suspicious/noArrayIndexKey: rows are only added at the end
        <div key={at} className="in-fields">
          <TextInput
            label={`${say(words.name)} (${at + 1})`}
            value={row.name}
            maxLength={200}
            onChange={(event) => set(at, { name: event.currentTarget.value })}
          />
          <TextInput
            label={say(words.capacity)}
            value={row.title}
            maxLength={200}
            onChange={(event) => set(at, { title: event.currentTarget.value })}
          />
        </div>
      ))}
      {rows.length < 6 && (
        <Button variant="subtle" onClick={() => onChange([...rows, { name: '', title: '' }])}>
          {say(words.addSigner)}
        </Button>
      )}
    </>
  );
}
