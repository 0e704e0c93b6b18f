import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'assess-'));
const path = join(folder, 'scores.json');
const eight = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [String(at + 1), 8]));

/** The command as people call it: its exit code and what it writes. */
function assess(id: string, content: unknown, file = path) {
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  const cli = join(import.meta.dirname, '../cli.ts');
  const { status, stdout, stderr } = spawnSync(process.execPath, [cli, 'assess', '--set', id, file], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('prints what the set says of the scores, and exits with 0 whatever it says', () => {
  const met = assess('CDHT-244-2022', { scores: { ...eight, 1: 9 }, notApplicable: [] });
  expect(met.status).toBe(0);
  expect(JSON.parse(met.stdout)).toEqual({ verdict: 'met', level: null, total: 81, reasons: [] });
  expect(met.stderr).toContain('Lời văn mục 9 chưa đối chiếu');
  const low = assess('CDHT-244-2022', { scores: { ...eight, 6: 4 } });
  expect(low.status).toBe(0);
  expect(JSON.parse(low.stdout)).toMatchObject({ verdict: 'not-met', total: 76 });
  const silent = assess('TT25-2023-XA', { scores: { 'TC1.1': true }, notApplicable: [] });
  expect(silent.status).toBe(0);
  expect(JSON.parse(silent.stdout)).toMatchObject({ verdict: 'not-announced', level: null, total: null });
});

test('ends with 2 and one line for an unknown set, a score out of range, or a file that cannot be read', () => {
  for (const wrong of [
    assess('KHONG-CO', { scores: eight }),
    assess('CDHT-244-2022', { scores: { ...eight, 1: 11 } }),
    assess('CDHT-244-2022', { scores: { ...eight, 1: -1 } }),
    assess('CDHT-244-2022', { scores: { ...eight, 11: 1 } }),
    assess('CDHT-244-2022', '{"scores": '),
    assess('CDHT-244-2022', { scores: { 1: 'tám' } }),
    assess('CDHT-244-2022', {}),
    assess('CDHT-244-2022', {}, join(folder, 'khong-co.json')),
  ]) {
    expect(wrong.status).toBe(2);
    expect(wrong.stdout).toBe('');
    expect(wrong.stderr.trim()).toMatch(/^[^\n]*[À-ỹ][^\n]*$/);
  }
});
