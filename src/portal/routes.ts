import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { asCode } from '#attendance/certificate/rules.ts';
import { findCentre } from '#centre/centre/queries.ts';
import { reading, type Tx } from '#platform/database/database.ts';
import type { Services } from '#platform/http/services.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { calendarOf, type FeedSetting } from './calendar.ts';
import { checkPage, splitCode } from './check.ts';
import { errorHandler } from './error.ts';
import { feedOf } from './feed.ts';
import { chooserPage, communePage, problemPage } from './page.ts';
import { communes, type PublicCommune } from './queries.ts';
import { findByCode } from './queries-check.ts';
import { publicTitles } from './queries-news.ts';
import { readCalendar, readFace, readFeed } from './read.ts';
import { helperRoutes } from './routes-helper.ts';
import { shelfPage } from './shelf.ts';

/**
 * The public pages: plain HTML for everybody, made of what one commune tells everybody; the same as a calendar and a feed. `publicUrl` is
 * where the server is reached from outside; without it, where it was asked.
 */
export function portalRoutes(
  server: FastifyInstance,
  services: Services,
  publicUrl: string | null = null,
): void {
  helperRoutes(server, services);
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
    return send(request, reply, communePage(commune, orNotFound(face), others), html);
  };

  server.get(
    '/',
    { schema: { ...schema, summary: 'The public page' }, errorHandler },
    async (request, reply) => {
      const known = await all();
      // Nobody has set up a commune yet: the staff app asks for it.
      if (known.length === 0) return reply.redirect('/app/');
      if (known.length === 1) return show(request, reply, known[0]!, false);
      return send(request, reply, chooserPage(known), html);
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
  server.get<{ Params: { slug: string }; Querystring: { tim?: string | string[] } }>(
    '/xa/:slug/tu-sach',
    { schema: { ...schema, summary: "The books of one commune's centre" }, errorHandler },
    async (request, reply) => {
      const commune = orNotFound((await all()).find(({ slug }) => slug === request.params.slug));
      const { name, titles } = await reading(
        services.database,
        { commune: commune.id, account: null },
        async (tx) => ({ name: orNotFound(await findCentre(tx)).name, titles: await publicTitles(tx) }),
      );
      const asked = [request.query.tim ?? ''].flat()[0] ?? '';
      return send(request, reply, shelfPage(commune, name, titles, asked), html);
    },
  );
  // A code is typed from a paper: the form leads to the address that the paper's QR code has.
  server.get<{ Querystring: { xa?: string | string[]; ma?: string | string[] } }>(
    '/public/check',
    { schema: { ...schema, summary: 'Leads to the check of a typed code' }, errorHandler },
    async (request, reply) => {
      const [slug = '', code = ''] = [request.query.xa, request.query.ma].map((one) => [one ?? ''].flat()[0]);
      return reply.redirect(`/public/check/${encodeURIComponent(slug)}-${encodeURIComponent(asCode(code))}`);
    },
  );
  server.get<{ Params: { code: string } }>(
    '/public/check/:code',
    { schema: { ...schema, summary: 'Says whether a certificate is valid' }, errorHandler },
    async (request, reply) => {
      const known = await all();
      const asked = splitCode(
        request.params.code,
        known.map(({ slug }) => slug),
      );
      const commune = known.find(({ slug }) => slug === asked?.slug);
      const found =
        asked && commune
          ? await reading(services.database, { commune: commune.id, account: null }, async (tx) => ({
              centre: orNotFound(await findCentre(tx)),
              certificate: await findByCode(tx, asCode(asked.code)),
            }))
          : null;
      // Whoever is shown it is told what is true now, and no search engine keeps it.
      reply.header('cache-control', 'no-store').header('x-robots-tag', 'noindex').type(html);
      if (!commune || !found?.certificate)
        return reply
          .status(404)
          .send(
            problemPage(
              'Không có giấy nào mang mã này',
              'Xem lại mã trên giấy. Nếu đúng mã mà vẫn không có, giấy ấy không do trung tâm nào ở đây cấp.',
            ),
          );
      const { name, symbol } = found.centre;
      return reply.send(checkPage(commune, name, { ...found.certificate, symbol }));
    },
  );
  /** A form of the public data of one commune: what is read of it, and how that is written. */
  const form = <T>(
    path: string,
    [summary, type]: readonly [string, string],
    read: (tx: Tx, today: CivilDate) => Promise<T>,
    write: (data: T, setting: FeedSetting) => string,
  ) =>
    server.get<{ Params: { slug: string } }>(
      `/xa/:slug/${path}`,
      { schema: { tags: ['public'], produces: [type], summary }, errorHandler },
      async (request, reply) => {
        const { slug, id } = orNotFound((await all()).find((one) => one.slug === request.params.slug));
        const today = services.clock.today();
        const { name, data } = await reading(
          services.database,
          { commune: id, account: null },
          async (tx) => ({
            name: orNotFound(await findCentre(tx)).name,
            data: await read(tx, today),
          }),
        );
        const page = `${publicUrl ?? `${request.protocol}://${request.host}`}/xa/${slug}`;
        return send(request, reply, write(data, { name, page, today }), type);
      },
    );
  form(
    'lich.ics',
    ["One commune's classes as iCalendar", 'text/calendar; charset=utf-8'],
    readCalendar,
    calendarOf,
  );
  form(
    'tin.xml',
    ["One commune's news and classes to come as RSS", 'application/rss+xml; charset=utf-8'],
    readFeed,
    ({ news, sessions }, setting) => feedOf(news, sessions, setting),
  );
}

const html = 'text/html; charset=utf-8';

function send(request: FastifyRequest, reply: FastifyReply, page: string, type: string): FastifyReply {
  const tag = `W/"${createHash('sha256').update(page).digest('base64url').slice(0, 22)}"`;
  reply.header('etag', tag).header('cache-control', 'public, max-age=60');
  if (request.headers['if-none-match'] === tag) return reply.status(304).send();
  return reply.type(type).send(page);
}
