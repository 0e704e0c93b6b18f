import { useRead } from '#kit/call.ts';
import { Records } from '#kit/records.tsx';
import { useRecords } from '#kit/use-records.ts';
import { TrailButton } from '../../audit/screens/trail.tsx';
import { listUnits } from '../../unit/schema.ts';
import { listInstructors, putInstructor } from '../schema.ts';

const words = {
  add: { vi: 'Thêm người dạy', en: 'Add an instructor' },
  one: { vi: 'Người dạy', en: 'Instructor' },
  empty: { vi: 'Chưa có người dạy', en: 'No instructors yet' },
  what: {
    vi: 'Báo cáo viên, giảng viên, nghệ nhân: cán bộ của một đơn vị hoặc người ngoài.',
    en: 'Speakers, teachers, artisans: of a unit or of none.',
  },
};

/** Who teaches. */
export function Instructors() {
  const units = useRead(listUnits).data ?? [];
  return (
    <Records
      {...useRecords(listInstructors, putInstructor)}
      words={words}
      blank={() => ({ name: '', unitId: null, speciality: null, active: true })}
      below={(row) => <TrailButton subject={row.id} />}
      columns={[
        { label: { vi: 'Họ tên', en: 'Name' }, show: (row) => row.name },
        {
          label: { vi: 'Đơn vị', en: 'Unit' },
          show: (row) => units.find((unit) => unit.id === row.unitId)?.name ?? '—',
        },
        { label: { vi: 'Chuyên môn', en: 'Speciality' }, wide: true, show: (row) => row.speciality ?? '—' },
        { label: { vi: 'Còn dạy', en: 'Teaches' }, wide: true, show: (row) => (row.active ? '✓' : '—') },
      ]}
      fields={[
        { name: 'name', label: { vi: 'Họ tên', en: 'Name' }, kind: 'text', required: true },
        {
          name: 'unitId',
          label: { vi: 'Đơn vị', en: 'Unit' },
          kind: 'choice',
          choices: units.map(({ id, name }) => ({ value: id, label: name })),
        },
        { name: 'speciality', label: { vi: 'Chuyên môn', en: 'Speciality' }, kind: 'text' },
        { name: 'active', label: { vi: 'Còn dạy', en: 'Still teaches' }, kind: 'yes' },
      ]}
    />
  );
}
