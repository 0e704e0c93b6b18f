import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPaperFile } from '#paper-import/read/reader.ts';
import { TASKS } from '../tests/papers/layouts.ts';
import { told } from './services.ts';

const folder = join(import.meta.dirname, '../tests/papers/files');
const LIMIT_MS = { docx: 300, doc: 300, xlsx: 300, pdf: 1_000, scan: 5_000 } as const;
const TIMES = { docx: 9, doc: 9, xlsx: 9, pdf: 9, scan: 2 } as const;

async function timed(bytes: Uint8Array, name: string): Promise<number> {
  const start = performance.now();
  await readPaperFile(bytes, name);
  return performance.now() - start;
}

/** How fast papers are read in their process, warm: the median of the readings of the slowest paper of each kind. */
export async function benchReading(): Promise<void> {
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
    told(`read.${format}`, slowest, format === 'scan' ? 'ms/page' : 'ms', {
      ratio: slowest / LIMIT_MS[format],
      to: `of ${LIMIT_MS[format]} ms`,
    });
  }
}
