import { Button, Group, Stack, TagsInput, Text, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { HourInput } from '#activity/screens/hour-input.tsx';
import { listUnits } from '#centre/unit/schema.ts';
import { useRead, useWrite } from '#kit/call.ts';
import { DayInput } from '#kit/day-input.tsx';
import { ProblemNote } from '#kit/problem.tsx';
import { useSay } from '#kit/words.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import { isSpoken } from '../notice/channels.ts';
import { bannerMetres } from '../notice/rules.ts';
import { type Notice, putNotice, readNoticeSetting } from '../notice/schema.ts';
import { spokenText } from '../spoken/text.ts';
import { ReadingTime } from './reading.tsx';
import { Share } from './share.tsx';
import { words } from './words.ts';

const LETTER_CM = 20;

/** A notice that was not sent yet, as the deputy edits it. What nobody edits goes on following its class. */
export function NoticeForm({ notice }: { notice: Notice }) {
  const say = useSay();
  const write = useWrite(putNotice);
  const odd = useRead(readNoticeSetting).data?.oddWord ?? 'linh';
  const [text, setText] = useState(notice.text);
  const [title, setTitle] = useState(notice.ownTitle ?? '');
  const [bring, setBring] = useState(notice.bring ?? '');
  const [place, setPlace] = useState(notice.place ?? '');
  const [plannedOn, setPlannedOn] = useState(notice.plannedOn as CivilDate | null);
  const [plannedAt, setPlannedAt] = useState(notice.plannedAt ?? '');
  const [recipients, setRecipients] = useState<readonly string[]>(notice.recipients);
  const units = useRead(listUnits).data ?? [];
  const touched = text !== notice.text;
  const spoken = isSpoken(notice.channel);
  const body = {
    channel: notice.channel,
    activityId: notice.activityId,
    title: title.trim() || null,
    bring: bring.trim() || null,
    place: place.trim() || null,
    plannedOn,
    plannedAt: plannedAt || null,
    recipients: [...recipients],
    revision: notice.revision,
  };
  const put = (more: { text: string | null; facts?: Notice['facts'] }) =>
    write.mutate({ params: { id: notice.id }, body: { ...body, ...more } });
  // What was not touched stays as it is: the text of the class, or the words of before with what they were made from.
  const save = () => put({ text: touched || notice.edited ? text : null, facts: notice.facts });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <Stack gap="sm">
        {notice.changes.length > 0 && (
          <Group gap="xs">
            <Button variant="default" loading={write.isPending} onClick={() => put({ text: null })}>
              {say(words.again)}
            </Button>
            <Button variant="default" loading={write.isPending} onClick={() => put({ text })}>
              {say(words.keep)}
            </Button>
          </Group>
        )}
        {(notice.activityId === null || notice.channel === 'web' || notice.channel === 'email') && (
          <TextInput
            label={say(words.subject)}
            placeholder={notice.title}
            required={notice.activityId === null}
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        )}
        <Textarea
          label={say(words.text)}
          description={notice.activityId && say(notice.edited || touched ? words.edited : words.follows)}
          autosize
          minRows={4}
          maxRows={18}
          required
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        {spoken && <ReadingTime text={text} />}
        {notice.channel === 'banner' && (
          <Text c="dimmed">
            {say(words.bannerLength([...text.replaceAll(/\s/g, '')].length, bannerMetres(text, LETTER_CM)))}
          </Text>
        )}
        <Group gap="xs">
          {spoken && /\d/.test(text) && (
            <Button variant="default" onClick={() => setText(spokenText(text, odd))}>
              {say(words.inWords)}
            </Button>
          )}
          {notice.edited && notice.activityId && notice.changes.length === 0 && (
            <Button variant="default" loading={write.isPending} onClick={() => put({ text: null })}>
              {say(words.again)}
            </Button>
          )}
        </Group>
        <Share notice={notice} text={text} />
        <div className="nt-two">
          <DayInput label={say(words.plannedOn)} value={plannedOn} onDay={setPlannedOn} />
          <HourInput label={say(words.plannedAt)} value={plannedAt} onHour={setPlannedAt} required={false} />
        </div>
        {notice.activityId && (
          <TextInput
            label={say(words.bring)}
            placeholder={say(words.bringHint)}
            value={bring}
            onChange={(event) => setBring(event.currentTarget.value)}
          />
        )}
        <TextInput
          label={say(words.place)}
          value={place}
          onChange={(event) => setPlace(event.currentTarget.value)}
        />
        {notice.channel === 'email' && (
          <TagsInput
            label={say(words.recipients)}
            description={say(words.recipientsHint)}
            value={[...recipients]}
            onChange={setRecipients}
            data={units.flatMap(({ email }) => email ?? [])}
            acceptValueOnBlur
          />
        )}
        <ProblemNote problem={write.error} />
        <Group>
          <Button type="submit" variant="default" loading={write.isPending}>
            {say(words.save)}
          </Button>
          {write.isSuccess && !touched && <Text c="dimmed">{say(words.saved)}</Text>}
        </Group>
      </Stack>
    </form>
  );
}
