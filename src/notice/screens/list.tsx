import { Button, Text, UnstyledButton } from '@mantine/core';
import { useState } from 'react';
import { useRead } from '#kit/call.ts';
import { useLanguage, useSay } from '#kit/words.tsx';
import { type CivilDate, dayAndMonth, weekdayName } from '#vocabulary/date.ts';
import { channelWords, isSpoken } from '../notice/channels.ts';
import { type Notice, readNoticeSetting } from '../notice/schema.ts';
import { durationText, readingSeconds } from '../spoken/reading.ts';
import { words } from './words.ts';

const STEP = 8;

/** Notices in turn, each with its day; many are shown step by step. */
export function NoticeList({
  notices,
  none,
  onOpen,
}: {
  notices: readonly Notice[];
  none: string;
  onOpen: (id: string) => void;
}) {
  const say = useSay();
  const [most, setMost] = useState(STEP);
  if (notices.length === 0) return <Text c="dimmed">{none}</Text>;
  const more = Math.min(STEP, notices.length - most);
  return (
    <>
      <ul className="nt-list">
        {notices.slice(0, most).map((one) => (
          <li key={one.id}>
            <Row notice={one} onOpen={onOpen} />
          </li>
        ))}
      </ul>
      {more > 0 && (
        <Button variant="default" mt="sm" onClick={() => setMost(most + STEP)}>
          {say(words.more(more))}
        </Button>
      )}
    </>
  );
}

function Row({ notice, onOpen }: { notice: Notice; onOpen: (id: string) => void }) {
  const say = useSay();
  const language = useLanguage();
  const pace = useRead(readNoticeSetting).data?.pace;
  const day = (notice.sentOn ?? notice.plannedOn) as CivilDate | null;
  const seconds = pace && isSpoken(notice.channel) ? readingSeconds(notice.text, pace) : null;
  const aside = [
    say(channelWords[notice.channel]),
    notice.plannedAt,
    notice.place,
    seconds !== null && say(words.reads(durationText(seconds))),
    notice.edited && say(words.editedShort),
  ].filter(Boolean);
  return (
    <UnstyledButton className="nt-row" onClick={() => onOpen(notice.id)}>
      <span className="nt-date">
        {day ? (
          <>
            <strong>{dayAndMonth(day)}</strong>
            <small>{weekdayName(day, language)}</small>
          </>
        ) : (
          <small>{say(words.noDay)}</small>
        )}
      </span>
      <span className="nt-what">
        <span className="nt-title">{notice.activity?.title ?? notice.title}</span>
        <span className="nt-aside">{aside.join(' · ')}</span>
        {notice.changes.length > 0 && <span className="nt-changed">! {say(words.changed)}</span>}
      </span>
      <span
        className="nt-sign"
        data-sent={notice.sentOn !== null || undefined}
        role="img"
        aria-label={say(notice.sentOn === null ? words.notSent : words.sent)}
      >
        {notice.sentOn === null ? '' : '✓'}
      </span>
    </UnstyledButton>
  );
}
