import { useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, dayAndMonth, monthNumber } from '#vocabulary/date.ts';
import { stateOf } from '../rules.ts';
import type { Duty } from '../schema.ts';
import { tetOf } from '../tet.ts';
import { words } from './words.ts';

const months = Array.from({ length: 12 }, (_, at) => at + 1);
/** A form for each state: never colour alone. */
const forms = { done: '✓', late: '!', soon: '◷', ahead: '○' } as const;

/** The year in twelve months: a mark a duty by where it stands, and the days of Tết. */
export function Strip({ year, duties }: { year: number; duties: readonly Duty[] }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const tet = tetOf(year);
  const present = today.startsWith(`${year}-`) ? monthNumber(today) : null;
  return (
    <Section title={say(words.strip)}>
      <ol className="dt-strip">
        {months.map((month) => (
          <li key={month} data-present={month === present || undefined}>
            <span className="dt-month">{month}</span>
            <span className="dt-marks">
              {duties
                .filter(({ dueOn }) => monthNumber(dueOn as CivilDate) === month)
                .map((one) => {
                  const state = stateOf(one, today);
                  const told = `${dayAndMonth(one.dueOn)} ${one.text}: ${say(words.states[state])}`;
                  return (
                    <span
                      key={one.id}
                      className="dt-mark"
                      data-state={state}
                      role="img"
                      aria-label={told}
                      title={told}
                    >
                      {forms[state]}
                    </span>
                  );
                })}
            </span>
            {monthNumber(tet.from) === month && (
              <span className="dt-tet">
                {say(words.tet(`${dayAndMonth(tet.from)}–${dayAndMonth(tet.to)}`))}
              </span>
            )}
          </li>
        ))}
      </ol>
      <p className="dt-legend">
        {(['done', 'soon', 'late', 'ahead'] as const).map((state) => (
          <span key={state}>
            <span className="dt-mark" data-state={state} aria-hidden="true">
              {forms[state]}
            </span>{' '}
            {say(words.states[state])}
          </span>
        ))}
      </p>
    </Section>
  );
}
