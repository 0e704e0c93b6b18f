import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { words } from './words.ts';

/** Asks why before something is undone; the reason is kept with it. */
export function ReasonModal({
  opened,
  title,
  what,
  act,
  onClose,
  onReason,
}: {
  opened: boolean;
  title: string;
  what: string;
  act: string;
  onClose: () => void;
  onReason: (reason: string) => Promise<unknown>;
}) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const done = async () => {
    setBusy(true);
    try {
      await onReason(reason.trim());
      setReason('');
      setProblem(null);
      onClose();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Modal
      opened={opened}
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': say({ vi: 'Đóng', en: 'Close' }) }}
    >
      <Stack>
        <Text>{what}</Text>
        <Textarea
          label={say(words.reason)}
          value={reason}
          data-autofocus
          autosize
          minRows={2}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ProblemNote problem={problem} />
        <Button color="red" loading={busy} disabled={reason.trim().length < 3} onClick={() => void done()}>
          {act}
        </Button>
      </Stack>
    </Modal>
  );
}
