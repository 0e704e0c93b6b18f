/**
 * How well papers are read: `node bench/papers.ts` scores the labelled papers by field group, the part that the reader was
 * developed on and the part that is only scored, by kind of file. `--show p01 …` lists what differs.
 */
import { GROUPS, rates, type Scored, score, TASKS } from '../tests/papers/score.ts';
import { scoreOnly } from '../tests/papers/split.ts';

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const show = process.argv.includes('--show');
const chosen = TASKS.filter((task) => asked.length === 0 || asked.includes(task.id));

const all: Scored[] = [];
for (const task of chosen) {
  const scored = await score(task);
  all.push(scored);
  const { f1 } = rates(Object.values(scored.groups));
  if (show)
    process.stdout.write(
      `${task.id} ${task.format} ${task.layout.shape} ${f1.toFixed(3)}\n${scored.differences.map((line) => `   ${line}\n`).join('')}`,
    );
}

const kinds = {
  'Word and Excel': ['docx', 'doc', 'xlsx'],
  text: ['txt', 'md'],
  PDF: ['pdf'],
  scan: ['scan'],
} as const;
for (const [part, ids] of [
  ['developed on', (id: string) => !scoreOnly.includes(id)],
  ['only scored', (id: string) => scoreOnly.includes(id)],
] as const) {
  for (const [kind, formats] of Object.entries(kinds)) {
    const papers = all.filter(
      ({ task }) => ids(task.id) && (formats as readonly string[]).includes(task.format),
    );
    if (papers.length === 0) continue;
    const total = rates(
      papers.flatMap(({ groups }) =>
        GROUPS.filter((group) => group !== 'findings').map((group) => groups[group]),
      ),
    );
    process.stdout.write(
      `papers ${part}, ${kind} (${papers.length}): F1 ${total.f1.toFixed(3)} P ${total.precision.toFixed(3)} R ${total.recall.toFixed(3)}\n`,
    );
    for (const group of GROUPS) {
      const { f1, precision, recall } = rates(papers.map(({ groups }) => groups[group]));
      process.stdout.write(
        `  ${group}: F1 ${f1.toFixed(3)} P ${precision.toFixed(3)} R ${recall.toFixed(3)}\n`,
      );
    }
  }
}
