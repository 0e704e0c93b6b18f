import { Records } from '#kit/records.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useFromNewYear, validityColumn, validityFields } from '#kit/validity.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { TrailButton } from '../../audit/screens/trail.tsx';
import { listVillages, putVillage } from '../schema.ts';

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
  const fromNewYear = useFromNewYear();
  return (
    <Records
      {...useRecords(listVillages, putVillage)}
      words={words}
      blank={() => ({
        kind: 'thôn',
        name: '',
        ...fromNewYear,
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
        { ...validityColumn, wide: true },
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
        ...validityFields({
          vi: 'Ghi khi thôn sáp nhập hoặc giải thể.',
          en: 'When it was merged or dissolved.',
        }),
      ]}
    />
  );
}
