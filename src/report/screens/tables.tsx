import { Figure } from '#kit/figure.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import type { Figures, Group } from '../figures/schema.ts';
import type { Asked } from './opened.tsx';
import { figureOf, groupName, whatNames, whats } from './what.ts';
import { words } from './words.ts';

/** A row a group, a number a figure; each opens, and what is 0 stays quiet. */
export function GroupTable({
  by,
  groups,
  total,
  onOpen,
}: {
  by: 'programme' | 'month' | 'village';
  groups: readonly Group[];
  total: Group;
  onOpen?: (asked: Asked) => void;
}) {
  const say = useSay();
  const shown = whats.filter((what) => figureOf(total, what) !== null);
  const row = (group: Group, of: Asked['by'], name: string) => (
    <>
      <th scope="row">
        {of === 'programme' ? (
          <>
            <ProgrammeTag code={group.key} /> {name}
          </>
        ) : (
          name
        )}
      </th>
      {shown.map((what) => {
        const value = figureOf(group, what) ?? 0;
        const label = `${say(whatNames[what])}, ${name}: ${formatNumber(value)}`;
        return (
          <td key={what} className="num" data-label={say(whatNames[what])}>
            {value === 0 ? (
              <span className="rp-zero">0</span>
            ) : (
              <Figure
                label={label}
                {...(onOpen ? { onOpen: () => onOpen({ by: of, key: group.key, name, what, value }) } : {})}
              >
                {formatNumber(value)}
              </Figure>
            )}
          </td>
        );
      })}
      <td className="num" data-label={say(words.plan)}>
        {group.planned ? formatNumber(group.planned.learners) : '–'}
      </td>
      <td className="num" data-label={say(words.lastYear)}>
        {group.before ? `${formatNumber(group.before.attendances)}${group.before.claim ? ' *' : ''}` : '–'}
      </td>
    </>
  );
  return (
    <Scroll label={say(words.tables)}>
      <table className="lh-table lh-cards rp-table">
        <thead>
          <tr>
            <th scope="col">{say(words[by])}</th>
            {shown.map((what) => (
              <th key={what} scope="col" className="num">
                {say(whatNames[what])}
              </th>
            ))}
            <th scope="col" className="num">
              {say(words.plan)}
            </th>
            <th scope="col" className="num">
              {say(words.lastYear)}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.key ?? ''}>{row(group, by, say(groupName(by, group)))}</tr>
          ))}
        </tbody>
        <tfoot>
          <tr>{row(total, 'all', say(words.whole))}</tr>
        </tfoot>
      </table>
    </Scroll>
  );
}

export function SourceTable({ sources }: { sources: Figures['bySource'] }) {
  const say = useSay();
  const sum = (of: 'planned' | 'spent') => sources.reduce((all, one) => all + one[of], 0);
  return (
    <Scroll label={say(words.bySource)}>
      <table className="lh-table lh-cards">
        <thead>
          <tr>
            <th scope="col">{say(words.source)}</th>
            <th scope="col" className="num">
              {say(words.plannedMoney)}
            </th>
            <th scope="col" className="num">
              {say(words.spent)}
            </th>
          </tr>
        </thead>
        <tbody>
          {sources.map((one) => (
            <tr key={one.key ?? ''}>
              <td>{one.name}</td>
              <td className="num" data-label={say(words.plannedMoney)}>
                {formatDong(one.planned)}
              </td>
              <td className="num" data-label={say(words.spent)}>
                {formatDong(one.spent)}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td>{say(words.whole)}</td>
            <td className="num" data-label={say(words.plannedMoney)}>
              {formatDong(sum('planned'))}
            </td>
            <td className="num" data-label={say(words.spent)}>
              {formatDong(sum('spent'))}
            </td>
          </tr>
        </tfoot>
      </table>
    </Scroll>
  );
}
