import { Button, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useMe } from '#kit/me.tsx';
import { Page } from '#kit/page.tsx';
import { useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import type { Words } from '#vocabulary/language.ts';
import { canKeep, keepNow } from '../keeper.ts';
import { isGuessable } from '../pin.ts';
import { beginVault, changePin, openVault } from '../vault.ts';
import { Keypad } from './keypad.tsx';
import { useFilled } from './use-held.ts';
import { words } from './words.ts';

/** Chooses the PIN by which this device opens what it keeps for the person: typed twice. */
export default function SetPinScreen() {
  const say = useSay();
  const me = useMe();
  const [first, setFirst] = useState<string | null>(null);
  const [wrong, setWrong] = useState<Words | null>(null);
  const [state, setState] = useState<'typing' | 'busy' | 'set'>('typing');
  const take = async (pin: string) => {
    setWrong(null);
    if (first === null) {
      if (isGuessable(pin)) setWrong(words.guessable);
      else setFirst(pin);
      return;
    }
    setFirst(null);
    if (pin !== first) {
      setWrong(words.differ);
      return;
    }
    setState('busy');
    if (openVault()?.account === me.account) await changePin(pin);
    else await beginVault(me, pin);
    setState('set');
    void keepNow();
  };
  if (state === 'set') return <IsSet />;
  return (
    <Page title={say(words.setTitle)} subtitle={say(words.chooseWhat)}>
      {canKeep() ? (
        <Stack gap={4}>
          <Text fw={600} size="lg" ta="center">
            {say(first === null ? words.choose : words.again)}
          </Text>
          <p className="sy-lock-alert" role="alert">
            {wrong && say(wrong)}
          </p>
          <Keypad
            label={say(first === null ? words.choose : words.again)}
            busy={state === 'busy'}
            onPin={(pin) => void take(pin)}
          />
          <Text c="dimmed" mt="md">
            {say(words.remembers)}
          </Text>
        </Stack>
      ) : (
        <Text>{say(words.cannot)}</Text>
      )}
    </Page>
  );
}

function IsSet() {
  const say = useSay();
  const go = useGo();
  const filled = useFilled();
  return (
    <Page title={say(words.set)}>
      <Text size="lg" role="status">
        {say(filled ? words.ready : words.filling)}
      </Text>
      <Button size="lg" variant={filled ? 'filled' : 'default'} onClick={() => go('')}>
        {say(words.toToday)}
      </Button>
    </Page>
  );
}
