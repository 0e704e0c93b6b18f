import { useRead, useWrite } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { Records } from '#kit/records.tsx';
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
  const result = useRead(listInstructors);
  const write = useWrite(putInstructor);
  const mayWrite = useMay('instructor.write') !== null;
  const units = useRead(listUnits).data ?? [];
  return (
    <Records
      result={result}
      mayWrite={mayWrite}
      words={words}
      save={({ id, ...body }) => write.mutateAsync({ params: { id }, body })}
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
