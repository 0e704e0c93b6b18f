import { Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useSay } from '#kit/words.tsx';
import { stateWords } from '#task/assignment/words.ts';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { lineStateWords } from '../kind/words.ts';
import { outcomeOf } from '../report/rules.ts';
import type { ReportedDonor, ReportedDuty, ReportedLine, ReportedOwn } from '../report/schema.ts';
import { words } from './words.ts';

/** Each line of the plan that a report tells of, beside what became of it. */
export function ReportLines({ lines }: { lines: readonly ReportedLine[] }) {
  const say = useSay();
  const held = lines.filter(({ state }) => state === 'held').length;
  const number = (value: number | null) => (value === null ? '–' : formatNumber(value));
  return (
    <Section title={say(words.lines)} aside={say(words.linesAside(held, lines.length))}>
      <Scroll label={say(words.lines)}>
        <table className="lh-table lh-cards rp-table">
          <thead>
            <tr>
              <th scope="col">{say(words.line)}</th>
              <th scope="col">{say(words.lineWhen)}</th>
              <th scope="col" className="num">
                {say(words.plan)}
              </th>
              <th scope="col" className="num">
                {say(words.attendances)}
              </th>
              <th scope="col">{say(words.lineDone)}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={line.id}>
                <th scope="row">{line.title}</th>
                <td className="rp-when" data-label={say(words.lineWhen)}>
                  {line.when}
                </td>
                <td className="num" data-label={say(words.plan)}>
                  {number(line.planned.learners)}
                </td>
                <td className="num" data-label={say(words.attendances)}>
                  {say(outcomeOf(line))}
                </td>
                <td className="rp-outcome" data-label={say(words.lineDone)}>
                  <span className="rp-state" data-state={line.state}>
                    {say(lineStateWords[line.state])}
                  </span>
                  {line.heldOn && <small>{formatDate(line.heldOn as CivilDate)}</small>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

/** What villages and units held of their own; each leads to its activity. */
export function ReportOwns({ own }: { own: readonly ReportedOwn[] }) {
  const say = useSay();
  return (
    <Section title={say(words.own)} aside={say(words.ownAside(own.length))}>
      <Scroll label={say(words.own)}>
        <table className="lh-table lh-cards rp-table">
          <thead>
            <tr>
              <th scope="col">{say(words.line)}</th>
              <th scope="col">{say(words.ownWho)}</th>
              <th scope="col">{say(words.lineWhen)}</th>
              <th scope="col" className="num">
                {say(words.ownPeople)}
              </th>
            </tr>
          </thead>
          <tbody>
            {own.map(({ id, title, who, on, people }) => (
              <tr key={id}>
                <th scope="row">
                  <Link to={`lop/${id}`}>{title}</Link>
                </th>
                <td data-label={say(words.ownWho)}>{who}</td>
                <td data-label={say(words.lineWhen)}>{formatDate(on as CivilDate)}</td>
                <td className="num" data-label={say(words.ownPeople)}>
                  {people === null ? '–' : formatNumber(people)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

/** Who gave what in the days of the plan. */
export function ReportDonors({ donors }: { donors: readonly ReportedDonor[] }) {
  const say = useSay();
  return (
    <Section title={say(words.donors)}>
      <Scroll label={say(words.donors)}>
        <table className="lh-table lh-cards rp-table">
          <thead>
            <tr>
              <th scope="col">{say(words.ownWho)}</th>
              <th scope="col" className="num">
                {say(words.money)}
              </th>
              <th scope="col">{say(words.goods)}</th>
            </tr>
          </thead>
          <tbody>
            {donors.map(({ donor, amount, goods }) => (
              <tr key={donor}>
                <th scope="row">{donor}</th>
                <td className="num" data-label={say(words.money)}>
                  {formatNumber(amount)}
                </td>
                <td data-label={say(words.goods)}>{goods.join('; ') || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}

/** Each assignment of the plan with what its units reported. */
export function ReportDuties({ duties }: { duties: readonly ReportedDuty[] }) {
  const say = useSay();
  const done = duties.filter(({ state }) => state === 'done').length;
  return (
    <Section title={say(words.duties)} aside={say(words.dutiesAside(done, duties.length))}>
      <Scroll label={say(words.duties)}>
        <table className="lh-table lh-cards rp-table">
          <thead>
            <tr>
              <th scope="col">{say(words.duty)}</th>
              <th scope="col">{say(words.dutyUnits)}</th>
              <th scope="col">{say(words.dutyDue)}</th>
              <th scope="col">{say(words.lineDone)}</th>
            </tr>
          </thead>
          <tbody>
            {duties.map((duty) => (
              <tr key={duty.id}>
                <th scope="row">{duty.text}</th>
                <td data-label={say(words.dutyUnits)}>{duty.units.join(', ') || '–'}</td>
                <td data-label={say(words.dutyDue)}>
                  {duty.dueOn ? formatDate(duty.dueOn as CivilDate) : '–'}
                </td>
                <td data-label={say(words.lineDone)}>
                  <span className="rp-state" data-state={duty.state}>
                    {say(stateWords[duty.state])}
                  </span>{' '}
                  {[duty.figure && `${formatNumber(duty.figure.value)} ${duty.figure.unit}`, duty.result]
                    .filter(Boolean)
                    .join('; ')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Section>
  );
}
