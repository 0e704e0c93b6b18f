import { UnstyledButton } from '@mantine/core';
import { useMe } from '#kit/me.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { leftWords } from '../due.ts';
import { hasNoLead } from '../rules.ts';
import type { Assignment } from '../schema.ts';
import { stateWords } from '../words.ts';
import { Mark } from './mark.tsx';
import { words } from './words.ts';

interface Column {
  readonly unitId: string | null;
  readonly name: string;
}

/** Tasks × units: a row a task, a column a unit, each cell how far that unit's part is. On a phone a card a task. */
export function Board({ tasks, onOpen }: { tasks: readonly Assignment[]; onOpen: (id: string) => void }) {
  const say = useSay();
  const columns: readonly Column[] = [
    ...(tasks.some(({ byCentre }) => byCentre) ? [{ unitId: null, name: say(words.centre) }] : []),
    ...[...new Map(tasks.flatMap(({ units }) => units.map((unit) => [unit.unitId, unit.shortName])))]
      .map(([unitId, name]) => ({ unitId, name }))
      .toSorted((a, b) => a.name.localeCompare(b.name, 'vi')),
  ];
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
                {columns.map(({ unitId, name }) => (
                  <th key={unitId} scope="col" className="ts-unit">
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
                    <td key={column.unitId} className="ts-cell">
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
                .filter(({ unitId }) => hasPart(task, unitId))
                .map((column) => (
                  <span key={column.unitId}>
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

const hasPart = ({ units, byCentre }: Assignment, unitId: string | null): boolean =>
  unitId === null ? byCentre : units.some((unit) => unit.unitId === unitId);

function Cell({ task, unitId, name }: Column & { task: Assignment }) {
  if (!hasPart(task, unitId)) return null;
  const role = task.units.find((unit) => unit.unitId === unitId)?.role ?? 'lead';
  return <Mark task={task} unitId={unitId} role={role} name={name} />;
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

/** What has to be looked at: nobody leads, the day lies outside the plan, a unit has ended, a unit asks for help. */
function Notes({ task }: { task: Assignment }) {
  const say = useSay();
  const notes = [
    hasNoLead(task) && say(words.noLead),
    task.paperUnit && say(words.onPaper(task.paperUnit)),
    task.dueKept && say(words.kept),
    ...task.units.map(
      ({ name, ended }) => ended && task.state !== 'done' && `${name} ${say(words.ended(ended))}`,
    ),
  ].filter(Boolean);
  if (notes.length === 0) return null;
  return <span className="ts-notes">{notes.join(' · ')}</span>;
}
