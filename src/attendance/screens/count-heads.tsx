import { Button, Group, NumberInput, Text } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '#kit/words.tsx';
import type { Roll } from './use-roll.ts';
import { words } from './words.ts';

const MOST = 100_000;

/** "Chỉ đếm": how many are here, without names. Nobody is recorded as absent this way. */
export function CountHeads({ roll, headcount }: { roll: Roll; headcount: number | null }) {
  const say = useSay();
  const called = roll.counts.present + roll.counts.away;
  const [heads, setHeads] = useState<number | string>(headcount ?? '');
  const count = typeof heads === 'number' ? heads : 0;
  const add = (more: number) => setHeads(Math.min(MOST, Math.max(0, count + more)));
  return (
    <form
      className="lh-heads"
      onSubmit={(event) => {
        event.preventDefault();
        void roll.countHeads(typeof heads === 'number' ? heads : null);
      }}
    >
      <NumberInput
        label={say(words.howMany)}
        value={heads}
        onChange={setHeads}
        min={0}
        max={MOST}
        allowDecimal={false}
        hideControls
        inputMode="numeric"
      />
      <Group grow gap="sm">
        {[-1, 1, 10].map((more) => (
          <Button key={more} variant="default" size="lg" onClick={() => add(more)}>
            {more > 0 ? `+ ${more}` : `− ${-more}`}
          </Button>
        ))}
      </Group>
      <Text c="dimmed" ta="center">
        {say(called > 0 ? words.marksCount(called) : words.nobodyAbsent)}
      </Text>
      <Button type="submit" size="lg" disabled={heads === '' && headcount === null}>
        {say(heads === '' ? words.noHeadcount : words.recordHeads(count))}
      </Button>
      {headcount !== null && (
        <Text ta="center" role="status">
          {say(words.counted(headcount))}
        </Text>
      )}
    </form>
  );
}
