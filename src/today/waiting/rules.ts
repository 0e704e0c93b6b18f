import { type Task, urgencies } from '#vocabulary/task.ts';

/** Gives each task once, the most urgent first, then by its day; those without a day come last. */
export function inOrder(tasks: readonly Task[]): readonly Task[] {
  const day = (task: Task) => task.day ?? '9';
  return [...new Map(tasks.map((task) => [task.key, task])).values()].sort(
    (a, b) =>
      urgencies.indexOf(a.urgency) - urgencies.indexOf(b.urgency) ||
      Number(day(a) > day(b)) - Number(day(a) < day(b)),
  );
}
