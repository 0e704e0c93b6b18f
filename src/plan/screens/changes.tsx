import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Section } from '#kit/page.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { cellText, readableCells } from '../cell-text.ts';
import { totalsOf } from '../line/rules.ts';
import type { PlanLine } from '../line/schema.ts';
import { printedWhen } from '../line/when.ts';
import { lineWords } from '../line/words.ts';
import { countOf, differences } from '../version/rules.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { words } from './words.ts';

/** What an amendment changes, line by line: as issued, and as it becomes. */
export function Changes({ opened }: { opened: OpenedPlan }) {
  const say = useSay();
  const { amended, lines, context, version } = opened;
  const changes = differences(amended ?? [], lines);
  const was = totalsOf(amended ?? []);
  const is = totalsOf(lines);
  const years = new Set(lines.map((line) => line.year)).size;
  const row = (kind: ReactNode, line: PlanLine, before: ReactNode, after: ReactNode) => (
    <tr key={line.id}>
      <td>{kind}</td>
      <td data-title>
        {printedWhen(line, years > 1)}: <ProgrammeTag code={line.programme} /> {line.title}
      </td>
      <td data-label={say(words.was)}>
        <span>{before}</span>
      </td>
      <td data-label={say(words.becomes)}>
        <span>{after}</span>
      </td>
    </tr>
  );
  const figures = (line: PlanLine) =>
    (['classCount', 'learners', 'cost', 'venueText'] as const)
      .filter((field) => line[field] !== null)
      .map((field) => `${say(lineWords[field])}: ${cellText(field, line[field], context)}`)
      .join('\n');
  const side = (cells: ReturnType<typeof readableCells>, key: 'from' | 'to') =>
    cells
      .map((cell) => `${say(lineWords[cell.field])}: ${cellText(cell.field, cell[key], context)}`)
      .join('\n');
  return (
    <Section title={say(words.changedSince(countOf(changes)))}>
      {version.reason && <Text mb="sm">{version.reason}</Text>}
      {countOf(changes) === 0 && <Text c="dimmed">{say(words.noChanges)}</Text>}
      {countOf(changes) > 0 && (
        <Scroll label={say(words.changes)}>
          <table className="lh-table lh-cards plan-changes">
            <thead>
              <tr>
                <td />
                <th scope="col">{say(lineWords.title)}</th>
                <th scope="col">{say(words.was)}</th>
                <th scope="col">{say(words.becomes)}</th>
              </tr>
            </thead>
            <tbody>
              {changes.added.map((line) => row(say(words.added), line, '–', figures(line)))}
              {changes.removed.map((line) => row(say(words.removed), line, <del>{figures(line)}</del>, '–'))}
              {changes.changed.map(({ after, cells }) => {
                const told = readableCells(cells);
                return row(say(words.edited), after, <del>{side(told, 'from')}</del>, side(told, 'to'));
              })}
            </tbody>
            <tfoot>
              <tr>
                <td colSpan={2}>{say(words.allYear)}</td>
                <td data-label={say(words.was)}>
                  {say(words.sums(was.lines, was.learners.value, was.cost.value))}
                </td>
                <td data-label={say(words.becomes)}>
                  {say(words.sums(is.lines, is.learners.value, is.cost.value))}
                </td>
              </tr>
            </tfoot>
          </table>
        </Scroll>
      )}
    </Section>
  );
}
