import { Link } from '#kit/route.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import type { MoneyRow } from '../ledger/schema.ts';
import { isUnsettled, type MoneyGroup, plannedOf } from '../ledger/year.ts';
import { words } from './words.ts';

const amount = (dong: number) => formatNumber(dong);

/** A row a class; each opens the class's money. */
export function ClassTable({ rows }: { rows: readonly MoneyRow[] }) {
  const say = useSay();
  return (
    <Scroll label={say(words.byClass)}>
      <table className="lh-table lh-cards mo-classes">
        <thead>
          <tr>
            <th scope="col">{say(words.class)}</th>
            <th scope="col" className="num">
              {say(words.month)}
            </th>
            <th scope="col" className="num">
              {say(words.planned)}
            </th>
            <th scope="col" className="num">
              {say(words.spent)}
            </th>
            <th scope="col" className="num">
              {say(words.left)}
            </th>
            <th scope="col">{say(words.state)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            <tr key={row.activityId ?? `row ${at}`}>
              <td>
                <Title row={row} />
              </td>
              <td className="num" data-label={say(words.month)}>
                {row.month ?? '–'}
              </td>
              <td className="num" data-label={say(words.planned)}>
                {amount(plannedOf(row))}
              </td>
              <td className="num" data-label={say(words.spent)}>
                {row.spent > 0 ? amount(row.spent) : '–'}
              </td>
              <td className="num" data-label={say(words.left)}>
                <Left planned={plannedOf(row)} spent={row.spent} />
              </td>
              <td data-label={say(words.state)}>
                <State row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

/** What a row is about, leading to its money: a class, a common cost of a plan; a line has none of its own yet. */
function Title({ row }: { row: MoneyRow }) {
  const say = useSay();
  if (row.commonOf)
    return (
      <Link to="khoan-chung" search={{ 'ke-hoach': row.commonOf }}>
        {say(words.common)}: {row.title}
      </Link>
    );
  return (
    <>
      <ProgrammeTag code={row.programme} />{' '}
      {row.activityId ? <Link to={`kinh-phi/${row.activityId}`}>{row.title}</Link> : row.title}
    </>
  );
}

function Left({ planned, spent }: { planned: number; spent: number }) {
  const say = useSay();
  if (spent <= planned) return amount(planned - spent);
  return <b className="mo-over">{say(words.over(formatDong(spent - planned)))}</b>;
}

function State({ row }: { row: MoneyRow }) {
  const say = useSay();
  if (row.settledOn) return <span>✓ {say(words.settledOn(formatDate(row.settledOn as CivilDate)))}</span>;
  if (row.commonOf)
    return <span className="mo-quiet">{say(row.spent > 0 ? words.paidByVoucher : words.nothingYet)}</span>;
  if (isUnsettled(row)) return <span className="mo-open">{say(words.open)}</span>;
  return <span className="mo-quiet">{say(row.activityId ? words.nothingYet : words.noClass)}</span>;
}

/** Planned and spent of groups, with the whole year under them. */
export function GroupMoneyTable({
  groups,
  total,
}: {
  groups: readonly MoneyGroup[];
  total: { readonly classes: number; readonly planned: number; readonly spent: number };
}) {
  const say = useSay();
  const cells = (group: { classes: number; planned: number; spent: number }) => (
    <>
      <td className="num" data-label={say(words.classes)}>
        {formatNumber(group.classes)}
      </td>
      <td className="num" data-label={say(words.planned)}>
        {amount(group.planned)}
      </td>
      <td className="num" data-label={say(words.spent)}>
        {amount(group.spent)}
      </td>
      <td className="num" data-label={say(words.left)}>
        <Left planned={group.planned} spent={group.spent} />
      </td>
    </>
  );
  return (
    <Scroll label={say(words.money)}>
      <table className="lh-table lh-cards">
        <thead>
          <tr>
            <td />
            <th scope="col" className="num">
              {say(words.classes)}
            </th>
            <th scope="col" className="num">
              {say(words.planned)}
            </th>
            <th scope="col" className="num">
              {say(words.spent)}
            </th>
            <th scope="col" className="num">
              {say(words.left)}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key ?? ''}>
              <td>{group.name}</td>
              {cells(group)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{say(words.total)}</td>
            {cells(total)}
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
}
