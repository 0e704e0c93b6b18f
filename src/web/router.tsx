import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
} from '@tanstack/react-router';
import type { Screen } from '#kit/screen.ts';
import './print.css';
import { Broken, NotLoaded } from './broken.tsx';
import { Door } from './later.tsx';
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
/**
 * A screen that cannot be loaded says so while the server is out of reach: the router by itself would load the whole page anew, and find
 * nothing. Where the server answers, its app has been renewed meanwhile, and loading anew is right.
 */
const loadOf = (screen: Screen) => () =>
  screen.load().catch(async (error: unknown) => {
    const there = await fetch('/health', { cache: 'no-store' }).catch(() => null);
    throw there ? error : new NotLoaded();
  });
const screenRoutes = screens.map((screen) =>
  createRoute({
    getParentRoute: () => communeRoute,
    path: `/${screen.path.replaceAll(/:(\w+)/g, '$$$1')}`,
    component: lazyRouteComponent(loadOf(screen)),
  }),
);

export const router = createRouter({
  basepath: '/app',
  routeTree: rootRoute.addChildren([doorRoute, communeRoute.addChildren(screenRoutes)]),
  defaultErrorComponent: Broken,
  defaultPreload: 'intent',
  scrollRestoration: true,
});
