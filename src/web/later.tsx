import { lazy, Suspense } from 'react';

const LazyDoor = lazy(async () => ({ default: (await import('./door.tsx')).Door }));
const LazyForm = lazy(async () => ({ default: (await import('./door.tsx')).SignInForm }));

/** The door, fetched for whoever stands before it: who is signed in does not wait for its forms. */
export const Door = () => (
  <Suspense>
    <LazyDoor />
  </Suspense>
);

/** The form of the door over a screen whose session has ended. */
export const SignInForm = () => (
  <Suspense>
    <LazyForm />
  </Suspense>
);
