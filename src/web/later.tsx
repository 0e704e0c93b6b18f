import { type ComponentProps, lazy, Suspense } from 'react';

const LazyDoor = lazy(async () => ({ default: (await import('./door.tsx')).Door }));

/** The door, fetched for whoever stands before it: who is signed in does not wait for its forms. */
export const Door = () => (
  <Suspense>
    <LazyDoor />
  </Suspense>
);

const LazyLock = lazy(() => import('./lock.tsx'));

/** What stands before the app where people have a PIN on the device. */
export const Lock = (props: ComponentProps<typeof LazyLock>) => (
  <Suspense>
    <LazyLock {...props} />
  </Suspense>
);

const LazyInstall = lazy(() => import('./install-card.tsx'));

export const InstallCard = () => (
  <Suspense>
    <LazyInstall />
  </Suspense>
);
