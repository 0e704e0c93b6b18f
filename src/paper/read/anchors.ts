import type { Block, Cell, PaperDocument, Source } from './document.ts';

/**
 * The document with a name for every place in it, so that a screen can show where each part of a reading stands, also in files that have no
 * pages: `12` is a block, `12.3.1` a cell of a table.
 */
export function anchored(document: PaperDocument): PaperDocument {
  return { ...document, blocks: document.blocks.map(anchoredBlock) };
}

function anchoredBlock(block: Block, at: number): Block {
  if (block.kind === 'paragraph') return { ...block, source: named(block.source, String(at)) };
  // A merged cell stands in several places of the grid and is one cell.
  const cells = new Map<Cell, Cell>();
  const own = (cell: Cell): Cell => {
    const known = cells.get(cell) ?? {
      ...cell,
      source: named(cell.source, `${at}.${cell.row}.${cell.column}`),
    };
    cells.set(cell, known);
    return known;
  };
  return { ...block, grid: block.grid.map((row) => row.map(own)) };
}

const named = (source: Source | null, anchor: string): Source => ({
  page: source?.page ?? null,
  box: source?.box ?? null,
  anchor,
});
