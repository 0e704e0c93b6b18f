import { useSay } from '#kit/words.tsx';
import { ownPart } from '../rules.ts';
import type { Assignment } from '../schema.ts';
import { roleWords, stateWords } from '../words.ts';

type Part = 'done' | 'overdue' | 'lead' | 'support';

/** Where one unit's part stands: by its own report, and by the task's day. */
function partOf(task: Assignment, unitId: string | null, role: 'lead' | 'support'): Part {
  if (task.state === 'done' || ownPart(task.reports, unitId) === 'done') return 'done';
  return task.state === 'overdue' ? 'overdue' : role;
}

const signs: Readonly<Record<Part, string>> = { done: '✓', overdue: '!', lead: '●', support: '○' };

/** A unit's part in a task as one sign; its form says it, the colour only helps. */
export function Mark({
  task,
  unitId,
  role,
  name,
}: {
  task: Assignment;
  unitId: string | null;
  role: 'lead' | 'support';
  name: string;
}) {
  const say = useSay();
  const part = partOf(task, unitId, role);
  const state = part === 'done' || part === 'overdue' ? part : 'open';
  return (
    <span
      className="ts-mark"
      data-part={part}
      role="img"
      aria-label={`${name}: ${say(roleWords[role])}, ${say(stateWords[state])}`}
      title={`${name}: ${say(roleWords[role])}, ${say(stateWords[state])}`}
    >
      {signs[part]}
    </span>
  );
}
