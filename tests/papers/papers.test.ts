import { describe, expect, test } from 'vitest';
import { rates, score, TASKS } from './score.ts';
import { development, scoreOnly } from './split.ts';

/** What a paper's reading must reach; pictures are read with some letters wrong. */
const LEAST = { docx: 0.97, doc: 0.97, xlsx: 0.97, txt: 0.97, md: 0.97, pdf: 0.97, scan: 0.7 } as const;

test('the two parts share no paper and no layout', () => {
  expect(development.length + scoreOnly.length).toBe(36);
  expect(development.filter((id) => scoreOnly.includes(id))).toEqual([]);
  expect(TASKS.filter((task) => development.includes(task.id)).length).toBe(development.length);
  const layouts = (ids: readonly string[]) =>
    new Set(TASKS.filter((task) => ids.includes(task.id)).map((task) => task.layout));
  const scored = layouts(scoreOnly);
  expect([...layouts(development)].filter((layout) => scored.has(layout))).toEqual([]);
});

describe('papers developed on', () => {
  test.each(
    TASKS.filter((task) => development.includes(task.id)).map(
      (task) => [task.id, task.format, task] as const,
    ),
  )(
    '%s (%s) is read, and what is wrong with it is found',
    async (_, format, task) => {
      const { groups, differences } = await score(task);
      const { f1 } = rates(Object.values(groups));
      expect(f1, differences.join('\n')).toBeGreaterThanOrEqual(LEAST[format]);
      if (format !== 'scan') expect(groups.findings.wrong, differences.join('\n')).toBe(0);
    },
    120_000,
  );
});
