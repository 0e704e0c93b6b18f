import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBytes } from '#paper/read/file.ts';
import { type PlanReading, planReading } from '#paper/reading.ts';
import { readPaper, renderReading } from './papers.ts';

const labels = join(import.meta.dirname, '../../tests/papers/labels');
const readings = readdirSync(labels).map(
  (name) =>
    [
      name,
      (JSON.parse(readFileSync(join(labels, name), 'utf8')) as { reading: PlanReading }).reading,
    ] as const,
);
const said = ({ findings, confidence, ...rest }: PlanReading) => rest;

test.each(readings)('what is issued of %s is read back as the same', async (_, reading) => {
  const docx = await renderReading(reading, 'docx');
  const again = (await readBytes(docx, 'again.docx')).reading;
  expect(said(again)).toEqual(said(reading));
});

test('a paper read, as JSON, is a plan reading with its findings, and reads as itself', async () => {
  const docx = await renderReading(readings[0]![1], 'docx');
  const { reading } = await readPaper(docx, 'plan.docx');
  expect(planReading.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
  const again = await readPaper(new TextEncoder().encode(JSON.stringify(reading)), 'plan.json');
  expect(said(again.reading)).toEqual(said(reading));
});

test('the page on screen and the PDF carry the title', async () => {
  const reading = readings[0]![1];
  expect(Buffer.from(await renderReading(reading, 'html')).toString()).toContain(reading.issuer.name);
  const pdf = await renderReading(reading, 'pdf');
  expect((await readBytes(pdf, 'plan.pdf')).reading.title).toBe(reading.title);
});
