import type { ReactNode } from 'react';
import { Records } from '#kit/records.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useFromNewYear, validityColumn, validityFields } from '#kit/validity.ts';
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
  const fromNewYear = useFromNewYear();
  return (
    <Records
      {...useRecords(listFundingSources, putFundingSource)}
      words={words}
      blank={() => ({ name: '', ...fromNewYear })}
      {...(below ? { below } : {})}
      columns={[
        { label: { vi: 'Nguồn kinh phí', en: 'Source' }, show: (row) => row.name },
        { ...validityColumn, wide: true },
      ]}
      fields={[
        { name: 'name', label: { vi: 'Tên nguồn', en: 'Name' }, kind: 'text', required: true },
        ...validityFields(),
      ]}
    />
  );
}
