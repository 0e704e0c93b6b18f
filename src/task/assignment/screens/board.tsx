import { UnstyledButton } from '@mantine/core';
import { useMe } from '#kit/me.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { leftWords } from '../due.ts';
import { hasNoLead, holdersOf, stillAsked } from '../rules.ts';
import type { Assignment } from '../schema.ts';
import { holderNames, stateWords } from '../words.ts';
import { Mark } from './mark.tsx';
import { words } from './words.ts';

interface Column {
  /** The unit or village; null is the centre. */
  readonly holder: string | null;
  readonly name: string;
}

/** The columns of a plan: the centre, its units, then its villages, each by name. */
function columnsOf(tasks: readonly Assignment[], centre: string): readonly Column[] {
  const byName = (all: Iterable<readonly [string, string]>): Column[] =>
    [...new Map(all)]
      .map(([holder, name]) => ({ holder, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi', { numeric: true }));
  return [
    ...(tasks.some(({ byCentre }) => byCentre) ? [{ holder: null, name: centre }] : []),
    ...byName(
      tasks.flatMap(({ units }) => units.map(({ unitId, shortName }) => [unitId, shortName] as const)),
    ),
    ...byName(
      tasks.flatMap(({ villages }) => villages.map(({ villageId, name }) => [villageId, name] as const)),
    ),
  ];
}

/** Tasks × units and villages: a row a task, a column a holder, each cell how far that part is. On a phone a card a task. */
export function Board({ tasks, onOpen }: { tasks: readonly Assignment[]; onOpen: (id: string) => void }) {
  const say = useSay();
  const columns = columnsOf(tasks, say(words.centre));
  return (
    <>
      <p className="ts-legend">{say(words.legend)}</p>
      <div className="ts-desk">
        <Scroll label={say(words.title)}>
          <table className="lh-table ts-board">
            <thead>
              <tr>
                <th scope="col">{say(words.task)}</th>
                <th scope="col">{say(words.due)}</th>
                {columns.map(({ holder, name }) => (
                  <th key={holder} scope="col" className="ts-unit">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {tasks.map((task) => (
                <tr key={task.id}>
                  <th scope="row">
                    <UnstyledButton className="lh-open" onClick={() => onOpen(task.id)}>
                      {task.text}
                    </UnstyledButton>
                    <Notes task={task} />
                  </th>
                  <td>
                    <Due task={task} />
                  </td>
                  {columns.map((column) => (
                    <td key={column.holder} className="ts-cell">
                      <Cell task={task} {...column} />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </div>
      <ul className="ts-cards">
        {tasks.map((task) => (
          <li key={task.id}>
            <UnstyledButton className="lh-open" onClick={() => onOpen(task.id)}>
              {task.text}
            </UnstyledButton>
            <Due task={task} />
            <Notes task={task} />
            <span className="ts-who">
              {columns
                .filter(({ holder }) => hasPart(task, holder))
                .map((column) => (
                  <span key={column.holder}>
                    <Cell task={task} {...column} /> {column.name}
                  </span>
                ))}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

const hasPart = (task: Assignment, holder: string | null): boolean =>
  holder === null ? task.byCentre : holdersOf(task).some(({ id }) => id === holder);

function Cell({ task, holder, name }: Column & { task: Assignment }) {
  return hasPart(task, holder) ? <Mark task={task} holder={holder} name={name} /> : null;
}

/** The due day, with how long it is until then while the task is open. */
export function Due({ task }: { task: Assignment }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const due = task.dueOn as CivilDate | null;
  const left = due && task.state !== 'done' ? say(leftWords(due, today)) : say(stateWords[task.state]);
  return (
    <span className="ts-due" data-state={task.state}>
      <span>{due ? formatDate(due) : say(words.noDue)}</span>
      {(due || task.state === 'done') && <span> · {left}</span>}
    </span>
  );
}

/** What has to be looked at: nobody leads, the day lies outside the plan, a unit or village has ended. */
function Notes({ task }: { task: Assignment }) {
  const say = useSay();
  const notes = [
    task.each && say(words.answered(answeredOf(task), holdersOf(task).length)),
    hasNoLead(task) && say(words.noLead),
    task.paperUnit && say(words.onPaper(task.paperUnit)),
    task.dueKept && say(words.kept),
    ...holderNames(task).map(
      ({ name, ended }) => ended && task.state !== 'done' && `${name} ${say(words.ended(ended))}`,
    ),
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return <span className="ts-notes">{notes.join(' · ')}</span>;
}

const answeredOf = (task: Assignment): number =>
  holdersOf(task).length - stillAsked(holdersOf(task), task.reports).length;
