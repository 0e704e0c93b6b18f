import type { OfficialPaper } from './model.ts';
import { prepare } from './prepare.ts';
import type { Part, Sheet } from './sheet.ts';
import { plain } from './text.ts';

/** The words of a paper in the order of every printed form, without page numbers and the sample mark. NFC. */
export const paperWords = (paper: OfficialPaper): readonly string[] => sheetWords(prepare(paper));

export const sheetWords = (sheet: Sheet): readonly string[] =>
  sheet.sections.flatMap((section) => section.parts.flatMap(partTexts)).flatMap(wordsOf);

export const wordsOf = (text: string): readonly string[] => text.split(/\s+/u).filter(Boolean);

function partTexts(part: Part): readonly string[] {
  switch (part.kind) {
    case 'letterhead':
      return [...part.left.head, ...part.right.head, ...part.left.foot, ...part.right.foot].map(
        (line) => line.text,
      );
    case 'title':
      return [...part.lines.map((line) => line.text), ...(part.code ? [part.code.text] : [])];
    case 'text':
      return [plain(part.pieces)];
    case 'table':
      return [
        ...part.header.flat().map((cell) => cell.text),
        ...part.rows.flatMap((row) => row.cells.map((cell) => plain(cell.pieces))),
      ];
    case 'ending':
      return part.rows.flat().flatMap((block) => block.lines.map((line) => line.text));
    case 'fill':
    case 'pageBreak':
      return [];
  }
}
