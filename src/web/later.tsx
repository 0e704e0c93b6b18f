import { type ComponentProps, lazy, Suspense } from 'react';

const LazyDoor = lazy(async () => ({ default: (await import('./door.tsx')).Door }));
const LazyForm = lazy(async () => ({ default: (await import('./door.tsx')).SignInForm }));

/** The door, fetched for whoever stands before it: who is signed in does not wait for its forms. */
export const Door = () => (
  <Suspense>
    <LazyDoor />
  </Suspense>
);

/** The form of the door over a screen whose session has ended, or behind the lock. */
export const SignInForm = (props: ComponentProps<typeof LazyForm>) => (
  <Suspense>
    <LazyForm {...props} />
  </Suspense>
);

const LazyLock = lazy(() => import('./lock.tsx'));

/** What stands before the app where people have a PIN on the device. */
export const Lock = (props: ComponentProps<typeof LazyLock>) => (
  <Suspense>
    <LazyLock {...props} />
  </Suspense>
);

const LazyNoPost = lazy(() => import('./no-post.tsx'));

/** In place of the app for whom no post is left. */
export const NoPost = (props: ComponentProps<typeof LazyNoPost>) => (
  <Suspense>
    <LazyNoPost {...props} />
  </Suspense>
);

const LazyInstall = lazy(() => import('./install-card.tsx'));

export const InstallCard = () => (
  <Suspense>
    <LazyInstall />
  </Suspense>
);
