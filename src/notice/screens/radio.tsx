import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useFileUrl, useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { addDays, type CivilDate, weekday } from '#vocabulary/date.ts';
import { printBulletins, putNoticeSetting, readNoticeSetting } from '../notice/schema.ts';
import { words } from './words.ts';

const WEEK = 6;

/** What the radio gets: the bulletins of seven days on paper; and how numbers are said here. */
export function Radio() {
  const say = useSay();
  const url = useFileUrl();
  const today = useMe().today as CivilDate;
  const [from, setFrom] = useState<CivilDate>(addDays(today, 1 - weekday(today)));
  const paper = (form: 'pdf' | 'docx') =>
    url(printBulletins, { query: { from, to: addDays(from, WEEK), form } });
  return (
    <Section title={say(words.radio)}>
      <Stack gap="sm">
        <Text c="dimmed">{say(words.radioWhat)}</Text>
        <DayInput label={say(words.fromDay)} value={from} required onDay={(day) => day && setFrom(day)} />
        <Group gap="xs">
          <Button variant="default" component="a" href={paper('pdf')} target="_blank">
            {say(words.pdf)}
          </Button>
          <Button variant="default" component="a" href={paper('docx')} download>
            {say(words.word)}
          </Button>
        </Group>
        <Odd />
      </Stack>
    </Section>
  );
}

function Odd() {
  const say = useSay();
  const writes = useMay('notice.write') !== null;
  const setting = useRead(readNoticeSetting).data;
  const write = useWrite(putNoticeSetting);
  if (!setting || !writes) return null;
  const { pace, paceMeasuredOn, revision } = setting;
  return (
    <>
      <NativeSelect
        label={say(words.odd)}
        value={setting.oddWord}
        onChange={(event) =>
          write.mutate({
            body: {
              pace,
              paceMeasuredOn: paceMeasuredOn as CivilDate | null,
              revision,
              oddWord: event.currentTarget.value === 'lẻ' ? 'lẻ' : 'linh',
            },
          })
        }
        data={[
          { value: 'linh', label: say(words.oddLinh) },
          { value: 'lẻ', label: say(words.oddLe) },
        ]}
      />
      <ProblemNote problem={write.error} />
    </>
  );
}
