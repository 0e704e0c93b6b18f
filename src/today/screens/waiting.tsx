import { Button } from '@mantine/core';
import { Empty } from '#kit/empty.tsx';
import { useMe } from '#kit/me.tsx';
import { Section } from '#kit/page.tsx';
import { useGo } from '#kit/route.tsx';
import { useSay } from '#kit/words.tsx';
import type { Task } from '#vocabulary/task.ts';
import { urgencies, words } from './words.ts';

/** What waits for this person, each with the one act that settles it. Only the first act is filled. */
export function Waiting({ tasks }: { tasks: readonly Task[] }) {
  const say = useSay();
  const go = useGo();
  const { preference } = useMe();
  return (
    <Section title={say(words.waiting(preference.addressForm))}>
      {tasks.length === 0 ? (
        <Empty title={say(words.calmDay)} what={say(words.calmWhat)} />
      ) : (
        <ul className="td-tasks">
          {tasks.map((task, at) => (
            <li key={task.key}>
              <span className="td-dot" data-urgency={task.urgency} title={say(urgencies[task.urgency])} />
              <div>
                <p className="td-title">
                  {task.urgency === 'late' && <b className="td-late">{say(urgencies.late)} · </b>}
                  {say(task.title)}
                </p>
                <p className="td-detail">{say(task.detail)}</p>
              </div>
              <Button
                variant={at === 0 ? 'filled' : 'default'}
                onClick={() => go(task.to)}
                aria-label={`${say(task.act)}: ${say(task.title)}`}
              >
                {say(task.act)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
