import { Button, Checkbox, Group, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Scroll } from '#kit/scroll.tsx';
import { useSay } from '#kit/words.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import type { BoardLine } from '../../candidacy/schema.ts';
import { type Beside, onceEach, placesOf } from '../rules.ts';
import { putVillageMap, readVillageMap } from '../schema.ts';
import './map.css';
import { words } from './words.ts';

/** A line of the board that counts a village. */
type VillageLine = BoardLine & { readonly villageId: string; readonly villageName: string };

const WIDE = 900;
const HIGH = 600;
const EDGE = 80;

/** The villages as circles beside their neighbours, each as dark as its share of a title is large; prints with the page. */
export function VillageMap({ lines }: { lines: readonly BoardLine[] }) {
  const say = useSay();
  const writes = useMay('candidacy.propose') !== null;
  const result = useRead(readVillageMap);
  const [editing, setEditing] = useState(false);
  const own = lines.filter((one): one is VillageLine => one.villageId !== null && one.villageName !== null);
  if (own.length < 2) return null;
  return (
    <Section
      title={say(words.title)}
      aside={
        writes && (
          <Button variant="default" aria-expanded={editing} onClick={() => setEditing(!editing)}>
            {say(words.edit)}
          </Button>
        )
      }
    >
      <Loaded result={result}>
        {({ beside }) => (
          <>
            {editing && <Neighbours lines={own} start={beside} onDone={() => setEditing(false)} />}
            <Drawn lines={own} beside={beside} />
          </>
        )}
      </Loaded>
      <p className="cd-quiet">{say(words.what)}</p>
    </Section>
  );
}

function Drawn({ lines, beside }: { lines: readonly VillageLine[]; beside: readonly Beside[] }) {
  const say = useSay();
  const places = placesOf(
    lines.map(({ villageId }) => villageId),
    beside,
  );
  const at = (id: string) => {
    const { x, y } = places.get(id) ?? { x: 0.5, y: 0.5 };
    return { x: EDGE + x * (WIDE - 2 * EDGE), y: EDGE * 0.6 + y * (HIGH - 1.5 * EDGE) };
  };
  const most = Math.max(1, ...lines.map(({ total }) => total ?? 0));
  const share = (one: VillageLine) => Math.round((one.recognised * 100) / Math.max(1, one.total ?? 1));
  const told = lines
    .map((one) => say(words.told(one.villageName, one.recognised, one.total ?? 0)))
    .join('; ');
  return (
    <Scroll label={say(words.title)}>
      <svg className="vm-map" viewBox={`0 0 ${WIDE} ${HIGH}`} role="img" aria-label={told}>
        {beside
          .filter(({ villageId, neighbourId }) => places.has(villageId) && places.has(neighbourId))
          .map(({ villageId, neighbourId }) => {
            const [a, b] = [at(villageId), at(neighbourId)];
            return <line key={`${villageId} ${neighbourId}`} x1={a.x} y1={a.y} x2={b.x} y2={b.y} />;
          })}
        {lines.map((one) => {
          const { x, y } = at(one.villageId);
          const r = 16 + 20 * Math.sqrt((one.total ?? 0) / most);
          const dark = Math.min(100, share(one));
          return (
            <g key={one.villageId}>
              <circle
                cx={x}
                cy={y}
                r={r}
                fill={`color-mix(in srgb, var(--lh-act) ${dark}%, var(--lh-surface))`}
              />
              <text x={x} y={y + r + 24} fontSize={22}>
                {one.villageName}
              </text>
              <text x={x} y={y + r + 48} fontSize={21} className="vm-figure">
                {formatNumber(one.recognised)} / {formatNumber(one.total ?? 0)}
              </text>
            </g>
          );
        })}
      </svg>
    </Scroll>
  );
}

function Neighbours({
  lines,
  start,
  onDone,
}: {
  lines: readonly VillageLine[];
  start: readonly Beside[];
  onDone: () => void;
}) {
  const say = useSay();
  const write = useWrite(putVillageMap);
  const [beside, setBeside] = useState<readonly Beside[]>(start);
  const [open, setOpen] = useState(lines[0]?.villageId ?? '');
  const isBeside = (id: string) =>
    beside.some(
      ({ villageId, neighbourId }) =>
        [villageId, neighbourId].includes(open) && [villageId, neighbourId].includes(id),
    );
  const put = (id: string, on: boolean) => {
    const others = beside.filter((one) => onceEach([one, { villageId: open, neighbourId: id }]).length === 2);
    setBeside(on ? onceEach([...others, { villageId: open, neighbourId: id }]) : others);
  };
  const name = lines.find(({ villageId }) => villageId === open)?.villageName ?? '';
  return (
    <div className="cd-page">
      <NativeSelect
        label={say(words.village)}
        maw={320}
        value={open}
        onChange={(event) => setOpen(event.currentTarget.value)}
        data={lines.map(({ villageId, villageName }) => ({ value: villageId, label: villageName }))}
      />
      <ul className="cd-ticks" aria-label={say(words.beside(name))}>
        {lines
          .filter(({ villageId }) => villageId !== open)
          .map(({ villageId, villageName }) => (
            <li key={villageId}>
              <Checkbox
                label={villageName}
                checked={isBeside(villageId)}
                onChange={(event) => put(villageId, event.currentTarget.checked)}
              />
            </li>
          ))}
      </ul>
      <Group gap="xs">
        <Button
          loading={write.isPending}
          onClick={() => write.mutate({ body: { beside: [...beside] } }, { onSuccess: onDone })}
        >
          {say(words.save)}
        </Button>
        <Button variant="default" onClick={onDone}>
          {say(words.cancel)}
        </Button>
      </Group>
      <ProblemNote problem={write.error} />
    </div>
  );
}
