import { Records } from '#kit/records.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useFromNewYear, validityColumn, validityFields } from '#kit/validity.ts';
import { TrailButton } from '../../audit/screens/trail.tsx';
import { listUnits, putUnit } from '../schema.ts';

const words = {
  add: { vi: 'Thêm đơn vị', en: 'Add a unit' },
  one: { vi: 'Đơn vị', en: 'Unit' },
  empty: { vi: 'Chưa có đơn vị nào', en: 'No units yet' },
  what: {
    vi: 'Ban, ngành, đoàn thể, trường học, trạm y tế … cùng mở lớp hoặc cử người dạy.',
    en: 'Departments, associations, schools that open classes or send teachers.',
  },
};

/** The partner units. */
export function Units() {
  const fromNewYear = useFromNewYear();
  return (
    <Records
      {...useRecords(listUnits, putUnit)}
      words={words}
      blank={() => ({
        name: '',
        shortName: '',
        email: null,
        ...fromNewYear,
      })}
      below={(row) => <TrailButton subject={row.id} />}
      columns={[
        { label: { vi: 'Đơn vị', en: 'Unit' }, show: (row) => row.name },
        { label: { vi: 'Tên gọi tắt', en: 'Short name' }, wide: true, show: (row) => row.shortName },
        { ...validityColumn, wide: true },
      ]}
      fields={[
        { name: 'name', label: { vi: 'Tên đơn vị', en: 'Name' }, kind: 'text', required: true },
        { name: 'shortName', label: { vi: 'Tên gọi tắt', en: 'Short name' }, kind: 'text', required: true },
        {
          name: 'email',
          label: { vi: 'Thư điện tử', en: 'E-mail' },
          kind: 'text',
          hint: { vi: 'Không bắt buộc.', en: 'Not required.' },
        },
        ...validityFields(),
      ]}
    />
  );
}
