import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { Section } from '#kit/page.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useSay } from '#kit/words.tsx';
import { programmeName } from '#norm/programme/rules.ts';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { type LineTotals, totalsBy, totalsOf } from '../line/rules.ts';
import type { PlanLine } from '../line/schema.ts';
import { lineWords } from '../line/words.ts';
import type { PlanContext } from '../version/schema.ts';
import { sumWords, words } from './words.ts';

const groupings = ['byProgramme', 'byMonth', 'byVillage', 'bySource'] as const;
type Grouping = (typeof groupings)[number];

/** The sums of a plan by programme, month, village or source: derived from the lines, never typed. */
export function Totals({
  lines,
  context,
  whole,
}: {
  lines: readonly PlanLine[];
  context: PlanContext;
  whole: string;
}) {
  const say = useSay();
  const [grouping, setGrouping] = useState<Grouping>('byProgramme');
  const groups = [...totalsBy(lines, keyOf[grouping])].sort(([a], [b]) =>
    grouping === 'byMonth' ? Number(a) - Number(b) : 0,
  );
  const years = new Set(lines.map((line) => line.year)).size;
  const name = (key: string | number | null) => {
    if (key === null) return say(grouping === 'byVillage' ? words.manyVillages : words.none);
    if (grouping === 'byMonth')
      return `${say(lineWords.month)} ${Number(key) % 100}${years > 1 ? `/${Math.floor(Number(key) / 100)}` : ''}`;
    if (grouping === 'byProgramme')
      return (
        <>
          <ProgrammeTag code={String(key)} /> {say(programmeName(String(key)))}
        </>
      );
    const list = grouping === 'byVillage' ? context.villages : context.sources;
    return list.find((one) => one.id === key)?.name ?? say(words.none);
  };
  return (
    <Section
      title={say(words.totals)}
      aside={context.norm ? say(words.norm(context.norm.base, context.norm.perLearner)) : say(words.noNorm)}
    >
      <SegmentedControl
        mb="sm"
        value={grouping}
        onChange={(value) => setGrouping(value as Grouping)}
        data={groupings.map((value) => ({ value, label: say(words[value]) }))}
        className="plan-groupings"
      />
      <Scroll label={say(words.totals)}>
        <table className="lh-table plan-sums">
          <thead>
            <tr>
              <th scope="col">{say(words[grouping])}</th>
              <th scope="col" className="num">
                {say(words.lines)}
              </th>
              {(['classCount', 'learners', 'cost'] as const).map((key) => (
                <th key={key} scope="col" className="num">
                  {say(lineWords[key])}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(([key, totals]) => (
              <tr key={String(key)}>
                <td>{name(key)}</td>
                <Sums totals={totals} />
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>{whole}</td>
              <Sums totals={totalsOf(lines)} />
            </tr>
          </tfoot>
        </table>
      </Scroll>
    </Section>
  );
}

const keyOf: Readonly<Record<Grouping, (line: PlanLine) => string | number | null>> = {
  byProgramme: (line) => line.programme,
  byMonth: (line) => line.year * 100 + line.month,
  byVillage: (line) => line.villageId,
  bySource: (line) => line.fundingSourceId,
};

function Sums({ totals }: { totals: LineTotals }) {
  const say = useSay();
  return (
    <>
      <td className="num">{totals.lines}</td>
      <td className="num">{say(sumWords(totals.classes))}</td>
      <td className="num">{say(sumWords(totals.learners))}</td>
      <td className="num">{say(sumWords(totals.cost, true))}</td>
    </>
  );
}
