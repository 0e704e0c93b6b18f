import { readWeek } from '#activity/week/schema.ts';
import { type Attended, WeekPage } from '#activity/week/screens/week.tsx';
import { listFigures } from '#attendance/mark/schema.ts';
import { useRead } from '#kit/call.ts';
import { useMay } from '#kit/me.tsx';
import { useParams } from '#kit/route.tsx';

/** An event week, with the lượt of its classes, which the room of activities may not know. */
export default function WeekOfPlan() {
  const { id = '' } = useParams();
  const week = useRead(readWeek, { params: { plan: id } });
  const year = Number(week.data?.periodFrom.slice(0, 4));
  const counts = useMay('attendance.read') !== null && week.data !== undefined;
  const figures = useRead(listFigures, { query: { year } }, { enabled: counts }).data ?? [];
  const attended: Attended = new Map(figures.map((one) => [one.activityId, one]));
  return <WeekPage week={week} attended={attended} />;
}
