import { makeSheet } from '#kit/sheet.ts';
import { xlsxAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';

/** Tables of the screens as Excel files. */
export function sheetRoutes(api: Api): void {
  api.read(makeSheet, ({ actor, body }) =>
    xlsxAnswer(
      {
        title: body.title,
        sample: actor.commune.sample,
        columns: body.columns.map((column, at) => ({ ...column, key: String(at) })),
        rows: body.rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [at, cell]))),
      },
      body.title.replaceAll(/[^\p{L}\p{N} -]/gu, ''),
    ),
  );
}
