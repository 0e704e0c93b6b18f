/**
 * Reads a folder of papers that others wrote, each with its truth (`NAME.truth.json`), and writes the readings beside each other:
 * `node bench/foreign.ts FOLDER OUT` all but the third put aside, `--aside` that third alone. Whoever keeps the papers scores them.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFile } from '../src/cli/papers.ts';
import { putAside } from '../tests/papers/aside.ts';

const [folder, out] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
if (!folder || !out) throw new Error('node bench/foreign.ts FOLDER OUT [--aside]');
const wantsAside = process.argv.includes('--aside');

const files = readdirSync(folder);
const truth = /\.truth\.json$/;
const names = files.filter((file) => truth.test(file)).map((file) => file.replace(truth, ''));
const aside = putAside(names);
mkdirSync(out, { recursive: true });
for (const name of names.filter((each) => aside.includes(each) === wantsAside)) {
  const file = files.find((each) => each.startsWith(`${name}.`) && !truth.test(each));
  if (!file) throw new Error(`no paper beside the truth of ${name}`);
  const began = performance.now();
  const reading = await readFile(join(folder, file)).catch((error: Error) => error.message);
  process.stdout.write(`${file} ${Math.round(performance.now() - began)} ms\n`);
  writeFileSync(join(out, `${name}.json`), JSON.stringify(reading, null, 2));
}
