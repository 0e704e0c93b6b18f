import { useRead } from '#kit/call.ts';
import { Link } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import { listWeeks } from '../schema.ts';
import { words } from './words.ts';

/** Leads from an event plan in force to its days; nothing for any other plan. */
export function WeekLink({ planId }: { planId: string }) {
  const say = useSay();
  const weeks = useRead(listWeeks).data ?? [];
  if (!weeks.some((week) => week.planId === planId)) return null;
  return (
    <Link to={`tuan-le/${planId}`} className="lh-button">
      {say(words.byDay)}
    </Link>
  );
}
