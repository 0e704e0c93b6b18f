import { ownVillage } from '#centre/resident/reach.ts';
import { templateAnswer } from '#paper/answer.ts';
import type { Tx } from '#platform/database/database.ts';
import type { FileAnswer } from '#platform/http/contract.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { registerList } from './commands.ts';
import { listHouseholds } from './queries-subjects.ts';
import type { Listed } from './schema.ts';
import { type HouseholdRow, householdColumns, readHouseholds } from './sheet.ts';

/** Registers the households of a sheet as learning families, all or none. Throws bad-input with every row that is wrong. */
export async function importHouseholds(
  tx: Tx,
  actor: Actor,
  { year, rows }: { readonly year: number; readonly rows: readonly HouseholdRow[] },
): Promise<Listed> {
  const known = await listHouseholds(tx, { year, villageId: ownVillage(actor), on: actor.today });
  const { ids, errors } = readHouseholds(rows, known);
  if (errors.length > 0)
    throw new Problem('bad-input', {
      where: errors.map(({ row, field, vi, en }) => ({ path: `rows.${row}.${field}`, vi: `Dòng ${row}: ${vi}`, en: `Row ${row}: ${en}` })),
    });
  return registerList(tx, actor, { model: 'family', year, subjects: ids });
}

/** An Excel file to fill households in. */
export const householdTemplate = (): Promise<FileAnswer> =>
  templateAnswer(
    {
      sheet: 'Đăng ký',
      title: 'Danh sách hộ đăng ký Gia đình học tập',
      columns: householdColumns.map(({ name, label, required }) => ({
        header: label.vi,
        required: required === true,
        kind: 'text',
        width: name === 'head' ? 34 : 18,
        about:
          name === 'code' ? 'Số hộ trong thôn; cần khi hai chủ hộ trùng tên.' : 'Ghi như trong danh sách của xã.',
      })),
      examples: [['Thôn Mẫu', '12', 'Nguyễn Văn Mẫu']],
      notes: [
        'Mỗi dòng một hộ. Hộ đã đăng ký được báo lại và giữ nguyên; hộ ghi hai lần được chỉ rõ dòng.',
        'Sai một dòng thì chưa dòng nào được ghi.',
      ],
      rows: 2000,
    },
    'mau-dang-ky-gia-dinh-hoc-tap',
  );
