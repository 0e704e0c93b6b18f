import type { Block, Cell, PaperDocument } from '#paper/read/document.ts';
import { orCorrupt } from '#paper/read/file.ts';
import type { Told } from '#plan/reading/blocks.ts';
import { type Extracted, extract } from '../extract/extract.ts';

/** A document that was read before (as JSON) → what the paper says, by what a person told meanwhile. Throws Unreadable. */
export const extractAgain = (document: Uint8Array, told: Told): Promise<Extracted> =>
  orCorrupt(async () =>
    extract(revived(JSON.parse(new TextDecoder().decode(document)) as PaperDocument), told),
  );

/** A merged cell stands in several places of its grid and is one cell; JSON makes a copy for each place. */
function revived(document: PaperDocument): PaperDocument {
  return { ...document, blocks: document.blocks.map(revivedBlock) };
}

function revivedBlock(block: Block): Block {
  if (block.kind === 'paragraph') return block;
  const cells = new Map<string, Cell>();
  const one = (cell: Cell): Cell => {
    const place = `${cell.row}.${cell.column}`;
    const known = cells.get(place) ?? cell;
    cells.set(place, known);
    return known;
  };
  return { ...block, grid: block.grid.map((row) => row.map(one)) };
}
