import { fold } from '#vocabulary/text.ts';
import type { Block } from './document.ts';

/** The national name, a number, a place and day: what only a letterhead has. */
const LETTERHEAD = /cong hoa xa hoi chu nghia|doc lap - tu do|(^|\n)so\s*:[^\n]*\/|ngay[^\n]*thang[^\n]*nam/;
/** Within so many blocks a paper has its own letterhead. */
const OPENING = 12;

const textOf = (blocks: readonly Block[]): string =>
  blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? block.text
        : block.grid.map((row) => row.map(({ text }) => text).join('\n')).join('\n'),
    )
    .flatMap((text) => text.split('\n'))
    .map(fold)
    .join('\n');

/** A paper whose letterhead stands in the header of its first page, as blocks in their order; other headers are no part of the paper. */
export function withFirstHeader(header: readonly Block[], body: readonly Block[]): readonly Block[] {
  const own = /cong hoa xa hoi chu nghia|doc lap - tu do/.test(textOf(body.slice(0, OPENING)));
  return !own && LETTERHEAD.test(textOf(header)) ? [...header, ...body] : body;
}
