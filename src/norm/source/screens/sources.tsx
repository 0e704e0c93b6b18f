import type { ReactNode } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { spanText } from '#kit/day.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { Records } from '#kit/records.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { listFundingSources, putFundingSource } from '../schema.ts';

const words = {
  add: { vi: 'Thêm nguồn kinh phí', en: 'Add a source' },
  one: { vi: 'Nguồn kinh phí', en: 'Funding source' },
  empty: { vi: 'Chưa có nguồn kinh phí', en: 'No sources yet' },
  what: {
    vi: 'Ngân sách xã, xã hội hóa, chương trình, dự án …',
    en: 'The budget of the commune, gifts, programmes, projects.',
  },
};

/** Where money comes from. */
export function FundingSources({ below }: { below?: (row: { id: string }) => ReactNode }) {
  const result = useRead(listFundingSources);
  const write = useWrite(putFundingSource);
  const mayWrite = useMay('funding-source.write') !== null;
  const { today } = useMe();
  return (
    <Records
      result={result}
      mayWrite={mayWrite}
      words={words}
      save={({ id, ...body }) => write.mutateAsync({ params: { id }, body })}
      blank={() => ({ name: '', validFrom: `${today.slice(0, 4)}-01-01` as CivilDate, validTo: null })}
      {...(below ? { below } : {})}
      columns={[
        { label: { vi: 'Nguồn kinh phí', en: 'Source' }, show: (row) => row.name },
        {
          label: { vi: 'Thời gian', en: 'When' },
          wide: true,
          show: (row) => spanText(row.validFrom, row.validTo),
        },
      ]}
      fields={[
        { name: 'name', label: { vi: 'Tên nguồn', en: 'Name' }, kind: 'text', required: true },
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
