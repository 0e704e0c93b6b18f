import type { Tx } from '#platform/database/database.ts';
import type { TasksOf } from '#platform/noun.ts';
import type { Actor } from '#platform/permission/actor.ts';
import type { Task } from '#vocabulary/task.ts';
import { inOrder } from './rules.ts';

/** Gives what the nouns ask of the person, by all posts held in the commune. The one list behind the badge, the heading and the screen. */
export async function readWaiting(tx: Tx, actor: Actor, nouns: readonly TasksOf[]): Promise<Task[]> {
  const tasks: Task[] = [];
  // One connection: one noun after the other.
  for (const tasksOf of nouns) tasks.push(...(await tasksOf(tx, actor)));
  return [...inOrder(tasks)];
}
