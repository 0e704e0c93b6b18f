import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { catalogue } from '#platform/problems/catalogue.ts';
import { Problem } from '#platform/problems/problem.ts';
import { fromDatabase } from '#platform/problems/translate.ts';
import { problemPage } from './page.ts';

/** A person without an account sees a page, not a problem in JSON. */
export function errorHandler(
  error: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
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
