import { expect, it } from 'vitest';
import type { Sheet } from '../sheet.ts';
import { openPressroom, PressError } from './pressroom.ts';

const day = new Date(0);
const titled = (title: string): Sheet => ({ title, sample: false, bodySize: 14, sections: [] });
const fragile = (patience?: number) =>
  openPressroom(new URL('../testing/fragilePress.ts', import.meta.url), patience);

it('answers each order with its own paper', async () => {
  const { print } = fragile();
  const files = await Promise.all(['một', 'hai', 'ba'].map((title) => print(titled(title), day)));
  expect(files.map(String)).toEqual(['một', 'hai', 'ba']);
});

it('loses only the paper that ends the typesetter', async () => {
  const { print } = fragile();
  const titles = ['một', 'broken', 'hai', 'ba'];
  const results = await Promise.allSettled(titles.map((title) => print(titled(title), day)));
  expect(results.map((one) => (one.status === 'fulfilled' ? String(one.value) : one.reason.name))).toEqual([
    'một',
    'PressError',
    'hai',
    'ba',
  ]);
});

it('gives up on a paper that is never finished', async () => {
  const { print } = fragile(4000);
  const stuck = print(titled('stuck'), day);
  await expect(stuck).rejects.toBeInstanceOf(PressError);
  expect(String(await print(titled('hai'), day))).toBe('hai');
});

it('says why a sheet cannot be drawn, and draws the next one', async () => {
  const { print } = openPressroom(new URL('./press.ts', import.meta.url));
  const unknown = { ...titled('x'), sections: [{ landscape: false, body: 160, parts: [{ kind: 'table' }] }] };
  await expect(print(unknown as unknown as Sheet, day)).rejects.toBeInstanceOf(PressError);
  const file = await print({ ...titled('x'), sections: [{ landscape: false, body: 160, parts: [] }] }, day);
  expect(String(file.subarray(0, 5))).toBe('%PDF-');
});
