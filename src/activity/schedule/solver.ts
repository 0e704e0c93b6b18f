import { Problem as HttpProblem } from '#platform/problems/problem.ts';
import { ChildError, openPool } from '#platform/process/pool.ts';
import type { Problem, Proposal } from './model.ts';

/** Longer than the solver takes: what hangs is ended. */
const MILLISECONDS = 20_000;

const solvers = openPool<Problem, Proposal>(new URL('./solve.ts', import.meta.url), {
  size: 1,
  limits: { milliseconds: MILLISECONDS, megabytes: 900, answerBytes: 5_000_000 },
});

/** Has a schedule sought in a process of its own. Throws schedule-failed when too many wait or it cannot be made. */
export async function propose(problem: Problem): Promise<Proposal> {
  if (problem.items.length === 0) return { placed: [], left: [], best: true };
  return solvers.run(problem).catch((error: unknown) => {
    throw error instanceof ChildError ? new HttpProblem('schedule-failed') : error;
  });
}
