import { useSay } from '#kit/words.tsx';
import { holdersOf, ownPart } from '../rules.ts';
import type { Assignment } from '../schema.ts';
import { roleText, stateWords } from '../words.ts';

type Part = 'done' | 'overdue' | 'lead' | 'support';

/** Where one holder's part stands: by its own report, and by the task's day. Who does its own part alone leads it. */
function partOf(task: Assignment, holder: string | null): Part {
  if (task.state === 'done' || ownPart(task.reports, holder) === 'done') return 'done';
  if (task.state === 'overdue') return 'overdue';
  if (task.each) return 'lead';
  return holdersOf(task).find(({ id }) => id === holder)?.role ?? 'lead';
}

const signs: Readonly<Record<Part, string>> = { done: '✓', overdue: '!', lead: '●', support: '○' };

/** The part of a unit or village (of the centre, null) in a task as one sign; its form says it, the colour only helps. */
export function Mark({ task, holder, name }: { task: Assignment; holder: string | null; name: string }) {
  const say = useSay();
  const part = partOf(task, holder);
  const state = part === 'done' || part === 'overdue' ? part : 'open';
  const told = `${name}: ${say(roleText(task, holder))}, ${say(stateWords[state])}`;
  return (
    <span className="ts-mark" data-part={part} role="img" aria-label={told} title={told}>
      {signs[part]}
    </span>
  );
}
