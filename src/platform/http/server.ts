import type { Server as HttpsServer } from 'node:https';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import multipart from '@fastify/multipart';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import {
  hasZodFastifySchemaValidationErrors,
  jsonSchemaTransform,
  serializerCompiler,
  validatorCompiler,
} from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import type { z } from 'zod';
import { catalogue, type ProblemCode } from '../problems/catalogue.ts';
import { Problem, problemBody } from '../problems/problem.ts';
import { fromDatabase, fromIssues } from '../problems/translate.ts';
import { type CertificateFiles, readCertificate, watchCertificate } from './certificate.ts';
import { unstorableText } from './fields.ts';
import { PROTOCOL_HEADER, protocolProblem } from './handshake.ts';
import type { Services } from './services.ts';

const bodyLimit = 4_000_000;
const fileLimit = 25_000_000;
/** A whole request must be here by then: a photo over a slow village line takes a minute, a sender who dawdles on purpose takes for ever. */
const requestTimeout = 180_000;

export interface ServerOptions {
  readonly log: boolean;
  /** The address that people use, where a proxy stands in front; null: the server's own. */
  readonly publicUrl?: string | null;
  /** Addresses of proxies whose forwarded headers count. */
  readonly trustProxy?: readonly string[];
  /** Where the certificate stands, when this server itself speaks HTTPS. */
  readonly tls?: CertificateFiles | null;
}

/** Builds the server without its rooms: limits, headers, the answer to everything that goes wrong, /health and the API's description. */
export async function buildServer(services: Services, options: ServerOptions): Promise<FastifyInstance> {
  const { log, publicUrl = null, trustProxy = [], tls = null } = options;
  const certificate = tls && readCertificate(tls);
  const server = Fastify({
    logger: log ? { level: 'warn' } : false,
    bodyLimit,
    requestTimeout,
    // Behind a proxy everybody would have its address; only a named one is believed about who asks.
    trustProxy: trustProxy.length > 0 ? [...trustProxy] : false,
    routerOptions: { maxParamLength: 200 },
    // Open connections of browsers must not hold up a stop.
    forceCloseConnections: true,
    // The same instance for everything else, whichever of the two it speaks.
    ...({ https: certificate } as { https: null }),
  });
  if (tls && certificate) {
    const secured = server.server as unknown as HttpsServer;
    const { stop } = watchCertificate(
      tls,
      certificate,
      (fresh) => secured.setSecureContext(fresh),
      console.error,
    );
    server.addHook('onClose', async () => stop());
  }
  server.setValidatorCompiler((route) => {
    const check = validatorCompiler(route as Parameters<typeof validatorCompiler>[0]);
    return (value) => {
      const place = unstorableText(value, route.httpPart ?? 'body');
      return place ? { error: new Problem('bad-input', { where: [place] }) } : check(value);
    };
  });
  server.setSerializerCompiler(serializerCompiler);
  await server.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        // Component libraries set styles on elements; scripts stay our own.
        styleSrc: ["'self'", "'unsafe-inline'"],
        scriptSrc: ["'self'"],
        frameSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    // The office's own server speaks plain HTTP on the local network.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
    originAgentCluster: false,
  });
  await server.register(compress, { threshold: 1024 });
  await server.register(multipart, { limits: { fileSize: fileLimit, files: 1 }, throwFileSizeLimit: false });
  await server.register(swagger, {
    openapi: { openapi: '3.1.0', info: { title: 'Làng Học', version: services.version } },
    transform: jsonSchemaTransform,
  });
  server.addHook('onRequest', async (request) => {
    const problem = protocolProblem(request.headers[PROTOCOL_HEADER]);
    if (problem) throw new Problem(problem);
    if (request.method === 'GET' || request.method === 'HEAD') return;
    const { origin, host } = request.headers;
    if (!sameOrigin(origin, host, publicUrl)) throw new Problem('foreign-origin');
  });
  // Answers of the API are records of people: no browser and no proxy on the way keeps them.
  server.addHook('onSend', async (request, reply) => {
    if (request.url.startsWith('/api/') && !reply.hasHeader('cache-control'))
      reply.header('cache-control', 'no-store');
  });
  server.setErrorHandler((error: FastifyError, request, reply) => {
    const { code, details } = explain(error);
    if (code === 'bug') console.error(request.id, request.method, request.url, error);
    const wait = details.more?.waitSeconds;
    if (typeof wait === 'number') reply.header('retry-after', String(wait));
    return reply
      .status(catalogue[code].status)
      .send(problemBody(code, details, code === 'bug' ? request.id : undefined));
  });
  server.setNotFoundHandler((_request, reply) => reply.status(404).send(problemBody('not-found')));
  server.get('/health', { schema: { summary: 'Says whether the database answers' } }, async () => {
    await sql`select 1`.execute(services.database);
    return { status: 'ok', version: services.version };
  });
  server.get('/api/openapi.json', { schema: { hide: true } }, async () => server.swagger());
  return server;
}

/** Gives what an error is called, to whoever asked. */
export function explain(error: FastifyError): { code: ProblemCode; details: Problem['details'] } {
  if (error instanceof Problem) return { code: error.code, details: error.details };
  if (hasZodFastifySchemaValidationErrors(error)) {
    const issues = error.validation.map(
      ({ keyword, instancePath, message, params }) =>
        ({
          ...params,
          code: keyword,
          path: instancePath.split('/').slice(1).filter(Boolean),
          message,
        }) as unknown as z.core.$ZodIssue,
    );
    return { code: 'bad-input', details: { where: fromIssues(issues, error.validationContext ?? 'body') } };
  }
  if (error.statusCode === 413) return { code: 'too-large', details: {} };
  if (error.statusCode === 404) return { code: 'not-found', details: {} };
  if (error.statusCode && error.statusCode < 500) {
    return {
      code: 'bad-input',
      details: { where: [{ path: 'body', vi: 'Không đọc được nội dung gửi lên.', en: error.message }] },
    };
  }
  const problem = fromDatabase(error);
  return problem ? { code: problem.code, details: problem.details } : { code: 'bug', details: {} };
}

/**
 * A browser names the page that sends; programs without a browser send no origin and carry no cookie by accident. Where people come by HTTPS,
 * a page of the same name over plain HTTP is foreign: anybody on the way can have written it.
 */
function sameOrigin(origin: string | undefined, host: string | undefined, publicUrl: string | null): boolean {
  if (!origin) return true;
  if (!URL.canParse(origin)) return false;
  const page = new URL(origin);
  const own = publicUrl === null ? null : new URL(publicUrl);
  if (page.host === own?.host) return own.protocol === 'http:' || page.protocol === 'https:';
  return page.host === host;
}
