import { Button, Group, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { putNoticeSetting, readNoticeSetting } from '../notice/schema.ts';
import { countSyllables, durationText, readingSeconds } from '../spoken/reading.ts';
import { words } from './words.ts';

const SLOWEST = 60;
const FASTEST = 400;

/** How long a text takes to read aloud, by which rule, and a stopwatch by which the commune's own reader measures it. */
export function ReadingTime({ text }: { text: string }) {
  const say = useSay();
  const setting = useRead(readNoticeSetting).data;
  const writes = useMay('notice.write') !== null;
  if (!setting) return null;
  const rule = setting.paceMeasuredOn ? words.measured(setting.paceMeasuredOn) : words.unmeasured;
  return (
    <div className="nt-reading">
      <Text>
        {say(words.readsIn(durationText(readingSeconds(text, setting.pace)), setting.pace))} ({say(rule)})
      </Text>
      {writes && <Stopwatch text={text} />}
    </div>
  );
}

function Stopwatch({ text }: { text: string }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const setting = useRead(readNoticeSetting).data;
  const write = useWrite(putNoticeSetting);
  const [since, setSince] = useState<number | null>(null);
  const [seconds, setSeconds] = useState(0);
  const [pace, setPace] = useState<number | null>(null);
  useEffect(() => {
    if (since === null) return;
    const tick = setInterval(() => setSeconds(Math.floor((Date.now() - since) / 1000)), 500);
    return () => clearInterval(tick);
  }, [since]);
  const start = () => {
    setPace(null);
    setSeconds(0);
    setSince(Date.now());
  };
  const stop = () => {
    setPace(Math.round((countSyllables(text) * 60_000) / Math.max(1, Date.now() - since!)));
    setSince(null);
  };
  const fits = pace !== null && pace >= SLOWEST && pace <= FASTEST;
  const take = () =>
    setting &&
    write.mutate(
      { body: { oddWord: setting.oddWord, revision: setting.revision, pace: pace!, paceMeasuredOn: today } },
      { onSuccess: () => setPace(null) },
    );
  return (
    <Group gap="xs" aria-live="polite">
      {since === null ? (
        <Button variant="default" onClick={start}>
          {say(words.measure)}
        </Button>
      ) : (
        <>
          <Text>{say(words.stopwatch(seconds))}</Text>
          <Button onClick={stop}>{say(words.stop)}</Button>
        </>
      )}
      {pace !== null && <Text>{say(fits ? words.read(pace) : words.tooShort)}</Text>}
      {fits && (
        <Button variant="default" loading={write.isPending} onClick={take}>
          {say(words.usePace)}
        </Button>
      )}
      <ProblemNote problem={write.error} />
    </Group>
  );
}
