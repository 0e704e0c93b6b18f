import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useWrite } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { putCriteriaSet } from '../criteria-set/schema.ts';
import { criteriaSet } from '../criteria-set/set.ts';
import { blankSet, bodyOf } from './body.ts';
import { words } from './words.ts';

/** A set of the commune's own: its id and its name; the rest is typed in on its screen. */
export function AddSet({ taken, onClose }: { taken: readonly string[]; onClose: () => void }) {
  const say = useSay();
  const go = useGo();
  const put = useWrite(putCriteriaSet);
  const [id, setId] = useState('');
  const [name, setName] = useState('');
  const ready = criteriaSet.shape.id.safeParse(id).success && !taken.includes(id) && name.trim() !== '';
  const add = async () => {
    await put.mutateAsync({ params: { id }, body: bodyOf(blankSet(id, name), 0) });
    go(`tieu-chi/${id}`, { sua: 1 });
  };
  return (
    <SidePanel title={say(words.add)} opened onClose={onClose}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (ready) void add().catch(() => undefined);
        }}
      >
        <Stack>
          <TextInput
            label={say(words.name)}
            required
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <TextInput
            label={say(words.addCode)}
            description={say(words.addCodeHint)}
            required
            value={id}
            onChange={(event) => setId(event.currentTarget.value)}
          />
          <ProblemNote problem={put.error} />
          <Button type="submit" disabled={!ready} loading={put.isPending}>
            {say(words.add)}
          </Button>
        </Stack>
      </form>
    </SidePanel>
  );
}
