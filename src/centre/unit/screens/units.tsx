import { useRead, useWrite } from '#kit/call.ts';
import { spanText } from '#kit/day.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { Records } from '#kit/records.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
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
  const result = useRead(listUnits);
  const write = useWrite(putUnit);
  const mayWrite = useMay('unit.write') !== null;
  const { today } = useMe();
  return (
    <Records
      result={result}
      mayWrite={mayWrite}
      words={words}
      save={({ id, ...body }) => write.mutateAsync({ params: { id }, body })}
      blank={() => ({
        name: '',
        shortName: '',
        validFrom: `${today.slice(0, 4)}-01-01` as CivilDate,
        validTo: null,
      })}
      below={(row) => <TrailButton subject={row.id} />}
      columns={[
        { label: { vi: 'Đơn vị', en: 'Unit' }, show: (row) => row.name },
        { label: { vi: 'Tên gọi tắt', en: 'Short name' }, wide: true, show: (row) => row.shortName },
        {
          label: { vi: 'Thời gian', en: 'When' },
          wide: true,
          show: (row) => spanText(row.validFrom, row.validTo),
        },
      ]}
      fields={[
        { name: 'name', label: { vi: 'Tên đơn vị', en: 'Name' }, kind: 'text', required: true },
        { name: 'shortName', label: { vi: 'Tên gọi tắt', en: 'Short name' }, kind: 'text', required: true },
        { name: 'validFrom', label: { vi: 'Từ ngày', en: 'From' }, kind: 'day', required: true },
        {
          name: 'validTo',
          label: { vi: 'Đến ngày', en: 'To' },
          kind: 'day',
          hint: { vi: 'Để trống khi còn hiệu lực.', en: 'Blank while it stands.' },
        },
      ]}
    />
  );
}
