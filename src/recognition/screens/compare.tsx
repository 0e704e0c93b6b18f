import { Group, NativeSelect } from '@mantine/core';
import { useRead } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useChosen } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { compared } from '../criteria-set/compare.ts';
import { type OpenedSet, readCriteriaSet } from '../criteria-set/schema.ts';
import type { CriteriaSet } from '../criteria-set/set.ts';
import { words } from './words.ts';

/** Two versions of a set side by side; what differs is marked by a word. Which two stands in the address. */
export function Compare({ set }: { set: OpenedSet }) {
  const say = useSay();
  const [chosen, choose] = useChosen();
  const [newest, before] = set.versions;
  if (!newest || !before) return <Empty title={say(words.oneVersion)} what={say(words.oneVersionWhat)} />;
  const number = (name: string, usual: number) => {
    const asked = Number(chosen(name) ?? usual);
    return set.versions.some(({ version }) => version === asked) ? asked : usual;
  };
  const [from, to] = [number('truoc', before.version), number('sau', newest.version)];
  const select = (name: string, label: string, value: number) => (
    <NativeSelect
      label={label}
      value={String(value)}
      data={set.versions.map(({ version }) => ({
        value: String(version),
        label: say(words.version(version)),
      }))}
      onChange={(event) => choose({ [name]: Number(event.currentTarget.value) })}
    />
  );
  return (
    <div className="rc-content">
      <Group align="flex-end">
        {select('truoc', say(words.before), from)}
        {select('sau', say(words.after), to)}
      </Group>
      <Versions id={set.id} from={from} to={to} />
    </div>
  );
}

function Versions({ id, from, to }: { id: string; from: number; to: number }) {
  const before = useRead(readCriteriaSet, { params: { id }, query: { version: from } });
  const after = useRead(readCriteriaSet, { params: { id }, query: { version: to } });
  return (
    <Loaded result={before}>
      {(old) => <Loaded result={after}>{(now) => <SideBySide before={old} after={now} />}</Loaded>}
    </Loaded>
  );
}

function SideBySide({ before, after }: { before: CriteriaSet; after: CriteriaSet }) {
  const say = useSay();
  const rows = compared(before, after);
  const name = (code: string) => {
    if (code === '') return say(words.whole);
    return code.startsWith('§') ? say(words.criterion(code.slice(1))) : code;
  };
  return (
    <>
      <h3>{say(words.changes(rows.filter(({ state }) => state !== 'same').length))}</h3>
      <ul className="rc-compared">
        {rows.map((row) => (
          <li key={row.code} data-state={row.state}>
            <b>
              {name(row.code)} <span className="rc-quiet">{say(words.state[row.state])}</span>
            </b>
            <span>{row.before ? say(row.before) : '–'}</span>
            <span>{row.state === 'same' ? '' : row.after ? say(row.after) : '–'}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
