import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import { createWorker, OEM, PSM, type Worker } from 'tesseract.js';
import type { Rule, Word } from './page-layout.ts';
import { type Box, greyMap, type Picture, without } from './picture.ts';
import { withoutRings } from './rings.ts';
import { gridsOf } from './ruled-grid.ts';
import { stripsOf } from './strip.ts';
import { rulesIn, withoutRules } from './strokes.ts';
import { withTwins } from './twins.ts';

export interface RecognisedPage {
  readonly words: Word[];
  readonly rules: Rule[];
}

/** What recognises: a whole page, or a few lines only to see whether they are words (0 to 1). */
export interface Recogniser {
  readonly page: (picture: Picture, number: number) => Promise<RecognisedPage>;
  readonly probe: (lines: Picture) => Promise<number>;
}

/** Recognises with the Vietnamese model that is installed with the system; nothing leaves the machine. */
export async function withRecogniser<T>(use: (recogniser: Recogniser) => Promise<T>): Promise<T> {
  const langPath = dirname(
    createRequire(import.meta.url).resolve('@tesseract.js-data/vie/4.0.0_best_int/vie.traineddata.gz'),
  );
  const worker = await createWorker('vie', OEM.LSTM_ONLY, { langPath, gzip: true, cacheMethod: 'none' });
  try {
    return await use({
      page: (picture, number) => new PageReader(worker, picture, number).read(),
      probe: (lines) => surenessOf(worker, lines),
    });
  } finally {
    await worker.terminate();
  }
}

/** The share of letters that stand in words of which the recogniser is sure. */
async function surenessOf(worker: Worker, lines: Picture): Promise<number> {
  await worker.setParameters({
    tessedit_pageseg_mode: PSM.SINGLE_BLOCK,
    user_defined_dpi: '200',
    debug_file: '/dev/null',
  });
  const { data } = await worker.recognize(greyMap(lines), {}, { blocks: true, text: false });
  const words = (data.blocks ?? []).flatMap((block) =>
    block.paragraphs.flatMap((paragraph) => paragraph.lines.flatMap((line) => line.words)),
  );
  const letters = (sure: number) =>
    words
      .filter(({ confidence }) => confidence >= sure)
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\d]/gu)?.length ?? 0), 0);
  return letters(0) < 10 ? 0 : letters(80) / letters(0);
}

/** Lines and cells that a recogniser is less sure of than this are looked at again; figures and months want more. */
const SURE = 0.8;
const SURE_OF_SHORT = 0.93;
const SHORT = 12;
/** Scales at which cells are read, and at which what came out unsure is looked at again. */
const CELLS = 2;
const AGAIN = 2.6;

/** Strokes of this length outside of tables are lines under a letterhead, not a row of serifs. */
const UNDERLINE = 150;

interface Read {
  readonly box: Box;
  readonly words: readonly Word[];
}

class PageReader {
  readonly #worker: Worker;
  readonly #picture: Picture;
  readonly #page: number;

  constructor(worker: Worker, picture: Picture, page: number) {
    this.#worker = worker;
    this.#picture = picture;
    this.#page = page;
  }

  /** Text outside of tables is read as a page is; each cell of a table is read apart from its neighbours. */
  async read(): Promise<RecognisedPage> {
    const strokes = rulesIn(this.#picture);
    const grids = gridsOf(strokes);
    const rules = grids.flatMap(({ borders }) => borders);
    const bare = withoutRings(
      withoutRules(this.#picture, [...rules, ...strokes.filter(({ from, to }) => to - from > UNDERLINE)]),
    );
    const free = (await this.#lines(without(bare, grids), PSM.AUTO)).map(
      (words): Read => ({ box: around(words), words }),
    );
    const cells = await this.#parts(
      bare,
      grids.flatMap((grid) => grid.cells),
      CELLS,
    );
    const all = await this.#again(bare, [...free, ...cells]);
    return { words: all.flatMap(({ words }) => words), rules };
  }

  async #parts(bare: Picture, boxes: readonly Box[], scale: number, edge?: number): Promise<Read[]> {
    const found = new Map<number, Word[]>();
    for (const strip of stripsOf(bare, boxes, scale, edge)) {
      for (const word of (await this.#lines(strip.picture, PSM.SINGLE_BLOCK)).flat()) {
        const back = strip.at((word.top + word.bottom) / 2);
        if (!back) continue;
        const placed = {
          ...word,
          left: back.x(word.left),
          right: back.x(word.right),
          top: back.y(word.top),
          bottom: back.y(word.bottom),
          size: word.size / scale,
        };
        found.set(back.part, [...(found.get(back.part) ?? []), placed]);
      }
    }
    return boxes.map((box, part) => ({ box, words: found.get(part) ?? [] }));
  }

  /** What came out empty or unsure is looked at again, larger; the surer reading is kept. */
  async #again(bare: Picture, all: readonly Read[]): Promise<Read[]> {
    const unsure = all.filter(isUnsure);
    const second = await this.#parts(
      bare,
      unsure.map(({ box }) => box),
      AGAIN,
      0,
    );
    return all.map((first) => {
      const words = second[unsure.indexOf(first)]?.words ?? [];
      return mean(words) > Math.max(mean(first.words), 0.5) ? { ...first, words } : first;
    });
  }

  async #lines(shown: Picture, mode: PSM): Promise<Word[][]> {
    await this.#worker.setParameters({
      tessedit_pageseg_mode: mode,
      user_defined_dpi: '200',
      debug_file: '/dev/null',
    });
    const { data } = await this.#worker.recognize(greyMap(shown), {}, { blocks: true, text: false });
    const lines = (data.blocks ?? []).flatMap((block) =>
      block.paragraphs.flatMap((paragraph) => paragraph.lines),
    );
    const heights = lines.map((line) => line.bbox.y1 - line.bbox.y0).sort((a, b) => a - b);
    const size = (heights[Math.floor(heights.length / 2)] ?? 30) * 0.75;
    return lines
      .map((line) =>
        line.words.flatMap((word): Word[] => {
          const { x0, y0, x1, y1 } = word.bbox;
          const text = withTwins(cleaned(word.text), { left: x0, top: y0, right: x1, bottom: y1 }, shown);
          if (text === '' || isDirt(text, word.confidence)) return [];
          const middle = (line.bbox.y0 + line.bbox.y1) / 2;
          const straight = line.bbox.y1 - line.bbox.y0 < size * 2.2;
          const [top, bottom] = straight ? [middle - size / 2, middle + size / 2] : [y0, y1];
          const { width: pageWidth, height: pageHeight } = this.#picture;
          const place = { left: x0, right: x1, top, bottom, size, page: this.#page, pageWidth, pageHeight };
          return [{ text, ...place, sure: word.confidence / 100 }];
        }),
      )
      .filter((words) => words.length > 0);
  }
}

/** A speck is read as a lone sign; signs that mean something are read surely. */
const isDirt = (text: string, confidence: number): boolean =>
  !/[\p{L}\d]/u.test(text) && confidence < (/^[.,|'`_~^\\]$/.test(text) ? 80 : 20);

/** Letters that Vietnamese does not have stand for the ones that they look like. */
const cleaned = (text: string): string =>
  text
    .trim()
    .replace(/—/g, '–')
    .replace(/^[VŸ]Y$/, 'Y')
    .replace(/[øØ]/g, (c) => (c === 'ø' ? 'g' : 'G'));

function around(words: readonly Word[]): Box {
  const size = words[0]!.size;
  return {
    left: Math.min(...words.map((w) => w.left)) - size * 0.3,
    right: Math.max(...words.map((w) => w.right)) + size * 0.3,
    top: Math.min(...words.map((w) => w.top)) - size * 0.5,
    bottom: Math.max(...words.map((w) => w.bottom)) + size * 0.5,
  };
}

function isUnsure({ words }: Read): boolean {
  const short = words.map((w) => w.text).join(' ').length <= SHORT;
  return words.length === 0 || words.some((w) => (w.sure ?? 1) < (short ? SURE_OF_SHORT : SURE));
}

const mean = (words: readonly Word[]): number =>
  words.reduce((sum, w) => sum + (w.sure ?? 0), 0) / Math.max(1, words.length);
