import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nothingTold } from '#plan/reading/blocks.ts';
import { root } from '#platform/root.ts';
import { extractAgain } from './again.ts';
import { readBytes } from './file.ts';

const files = join(root, 'tests', 'papers', 'files');

it('a document that was kept reads as it read from its file', async () => {
  const names = (await readdir(files)).filter((name) => /\.(docx|doc|xlsx|txt)$/.test(name));
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    const { document, ...read } = await readBytes(await readFile(join(files, name)), name);
    const kept = new TextEncoder().encode(JSON.stringify(document));
    expect(await extractAgain(kept, nothingTold), name).toEqual(read);
  }
});
