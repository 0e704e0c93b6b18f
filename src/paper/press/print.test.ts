import { expect, it } from 'vitest';
import type { OfficialPaper } from '../model.ts';
import { plan } from '../testing/papers.ts';
import { PressError, print } from './print.ts';

it('makes each order into its own form', async () => {
  const [pdf, docx, html] = await Promise.all(
    (['pdf', 'docx', 'html'] as const).map((make) => print({ make, paper: plan })),
  );
  expect([pdf, docx].map((file) => Buffer.from(file!.subarray(0, 4)).toString())).toEqual([
    '%PDF',
    'PK\x03\x04',
  ]);
  expect(Buffer.from(html!).toString()).toContain('<!doctype html>');
});

it('says why a paper cannot be drawn, and draws the next one', async () => {
  const wrong = { ...plan, blocks: [{ kind: 'table' }] } as unknown as OfficialPaper;
  await expect(print({ make: 'pdf', paper: wrong })).rejects.toBeInstanceOf(PressError);
  const file = await print({ make: 'pdf', paper: plan });
  expect(Buffer.from(file.subarray(0, 5)).toString()).toBe('%PDF-');
});

it('lets other work go on while it makes a large table', async () => {
  const columns = Array.from({ length: 20 }, (_, at) => ({
    header: `Cột ${at}`,
    key: `${at}`,
    kind: 'text' as const,
  }));
  const row = Object.fromEntries(columns.map(({ key }) => [key, 'một ô']));
  const table = { title: 'Bảng', columns, rows: new Array(5_000).fill(row) };
  let made = false;
  const making = print({ make: 'table', table }).finally(() => {
    made = true;
  });
  let turns = 0;
  while (!made) {
    turns += 1;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect((await making).length).toBeGreaterThan(100_000);
  expect(turns).toBeGreaterThan(10);
});
