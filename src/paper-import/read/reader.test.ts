import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { harmful } from '#paper/testing/attacks.ts';
import { readPaperFile } from './reader.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const word = zipSync({
  'word/document.xml': strToU8(
    `<w:document ${W}><w:body><w:p><w:r><w:t>KẾ HOẠCH NĂM 2024</w:t></w:r></w:p></w:body></w:document>`,
  ),
});
describe('a file made to harm', () => {
  it.each(harmful)('is refused as a paper, %s %s, and the next one is read', async (reason, name, make) => {
    await expect(readPaperFile(make(), name)).rejects.toMatchObject({ reason });
    const { reading } = await readPaperFile(word, 'a.docx');
    expect(reading.title).toBe('KẾ HOẠCH NĂM 2024');
  });
});
