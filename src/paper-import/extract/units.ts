/** What is classed: the sentences and list items of a paper, and its tables, each with the headings above it. */

import type { Table } from '#paper/read/document.ts';
import { type Item, type Line, marked, type Rank } from './lines.ts';
import { type Heading, outline } from './outline.ts';

export interface Unit {
  /** A sentence without its bullet or number; empty for a table. */
  readonly text: string;
  readonly rank: Rank;
  /** The line that it stands in; null for a table. */
  readonly line: Line | null;
  readonly table: Table | null;
  readonly headings: readonly Heading[];
  /** Whether it begins its line. */
  readonly first: boolean;
}

/** An abbreviation's dot ends no sentence. */
const ABBREVIATED =
  /(?:^|[\s(/])(?:\p{Lu}|\p{Lu}{2,4}|[đĐ]\/c|[Tt]h[sS]|TS|PGS|ThS|BS|KS|Tp|tr|v\.v|NĐ|VD|vd)\.$/u;

/** The sentences of a paragraph. */
export function sentencesOf(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const match of text.matchAll(/[.!?…]["”)]?\s+(?=[\p{Lu}“"(\d+–-])/gu)) {
    const end = match.index + match[0].trimEnd().length;
    if (ABBREVIATED.test(text.slice(from, end))) continue;
    parts.push(text.slice(from, end).trim());
    from = match.index + match[0].length;
  }
  parts.push(text.slice(from).trim());
  return parts.filter(Boolean);
}

/** Splits a paper's text into what is classed. Headings are no units; what one says behind its colon is. */
export function unitsOf(items: readonly Item[]): Unit[] {
  return outline(items).flatMap(({ item, headings, isHeading, style }): Unit[] => {
    if (item.kind === 'table')
      return [{ text: '', rank: 'plain', line: null, table: item, headings, first: true }];
    const { rank, body } = marked(item.text);
    const leads = isHeading && style === 'lead' && (/\d/.test(body) || body.length > 60);
    const told = leads
      ? body
      : isHeading
        ? (/^[^:]{3,60}:\s*(\S.{8,})$/su.exec(body)?.[1] ?? '')
        : body || item.text;
    const own =
      isHeading && told ? [...headings, { line: item, body: body.split(':')[0]!, style: rank }] : headings;
    return sentencesOf(told).map((text, i) => ({
      text,
      rank,
      line: item,
      table: null,
      headings: own,
      first: i === 0,
    }));
  });
}
