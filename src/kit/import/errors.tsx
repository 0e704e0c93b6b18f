import { Text } from '@mantine/core';
import type { Words } from '#vocabulary/language.ts';
import { ProblemNote } from '../problem.tsx';
import { CallFailed } from '../request.ts';
import { useSay } from '../words.tsx';
import './import.css';
import type { TableColumn } from './match.ts';
import { words } from './words.ts';

const SHOWN = 100;

/** What is wrong in a row and cell, and what to do. */
export interface RowError<Name extends string> extends Words {
  readonly row: number;
  readonly field: Name;
}

/** Lists what is wrong, by the sheet's own row numbers. */
export function RowErrors<Name extends string>({
  errors,
  columns,
}: {
  errors: readonly RowError<Name>[];
  columns: readonly TableColumn<Name>[];
}) {
  const say = useSay();
  const label = (field: Name) => columns.find(({ name }) => name === field)?.label;
  return (
    <div role="alert">
      <Text fw={600} c="var(--lh-overdue)">
        {say(words.wrong(errors.length))}
      </Text>
      <table className="lh-table lh-import-errors">
        <thead>
          <tr>
            <th scope="col" className="num">
              {say(words.row)}
            </th>
            <th scope="col">{say(words.column)}</th>
            <th scope="col">{say(words.mend)}</th>
          </tr>
        </thead>
        <tbody>
          {errors.slice(0, SHOWN).map((error) => (
            <tr key={`${error.row} ${error.field} ${error.vi}`}>
              <td className="num">{error.row}</td>
              <td>{say(label(error.field) ?? { vi: '', en: '' })}</td>
              <td>{say(error)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {errors.length > SHOWN && <Text c="dimmed">{say(words.firstErrors)}</Text>}
    </div>
  );
}

/** Says why an import was refused: row by row where the server names them. */
export function ImportProblem<Name extends string>({
  problem,
  columns,
}: {
  problem: unknown;
  columns: readonly TableColumn<Name>[];
}) {
  const places = problem instanceof CallFailed ? problem.problem.where : [];
  const errors = places.flatMap(({ path, vi, en }) => {
    const [, row, field] = /^(?:body\.)?rows\.(\d+)\.(\w+)$/.exec(path) ?? [];
    return row && columns.some(({ name }) => name === field)
      ? [{ row: Number(row), field: field as Name, vi, en }]
      : [];
  });
  return errors.length > 0 && errors.length === places.length ? (
    <RowErrors errors={errors} columns={columns} />
  ) : (
    <ProblemNote problem={problem} />
  );
}
