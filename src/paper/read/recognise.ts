import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { Canvas } from '@napi-rs/canvas';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { Rule, Word } from './page-layout.ts';
import { enlarged, type Picture, rulesIn, withoutRules } from './picture.ts';
import { type GridCell, gridsOf } from './ruled-grid.ts';

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
  const canvas = ruled ? withoutRules(picture, rules) : picture.canvas;
  const words = await wordsOn(worker, canvas, picture, page, ruled ? PSM.SPARSE_TEXT : PSM.AUTO);
  if (!ruled) return { words, rules: [] };
  return { words: await cellByCell(worker, canvas, picture, page, words, rules), rules };
}

async function wordsOn(
  worker: Worker,
  canvas: Canvas,
  picture: Picture,
  page: number,
  mode: PSM,
): Promise<Word[]> {
  await worker.setParameters({
    tessedit_pageseg_mode: mode,
    user_defined_dpi: '200',
    debug_file: '/dev/null',
  });
  const { data } = await worker.recognize(canvas.toBuffer('image/png'), {}, { blocks: true, text: false });
  const lines = (data.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines),
  );
  const heights = lines.map((line) => line.bbox.y1 - line.bbox.y0).sort((a, b) => a - b);
  const size = (heights[Math.floor(heights.length / 2)] ?? 30) * 0.75;
  return lines.flatMap((line) =>
    line.words.flatMap((word): Word[] => {
      const text = cleaned(word.text);
      if (text === '' || (word.confidence < 20 && !/\p{L}|\d/u.test(text))) return [];
      const { x0, y0, x1, y1 } = word.bbox;
      const middle = (line.bbox.y0 + line.bbox.y1) / 2;
      const straight = line.bbox.y1 - line.bbox.y0 < size * 2.2;
      const [top, bottom] = straight ? [middle - size / 2, middle + size / 2] : [y0, y1];
      const sure = word.confidence / 100;
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
          sure,
        },
      ];
    }),
  );
}

/** Letters that Vietnamese does not have stand for the ones that they look like. */
const cleaned = (text: string): string =>
  text
    .trim()
    .replace(/—/g, '–')
    .replace(/[øØ]/g, (c) => (c === 'ø' ? 'g' : 'G'));

const SURE = 0.75;
const SURE_OF_SHORT = 0.94;
const SHORT = 12;
const MOST_CELLS = 120;

/** Looks again, enlarged, at cells that came out empty, unsure or short: figures and months are too small for the whole page. */
async function cellByCell(
  worker: Worker,
  canvas: Canvas,
  picture: Picture,
  page: number,
  words: readonly Word[],
  rules: readonly Rule[],
): Promise<Word[]> {
  let kept = [...words];
  let looked = 0;
  for (const place of gridsOf(rules).flatMap((grid) => grid.cells)) {
    const own = kept.filter((w) => isIn(w, place));
    const least = Math.min(1, ...own.map((w) => w.sure ?? 1));
    const short = own.map((w) => w.text).join(' ').length <= SHORT;
    const unsure = own.length === 0 || least < (short ? SURE_OF_SHORT : SURE);
    if (!unsure || looked >= MOST_CELLS) continue;
    const crop = enlarged(canvas, place);
    if (!crop) continue;
    looked += 1;
    const again = (await wordsOn(worker, crop.canvas, picture, page, PSM.SINGLE_BLOCK)).map((w) =>
      crop.back(w),
    );
    const better = again.length > 0 && (own.length === 0 ? mean(again) > 0.5 : mean(again) > mean(own));
    if (better) kept = [...kept.filter((w) => !own.includes(w)), ...again];
  }
  return kept;
}

const mean = (words: readonly Word[]): number =>
  words.reduce((sum, w) => sum + (w.sure ?? 0), 0) / Math.max(1, words.length);

function isIn(word: Word, place: GridCell): boolean {
  const [x, y] = [(word.left + word.right) / 2, (word.top + word.bottom) / 2];
  return x > place.left && x < place.right && y > place.top && y < place.bottom;
}
