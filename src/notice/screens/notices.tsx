import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import { listYears } from '#activity/class/schema.ts';
import { useRead } from '#kit/call.ts';
import { SidePanel } from '#kit/drawer.tsx';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMay, useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { useChosen, useGo, useParams } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { addDays, type CivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { channelWords } from '../notice/channels.ts';
import { listNotices, type Notice } from '../notice/schema.ts';
import { Channels } from './channels.tsx';
import { NoticeList } from './list.tsx';
import { NewNotices } from './new-notices.tsx';
import './notice.css';
import { NoticePanel } from './notice-panel.tsx';
import { Radio } from './radio.tsx';
import { words } from './words.ts';

/** What the centre tells people, on which channel and when. The address can name one notice, or a class to write of. */
export default function NoticesScreen() {
  const today = useMe().today;
  const [chosen] = useChosen();
  const year = Number(chosen('nam') ?? today.slice(0, 4));
  const result = useRead(listNotices, { query: { year } });
  return <Loaded result={result}>{(all) => <Board all={all} year={year} />}</Loaded>;
}

function Board({ all, year }: { all: readonly Notice[]; year: number }) {
  const say = useSay();
  const go = useGo();
  const today = useMe().today as CivilDate;
  const { id } = useParams();
  const [chosen, choose] = useChosen();
  const writes = useMay('notice.write') !== null;
  const years = useRead(listYears).data ?? [];
  const [writing, setWriting] = useState(false);
  const asked = chosen('lop');
  const listed = all.find((one) => one.id === id) ?? null;
  // A notice of another year than the one that is shown.
  const elsewhere = useRead(listNotices, {}, { enabled: id !== undefined && listed === null }).data;
  const shown = listed ?? elsewhere?.find((one) => one.id === id) ?? null;
  const close = () => go('thong-bao', { nam: year });
  const waiting = all.filter(({ sentOn }) => sentOn === null);
  const sent = all.filter(({ sentOn }) => sentOn !== null).toReversed();
  const write = writes && <Button onClick={() => setWriting(true)}>{say(words.write)}</Button>;
  const done = () => {
    setWriting(false);
    choose({ lop: null });
  };
  return (
    <Page
      title={say(headline(waiting, today))}
      subtitle={all.length > 0 && say(words.sum(sent.length, all.length))}
      actions={all.length > 0 && write}
    >
      <div className="nt-bar">
        <NativeSelect
          label={say(words.year)}
          value={String(year)}
          onChange={(event) => choose({ nam: event.currentTarget.value })}
          data={[...new Set([year, ...years])].toSorted((a, b) => b - a).map(String)}
        />
      </div>
      {all.length === 0 ? (
        <Section>
          <Empty title={say(words.empty)} what={say(words.emptyWhat)} action={write} />
        </Section>
      ) : (
        <div className="nt-page">
          <div className="nt-due">
            <Section title={say(words.toSend)} aside={String(waiting.length)}>
              <NoticeList
                notices={waiting}
                none={say(words.noneToSend)}
                onOpen={(one) => go(`thong-bao/${one}`)}
              />
            </Section>
          </div>
          <div className="nt-side">
            <Channels notices={all} />
            <Radio />
          </div>
          {sent.length > 0 && (
            <div className="nt-done">
              <Section title={say(words.sent)} aside={String(sent.length)}>
                <NoticeList notices={sent} none="" onOpen={(one) => go(`thong-bao/${one}`)} />
              </Section>
            </div>
          )}
        </div>
      )}
      <SidePanel
        title={shown ? say(channelWords[shown.channel]) : ''}
        opened={shown !== null}
        onClose={close}
      >
        {shown && <NoticePanel key={shown.id} notice={shown} onGone={close} />}
      </SidePanel>
      <SidePanel title={say(words.write)} opened={writing || (writes && asked !== null)} onClose={done}>
        <NewNotices activityId={asked} onDone={done} />
      </SidePanel>
    </Page>
  );
}

/** The one thing that matters today. */
function headline(waiting: readonly Notice[], today: CivilDate): Words {
  const within = (from: string | null, to: string) =>
    waiting.filter(({ plannedOn }) => plannedOn && (from === null || plannedOn >= from) && plannedOn <= to)
      .length;
  const late = within(null, addDays(today, -1));
  if (late > 0) return words.late(late);
  const now = within(today, today);
  if (now > 0) return words.now(now);
  const week = within(today, addDays(today, 7));
  if (week > 0) return words.week(week);
  const next = waiting.flatMap(({ plannedOn }) => plannedOn ?? [])[0];
  return next ? words.nextOne(next) : words.calm;
}
