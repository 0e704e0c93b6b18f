/** A child that does what its order says. */
import { serve } from './serve.ts';

const deeds: Readonly<Record<string, () => unknown>> = {
  grow: () => {
    const kept: Buffer[] = [];
    for (;;) kept.push(Buffer.alloc(10_000_000, 1));
  },
  heap: () => {
    const kept: string[][] = [];
    for (;;) kept.push(new Array<string>(1_000_000).fill('a'));
  },
  much: () => 'x'.repeat(2_000_000),
  loop: () => {
    for (;;);
  },
  exit: () => process.exit(0),
  throw: () => {
    throw new Error('no');
  },
  env: () => JSON.stringify(process.env),
};

serve<string, unknown>(async (order, progress) => {
  if (order === 'steps')
    for (let step = 1; step <= 3; step++) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      progress(step, 3);
    }
  return { said: (deeds[order]?.() as string | undefined) ?? order, pid: process.pid };
});
