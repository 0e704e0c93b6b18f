import { z } from 'zod';
import { communeContract, fileAnswer, fileBody } from '#platform/http/contract.ts';
import { permissions } from '#platform/permission/permission.ts';

export const sheetPolicy = permissions({
  'sheet.make': {
    vi: 'Ai cũng tải được bảng mình đang xem thành tệp Excel.',
    en: 'Everybody can take the table that they see as an Excel file.',
    grants: { everybody: 'all' },
  },
  'sheet.read': {
    vi: 'Phó giám đốc, kế toán và quản trị đọc tệp bảng tính để nhập dữ liệu.',
    en: 'The deputy director, the accountant and the administrator read the file of a table to take it in.',
    grants: { deputy: 'all', accountant: 'all', administrator: 'all' },
  },
});

const cell = z.union([z.string().max(5000), z.number(), z.null()]);

/** A table as it stands on screen, to be had as an Excel file. */
export const sheet = z.object({
  title: z.string().min(1).max(200),
  columns: z
    .array(z.object({ header: z.string().max(200), kind: z.enum(['text', 'number', 'dong', 'date']) }))
    .min(1)
    .max(60),
  rows: z.array(z.array(cell).max(60)).max(20_000),
});
export type SheetTable = z.infer<typeof sheet>;

export const makeSheet = communeContract({
  method: 'POST',
  path: '/sheet',
  summary: 'Gives a table, as sent, back as an Excel file; nothing is kept',
  permission: sheetPolicy['sheet.make'],
  body: sheet,
  answer: fileAnswer,
});

/** What stands in the file of a table: each visible sheet, its rows with the numbers that the sheet shows. */
export const readSheetFile = communeContract({
  method: 'POST',
  path: '/sheet/reading',
  summary: 'Reads an Excel or CSV file into rows of cells; nothing is kept',
  permission: sheetPolicy['sheet.read'],
  body: fileBody,
  answer: z.object({
    sheets: z.array(
      z.object({
        name: z.string(),
        /** Rows that somebody hid, and cells whose formulas no program has calculated: neither is read. */
        hidden: z.int(),
        uncalculated: z.int(),
        rows: z.array(z.object({ row: z.int(), cells: z.array(z.string()) })),
      }),
    ),
  }),
});
export type SheetFile = z.infer<typeof readSheetFile.answer>;
