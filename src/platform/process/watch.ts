/** The thread of a child process that ends it at once when it takes too much memory, or when nobody waits for it any more. */
import { workerData } from 'node:worker_threads';

const { megabytes, parent } = workerData as { megabytes: number; parent: number };
/** Milliseconds between two looks: what a file unpacks grows by some megabytes in that time. */
const MEMORY = 20;
const PARENT = 1_000;

const end = () => process.kill(process.pid, 'SIGKILL');

function isAlone(): boolean {
  if (process.ppid !== parent) return true;
  try {
    // Windows keeps the number of a parent that is gone.
    process.kill(parent, 0);
    return false;
  } catch {
    return true;
  }
}

setInterval(() => {
  if (process.memoryUsage.rss() > megabytes * 1e6) end();
}, MEMORY);
setInterval(() => {
  if (isAlone()) end();
}, PARENT);
