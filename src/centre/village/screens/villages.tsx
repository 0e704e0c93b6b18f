import type { z } from 'zod';
import { useRead, useWrite } from '#kit/call.ts';
import { spanText } from '#kit/day.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { Records } from '#kit/records.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { TrailButton } from '../../audit/screens/trail.tsx';
import { listVillages, putVillage } from '../schema.ts';

type Row = z.output<typeof listVillages.answer>[number];
const words = {
  add: { vi: 'Thêm thôn', en: 'Add a village' },
  one: { vi: 'Thôn', en: 'Village' },
  empty: { vi: 'Chưa có thôn nào', en: 'No villages yet' },
  what: {
    vi: 'Thêm các thôn, bản, ấp hoặc tổ dân phố của xã; sau đó dán danh sách người dân từ Excel.',
    en: "Add the commune's villages; then paste the residents from Excel.",
  },
};

/** The villages with their households and people. */
export function Villages() {
  const result = useRead(listVillages);
  const write = useWrite(putVillage);
  const mayWrite = useMay('village.write') !== null;
  const { today } = useMe();
  const save = async ({ id, households, residents, ...body }: Row): Promise<Row> => ({
    ...(await write.mutateAsync({ params: { id }, body })),
    households,
    residents,
  });
  return (
    <Records
      result={result}
      mayWrite={mayWrite}
      words={words}
      save={save}
      blank={() => ({
        kind: 'thôn',
        name: '',
        validFrom: `${today.slice(0, 4)}-01-01` as CivilDate,
        validTo: null,
        households: 0,
        residents: 0,
      })}
      below={(row) => <TrailButton subject={row.id} />}
      columns={[
        { label: { vi: 'Thôn', en: 'Village' }, show: (row) => row.name },
        {
          label: { vi: 'Số hộ', en: 'Households' },
          numeric: true,
          show: (row) => formatNumber(row.households),
          value: (row) => row.households,
        },
        {
          label: { vi: 'Số người', en: 'People' },
          numeric: true,
          show: (row) => formatNumber(row.residents),
          value: (row) => row.residents,
        },
        {
          label: { vi: 'Thời gian', en: 'When' },
          wide: true,
          show: (row) => spanText(row.validFrom, row.validTo),
        },
      ]}
      fields={[
        { name: 'name', label: { vi: 'Tên thôn', en: 'Name' }, kind: 'text', required: true },
        {
          name: 'kind',
          label: { vi: 'Loại', en: 'Kind' },
          kind: 'choice',
          required: true,
          choices: ['thôn', 'bản', 'ấp', 'xóm', 'tổ dân phố', 'khu phố', 'khóm'].map((kind) => ({
            value: kind,
            label: kind,
          })),
        },
        { name: 'validFrom', label: { vi: 'Từ ngày', en: 'From' }, kind: 'day', required: true },
        {
          name: 'validTo',
          label: { vi: 'Đến ngày', en: 'To' },
          kind: 'day',
          hint: { vi: 'Ghi khi thôn sáp nhập hoặc giải thể.', en: 'When it was merged or dissolved.' },
        },
      ]}
    />
  );
}
