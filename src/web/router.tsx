import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import { Broken } from './broken.tsx';
import { Door } from './door.tsx';
import { NotHere } from './not-here.tsx';
import { screens } from './screens.ts';
import { Shell } from './shell.tsx';

const rootRoute = createRootRoute({ component: Outlet, notFoundComponent: NotHere });
const doorRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: Door });
const communeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$slug',
  component: Shell,
  notFoundComponent: NotHere,
});
const screenRoutes = screens.map((screen) =>
  createRoute({
    getParentRoute: () => communeRoute,
    path: `/${screen.path.replaceAll(/:(\w+)/g, '$$$1')}`,
    component: lazyRouteComponent(screen.load),
  }),
);

export const router = createRouter({
  basepath: '/app',
  routeTree: rootRoute.addChildren([doorRoute, communeRoute.addChildren(screenRoutes)]),
  defaultErrorComponent: Broken,
  defaultPreload: 'intent',
  scrollRestoration: true,
});
