import { Bar } from '#kit/bar.tsx';
import { useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { programmeName } from '#norm/programme/rules.ts';
import { programmeColour } from '#norm/programme/screens/programme.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatNumber } from '#vocabulary/money.ts';
import type { Measure, YearOverview } from '../year/schema.ts';
import { words } from './words.ts';

/** Classes, attendances and money beside the plan, and attendances beside what people asked for. */
export function Progress({ overview }: { overview: YearOverview }) {
  const say = useSay();
  const { today } = useMe();
  const { year, held, attendances, money, byProgramme } = overview;
  const end = `${year}-12-31`;
  const { marked, counted } = attendances.parts;
  return (
    <Section
      title={say(words.progress(year))}
      aside={say(words.asOf(formatDate((today < end ? today : end) as CivilDate)))}
    >
      <Bar label={say(words.classes)} value={held.done} of={held.planned + held.blank} text={ratio(held)} />
      {held.blank > 0 && <p className="td-note">{say(words.blank(held.blank))}</p>}
      <Bar
        label={say(words.attendances)}
        value={attendances.planned === 0 ? 0 : attendances.done}
        of={attendances.planned}
        text={ratio(attendances)}
      />
      {marked > 0 && counted > 0 && (
        <p className="td-note">{say(words.parts(formatNumber(marked), formatNumber(counted)))}</p>
      )}
      {money && (
        <Bar
          label={say(words.money)}
          value={money.done}
          of={money.planned}
          colour="var(--lh-attention)"
          text={`${millions(money.done)} / ${millions(money.planned)} ${say(words.million)}`}
        />
      )}
      {byProgramme.length > 0 && (
        <>
          <h3 className="td-small">{say(words.needs)}</h3>
          {byProgramme.map((row) => (
            <Bar
              key={row.programme}
              label={say(programmeName(row.programme))}
              value={row.attendances}
              of={row.registered}
              colour={programmeColour(row.programme)}
            />
          ))}
        </>
      )}
    </Section>
  );
}

/** A plan with blank lines is more than the sum of the others; where all are blank, or there is no plan, nothing stands beside it. */
const ratio = ({ done, planned, blank }: Measure): string =>
  planned === 0
    ? formatNumber(done)
    : `${formatNumber(done)} / ${formatNumber(planned)}${blank > 0 ? '+' : ''}`;

const millions = (dong: number): string => formatNumber(Math.round(dong / 100_000) / 10);
