import { useRead } from '#kit/call.ts';
import { Records } from '#kit/records.tsx';
import { useRecords } from '#kit/use-records.ts';
import { TrailButton } from '../../audit/screens/trail.tsx';
import { listVillages } from '../../village/schema.ts';
import { listVenues, putVenue } from '../schema.ts';

const words = {
  add: { vi: 'Thêm địa điểm', en: 'Add a venue' },
  one: { vi: 'Địa điểm', en: 'Venue' },
  empty: { vi: 'Chưa có địa điểm', en: 'No venues yet' },
  what: {
    vi: 'Nhà văn hóa, hội trường, lớp học: nơi mở lớp, mỗi nơi kèm sức chứa.',
    en: 'Village houses, halls, classrooms, each with its seats.',
  },
};

/** Where classes are held. */
export function Venues() {
  const villages = useRead(listVillages).data ?? [];
  return (
    <Records
      {...useRecords(listVenues, putVenue)}
      words={words}
      blank={() => ({ name: '', villageId: null, capacity: null, active: true })}
      below={(row) => <TrailButton subject={row.id} />}
      columns={[
        { label: { vi: 'Địa điểm', en: 'Venue' }, show: (row) => row.name },
        {
          label: { vi: 'Thôn', en: 'Village' },
          show: (row) => villages.find((village) => village.id === row.villageId)?.name ?? '—',
        },
        { label: { vi: 'Sức chứa', en: 'Seats' }, numeric: true, show: (row) => row.capacity ?? '—' },
        { label: { vi: 'Còn dùng', en: 'In use' }, wide: true, show: (row) => (row.active ? '✓' : '—') },
      ]}
      fields={[
        { name: 'name', label: { vi: 'Tên địa điểm', en: 'Name' }, kind: 'text', required: true },
        {
          name: 'villageId',
          label: { vi: 'Thôn', en: 'Village' },
          kind: 'choice',
          hint: { vi: 'Để trống khi dùng cho cả xã.', en: 'Blank for the whole commune.' },
          choices: villages.map(({ id, name }) => ({ value: id, label: name })),
        },
        {
          name: 'capacity',
          label: { vi: 'Sức chứa (người)', en: 'Seats' },
          kind: 'number',
          hint: { vi: 'Để trống khi chưa đếm.', en: 'Blank when not counted.' },
        },
        { name: 'active', label: { vi: 'Còn dùng', en: 'In use' }, kind: 'yes' },
      ]}
    />
  );
}
