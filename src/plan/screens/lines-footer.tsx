import { formatNumber } from '#vocabulary/money.ts';
import type { LineTotals, Sum } from '../line/rules.ts';

/** The sums under their columns. */
export function FooterCells({
  label,
  columns,
  sums,
}: {
  label: string;
  columns: readonly string[];
  sums: LineTotals;
}) {
  const of: Readonly<Record<string, Sum>> = {
    classCount: sums.classes,
    learners: sums.learners,
    cost: sums.cost,
  };
  const first = columns.findIndex((key) => key in of);
  return (
    <>
      <th scope="row" colSpan={first + 1}>
        {label}
      </th>
      {columns.slice(first).map((key) => (
        <td key={key} data-align="right">
          {of[key] && shortSum(of[key])}
        </td>
      ))}
    </>
  );
}

/** In a narrow column: a sum with a blank part is told with a question mark. */
const shortSum = ({ value, blanks }: Sum) => `${formatNumber(value)}${blanks > 0 ? ' + ?' : ''}`;
