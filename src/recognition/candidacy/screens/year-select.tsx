import { NativeSelect } from '@mantine/core';
import { useMe } from '#kit/me.tsx';
import { useChosen } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { type CivilDate, yearOf } from '#vocabulary/date.ts';
import { words } from './words.ts';

/** The year that the address names, this one where it names none, and how it is chosen. */
export function useYear(): number {
  const [chosen] = useChosen();
  const { today } = useMe();
  return Number(chosen('nam') ?? yearOf(today as CivilDate));
}

export function YearSelect() {
  const say = useSay();
  const [, choose] = useChosen();
  const year = useYear();
  const now = yearOf(useMe().today as CivilDate);
  const years = new Set([year, ...[1, 0, -1, -2, -3].map((by) => now + by)]);
  return (
    <NativeSelect
      label={say(words.year)}
      value={String(year)}
      onChange={(event) => choose({ nam: event.currentTarget.value })}
      data={[...years].toSorted((a, b) => b - a).map(String)}
    />
  );
}
