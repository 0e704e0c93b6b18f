import '@mantine/dates/styles.css';
import 'dayjs/locale/vi';
import { DatePicker } from '@mantine/dates';
import type { CivilDate } from '#vocabulary/date.ts';
import { useLanguage, useSay } from './words.tsx';

/** A finger's width for each day, and seven of them on a small phone. */
const target = { width: 44, height: 44 };

/** A month to pick a day from, the week from Monday. Loaded when it is first asked for. */
export default function DayCalendar({
  value,
  onDay,
}: {
  value: CivilDate | null;
  onDay: (day: CivilDate) => void;
}) {
  const say = useSay();
  return (
    <DatePicker
      locale={useLanguage()}
      value={value}
      onChange={(day) => day && onDay(day as CivilDate)}
      {...(value ? { defaultDate: value } : {})}
      size="lg"
      hideOutsideDates
      weekendDays={[]}
      monthLabelFormat={say({ vi: '[Tháng] M/YYYY', en: 'MMMM YYYY' })}
      monthsListFormat={say({ vi: '[Tháng] M', en: 'MMM' })}
      styles={{
        day: target,
        calendarHeaderControl: target,
        calendarHeaderLevel: { height: 44 },
        monthsListControl: { height: 44 },
      }}
      ariaLabels={{
        previousMonth: say({ vi: 'Tháng trước', en: 'Previous month' }),
        nextMonth: say({ vi: 'Tháng sau', en: 'Next month' }),
        previousYear: say({ vi: 'Năm trước', en: 'Previous year' }),
        nextYear: say({ vi: 'Năm sau', en: 'Next year' }),
        previousDecade: say({ vi: 'Mười năm trước', en: 'Previous decade' }),
        nextDecade: say({ vi: 'Mười năm sau', en: 'Next decade' }),
      }}
    />
  );
}
