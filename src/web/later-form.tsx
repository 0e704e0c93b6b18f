import { type ComponentProps, lazy, Suspense } from 'react';

const LazyForm = lazy(async () => ({ default: (await import('./door.tsx')).SignInForm }));

/** The form of the door over a screen whose session has ended, or behind the lock. */
export const SignInForm = (props: ComponentProps<typeof LazyForm>) => (
  <Suspense>
    <LazyForm {...props} />
  </Suspense>
);
