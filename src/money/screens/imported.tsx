import { List, NativeSelect, Stack, Text } from '@mantine/core';
import { Scroll } from '#kit/scroll.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, formatDate } from '#vocabulary/date.ts';
import { formatDong, formatNumber } from '#vocabulary/money.ts';
import { type ExpenseRow, keyOf, type NameChoices } from '../import/rules.ts';
import type { CheckedExpenses } from '../import/schema.ts';
import { headName } from '../ledger/heads.ts';
import { importWords as words } from './import-words.ts';
import { words as moneyWords } from './words.ts';

interface Asked {
  readonly key: string;
  readonly written: string;
  readonly rows: number;
  readonly likely: readonly string[];
}
interface Named {
  readonly id: string;
  readonly label: string;
}

/** Names of the list that are not exactly those of the program: which is meant? Those that were chosen stay, to be put right. */
export function Names({
  checked,
  rows,
  choices,
  onChoose,
}: {
  checked: CheckedExpenses;
  rows: readonly ExpenseRow[];
  choices: NameChoices;
  onChoose: (choices: NameChoices) => void;
}) {
  const say = useSay();
  const sources = checked.sources.map(({ id, name }) => ({ id, label: name }));
  const kinds = [
    ['classes', 'activity', words.whichClass, checked.unclear.classes, checked.classes],
    ['sources', 'source', words.whichSource, checked.unclear.sources, sources],
  ] as const;
  const asked = kinds.flatMap(([kind, field, label, unclear, all]) => {
    const answered = Object.keys(choices[kind]).map((key) => ({
      key,
      written: writtenAs(rows, field, key),
      rows: 0,
      likely: [],
    }));
    const open = unclear.filter(({ key }) => !Object.hasOwn(choices[kind], key));
    return [...answered, ...open].map((one) => ({ kind, label, one, all }));
  });
  if (asked.length === 0) return null;
  return (
    <div className="lh-note">
      <Text fw={600}>{say(words.unclear)}</Text>
      <Stack gap="xs" mt="xs">
        {asked.map(({ kind, label, one, all }) => (
          <NativeSelect
            key={`${kind} ${one.key}`}
            label={say(label(one.written, one.rows))}
            value={choices[kind][one.key] ?? ''}
            data={[{ value: '', label: say(words.choose) }, ...likelyFirst(one, all)]}
            onChange={(event) =>
              onChoose({ ...choices, [kind]: withChoice(choices[kind], one.key, event.currentTarget.value) })
            }
          />
        ))}
      </Stack>
    </div>
  );
}

const writtenAs = (rows: readonly ExpenseRow[], field: 'activity' | 'source', key: string): string =>
  rows.find((row) => keyOf(row[field]) === key)?.[field] ?? key;

function withChoice(
  chosen: Readonly<Record<string, string>>,
  key: string,
  id: string,
): Record<string, string> {
  const { [key]: _, ...others } = chosen;
  return id === '' ? others : { ...others, [key]: id };
}

function likelyFirst({ likely }: Asked, all: readonly Named[]) {
  const first = likely.flatMap((id) => all.find((one) => one.id === id) ?? []);
  const rest = all.filter(({ id }) => !likely.includes(id));
  return [...first, ...rest].map(({ id, label }) => ({ value: id, label }));
}

const SHOWN = 12;

/** What is entered, with the sum; what stands in the book already; and what one should look at. */
export function Checked({ checked }: { checked: CheckedExpenses }) {
  const say = useSay();
  const { fresh, known, remarks } = checked;
  const classes = new Map(checked.classes.map(({ id, label }) => [id, label]));
  const sources = new Map(checked.sources.map(({ id, name }) => [id, name]));
  const total = fresh.reduce((all, { amount }) => all + amount, 0);
  return (
    <>
      <Text fw={600}>{say(words.found(fresh.length, formatDong(total)))}</Text>
      {known.length > 0 && <Text>{say(words.known(known.length, known.slice(0, 20).join(', ')))}</Text>}
      {remarks.length > 0 && (
        <List size="sm">
          {remarks.slice(0, 20).map((one) => (
            <List.Item key={`${one.row} ${one.vi}`}>{say(words.atRow(one.row, one))}</List.Item>
          ))}
        </List>
      )}
      {fresh.length > 0 && (
        <Scroll label={say(words.look)}>
          <table className="lh-table">
            <thead>
              <tr>
                <th scope="col" className="num">
                  {say(words.row)}
                </th>
                <th scope="col">{say(moneyWords.day)}</th>
                <th scope="col">{say(moneyWords.voucher)}</th>
                <th scope="col">{say(moneyWords.description)}</th>
                <th scope="col">{say(moneyWords.head)}</th>
                <th scope="col">{say(moneyWords.class)}</th>
                <th scope="col">{say(moneyWords.source)}</th>
                <th scope="col" className="num">
                  {say(moneyWords.amount)}
                </th>
              </tr>
            </thead>
            <tbody>
              {fresh.slice(0, SHOWN).map((one) => (
                <tr key={one.row}>
                  <td className="num">{one.row}</td>
                  <td>{formatDate(one.voucherDate as CivilDate)}</td>
                  <td>{one.voucherNumber ?? '—'}</td>
                  <td>{one.description}</td>
                  <td>{say(headName(one.head))}</td>
                  <td>{classes.get(one.activityId)}</td>
                  <td>{sources.get(one.fundingSourceId)}</td>
                  <td className="num">{formatNumber(one.amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {fresh.length > SHOWN && (
        <Text size="sm" c="dimmed">
          {say(words.andMore(fresh.length - SHOWN))}
        </Text>
      )}
    </>
  );
}
