import { Stack, Text } from '@mantine/core';
import { calendarWithin } from '#activity/session/rules.ts';
import { type CalendarEntry, listCalendar } from '#activity/session/schema.ts';
import { useRead } from '#kit/call.ts';
import { Empty } from '#kit/empty.tsx';
import { Loaded } from '#kit/loaded.tsx';
import { useMe } from '#kit/me.tsx';
import { Page, Section } from '#kit/page.tsx';
import { Link } from '#kit/route.tsx';
import { useLanguage, useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { useUnsent } from '#sync/outbox.tsx';
import { addDays, type CivilDate, formatDate, weekdayName } from '#vocabulary/date.ts';
import './attendance.css';
import { words } from './words.ts';

const DAYS_BACK = 45;
const DAYS_AHEAD = 14;

/** The sessions around today that somebody has to call. */
export default function CallsScreen() {
  const say = useSay();
  const today = useMe().today as CivilDate;
  const query = { from: addDays(today, -DAYS_BACK), to: addDays(today, DAYS_AHEAD) };
  const calendar = useRead(listCalendar, { query }, { within: calendarWithin });
  const unsent = useUnsent() ?? [];
  return (
    <Loaded result={calendar}>
      {(entries) => {
        const standing = entries.filter(
          (one) => one.state !== 'cancelled' && one.activityState !== 'cancelled',
        );
        const waiting = standing.filter((one) => one.state === 'planned' && one.date <= today);
        const groups = [
          { title: words.today, entries: standing.filter((one) => one.date === today) },
          { title: words.overdue, entries: waiting.filter((one) => one.date < today) },
          { title: words.soon, entries: standing.filter((one) => one.date > today) },
          {
            title: words.endedLately,
            entries: standing.filter((one) => one.state === 'held' && one.date < today).reverse(),
          },
        ].filter((group) => group.entries.length > 0);
        return (
          <Page title={say(words.callTitle)} subtitle={say(words.lineToSay(waiting.length))}>
            {groups.length === 0 && <Empty title={say(words.noSessions)} what={say(words.noSessionsWhat)} />}
            {groups.map((group) => (
              <Section key={group.title.vi} title={say(group.title)} aside={String(group.entries.length)}>
                <Stack gap={0}>
                  {group.entries.map((entry) => (
                    <Row
                      key={entry.id}
                      entry={entry}
                      waiting={unsent.filter((act) => act.subject === entry.id).length}
                    />
                  ))}
                </Stack>
              </Section>
            ))}
          </Page>
        );
      }}
    </Loaded>
  );
}

function Row({ entry, waiting }: { entry: CalendarEntry; waiting: number }) {
  const say = useSay();
  const language = useLanguage();
  const day = entry.date as CivilDate;
  return (
    <Link to={`diem-danh/${entry.id}`} className="lh-list-row">
      <ProgrammeTag code={entry.programme} />
      <span className="lh-list-main">
        <strong>{entry.title}</strong>
        <Text span size="sm" c="dimmed">
          {[
            `${entry.from} ${weekdayName(day, language)} ${formatDate(day)}`,
            entry.venueName,
            entry.villageName,
          ]
            .filter(Boolean)
            .join(' · ')}
        </Text>
        {waiting > 0 && <strong className="lh-attention">{say(words.unsent(waiting))}</strong>}
      </span>
      <span aria-hidden="true">{entry.state === 'held' ? '✓' : '›'}</span>
    </Link>
  );
}
