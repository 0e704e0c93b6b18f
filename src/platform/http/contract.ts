import { z } from 'zod';
import type { Permission } from '../permission/permission.ts';
import { withoutBounds } from './answer.ts';

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What a route promises: the server registers it, the browser calls it, OpenAPI is printed from it. */
export interface Contract<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly method: Method;
  /** With `:name` for parameters; within a commune it starts with `/api/communes/:commune`. */
  readonly path: string;
  readonly summary: string;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
}

/** A contract inside a commune: the permission says who may. */
export interface CommuneContract<
  Params extends z.ZodObject = z.ZodObject,
  Query extends z.ZodObject = z.ZodObject,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> extends Contract<Params, Query, Body, Answer> {
  readonly permission: Permission;
}

export type AnyCommuneContract = CommuneContract<z.ZodObject, z.ZodObject, z.ZodType, z.ZodType>;

/** For a body or an answer without content. */
export const nothing = z.null();
/** Marks an answer that is a file (docx, pdf, xlsx, an image), not JSON. */
export const fileAnswer = z.custom<FileAnswer>().meta({ description: 'a file', file: true });
/** Marks a body that is an uploaded file (multipart, one file; the fields of `query` say what it is). */
export const fileBody = z.custom<UploadedFile>().meta({ description: 'an uploaded file', file: true });

export interface FileAnswer {
  readonly name: string;
  readonly mediaType: string;
  /** A function makes them after the transaction, which must not wait for a drawing. */
  readonly bytes: Uint8Array | (() => Promise<Uint8Array>);
  /** Shown in the browser (papers, photos) or saved as a file. */
  readonly inline?: boolean;
}

export interface UploadedFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** The header by which a device names the account that an act was recorded under. */
export const ACCOUNT_HEADER = 'x-langhoc-account';

const communeParam = z.object({ commune: z.uuid() });

/**
 * Declares a route of a commune. Takes the path below the commune ('/venues/:id'), further parameters as a Zod object, and the schemas of
 * query, body and answer (left out: none).
 */
export function communeContract<
  Params extends z.ZodRawShape = Record<never, never>,
  Query extends z.ZodRawShape = Record<never, never>,
  Body extends z.ZodType = typeof nothing,
  Answer extends z.ZodType = typeof nothing,
>(input: {
  method: Method;
  path: string;
  summary: string;
  permission: Permission;
  params?: Params;
  query?: Query;
  body?: Body;
  answer?: Answer;
}) {
  const answer = (input.answer ?? nothing) as Answer;
  return Object.freeze({
    method: input.method,
    path: `/api/communes/:commune${input.path}`,
    summary: input.summary,
    permission: input.permission,
    params: communeParam.extend((input.params ?? {}) as Params),
    query: z.object((input.query ?? {}) as Query),
    body: (input.body ?? nothing) as Body,
    // Made when it is first asked for: a phone loads every contract and reads few answers by it.
    get answer() {
      return withoutBounds(answer);
    },
  });
}
