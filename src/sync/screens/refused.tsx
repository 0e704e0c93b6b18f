import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Sure } from '#kit/sure.tsx';
import { useSay } from '#kit/words.tsx';
import type { KeptAct } from '../act.ts';
import { useMend, useSender } from '../outbox.tsx';
import { discard, sendAgain } from '../store.ts';
import { words } from './words.ts';

/** Acts that the server did not take: each by its name, with the reason, to be mended or discarded. Shows nothing without any. */
export function RefusedActs({ acts }: { acts: readonly KeptAct[] }) {
  const say = useSay();
  if (acts.length === 0) return null;
  return (
    <div className="lh-note" role="alert">
      <Stack gap="md">
        <Text fw={700}>{say(words.refusedTitle)}</Text>
        {acts.map((act) => (
          <RefusedAct key={act.id} act={act} />
        ))}
      </Stack>
    </div>
  );
}

function RefusedAct({ act }: { act: KeptAct }) {
  const say = useSay();
  const sender = useSender();
  const mend = useMend(act.kind);
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const { what, todo, where, code } = act.refused!;
  const mends = code === 'bad-input' ? mend : undefined;
  const again = async () => {
    await sendAgain(act, mends ? mends.with(act.item, typed.trim()) : act.item);
    await sender.send();
  };
  return (
    <Stack gap="xs">
      <Text fw={600}>
        {say(act.told.what)} <Text span>({say(act.told.subject)})</Text>
      </Text>
      <Text>{say(what)}</Text>
      {where.length > 0 ? (
        <List>
          {where.slice(0, 5).map((place) => (
            <List.Item key={place.path + place.vi}>{say(place)}</List.Item>
          ))}
        </List>
      ) : (
        <Text>{say(todo)}</Text>
      )}
      {mends && (
        <Textarea
          label={say(mends.label)}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          autosize
          minRows={2}
          maxLength={500}
          required
        />
      )}
      <Group>
        <Button disabled={mends !== undefined && typed.trim() === ''} onClick={() => void again()}>
          {say(words.again)}
        </Button>
        <Button variant="default" onClick={() => setAsked(true)}>
          {say(words.discard)}
        </Button>
      </Group>
      {asked && (
        <Sure
          danger
          busy={false}
          problem={null}
          title={say(words.discardTitle)}
          what={say(words.discardWhat(say(act.told.what)))}
          act={say(words.discard)}
          onAct={() => void discard([act])}
          onClose={() => setAsked(false)}
        />
      )}
    </Stack>
  );
}
