import { useRead, useWrite } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { RecordForm } from '#kit/record-form.tsx';
import { TrailButton } from '../../audit/screens/trail.tsx';
import { changeCentre, readCentre, type Centre as Value } from '../schema.ts';

const save = { vi: 'Lưu', en: 'Save' };

/** Name, letterhead and address of the centre. */
export function Centre() {
  const result = useRead(readCentre);
  const write = useWrite(changeCentre);
  const mayWrite = useMay('centre.write') !== null;
  return (
    <Loaded result={result}>
      {(centre) =>
        mayWrite ? (
          <>
            <RecordForm
              fields={fields}
              start={centre}
              isNew={false}
              save={({ id: _id, ...body }) => write.mutateAsync({ body })}
              addLabel={save}
            />
            <TrailButton subject={centre.id} />
          </>
        ) : (
          <p>
            <strong>{centre.name}</strong>
            <br />
            {centre.parentBody}
            <br />
            {[centre.address, centre.phone].filter(Boolean).join(' · ')}
          </p>
        )
      }
    </Loaded>
  );
}

const fields: Parameters<typeof RecordForm<Value>>[0]['fields'] = [
  {
    name: 'name',
    label: { vi: 'Tên trung tâm', en: 'Name of the centre' },
    kind: 'text',
    required: true,
    hint: { vi: 'In chữ hoa ở đầu mọi văn bản.', en: 'Printed in capitals on top of every paper.' },
  },
  {
    name: 'parentBody',
    label: { vi: 'Cơ quan cấp trên', en: 'Parent body' },
    kind: 'text',
    required: true,
    hint: { vi: 'Dòng trên cùng, ví dụ: Ủy ban nhân dân xã …', en: 'The first line of the letterhead.' },
  },
  {
    name: 'symbol',
    label: { vi: 'Ký hiệu trên văn bản', en: 'Symbol on papers' },
    kind: 'text',
    required: true,
    hint: { vi: 'Phần sau dấu gạch: 01/KH-TTHTCĐ.', en: 'What stands behind the hyphen: 01/KH-TTHTCĐ.' },
  },
  {
    name: 'placeName',
    label: { vi: 'Địa danh', en: 'Place' },
    kind: 'text',
    required: true,
    hint: { vi: 'Trước ngày tháng: Tân Hương, ngày …', en: 'Before the date on papers.' },
  },
  { name: 'address', label: { vi: 'Địa chỉ', en: 'Address' }, kind: 'text' },
  { name: 'phone', label: { vi: 'Điện thoại', en: 'Telephone' }, kind: 'text' },
  { name: 'motto', label: { vi: 'Phương châm', en: 'Motto' }, kind: 'text' },
  {
    name: 'payer',
    label: { vi: 'Cơ quan chi hộ', en: 'Who pays for the centre' },
    kind: 'text',
    hint: {
      vi: 'Khi trung tâm không có tài khoản riêng: giấy đề nghị gửi cơ quan này. Để trống nếu trung tâm tự chi.',
      en: 'For a centre without an account of its own: requests for money go there. Blank where the centre pays itself.',
    },
  },
  { name: 'areaHa', label: { vi: 'Diện tích tự nhiên (ha)', en: 'Area (ha)' }, kind: 'number' },
];
