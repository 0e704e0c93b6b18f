import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { unverifiedWording } from '#recognition/criteria-set/gaps.ts';
import { assess } from '#recognition/criteria-set/rules.ts';
import type { Scores } from '#recognition/criteria-set/scores.ts';
import { shippedSet, shippedSets } from '#recognition/criteria-set/shipped/sets.ts';
import { Failure } from './failure.ts';

const USAGE = 'Cách dùng: langhoc assess --set MÃ_BỘ_TIÊU_CHÍ TỆP';

/** Yes and no may be written as such. */
const input = z.object({
  scores: z.record(z.string(), z.union([z.number(), z.boolean().transform(Number)])),
  notApplicable: z.array(z.union([z.string(), z.number().transform(String)])).default([]),
});

async function scoresIn(path: string): Promise<Scores> {
  const name = basename(path);
  const text = await readFile(path, 'utf8').catch(() => {
    throw new Failure(`Không mở được tệp ${name}: xem lại tên và đường dẫn.`);
  });
  const parsed = input.safeParse(parseJson(text, name));
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues[0]?.path.join('.');
  throw new Failure(
    `Tệp ${name} không đúng dạng${where ? ` ở ${where}` : ''}: cần {"scores": {"1": 8, …}, "notApplicable": []}.`,
  );
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Failure(`Tệp ${name} không phải JSON đọc được.`);
  }
}

/**
 * `langhoc assess --set ID FILE`: judges the scores of a file by a set that comes with the software, as JSON on standard output. What of the
 * set's wording was not checked is told on standard error. Throws Failure for an unknown set or an unreadable file, RangeError for scores
 * that the set cannot take.
 */
export async function assessCommand(argv: readonly string[]): Promise<0> {
  const at = argv.indexOf('--set');
  const id = argv[at + 1];
  const file = argv.find((word, i) => !word.startsWith('--') && (at < 0 || i !== at + 1));
  if (at < 0 || !id || !file) throw new Failure(USAGE);
  const set = shippedSet(id);
  if (!set)
    throw new Failure(`Không có bộ tiêu chí ${id}. Có: ${shippedSets.map((one) => one.id).join(', ')}.`);
  const { verdict, level, total, reasons } = assess(set, await scoresIn(file));
  process.stdout.write(
    `${JSON.stringify({ verdict, level, total, reasons: reasons.map(({ vi }) => vi) }, null, 2)}\n`,
  );
  if (verdict !== 'not-announced')
    for (const { vi } of unverifiedWording(set)) process.stderr.write(`${vi}\n`);
  return 0;
}
