import { readFileSync } from 'node:fs';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { BODY, CODE, LETTERHEAD_REACH, MARGIN, SAMPLE_MARK, SIZE } from '../layout.ts';
import { fontFiles } from '../measure.ts';
import { codeSvg } from '../qr.ts';
import type { Sheet } from '../sheet.ts';

interface Press {
  readonly compiler: NodeCompiler;
  readonly template: string;
}

let press: Press | null = null;

// One compiler for the life of the process: starting it reads four fonts, and it keeps what it has laid out.
function warmPress(): Press {
  press ??= {
    compiler: NodeCompiler.create({ fontArgs: [{ fontPaths: [...fontFiles] }] }),
    template: readFileSync(new URL('./paper.typ', import.meta.url), 'utf8'),
  };
  return press;
}

const KEPT_LAYOUTS = 10;

/** Draws the sheet in this process. Typst is native code: where it fails on an input, it can end the process. */
export function compileSheet(sheet: Sheet, madeAt: Date): Buffer {
  const { compiler, template } = warmPress();
  const setting = {
    reach: LETTERHEAD_REACH,
    lineSpacing: BODY.lineSpacing,
    margin: MARGIN,
    pageNumber: SIZE.pageNumber,
    sampleMark: SAMPLE_MARK,
    codeSide: CODE.side,
    codeColumn: CODE.column,
    codeText: CODE.text,
    madeAt: { year: madeAt.getUTCFullYear(), month: madeAt.getUTCMonth() + 1, day: madeAt.getUTCDate() },
  };
  const file = compiler.pdf(
    {
      mainFileContent: template,
      inputs: { sheet: JSON.stringify(withPictures(sheet)), setting: JSON.stringify(setting) },
    },
    { creationTimestamp: Math.floor(madeAt.getTime() / 1000) },
  );
  compiler.evictCache(KEPT_LAYOUTS);
  return file;
}

const withPictures = (sheet: Sheet) => ({
  ...sheet,
  sections: sheet.sections.map((section) => ({
    ...section,
    parts: section.parts.map((part) =>
      part.kind === 'title' && part.code
        ? { ...part, code: { ...part.code, svg: codeSvg(part.code) } }
        : part,
    ),
  })),
});
