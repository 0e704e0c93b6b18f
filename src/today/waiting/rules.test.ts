import { expect, it } from 'vitest';
import type { Task } from '#vocabulary/task.ts';
import { inOrder } from './rules.ts';

it('tasks come once each, the most urgent first, then by their day, those without one last', () => {
  const words = { vi: 'việc', en: 'task' };
  const task = (key: string, urgency: Task['urgency'], day: string | null): Task => ({
    ...{ key, urgency, day, title: words, detail: words, act: words, to: '' },
  });
  const tasks = [
    task('a', 'calm', '2026-10-01'),
    task('b', 'now', null),
    task('c', 'now', '2026-10-22'),
    task('d', 'late', '2026-10-20'),
    task('e', 'now', '2026-10-02'),
    task('c', 'now', '2026-10-22'),
    task('f', 'reminded', null),
  ];
  expect(inOrder(tasks).map(({ key }) => key)).toEqual(['d', 'f', 'e', 'c', 'b', 'a']);
});
