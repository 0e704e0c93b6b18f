import { Button, Text } from '@mantine/core';
import { useRead } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { Link, useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { dayAndMonth } from '#vocabulary/date.ts';
import { channelWords } from '../notice/channels.ts';
import { listNotices } from '../notice/schema.ts';
import './notice.css';
import { words } from './words.ts';

/** What people are told of one class, on its page. */
export function ClassNotices({ activityId }: { activityId: string }) {
  const say = useSay();
  const go = useGo();
  const writes = useMay('notice.write') !== null;
  const notices = useRead(listNotices, { query: { activity: activityId } }).data;
  if (!notices) return null;
  return (
    <Section title={say(words.title)}>
      {notices.length === 0 && <Text c="dimmed">{say(words.classNone)}</Text>}
      <ul className="nt-of-class">
        {notices.map((one) => (
          <li key={one.id}>
            <Link to={`thong-bao/${one.id}`} className="nt-link">
              {say(channelWords[one.channel])}
            </Link>
            <Text span c="dimmed">
              {one.sentOn
                ? `${say(words.sent).toLocaleLowerCase('vi')} ${dayAndMonth(one.sentOn)}`
                : `${say(words.notSent)}${one.plannedOn ? `, ${dayAndMonth(one.plannedOn)}` : ''}`}
              {one.changes.length > 0 && ` · ${say(words.changed)}`}
            </Text>
          </li>
        ))}
      </ul>
      {writes && (
        <Button variant="default" mt="sm" onClick={() => go(`thong-bao?lop=${activityId}`)}>
          {say(words.write)}
        </Button>
      )}
    </Section>
  );
}
