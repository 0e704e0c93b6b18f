import { Draggable } from '@fullcalendar/react/interaction';
import { useEffect, useRef } from 'react';
import { useSay } from '#kit/words.tsx';
import { ProgrammeTag } from '#norm/programme/screens/programme.tsx';
import { formatNumber } from '#vocabulary/money.ts';
import type { Unscheduled } from '../../schedule/rules.ts';
import { words } from './words.ts';

/** What has no day yet, by the month that it is meant for: dragged onto the calendar, or chosen with a press or Enter. */
export function Tray({
  items,
  chosen,
  drags,
  names,
  onTouch,
  onChoose,
}: {
  items: readonly Unscheduled[];
  chosen: string | null;
  /** Whether there is a calendar beside it to drag onto. */
  drags: boolean;
  names: (item: Unscheduled) => readonly (string | null | undefined)[];
  /** Something is taken up: the calendar shows where it cannot go. */
  onTouch: (activityId: string) => void;
  onChoose: (activityId: string) => void;
}) {
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!drags || !box.current) return;
    const draggable = new Draggable(box.current, { itemSelector: '[data-item]', minDistance: 4 });
    return () => draggable.destroy();
  }, [drags]);
  const byMonth = Map.groupBy(items, ({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
  return (
    <div ref={box}>
      {[...byMonth].map(([key, own]) => (
        <section key={key} className="sch-month">
          <h3>{say(words.month(own[0]!.month, own[0]!.year))}</h3>
          {own.map((item) => (
            <button
              key={item.activityId}
              type="button"
              className="sch-item"
              data-item={item.activityId}
              aria-pressed={chosen === item.activityId}
              onPointerDown={() => onTouch(item.activityId)}
              onFocus={() => onTouch(item.activityId)}
              onClick={() => onChoose(item.activityId)}
            >
              <span>
                <ProgrammeTag code={item.programme} /> <b>{item.title}</b>
              </span>
              <small>
                {[
                  ...names(item),
                  item.learners === null ? null : say(words.learners(formatNumber(item.learners))),
                  item.planItemId && say(words.fromPlan),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </small>
            </button>
          ))}
        </section>
      ))}
    </div>
  );
}
