/**
 * How much hangs on the exact weights of `extract/signs.ts`, which are set by hand: reads a folder of papers that others wrote, as
 * `foreign.ts` does, with every weight made larger or smaller by chance. `node bench/shaken-weights.ts FOLDER OUT SPREAD SEED`; scans are left out.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { headingSigns, textSigns } from '../src/paper-import/extract/signs.ts';
import { readBytes } from '../src/paper-import/read/file.ts';
import { checkReading } from '../src/plan/checks/check.ts';
import { toContractFinding } from '../src/plan/checks/finding.ts';

const [folder, out, spread, seed] = process.argv.slice(2);
if (!folder || !out || !spread || !seed)
  throw new Error('node bench/shaken-weights.ts FOLDER OUT SPREAD SEED');

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
let state = Number(seed);
const chance = (): number => {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
};
for (const { weights } of [...headingSigns, ...textSigns])
  for (const [name, weight] of Object.entries(weights))
    Object.assign(weights, { [name]: weight * (1 + (chance() * 2 - 1) * Number(spread)) });

mkdirSync(out, { recursive: true });
const files = readdirSync(folder);
for (const truth of files.filter((file) => file.endsWith('.truth.json'))) {
  const name = truth.replace('.truth.json', '');
  const file = files.find((each) => each.startsWith(`${name}.`) && each !== truth)!;
  const bytes = readFileSync(join(folder, file));
  if (file.endsWith('.jpg') || /scan|quet/.test(file)) continue;
  const { reading, evidence } = await readBytes(bytes, file);
  const findings = checkReading(reading, { evidence }).map(toContractFinding);
  writeFileSync(join(out, `${name}.json`), JSON.stringify({ ...reading, findings }));
}
