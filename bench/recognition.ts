import { assess } from '#recognition/criteria-set/rules.ts';
import { shippedSet } from '#recognition/criteria-set/shipped/sets.ts';
import { told } from './services.ts';

const COUNT = 2_000;
const LIMIT_MS = 1_000;

/** How long the assessments of a commune's 2,000 people take by the citizen set. */
export async function benchRecognition(): Promise<void> {
  const set = shippedSet('CDHT-244-2022')!;
  const all = Array.from({ length: COUNT }, (_, person) =>
    Object.fromEntries(
      Array.from({ length: 10 }, (_item, at) => [String(at + 1), (person * 7 + at * 3) % 11]),
    ),
  );
  const start = performance.now();
  for (const scores of all) assess(set, { scores, notApplicable: [] });
  const took = performance.now() - start;
  told('recognition.assess-2000', took, 'ms', { ratio: took / LIMIT_MS, to: `of ${LIMIT_MS} ms` });
}
