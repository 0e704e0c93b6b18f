import { Button, Modal, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useSay } from '#kit/words.tsx';
import { useSenderState } from '#sync/outbox.tsx';
import { SignInForm } from './later-form.tsx';
import { askWho, isOtherAccount, isSignedOut, useWho } from './me.ts';

const words = {
  ended: {
    vi: 'Phiên đăng nhập đã hết: đăng nhập lại, các lượt đã ghi vẫn còn trên máy.',
    en: 'The session has ended: sign in again; what was recorded is still on this device.',
  },
  typed: {
    vi: 'Đăng nhập lại ngay đây, rồi bấm lại: nội dung đang nhập vẫn còn.',
    en: 'Sign in again here, then press again: what you were typing is still there.',
  },
  again: { vi: 'Đăng nhập lại', en: 'Sign in again' },
  close: { vi: 'Đóng', en: 'Close' },
};

/**
 * The session ended while somebody works: the screen stays, and the person signs in over it. Whoever was about to save is asked at once, over
 * the form that they were typing into.
 */
export function SessionEnded() {
  const say = useSay();
  const who = useWho();
  const { stopped } = useSenderState();
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  useEffect(
    () =>
      client.getMutationCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error' || !isSignedOut(event.action.error))
          return;
        setOpen(true);
        void askWho(client);
      }),
    [client],
  );
  useEffect(
    () =>
      client.getQueryCache().subscribe((event) => {
        if (event.type !== 'updated' || event.action.type !== 'error') return;
        if (!isSignedOut(event.action.error) && !isOtherAccount(event.action.error)) return;
        // Asking who is here is what told it: asking again would go on for ever.
        if (event.query.queryKey[0] !== 'me') void askWho(client);
      }),
    [client],
  );
  const ended = isSignedOut(who.error) || stopped?.code === 'not-signed-in';
  useEffect(() => {
    if (!ended) setOpen(false);
  }, [ended]);
  if (!ended) return null;
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
        <Text mb="md">{say(words.typed)}</Text>
        <SignInForm />
      </Modal>
    </div>
  );
}
