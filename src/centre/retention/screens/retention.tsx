import { Button, Checkbox, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useRead, useWrite } from '#kit/call.ts';
import { dayText } from '#kit/day.ts';
import { newId } from '#kit/id.ts';
import { Loaded } from '#kit/loaded.tsx';
import { useMay } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import {
  endRetention,
  listRetention,
  planRetention,
  type RetentionKind,
  type RetentionRun,
} from '../schema.ts';

const words = {
  what: {
    vi: 'Dữ liệu đã giữ đủ thời hạn thì lập một đợt, xem lại, rồi mới chạy. Chưa chạy thì bỏ được. Chạy rồi không lấy lại được tên, nhưng số liệu các năm không đổi.',
    en: 'What has been kept for its time is put into a run, looked at, then done. Until then it can be given up. Names do not come back; figures stay.',
  },
  keep: (years: number, before: string) => ({
    vi: `giữ ${years} năm: xét trước ngày ${before}`,
    en: `kept for ${years} years: before ${before}`,
  }),
  unchecked: { vi: 'thời hạn chưa đối chiếu, hỏi pháp chế', en: 'the time is not checked' },
  none: { vi: 'chưa có gì quá hạn', en: 'nothing yet' },
  count: (n: number) => ({ vi: `${formatNumber(n)} dòng quá hạn`, en: `${formatNumber(n)} records` }),
  see: { vi: 'Xem những dòng này', en: 'Look at them' },
  more: (n: number) => ({ vi: `và ${formatNumber(n)} dòng nữa`, en: `and ${formatNumber(n)} more` }),
  plan: { vi: 'Lập đợt', en: 'Plan a run' },
  planned: (n: number, day: string, who: string) => ({
    vi: `Đợt đang chờ chạy: ${formatNumber(n)} dòng, ${who} lập ngày ${day}`,
    en: `A run waits: ${formatNumber(n)} records, planned by ${who} on ${day}`,
  }),
  confirm: (n: number) => ({
    vi: `Gõ số ${n} để xác nhận`,
    en: `Type ${n} to confirm`,
  }),
  do: { vi: 'Chạy, không lấy lại được', en: 'Do it for good' },
  giveUp: { vi: 'Bỏ đợt này', en: 'Give it up' },
  past: { vi: 'Các đợt trước', en: 'Earlier runs' },
  done: (n: number, day: string, who: string) => ({
    vi: `${day}: ${who} đã chạy, ${formatNumber(n)} dòng`,
    en: `${day}: ${who} did ${formatNumber(n)} records`,
  }),
  given: (day: string, who: string) => ({ vi: `${day}: ${who} đã bỏ`, en: `${day}: ${who} gave it up` }),
};
const SHOWN = 100;

/** What has been kept for its time, kind by kind, and the runs that take it out. */
export function RetentionPart() {
  const say = useSay();
  const result = useRead(listRetention);
  const mayWrite = useMay('personal-data.anonymise') !== null;
  return (
    <Loaded result={result}>
      {({ kinds, runs }) => {
        const planned = runs.find(({ state }) => state === 'planned');
        const ended = runs.filter(({ state }) => state !== 'planned');
        return (
          <Stack gap="lg">
            <Text c="dimmed" maw={720}>
              {say(words.what)}
            </Text>
            {planned && <Planned run={planned} mayWrite={mayWrite} />}
            <Kinds kinds={kinds} mayPlan={mayWrite && !planned} />
            {ended.length > 0 && (
              <section>
                <h2>{say(words.past)}</h2>
                <ul className="lh-trail">
                  {ended.map(({ id, state, total, endedOn, endedBy }) => (
                    <li key={id}>
                      {say(
                        state === 'done'
                          ? words.done(total, dayText(endedOn), endedBy ?? '')
                          : words.given(dayText(endedOn), endedBy ?? ''),
                      )}
                    </li>
                  ))}
                </ul>
              </section>
            )}
          </Stack>
        );
      }}
    </Loaded>
  );
}

function Kinds({ kinds, mayPlan }: { kinds: readonly RetentionKind[]; mayPlan: boolean }) {
  const say = useSay();
  const write = useWrite(planRetention);
  const [id, setId] = useState(newId);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const plan = () =>
    write.mutate({ params: { id }, body: { keys: [...chosen] } }, { onSuccess: () => setId(newId()) });
  return (
    <Stack gap="sm">
      {kinds.map(({ key, words: name, years, before, verified, outlived }) => {
        const told = [
          say(words.keep(years, dayText(before))),
          !verified && say(words.unchecked),
          say(outlived.length === 0 ? words.none : words.count(outlived.length)),
        ]
          .filter(Boolean)
          .join(' · ');
        return (
          <section key={key}>
            {mayPlan && outlived.length > 0 ? (
              <Checkbox
                label={say(name)}
                description={told}
                checked={chosen.includes(key)}
                onChange={(event) =>
                  setChosen(
                    event.currentTarget.checked ? [...chosen, key] : chosen.filter((one) => one !== key),
                  )
                }
              />
            ) : (
              <>
                <Text fw={500}>{say(name)}</Text>
                <Text c="dimmed">{told}</Text>
              </>
            )}
            {outlived.length > 0 && (
              <details className="pd-list">
                <summary>{say(words.see)}</summary>
                <ul>
                  {outlived.slice(0, SHOWN).map((one) => (
                    <li key={one.id}>{one.label}</li>
                  ))}
                  {outlived.length > SHOWN && <li>{say(words.more(outlived.length - SHOWN))}</li>}
                </ul>
              </details>
            )}
          </section>
        );
      })}
      <ProblemNote problem={write.error} />
      {mayPlan && kinds.some(({ outlived }) => outlived.length > 0) && (
        <Button w="fit-content" disabled={chosen.length === 0} loading={write.isPending} onClick={plan}>
          {say(words.plan)}
        </Button>
      )}
    </Stack>
  );
}

function Planned({ run, mayWrite }: { run: RetentionRun; mayWrite: boolean }) {
  const say = useSay();
  const write = useWrite(endRetention);
  const [typed, setTyped] = useState<number | null>(null);
  const end = (act: 'do' | 'give-up') =>
    write.mutate({ params: { id: run.id }, body: { act, count: typed ?? 0 } });
  return (
    <section className="lh-note">
      <Stack gap="xs">
        <Text fw={600}>{say(words.planned(run.total, dayText(run.plannedOn), run.plannedBy))}</Text>
        {run.kinds.map(({ key, words: name, count }) => (
          <Text key={key}>
            {say(name)}: {formatNumber(count)}
          </Text>
        ))}
        {mayWrite && (
          <>
            <NumberInput
              label={say(words.confirm(run.total))}
              maw={280}
              hideControls
              value={typed ?? ''}
              onChange={(to) => setTyped(typeof to === 'number' ? to : null)}
            />
            <ProblemNote problem={write.error} />
            <Group gap="xs">
              <Button variant="default" disabled={write.isPending} onClick={() => end('give-up')}>
                {say(words.giveUp)}
              </Button>
              <Button
                color="red"
                disabled={typed !== run.total}
                loading={write.isPending}
                onClick={() => end('do')}
              >
                {say(words.do)}
              </Button>
            </Group>
          </>
        )}
      </Stack>
    </section>
  );
}
