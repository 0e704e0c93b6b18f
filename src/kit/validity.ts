import type { CivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { spanText } from './day.ts';
import { useMe } from './me.tsx';
import type { ListColumn } from './open-table.tsx';
import type { Field } from './record-form.tsx';

/** A record that holds from a day to a day, open ended while it stands. */
interface Valid {
  readonly validFrom: CivilDate;
  readonly validTo: CivilDate | null;
}

export const validityColumn = {
  label: { vi: 'Thời gian', en: 'When' },
  show: (row) => spanText(row.validFrom, row.validTo),
} satisfies ListColumn<Valid>;

const whileItStands: Words = { vi: 'Để trống khi còn hiệu lực.', en: 'Blank while it stands.' };

/** The two fields of a validity; `hint` says when the second is filled in. */
export const validityFields = (hint: Words = whileItStands): readonly Field<Valid>[] => [
  { name: 'validFrom', label: { vi: 'Từ ngày', en: 'From' }, kind: 'day', required: true },
  { name: 'validTo', label: { vi: 'Đến ngày', en: 'To' }, kind: 'day', hint },
];

/** What a new record begins with: it holds from the first day of this year. */
export function useFromNewYear(): Valid {
  const { today } = useMe();
  return { validFrom: `${today.slice(0, 4)}-01-01` as CivilDate, validTo: null };
}
