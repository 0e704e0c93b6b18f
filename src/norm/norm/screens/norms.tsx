import type { ReactNode } from 'react';
import { Records } from '#kit/records.tsx';
import { useRecords } from '#kit/use-records.ts';
import { useFromNewYear, validityColumn, validityFields } from '#kit/validity.ts';
import { formatDong } from '#vocabulary/money.ts';
import { listCostNorms, putCostNorm } from '../schema.ts';
import { Source } from './source.tsx';

const words = {
  add: { vi: 'Thêm định mức', en: 'Add a norm' },
  one: { vi: 'Định mức chi', en: 'Cost norm' },
  empty: { vi: 'Chưa có định mức chi', en: 'No cost norm yet' },
  what: {
    vi: 'Kinh phí một lớp = mức chung + mức mỗi học viên × số học viên. Kế hoạch tính theo định mức của ngày mở lớp.',
    en: 'The cost of a class = base + per learner × learners. Plans use the norm of the day.',
  },
};

/** What a class costs by rule, and since when. */
export function CostNorms({ below }: { below?: (row: { id: string }) => ReactNode }) {
  const fromNewYear = useFromNewYear();
  return (
    <Records
      {...useRecords(listCostNorms, putCostNorm)}
      words={words}
      blank={() => ({
        base: 0,
        perLearner: 0,
        source: '',
        verified: false,
        ...fromNewYear,
      })}
      {...(below ? { below } : {})}
      columns={[
        validityColumn,
        {
          label: { vi: 'Mỗi lớp', en: 'A class' },
          numeric: true,
          show: (row) => formatDong(row.base),
          value: (row) => row.base,
        },
        {
          label: { vi: 'Mỗi học viên', en: 'A learner' },
          numeric: true,
          show: (row) => formatDong(row.perLearner),
          value: (row) => row.perLearner,
        },
        {
          label: { vi: 'Căn cứ', en: 'Source' },
          wide: true,
          show: (row) => <Source source={row.source} verified={row.verified} />,
          value: (row) => row.source,
        },
      ]}
      fields={[
        {
          name: 'base',
          label: { vi: 'Mức chung mỗi lớp', en: 'Base a class' },
          kind: 'dong',
          required: true,
        },
        {
          name: 'perLearner',
          label: { vi: 'Mức mỗi học viên', en: 'Per learner' },
          kind: 'dong',
          required: true,
        },
        {
          name: 'source',
          label: { vi: 'Căn cứ (văn bản nào, hoặc suy từ đâu)', en: 'Which paper, or how it was found' },
          kind: 'text',
          required: true,
        },
        {
          name: 'verified',
          label: { vi: 'Đã đối chiếu với văn bản', en: 'Checked against the paper' },
          kind: 'yes',
        },
        ...validityFields(),
      ]}
    />
  );
}
