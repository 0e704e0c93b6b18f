import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { useSenderState } from '#sync/outbox.tsx';
import { SignInForm } from './door.tsx';
import { isSignedOut, useWho } from './me.ts';

const words = {
  ended: {
    vi: 'Phiên đăng nhập đã hết: đăng nhập lại, các lượt đã ghi vẫn còn trên máy.',
    en: 'The session has ended: sign in again; what was recorded is still on this device.',
  },
  again: { vi: 'Đăng nhập lại', en: 'Sign in again' },
  close: { vi: 'Đóng', en: 'Close' },
};

/** The session ended while somebody works: the screen stays, and the person signs in over it. */
export function SessionEnded() {
  const say = useSay();
  const who = useWho();
  const { stopped } = useSenderState();
  const [open, setOpen] = useState(false);
  if (!isSignedOut(who.error) && stopped?.code !== 'not-signed-in') return null;
  return (
    <div className="lh-note lh-ended-session" role="alert">
      <strong>{say(words.ended)}</strong>
      <Button onClick={() => setOpen(true)}>{say(words.again)}</Button>
      <Modal
        opened={open}
        centered
        onClose={() => setOpen(false)}
        title={say(words.again)}
        closeButtonProps={{ 'aria-label': say(words.close) }}
      >
        <SignInForm />
      </Modal>
    </div>
  );
}
