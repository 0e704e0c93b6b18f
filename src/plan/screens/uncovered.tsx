import { Button } from '@mantine/core';
import { newId } from '#kit/id.ts';
import { Section } from '#kit/page.tsx';
import { useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import { coverage } from '../coverage.ts';
import { monthsOfPlan } from '../kind/rules.ts';
import type { PlanLine } from '../line/schema.ts';
import { linesFromSurvey } from '../version/make.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { words } from './words.ts';

/** What people asked for in the survey and the plan does not have: one press makes a line of it. */
export function Uncovered({
  opened,
  rows,
  onAdd,
}: {
  opened: OpenedPlan;
  rows: readonly PlanLine[];
  onAdd: (line: PlanLine) => void;
}) {
  const say = useSay();
  const needs = opened.survey?.needs ?? [];
  const missing = coverage(needs, rows).filter((topic) => topic.lines.length === 0 && topic.registered > 0);
  if (missing.length === 0) return null;
  const add = (topic: (typeof missing)[number]) => {
    const own = needs.filter((need) => topic.needs.includes(need.id));
    const [line] = linesFromSurvey(opened.version.id, opened.plan, own, opened.context);
    if (line)
      onAdd({ ...line, id: newId(), itemId: newId(), ...monthsOfPlan(opened.plan).at(-1), position: 1e6 });
  };
  return (
    <Section title={say(words.uncovered(missing.length))}>
      <table className="lh-table">
        <tbody>
          {missing.map((topic) => (
            <tr key={topic.key}>
              <td>
                <ProgrammeTag code={topic.programme} /> {topic.topic}
              </td>
              <td className="num">{formatNumber(topic.registered)}</td>
              <td className="num">
                <Button variant="default" size="compact-md" onClick={() => add(topic)}>
                  {say(words.addTopic)}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
