import { makeSheet, readSheetFile } from '#kit/sheet.ts';
import { xlsxAnswer } from '#paper/answer.ts';
import { sheetsInWorker } from '#paper/read/in-worker.ts';
import { Unreadable } from '#paper/read/unreadable.ts';
import type { Api } from '#platform/http/api.ts';
import { Problem } from '#platform/problems/problem.ts';

/** Tables of the screens as Excel files, and files of tables as rows. */
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
  api.read(readSheetFile, async ({ body }) => {
    try {
      const sheets = await sheetsInWorker(body.bytes, body.name);
      return {
        sheets: sheets.map(({ name, rows }) => ({
          name,
          rows: rows.map(({ row, cells }) => ({ row, cells: [...cells] })),
        })),
      };
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      throw new Problem('unreadable-file', { more: { sentence: error.words } });
    }
  });
}
