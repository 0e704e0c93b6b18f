import { RouterProvider } from '@tanstack/react-router';
import { useState } from 'react';
import { Lock } from './later.tsx';
import { router } from './router.tsx';

/** The app, behind the lock where somebody has a PIN on this device. */
export function Gate({ locked }: { locked: boolean }) {
  const [open, setOpen] = useState(!locked);
  return open ? <RouterProvider router={router} /> : <Lock onOpen={() => setOpen(true)} />;
}
