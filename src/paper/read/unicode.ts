import { asRead } from '#vocabulary/look-alikes.ts';
import { oldWriting } from '#vocabulary/old-encodings.ts';
import { type Block, type Cell, type PaperDocument, tidy } from './document.ts';
import { isPrompt } from './prompts.ts';

/** The document with the letters that are meant: out of old fonts whose names the file does not give, without look-alikes, without what only asks to be filled in. */
export function inUnicode(document: PaperDocument): PaperDocument {
  const texts = document.blocks.flatMap((block) =>
    block.kind === 'paragraph' ? [block.text] : block.grid.flat().map(({ text }) => text),
  );
  const old = oldWriting(texts);
  const read = (text: string) => {
    const meant = tidy(asRead(old ? old(text) : text));
    return isPrompt(meant) ? '' : meant;
  };
  const blocks = document.blocks.map((block) => readIn(block, read));
  return { ...document, blocks: blocks.filter((block) => block.kind === 'table' || block.text !== '') };
}

function readIn(block: Block, read: (text: string) => string): Block {
  if (block.kind === 'paragraph') return { ...block, text: read(block.text) };
  // A merged cell stands in several places of the grid and is one cell.
  const cells = new Map<Cell, Cell>();
  const own = (cell: Cell): Cell => {
    const known = cells.get(cell) ?? { ...cell, text: read(cell.text) };
    cells.set(cell, known);
    return known;
  };
  return { ...block, grid: block.grid.map((row) => row.map(own)) };
}
