import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { Rule, Word } from './page-layout.ts';
import { type Picture, rulesIn, withoutRules } from './picture.ts';

/** Recognises the words of pictures with the Vietnamese model that is installed with the house; nothing leaves the machine. */
export async function withRecogniser<T>(
  use: (
    recognise: (picture: Picture, page: number) => Promise<{ words: Word[]; rules: Rule[] }>,
  ) => Promise<T>,
): Promise<T> {
  const langPath = dirname(
    createRequire(import.meta.url).resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz'),
  );
  const worker = await createWorker('vie', OEM.LSTM_ONLY, { langPath, gzip: true, cacheMethod: 'none' });
  try {
    return await use((picture, page) => recognise(worker, picture, page));
  } finally {
    await worker.terminate();
  }
}

async function recognise(
  worker: Worker,
  picture: Picture,
  page: number,
): Promise<{ words: Word[]; rules: Rule[] }> {
  const rules = rulesIn(picture);
  const ruled = rules.filter((rule) => rule.kind === 'down').length >= 3;
  const canvas: Canvas = ruled ? withoutRules(picture, rules) : picture.canvas;
  await worker.setParameters({
    tessedit_pageseg_mode: ruled ? PSM.SPARSE_TEXT : PSM.AUTO,
    user_defined_dpi: '200',
    debug_file: '/dev/null',
  });
  const { data } = await worker.recognize(canvas.toBuffer('image/png'), {}, { blocks: true, text: false });
  const lines = (data.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  const heights = lines.map((line) => line.bbox.y1 - line.bbox.y0).sort((a, b) => a - b);
  const size = (heights[Math.floor(heights.length / 2)] ?? 30) * 0.75;
  const words = lines.flatMap((line) =>
    line.words.flatMap((word): Word[] => {
      const text = word.text.trim().replace(/—/g, '–');
      if (text === '' || (word.confidence < 20 && !/\p{L}|\d/u.test(text))) return [];
      const { x0, y0, x1, y1 } = word.bbox;
      const middle = (line.bbox.y0 + line.bbox.y1) / 2;
      const straight = line.bbox.y1 - line.bbox.y0 < size * 2.2;
      const [top, bottom] = straight ? [middle - size / 2, middle + size / 2] : [y0, y1];
      return [
        {
          text,
          left: x0,
          right: x1,
          top,
          bottom,
          size,
          page,
          pageWidth: picture.width,
          pageHeight: picture.height,
          sure: word.confidence / 100,
        },
      ];
    }),
  );
  return { words, rules: ruled ? rules : [] };
}
