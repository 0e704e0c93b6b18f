import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { BUILD_HEADER } from '../platform/http/handshake.ts';
import { buildOf } from './web-build.ts';

/** Serves the built staff app below /app: its files for ever (their names carry a hash), its page fresh each time. */
export async function staffApp(server: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html'))) return;
  await server.register(fastifyStatic, {
    root: folder,
    prefix: '/app/',
    wildcard: false,
    index: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  const build = buildOf(folder);
  if (build)
    server.addHook('onSend', async (request, reply) => {
      if (request.url.startsWith('/api/')) reply.header(BUILD_HEADER, build);
    });
  // Every address below is the app's own to understand.
  const page = { schema: { hide: true } };
  server.get('/app', page, (_request, reply) => reply.redirect('/app/'));
  server.get('/app/*', page, (_request, reply) => reply.sendFile('index.html', { cacheControl: false }));
}
