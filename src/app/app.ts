import type { FastifyInstance } from 'fastify';
import { auditRoutes } from '#centre/audit/routes.ts';
import { posts } from '#centre/post/queries-standing.ts';
import { setupRoutes } from '#centre/setup/routes.ts';
import { portalRoutes } from '#portal/routes.ts';
import { todayRoutes } from '#today/routes.ts';
import { apiOn } from '../platform/http/api.ts';
import type { House } from '../platform/http/house.ts';
import { buildServer, type ServerOptions } from '../platform/http/server.ts';
import { signInRoutes } from '../platform/signin/routes.ts';
import { nouns } from './rooms.ts';
import { staffApp } from './staff-app.ts';
import { webFolder } from './web-build.ts';

/** The whole server: every noun's routes on one API. Not listening yet. */
export async function buildApp(
  house: House,
  options: ServerOptions & { readonly web?: string },
): Promise<FastifyInstance> {
  const server = await buildServer(house, options);
  const { api, sentences } = apiOn(server, house, posts);
  for (const noun of nouns) noun.routes?.(api);
  todayRoutes(api, nouns);
  auditRoutes(
    api,
    sentences,
    nouns.flatMap(({ acts = [] }) => acts),
  );
  setupRoutes(server, house, options.publicUrl ?? null);
  signInRoutes(server, house, sentences, posts);
  portalRoutes(server, house);
  await staffApp(server, options.web ?? webFolder);
  return server;
}
