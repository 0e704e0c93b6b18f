import { type ComponentProps, lazy, Suspense } from 'react';

const LazyNoPost = lazy(() => import('./no-post.tsx'));

/** In place of the app for whom no post is left. */
export const NoPost = (props: ComponentProps<typeof LazyNoPost>) => (
  <Suspense>
    <LazyNoPost {...props} />
  </Suspense>
);
