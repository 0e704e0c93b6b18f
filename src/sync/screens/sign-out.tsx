import { Button, Modal, Stack, Text } from '@mantine/core';
import { useNetwork } from '@mantine/hooks';
import { useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { useSender, useUnsent } from '../outbox.tsx';
import { ActList } from './list.tsx';
import { SendingState } from './state.tsx';
import { words } from './words.ts';

/** Before signing out: what is not sent, by name, and only ways that lose none of it. */
export function BeforeSignOut({
  onSignOut,
  onLock,
  onStay,
}: {
  onSignOut: () => void;
  /** Null where the device has no PIN that could lock it. */
  onLock: (() => void) | null;
  onStay: () => void;
}) {
  const say = useSay();
  const sender = useSender();
  const acts = useUnsent() ?? [];
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const refused = acts.filter((act) => act.refused !== null).length;
  const sendAndLeave = async () => {
    setBusy(true);
    await sender.send();
    setBusy(false);
    setTried(true);
  };
  const done = tried && acts.length === 0;
  const { online } = useNetwork();
  return (
    <Modal
      opened
      centered
      onClose={onStay}
      title={say(done ? words.nothing : words.outTitle(acts.length))}
      closeButtonProps={{ 'aria-label': say(words.stay) }}
    >
      <Stack className="sy-out">
        {!done && <ActList acts={acts} />}
        {!done && <Text>{say(words.outWhat)}</Text>}
        {tried && acts.length > 0 && (
          <div className="lh-note" role="alert">
            <strong>{say(words.notAllSent)}</strong>{' '}
            {refused === acts.length ? say(words.onlyRefused(refused)) : <SendingState />}
          </div>
        )}
        {!done && !online && <Text fw={600}>{say(words.cannotSendNow)}</Text>}
        {!done && onLock && (
          <Button variant={online ? 'default' : 'filled'} onClick={onLock}>
            {say(words.lockHere(acts.length))}
          </Button>
        )}
        {(done || online || !onLock) && (
          <Button loading={busy} onClick={done ? onSignOut : () => void sendAndLeave()}>
            {say(words.sendAndLeave)}
          </Button>
        )}
        {!done && (
          <>
            <Button variant="default" onClick={onSignOut}>
              {say(words.leaveHere(acts.length))}
            </Button>
            <Text c="dimmed">{say(words.leaveWhat)}</Text>
          </>
        )}
        <Button variant="subtle" onClick={onStay}>
          {say(words.stay)}
        </Button>
      </Stack>
    </Modal>
  );
}
