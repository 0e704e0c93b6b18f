/** How fast papers are read, warm: `node bench/reading.ts`. The median of nine readings of the slowest paper of each kind. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBytes } from '#paper/read/file.ts';
import { TASKS } from '../tests/papers/layouts.ts';

const folder = join(import.meta.dirname, '../tests/papers/files');
const LIMIT_MS = { docx: 300, doc: 300, xlsx: 300, pdf: 1_000, scan: 5_000 } as const;
const TIMES = { docx: 9, doc: 9, xlsx: 9, pdf: 9, scan: 2 } as const;

async function timed(bytes: Uint8Array, name: string): Promise<number> {
  const start = performance.now();
  await readBytes(bytes, name);
  return performance.now() - start;
}

for (const format of ['docx', 'doc', 'xlsx', 'pdf', 'scan'] as const) {
  let slowest = 0;
  for (const task of TASKS.filter((one) => one.format === format).slice(0, format === 'scan' ? 1 : 6)) {
    const name = readdirSync(folder).find((file) => file.startsWith(`${task.id}.`))!;
    const bytes = readFileSync(join(folder, name));
    const pages = format === 'scan' ? (bytes.toString('latin1').match(/\/Type \/Page /g)?.length ?? 1) : 1;
    const times: number[] = [];
    for (let i = 0; i < TIMES[format]; i++) times.push(await timed(bytes, name));
    slowest = Math.max(slowest, times.sort((a, b) => a - b)[Math.floor(times.length / 2)]! / pages);
  }
  const per = format === 'scan' ? 'ms/page' : 'ms';
  process.stdout.write(
    `read-${format} ${slowest.toFixed(0)} ${per} ${(slowest / LIMIT_MS[format]).toFixed(2)} of the limit\n`,
  );
}
