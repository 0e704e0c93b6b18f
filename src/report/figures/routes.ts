import { xlsxAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';
import { Problem } from '#platform/problems/problem.ts';
import type { Period } from '#vocabulary/period.ts';
import type { Within } from './queries-counts.ts';
import { openClasses, openMarks, openSessions } from './queries-open.ts';
import { countsOf, readFigures } from './read.ts';
import * as contracts from './schema.ts';
import { figuresTable } from './table.ts';

export function figuresRoutes(api: Api): void {
  api.read(contracts.getFigures, ({ tx, query }) => readFigures(tx, inOrder(query), true, query.plan));
  api.read(contracts.exportFigures, async ({ tx, actor, query }) => {
    const figures = await readFigures(tx, inOrder(query), true, query.plan);
    return xlsxAnswer(
      figuresTable(figures, query.by, actor.commune.sample),
      `So-lieu-${query.from}-${query.to}-${query.by}`,
    );
  });
  api.read(contracts.openFigure, async ({ tx, query }) => {
    const period = inOrder(query);
    const within: Within = { group: { by: query.by, key: query.key ?? null }, planId: query.plan ?? null };
    const counts = await countsOf(tx, period, { within, of: 'class', minorities: true });
    return (await openClasses(tx, period, within)).map((one) => ({
      ...one,
      sources: [...one.sources],
      counts: counts.get(`class ${one.id}`)!,
    }));
  });
  api.read(contracts.openClassSessions, async ({ tx, params, query }) => [
    ...(await openSessions(tx, inOrder(query), params.id)),
  ]);
  api.read(contracts.openSessionMarks, async ({ tx, params }) => [...(await openMarks(tx, params.id))]);
}

function inOrder({ from, to }: Period): Period {
  if (from > to)
    throw new Problem('bad-input', {
      where: [
        {
          path: 'query.to',
          vi: 'Ngày cuối đứng trước ngày đầu.',
          en: 'The end date is before the start date.',
        },
      ],
    });
  return { from, to };
}
