/**
 * How the reader stands papers that are written otherwise: `node bench/mutations.ts` reads every labelled paper but the scans in each way of
 * `tests/papers/mutations/list.ts` and prints F1 by mutation; `--show p01 …` lists what differs, `--foreign FOLDER OUT` writes the readings of
 * others' papers, a folder for each mutation, for whoever keeps their truth.
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocument } from '../src/paper/read/file.ts';
import { extract } from '../src/paper-import/extract/extract.ts';
import { planTables } from '../src/paper-import/read/table-lines.ts';
import { checkReading } from '../src/plan/checks/check.ts';
import { toContractFinding } from '../src/plan/checks/finding.ts';
import { MUTATIONS } from '../tests/papers/mutations/list.ts';
import { byMutation, mutated, readMutated } from '../tests/papers/mutations/run.ts';
import { rates, TASKS } from '../tests/papers/score.ts';

const words = process.argv.slice(2);
const names = Object.keys(MUTATIONS);
if (words[0] === '--foreign') await foreign(words[1]!, words[2]!);
else await labelled();

async function labelled(): Promise<void> {
  const asked = words.filter((word) => !word.startsWith('--'));
  const chosen = TASKS.filter(
    ({ id, format }) => format !== 'scan' && (asked.length === 0 || asked.includes(id)),
  );
  const all = [];
  for (const task of chosen) all.push(...(await readMutated(task, names)));
  if (words.includes('--show'))
    for (const { paper, mutation, groups, differences } of all)
      process.stdout.write(
        `${paper} ${mutation} ${rates(groups).f1.toFixed(3)}\n${differences.map((line) => `   ${line}\n`).join('')}`,
      );
  for (const { mutation, papers, f1 } of byMutation(all))
    process.stdout.write(`${mutation} (${papers}): F1 ${f1.toFixed(3)}\n`);
  process.stdout.write(
    `all (${all.length}): F1 ${rates(all.flatMap(({ groups }) => groups)).f1.toFixed(3)}\n`,
  );
}

async function foreign(folder: string, out: string): Promise<void> {
  const files = readdirSync(folder);
  for (const truth of files.filter((file) => file.endsWith('.truth.json'))) {
    const name = truth.replace('.truth.json', '');
    const file = files.find((each) => each.startsWith(`${name}.`) && each !== truth)!;
    if (/scan|anh|\.jpg$/.test(file)) continue;
    const document = await readDocument(readFileSync(join(folder, file)), file, planTables);
    for (const mutation of names) {
      const other = mutated(document, mutation, name);
      if (!other) continue;
      const { reading, evidence } = extract(other);
      const findings = checkReading(reading, { evidence }).map(toContractFinding);
      mkdirSync(join(out, mutation), { recursive: true });
      writeFileSync(join(out, mutation, `${name}.json`), JSON.stringify({ ...reading, findings }));
    }
  }
}
