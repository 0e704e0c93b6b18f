import { Drawer, Title } from '@mantine/core';
import type { ReactNode } from 'react';
import { useSay } from './words.tsx';

/** A side panel over the present screen; Esc closes it, and the focus goes back to where it was. */
export function SidePanel({
  title,
  opened,
  onClose,
  children,
}: {
  title: ReactNode;
  opened: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const say = useSay();
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="md"
      title={<Title order={2}>{title}</Title>}
      closeButtonProps={{ 'aria-label': say({ vi: 'Đóng', en: 'Close' }) }}
    >
      {children}
    </Drawer>
  );
}
