import { NativeSelect } from '@mantine/core';
import { Empty } from '#kit/empty.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { programmeCodes, programmeName } from '#norm/programme/rules.ts';
import { programmeColour } from '#norm/programme/screens/programme.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import type { YearClass, YearOverview } from '../year/schema.ts';
import { states, words } from './words.ts';

const months = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const shownStates = ['planned', 'prepared', 'held', 'reported'] as const;

/** The year in twelve months, a box a class: its colour is the programme, its form the state. On a phone months stand one below the other. */
export function Ribbon({ overview, onYear }: { overview: YearOverview; onYear: (year: number) => void }) {
  const say = useSay();
  const { today } = useMe();
  const { classes, year, years } = overview;
  const present = today.startsWith(`${year}-`) ? Number(today.slice(5, 7)) : null;
  const shown = classes.filter(({ state }) => state !== 'cancelled');
  const without = shown.filter(({ month }) => month === null);
  const inMonth = (month: number) => shown.filter((one) => one.month === month);
  const met = programmeCodes.filter((code) => shown.some(({ programme }) => programme === code));
  return (
    <Section title={say(words.calendar)} aside={say(words.calendarAside)}>
      {years.length > 1 && (
        <NativeSelect
          aria-label={say(words.year)}
          value={String(year)}
          data={years.map(String)}
          onChange={(event) => onYear(Number(event.currentTarget.value))}
          w={110}
          mb="xs"
        />
      )}
      {shown.length === 0 ? (
        <Empty
          title={say(words.noClasses)}
          what={say(words.noClassesWhat)}
          action={<Link to="ke-hoach">{say(words.openPlan)}</Link>}
        />
      ) : (
        <>
          <ol className="td-ribbon">
            {months.map((month) => (
              <li
                key={month}
                data-present={month === present || undefined}
                data-empty={inMonth(month).length === 0 || undefined}
              >
                <h3>
                  <span className="td-wide">T{month}</span>
                  <span className="td-narrow">{say({ vi: `Tháng ${month}`, en: `Month ${month}` })}</span>
                </h3>
                {inMonth(month).map((one) => (
                  <Box key={one.key} one={one} />
                ))}
              </li>
            ))}
          </ol>
          {without.length > 0 && (
            <div className="td-ribbon td-rest">
              <h3>{say(words.noMonth)}</h3>
              {without.map((one) => (
                <Box key={one.key} one={one} />
              ))}
            </div>
          )}
          <ul className="td-legend">
            {met.map((code) => (
              <li key={code}>
                <i style={{ background: programmeColour(code) }} />
                {say(programmeName(code))} ({code})
              </li>
            ))}
            {shownStates.map((state) => (
              <li key={state}>
                <i className="td-form" data-state={state} />
                {say(states[state])}
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Box({ one }: { one: YearClass }) {
  const say = useSay();
  const mayOpen = useMay(one.id ? 'activity.read' : 'plan.read') !== null;
  const { attendance, plannedLearners } = one;
  const came = attendance ? attendance.marked + attendance.counted : null;
  const people =
    came !== null
      ? `${formatNumber(came)} ${say(words.done)}`
      : plannedLearners !== null
        ? `${formatNumber(plannedLearners)} ${say(words.people)}`
        : '';
  const about = [say(states[one.state]), one.day ? shortDay(one.day) : '', one.village, people]
    .filter(Boolean)
    .join(' · ');
  const face = (
    <span
      className="td-face"
      data-state={one.state}
      style={{ '--lh-tag': programmeColour(one.programme ?? 'KHAC') } as React.CSSProperties}
      title={`${one.title} · ${about}`}
    >
      <b>
        {one.programme ?? '?'}
        {one.state === 'reported' && <span aria-hidden="true"> ✓</span>}
      </b>
      <span className="td-name">{shortTitle(one.title)}</span>
      <span className="td-people">
        {[one.day ? shortDay(one.day) : '', people].filter(Boolean).join(' · ')}
      </span>
      <span className="td-hidden">{about}</span>
    </span>
  );
  // Who may not open the class, or the plan, sees it all the same.
  if (!mayOpen) return <div className="td-box">{face}</div>;
  return (
    <Link to={one.id ? `lop/${one.id}` : 'ke-hoach'} className="td-box">
      {face}
    </Link>
  );
}

/** Without the words that most titles begin with: what is left tells one class from another. */
const shortTitle = (title: string): string => {
  const rest = title.replace(
    /^(Tuyên truyền|Tập huấn|Lớp|Kỹ thuật)( về| kỹ thuật| phương pháp| các| thực hiện)*\s+/iu,
    '',
  );
  return rest.charAt(0).toLocaleUpperCase('vi') + rest.slice(1);
};

const shortDay = (date: string): string => `${Number(date.slice(8, 10))}/${Number(date.slice(5, 7))}`;
