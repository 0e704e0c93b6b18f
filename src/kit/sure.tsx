import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { ProblemNote } from './problem.tsx';
import { useSay } from './words.tsx';

/** The question before an act that takes something away or cannot be taken back as it is: says what would happen, and names the act. */
export function Sure({
  title,
  what,
  act,
  danger = false,
  busy,
  problem,
  onAct,
  onClose,
}: {
  title: string;
  what: string;
  /** What the button that does it says. */
  act: string;
  danger?: boolean;
  busy: boolean;
  problem: unknown;
  onAct: () => void;
  onClose: () => void;
}) {
  const say = useSay();
  return (
    <Modal
      opened
      centered
      onClose={onClose}
      title={title}
      closeButtonProps={{ 'aria-label': say({ vi: 'Đóng', en: 'Close' }) }}
    >
      <Stack>
        <Text>{what}</Text>
        <ProblemNote problem={problem} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {say({ vi: 'Giữ lại', en: 'Keep' })}
          </Button>
          <Button {...(danger ? { color: 'red' } : {})} loading={busy} onClick={onAct}>
            {act}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
