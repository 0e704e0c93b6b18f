import { xlsxAnswer } from '#paper/answer.ts';
import type { Tx } from '#platform/database/database.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { formatDate } from '#vocabulary/date.ts';
import { listResidents, type WhichResidents } from './queries.ts';

/** More people than any commune has: the sheet is whole. */
const everybody = 200_000;
const sexes = { female: 'Nữ', male: 'Nam' };
const poverties = { poor: 'Hộ nghèo', 'near-poor': 'Hộ cận nghèo' };

/** The residents that a filter finds as an Excel file; its columns are those that can be pasted again. */
export async function residentSheet(
  tx: Tx,
  { today, commune }: Actor,
  which: Omit<WhichResidents, 'limit' | 'day'>,
): Promise<FileAnswer> {
  const people = await listResidents(tx, { ...which, day: today, limit: everybody });
  return xlsxAnswer(
    {
      title: `Người dân ${commune.name}`,
      note: `Ngày ${formatDate(today)}: ${people.length} người`,
      sample: commune.sample,
      sheetName: 'Người dân',
      columns: [
        { header: 'Thôn', key: 'villageName', kind: 'text' },
        { header: 'Mã hộ', key: 'householdCode', kind: 'text', width: 12 },
        { header: 'Họ và tên', key: 'name', kind: 'text' },
        // A year is no quantity: without separators.
        { header: 'Năm sinh', key: 'birthYear', kind: 'text', width: 11 },
        { header: 'Giới tính', key: 'sex', kind: 'text', width: 11 },
        { header: 'Chủ hộ', key: 'head', kind: 'text', width: 10 },
        { header: 'Diện nghèo', key: 'poverty', kind: 'text', width: 16 },
        { header: 'Đi làm xa', key: 'away', kind: 'text', width: 11 },
        { header: 'Chuyển đi ngày', key: 'leftOn', kind: 'date' },
      ],
      rows: people.map((one) => ({
        villageName: one.villageName,
        householdCode: one.householdCode,
        name: one.name,
        birthYear: String(one.birthYear),
        sex: sexes[one.sex],
        head: one.head ? 'x' : null,
        poverty: one.poverty && poverties[one.poverty],
        away: one.away ? 'x' : null,
        leftOn: one.leftOn,
      })),
    },
    'nguoi-dan',
  );
}
