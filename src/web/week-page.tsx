import { readWeek } from '#activity/week/schema.ts';
import { type Attended, type Told, WeekPage } from '#activity/week/screens/week.tsx';
import { listFigures } from '#attendance/mark/schema.ts';
import { useRead } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { useParams } from '#kit/route.tsx';
import { channelWords } from '#notice/notice/channels.ts';
import { listNotices, type Notice } from '#notice/notice/schema.ts';
import { Channels } from '#notice/screens/channels.tsx';
import '#notice/screens/notice.css';

const dayOf = ({ sentOn, plannedOn }: Notice): string | null => sentOn ?? plannedOn;

/** An event week, with the lượt of its classes and with what people are told, which the room of activities may not know. */
export default function WeekOfPlan() {
  const { id = '' } = useParams();
  const week = useRead(readWeek, { params: { plan: id } });
  const year = Number(week.data?.periodFrom.slice(0, 4));
  const counts = useMay('attendance.read') !== null && week.data !== undefined;
  const figures = useRead(listFigures, { query: { year } }, { enabled: counts }).data ?? [];
  const attended: Attended = new Map(figures.map((one) => [one.activityId, one]));
  const hears = useMay('notice.read') !== null && week.data !== undefined;
  const days = new Set(week.data?.days);
  const notices = (useRead(listNotices, { query: { year } }, { enabled: hears }).data ?? []).filter((one) =>
    days.has(dayOf(one) ?? ''),
  );
  const told = notices.map(
    (one): Told => ({
      id: one.id,
      day: dayOf(one)!,
      title: one.title,
      channel: channelWords[one.channel],
      sent: one.sentOn !== null,
    }),
  );
  return (
    <WeekPage
      week={week}
      attended={attended}
      told={told}
      aside={notices.length > 0 && <Channels notices={notices} />}
    />
  );
}
