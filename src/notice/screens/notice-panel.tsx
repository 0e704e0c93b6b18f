import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { TrailButton } from '#centre/audit/screens/trail.tsx';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { newId } from '#kit/id.ts';
import { useMay, useMe } from '#kit/me.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { Link, useGo } from '#kit/route.tsx';
import { Sure } from '#kit/sure.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { isSpoken } from '../notice/channels.ts';
import { changeWords } from '../notice/rules.ts';
import { deleteNotice, type Notice, putNotice, readNoticeSetting, sendNotice } from '../notice/schema.ts';
import { NoticeForm } from './notice-form.tsx';
import { ReadingTime } from './reading.tsx';
import { Share } from './share.tsx';
import { words } from './words.ts';

/** One notice: what its class has changed since, its text, and whether it was sent. */
export function NoticePanel({ notice, onGone }: { notice: Notice; onGone: () => void }) {
  const say = useSay();
  const writes = useMay('notice.write') !== null;
  const remove = useWrite(deleteNotice);
  const [removing, setRemoving] = useState(false);
  const open = notice.sentOn === null && !notice.mailing;
  return (
    <Stack gap="lg">
      {notice.activity && (
        <Link to={`lop/${notice.activityId}`} className="nt-link">
          {notice.activity.title}
        </Link>
      )}
      <Changes notice={notice} />
      <Sending notice={notice} />
      {writes && open ? (
        <NoticeForm key={notice.revision} notice={notice} />
      ) : (
        <Stack gap="sm">
          <div className="nt-text">{notice.text}</div>
          {isSpoken(notice.channel) && <ReadingTime text={notice.text} />}
          <Share notice={notice} text={notice.text} />
        </Stack>
      )}
      <Group gap="xs">
        <TrailButton subject={notice.id} />
        {writes && open && (
          <Button variant="subtle" color="red" onClick={() => setRemoving(true)}>
            {say(words.remove)}
          </Button>
        )}
      </Group>
      {removing && (
        <Sure
          title={notice.title}
          what={say(words.removeWhat)}
          act={say(words.remove)}
          danger
          busy={remove.isPending}
          problem={remove.error}
          onAct={() => remove.mutate({ params: { id: notice.id } }, { onSuccess: onGone })}
          onClose={() => setRemoving(false)}
        />
      )}
    </Stack>
  );
}

/** Where the class is otherwise now than the text says; of what was sent, the text that puts it right. */
function Changes({ notice }: { notice: Notice }) {
  const say = useSay();
  const go = useGo();
  const today = useMe().today;
  const writes = useMay('notice.write') !== null;
  const write = useWrite(putNotice);
  const [id] = useState(newId);
  if (notice.changes.length === 0) return null;
  const { channel, activityId, bring, place, correction, recipients } = notice;
  const correct = () =>
    write.mutate(
      {
        params: { id },
        body: {
          channel,
          activityId,
          bring,
          place,
          recipients,
          text: correction,
          plannedOn: today,
          revision: 0,
        },
      },
      { onSuccess: () => go(`thong-bao/${id}`) },
    );
  return (
    <div className="lh-note" role="note">
      {notice.changes.map((change) => (
        <Text key={change.what}>{say(changeWords(change))}</Text>
      ))}
      {writes && notice.sentOn !== null && (
        <Button mt="xs" variant="default" loading={write.isPending} onClick={correct}>
          {say(words.correct)}
        </Button>
      )}
      <ProblemNote problem={write.error} />
    </div>
  );
}

/** Notes that it was sent, today or on another day, takes that back; sends it by e-mail where there is a way. */
function Sending({ notice }: { notice: Notice }) {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const sends = useMay('notice.send') !== null;
  const mail = useRead(readNoticeSetting).data?.mail ?? false;
  const write = useWrite(sendNotice);
  const [other, setOther] = useState(false);
  const send = (sentOn: CivilDate | null, byMail = false) =>
    write.mutate(
      { params: { id: notice.id }, body: { sentOn, byMail } },
      { onSuccess: () => setOther(false) },
    );
  const sent = notice.sentOn !== null;
  return (
    <Stack gap="xs">
      {sent && <Text fw={600}>{say(words.sentOn(notice.sentOn!, notice.sentBy ?? ''))}</Text>}
      {notice.mailing && <Text>{say(words.mailing)}</Text>}
      {notice.channel === 'email' && !mail && !sent && <Text c="dimmed">{say(words.noMail)}</Text>}
      {sends && (
        <Group gap="xs">
          {sent || notice.mailing ? (
            <Button variant="default" loading={write.isPending} onClick={() => send(null)}>
              {say(words.unsend)}
            </Button>
          ) : (
            <>
              {notice.channel === 'email' && mail && (
                <Button
                  loading={write.isPending}
                  disabled={notice.recipients.length === 0}
                  onClick={() => send(today, true)}
                >
                  {say(words.sendMail)}
                </Button>
              )}
              <Button
                {...(notice.channel === 'email' && mail ? { variant: 'default' } : {})}
                loading={write.isPending}
                onClick={() => send(today)}
              >
                {say(words.sendToday)}
              </Button>
              <Button variant="default" onClick={() => setOther(!other)}>
                {say(words.sendOther)}
              </Button>
            </>
          )}
        </Group>
      )}
      {other && !sent && (
        <DayInput label={say(words.sendOther)} value={null} onDay={(day) => day && send(day)} />
      )}
      <ProblemNote problem={write.error} />
    </Stack>
  );
}
