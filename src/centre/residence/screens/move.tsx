import { Button, Group, Radio, Stack, Text } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { dayText } from '#kit/day.ts';
import { DayInput } from '#kit/day-input.tsx';
import { useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { MoveDay } from '../rules.ts';

const words = {
  always: (place: string) => ({ vi: `Từ trước đến nay: ${place}`, en: `Always: ${place}` }),
  first: (day: string, place: string) => ({ vi: `Từ ${day}: ${place}`, en: `From ${day}: ${place}` }),
  earlier: (day: string, place: string) => ({ vi: `từ ${day}: ${place}`, en: `from ${day}: ${place}` }),
  before: (place: string) => ({ vi: `trước đó: ${place}`, en: `before: ${place}` }),
  why: { vi: 'Chuyển hay sửa?', en: 'Moved, or a mistake?' },
  moved: { vi: 'Đã chuyển từ ngày', en: 'Moved from a day on' },
  mistake: { vi: 'Sửa chỗ ghi nhầm', en: 'Correct a mistake' },
  mistakeHint: {
    vi: 'Lần ghi gần nhất được thay; số liệu cũ tính lại theo.',
    en: 'Replaces the latest entry; earlier figures follow.',
  },
  movedHint: { vi: 'Số liệu trước ngày này giữ nguyên.', en: 'Figures before this day stay.' },
  from: { vi: 'Từ ngày', en: 'From' },
  save: { vi: 'Ghi', en: 'Note it' },
  cancel: { vi: 'Thôi', en: 'Cancel' },
};

/** Where somebody lived, on one line, the latest first. */
export function Lived({
  spans,
}: {
  spans: readonly { readonly place: Words; readonly validFrom: string | null }[];
}) {
  const say = useSay();
  const told = spans.map(({ place, validFrom }, at) => {
    if (validFrom === null) return say((spans.length === 1 ? words.always : words.before)(say(place)));
    return say((at === 0 ? words.first : words.earlier)(dayText(validFrom), say(place)));
  });
  return <Text>{told.join('; ')}</Text>;
}

/** Asks where to (`children`) and from which day, once it is asked for; `ready` says that a place is chosen. */
export function Move({
  title,
  ready,
  save,
  children,
}: {
  title: Words;
  ready: boolean;
  save: (from: MoveDay) => Promise<unknown>;
  children: ReactNode;
}) {
  const say = useSay();
  const { today } = useMe();
  const [opened, setOpened] = useState(false);
  const [mistake, setMistake] = useState(false);
  const [from, setFrom] = useState<CivilDate>(today as CivilDate);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  if (!opened)
    return (
      <div>
        <Button variant="default" onClick={() => setOpened(true)}>
          {say(title)}
        </Button>
      </div>
    );
  const send = async () => {
    setBusy(true);
    setProblem(null);
    try {
      await save(mistake ? null : from);
      setOpened(false);
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Stack gap="sm">
      {children}
      <Radio.Group
        label={say(words.why)}
        value={mistake ? 'mistake' : 'moved'}
        onChange={(to) => setMistake(to === 'mistake')}
      >
        <Stack gap="xs" mt="xs">
          <Radio value="moved" label={say(words.moved)} description={say(words.movedHint)} />
          <Radio value="mistake" label={say(words.mistake)} description={say(words.mistakeHint)} />
        </Stack>
      </Radio.Group>
      {!mistake && (
        <DayInput label={say(words.from)} value={from} onDay={(day) => day && setFrom(day)} required />
      )}
      <ProblemNote problem={problem} />
      <Group>
        <Button loading={busy} disabled={!ready} onClick={send}>
          {say(words.save)}
        </Button>
        <Button variant="default" onClick={() => setOpened(false)}>
          {say(words.cancel)}
        </Button>
      </Group>
    </Stack>
  );
}
