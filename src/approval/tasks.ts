import type { Task } from '#vocabulary/task.ts';
import { remindedWords, type Turn } from './rules.ts';

/** Raises a task whose holder was reminded, and says when and by whom. */
export function remindedTask({ reminded }: Turn, task: Task): Task {
  if (!reminded) return task;
  const said = remindedWords(reminded);
  return {
    ...task,
    urgency: 'reminded',
    detail: { vi: `${said.vi} · ${task.detail.vi}`, en: `${said.en} · ${task.detail.en}` },
  };
}
