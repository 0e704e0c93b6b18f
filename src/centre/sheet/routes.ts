import { makeSheet, readSheetFile } from '#kit/sheet.ts';
import { xlsxAnswer } from '#paper/answer.ts';
import { readSheetsFile } from '#paper/read/reader.ts';
import { asProblem } from '#paper/read/unreadable.ts';
import type { Api } from '#platform/http/api.ts';
import type { UploadedFile } from '#platform/http/contract.ts';

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
  api.read(
    readSheetFile,
    async ({ prepared }) => ({
      sheets: prepared.map(({ name, rows }) => ({
        name,
        rows: rows.map(({ row, cells }) => ({ row, cells: [...cells] })),
      })),
    }),
    ({ bytes, name }: UploadedFile) => readSheetsFile(bytes, name).catch(asProblem),
  );
}
