import type { FastifyInstance } from 'fastify';
import { addressRoutes } from '#centre/address/routes.ts';
import { auditRoutes } from '#centre/audit/routes.ts';
import { posts } from '#centre/post/queries-standing.ts';
import { setupRoutes } from '#centre/setup/routes.ts';
import { placeRoutes } from '#place/routes.ts';
import { portalRoutes } from '#portal/routes.ts';
import { changeRoutes } from '#sync/change/routes.ts';
import { outboxRoutes } from '#sync/door/routes.ts';
import { todayRoutes } from '#today/routes.ts';
import { apiOn } from '../platform/http/api.ts';
import { buildServer, type ServerOptions } from '../platform/http/server.ts';
import type { Services } from '../platform/http/services.ts';
import { signInRoutes } from '../platform/signin/routes.ts';
import { sampleRoutes } from '../sample/house.ts';
import { nouns } from './rooms.ts';
import { staffApp } from './staff-app.ts';
import { webFolder } from './web-build.ts';

/** The whole server: every noun's routes on one API. Not listening yet. */
export async function buildApp(
  services: Services,
  options: ServerOptions & {
    readonly web?: string;
    /** Gives the address to hand to people, once the server listens. */
    readonly address?: () => string;
  },
): Promise<FastifyInstance> {
  const server = await buildServer(services, options);
  const { api, permissions, perform } = apiOn(server, services, posts);
  for (const noun of nouns) noun.routes?.(api);
  changeRoutes(api, nouns);
  outboxRoutes(server, services, perform, nouns);
  todayRoutes(api, nouns);
  auditRoutes(
    api,
    permissions,
    nouns.flatMap(({ acts = [] }) => acts),
  );
  addressRoutes(api, options.address ?? (() => options.publicUrl ?? 'http://localhost'));
  placeRoutes(server, services);
  setupRoutes(server, services, options.publicUrl ?? null);
  sampleRoutes(server, services);
  signInRoutes(server, services, permissions, posts);
  portalRoutes(server, services, options.publicUrl ?? null);
  await staffApp(server, options.web ?? webFolder);
  return server;
}
