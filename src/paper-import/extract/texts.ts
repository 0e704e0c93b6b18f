import type { BlockClass } from '#plan/reading/blocks.ts';
import type { NarrativePart } from '#plan/reading/evidence.ts';
import { type Line, marked } from './lines.ts';
import type { Heading } from './outline.ts';
import type { Part } from './parts.ts';

const TOLD: Readonly<Partial<Record<BlockClass, NarrativePart['kind']>>> = {
  community: 'situation',
  targets: 'aims',
  prose: 'solutions',
  assignments: 'organisation',
  funding: 'funding',
};

/**
 * The paper's own words under each of its outermost headings: what a plan made from it begins with. The section is that of most of the
 * words. Bullets keep their mark; tables are no words.
 */
export function narrativeOf(parts: readonly Part[]): NarrativePart[] {
  const sections = new Map<Heading, { lines: Set<Line>; weights: Map<BlockClass, number> }>();
  for (const { units, block } of parts)
    for (const { line, text, headings } of units) {
      const [top, ...inner] = headings;
      if (!top || !line) continue;
      const section = sections.get(top) ?? { lines: new Set(), weights: new Map() };
      sections.set(top, section);
      for (const heading of inner) section.lines.add(heading.line);
      section.lines.add(line);
      if (block.class)
        section.weights.set(block.class, (section.weights.get(block.class) ?? 0) + text.length);
    }
  return [...sections].flatMap(([heading, { lines, weights }]): NarrativePart[] => {
    const most = [...weights].sort((a, b) => b[1] - a[1])[0]?.[0];
    const kind = most && TOLD[most];
    const told = [...lines].filter((line) => line !== heading.line);
    return kind && told.length > 0 ? [{ kind, title: headed(heading.body), lines: told.map(bulleted) }] : [];
  });
}

/** `GIẢI PHÁP THỰC HIỆN:` → `Giải pháp thực hiện`. */
function headed(text: string): string {
  const body = text.replace(/[:.\s]+$/, '');
  const calm = /\p{Ll}/u.test(body) ? body : body.toLocaleLowerCase('vi');
  return (calm.charAt(0).toLocaleUpperCase('vi') + calm.slice(1)).slice(0, 300);
}

const bulleted = ({ text }: Line): string => {
  const { rank, body } = marked(text);
  return rank === 'bullet' ? `- ${body}` : text;
};
