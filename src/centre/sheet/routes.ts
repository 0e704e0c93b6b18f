import { makeSheet, readSheetFile, type SheetTable } from '#kit/sheet.ts';
import { xlsxAnswer } from '#paper/answer.ts';
import { readSheetsFile } from '#paper/read/reader.ts';
import { asProblem } from '#paper/read/unreadable.ts';
import type { Api } from '#platform/http/api.ts';
import type { UploadedFile } from '#platform/http/contract.ts';
import { Problem } from '#platform/problems/problem.ts';
import { formatNumber } from '#vocabulary/money.ts';

/** Tables of the screens as Excel files, and files of tables as rows. */
export function sheetRoutes(api: Api): void {
  api.read(makeSheet, async ({ actor, body }) => {
    refuseManyCells(body);
    return xlsxAnswer(
      {
        title: body.title,
        sample: actor.commune.sample,
        columns: body.columns.map((column, at) => ({ ...column, key: String(at) })),
        rows: body.rows.map((cells) => Object.fromEntries(cells.map((cell, at) => [at, cell]))),
      },
      body.title.replaceAll(/[^\p{L}\p{N} -]/gu, ''),
    );
  });
  api.read(
    readSheetFile,
    async ({ prepared }) => ({
      sheets: prepared.map(({ rows, ...sheet }) => ({
        ...sheet,
        rows: rows.map(({ row, cells }) => ({ row, cells: [...cells] })),
      })),
    }),
    ({ bytes, name }: UploadedFile) => readSheetsFile(bytes, name).catch(asProblem),
  );
}

/** More than any screen shows; so many are made within seconds. */
const MOST_CELLS = 200_000;

function refuseManyCells({ rows }: SheetTable): void {
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  if (cells <= MOST_CELLS) return;
  const vi = `Bảng có ${formatNumber(cells)} ô, nhiều hơn 200.000 ô. Hãy lọc bớt dòng hoặc ẩn bớt cột rồi tải lại.`;
  const en = `The table has ${cells} cells, more than 200,000. Filter rows or hide columns, then try again.`;
  throw new Problem('bad-input', { where: [{ path: 'body.rows', vi, en }] });
}
