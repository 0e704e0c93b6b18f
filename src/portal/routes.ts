import { createHash } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { reading } from '#platform/database/database.ts';
import type { Services } from '#platform/http/services.ts';
import { catalogue } from '#platform/problems/catalogue.ts';
import { orNotFound, Problem } from '#platform/problems/problem.ts';
import { fromDatabase } from '#platform/problems/translate.ts';
import { chooserPage, communePage, problemPage } from './page.ts';
import { communes, type PublicCommune } from './queries.ts';
import { readFace } from './read.ts';

/** The public pages: plain HTML for everybody, made of what one commune tells everybody. */
export function portalRoutes(server: FastifyInstance, services: Services): void {
  const schema = { tags: ['public'], produces: ['text/html'] };
  const all = () => reading(services.database, { commune: null, account: null }, communes);
  const show = async (
    request: FastifyRequest,
    reply: FastifyReply,
    commune: PublicCommune,
    others: boolean,
  ) => {
    const face = await reading(services.database, { commune: commune.id, account: null }, (tx) =>
      readFace(tx, services.clock.today()),
    );
    return send(request, reply, communePage(commune, orNotFound(face), others));
  };

  server.get(
    '/',
    { schema: { ...schema, summary: 'The public page' }, errorHandler },
    async (request, reply) => {
      const known = await all();
      // Nobody has set up a commune yet: the staff app asks for it.
      if (known.length === 0) return reply.redirect('/app/');
      if (known.length === 1) return show(request, reply, known[0]!, false);
      return send(request, reply, chooserPage(known));
    },
  );
  server.get<{ Params: { slug: string } }>(
    '/xa/:slug',
    { schema: { ...schema, summary: "The public page of one commune's centre" }, errorHandler },
    async (request, reply) => {
      const known = await all();
      const commune = orNotFound(known.find(({ slug }) => slug === request.params.slug));
      return show(request, reply, commune, known.length > 1);
    },
  );
}

function send(request: FastifyRequest, reply: FastifyReply, page: string): FastifyReply {
  const tag = `W/"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
  reply.header('etag', tag).header('cache-control', 'public, max-age=60');
  if (request.headers['if-none-match'] === tag) return reply.status(304).send();
  return reply.type('text/html; charset=utf-8').send(page);
}

/** A person without an account sees a page, not a problem in JSON. */
function errorHandler(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const problem = error instanceof Problem ? error : fromDatabase(error);
  const { status, what, todo } = catalogue[problem?.code ?? 'bug'];
  if (!problem) console.error(error);
  return reply
    .status(status)
    .header('cache-control', 'no-store')
    .type('text/html; charset=utf-8')
    .send(
      problem?.code === 'not-found'
        ? problemPage('Không có trang này', 'Kiểm tra lại địa chỉ, hoặc chọn xã ở trang đầu.')
        : problemPage(what.vi, todo.vi),
    );
}
