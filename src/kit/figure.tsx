import { UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';

/** A number that opens to what it is made of. `label` says to readers which number. */
export function Figure({
  children,
  label,
  onOpen,
}: {
  children: ReactNode;
  label: string;
  onOpen?: () => void;
}) {
  if (!onOpen) return <span className="lh-number">{children}</span>;
  return (
    <UnstyledButton className="lh-figure" onClick={onOpen} aria-label={label}>
      {children}
    </UnstyledButton>
  );
}
