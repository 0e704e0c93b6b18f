import { Records } from '#kit/records.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useSay } from '#kit/words.tsx';
import { TrailButton } from '../../audit/screens/trail.tsx';
import { conditions, listEquipment, putEquipment } from '../schema.ts';
import { conditionWords } from '../words.ts';

const words = {
  add: { vi: 'Thêm tài sản, thiết bị', en: 'Add equipment' },
  one: { vi: 'Tài sản, thiết bị', en: 'Equipment' },
  empty: { vi: 'Chưa có tài sản, thiết bị', en: 'No equipment yet' },
  what: {
    vi: 'Phòng học, bàn ghế, máy chiếu …: số lượng, năm có, nguồn và tình trạng.',
    en: 'Rooms, tables, projectors …: how many, since when, from where, and in what condition.',
  },
};

/** The book of the centre's assets and equipment. */
export function Equipments() {
  const say = useSay();
  return (
    <Records
      {...useRecords(listEquipment, putEquipment)}
      words={words}
      blank={() => ({
        name: '',
        quantity: 1,
        year: null,
        source: null,
        condition: 'good' as const,
        note: null,
        active: true,
      })}
      below={(row) => <TrailButton subject={row.id} />}
      columns={[
        { label: { vi: 'Tên', en: 'Name' }, show: (row) => row.name },
        { label: { vi: 'Số lượng', en: 'Quantity' }, numeric: true, show: (row) => row.quantity },
        { label: { vi: 'Năm', en: 'Year' }, wide: true, show: (row) => row.year ?? '—' },
        { label: { vi: 'Nguồn', en: 'Source' }, wide: true, show: (row) => row.source ?? '—' },
        {
          label: { vi: 'Tình trạng', en: 'Condition' },
          show: (row) => say(conditionWords[row.condition]),
        },
        { label: { vi: 'Ghi chú', en: 'Note' }, wide: true, show: (row) => row.note ?? '—' },
        { label: { vi: 'Còn dùng', en: 'In use' }, wide: true, show: (row) => (row.active ? '✓' : '—') },
      ]}
      fields={[
        { name: 'name', label: { vi: 'Tên', en: 'Name' }, kind: 'text', required: true },
        { name: 'quantity', label: { vi: 'Số lượng', en: 'Quantity' }, kind: 'number', required: true },
        {
          name: 'year',
          label: { vi: 'Năm có', en: 'Year it came' },
          kind: 'year',
          hint: { vi: 'Để trống khi không rõ.', en: 'Blank when unknown.' },
        },
        {
          name: 'source',
          label: { vi: 'Nguồn', en: 'Source' },
          kind: 'text',
          hint: { vi: 'Ngân sách, được tặng, mượn …', en: 'Bought, given, lent …' },
        },
        {
          name: 'condition',
          label: { vi: 'Tình trạng', en: 'Condition' },
          kind: 'choice',
          required: true,
          choices: conditions.map((value) => ({ value, label: say(conditionWords[value]) })),
        },
        { name: 'note', label: { vi: 'Ghi chú', en: 'Note' }, kind: 'text' },
        { name: 'active', label: { vi: 'Còn dùng', en: 'In use' }, kind: 'yes' },
      ]}
    />
  );
}
