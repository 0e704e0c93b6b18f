import type { NarrativePart } from '#plan/reading/evidence.ts';
import { type Line, marked } from './lines.ts';
import type { Section, SectionKind } from './sections.ts';

const TOLD: Readonly<Partial<Record<SectionKind, NarrativePart['kind']>>> = {
  situation: 'situation',
  targets: 'aims',
  solutions: 'solutions',
  publicity: 'solutions',
  assignments: 'organisation',
  funding: 'funding',
};

/** The paper's own words, part by part: what a plan made from it begins with. Bullets keep their mark; tables are no words. */
export function narrativeOf(parts: readonly Section[]): NarrativePart[] {
  return parts.flatMap(({ kind, heading, items }): NarrativePart[] => {
    const told = TOLD[kind];
    const lines = items.filter((item): item is Line => item.kind === 'line');
    if (!told || !heading || lines.length === 0) return [];
    return [{ kind: told, title: headed(heading.text), lines: lines.map(bulleted) }];
  });
}

/** `III. GIẢI PHÁP THỰC HIỆN:` → `Giải pháp thực hiện`. */
function headed(text: string): string {
  const body = marked(text).body.replace(/[:.\s]+$/, '');
  const calm = /\p{Ll}/u.test(body) ? body : body.toLocaleLowerCase('vi');
  return (calm.charAt(0).toLocaleUpperCase('vi') + calm.slice(1)).slice(0, 300);
}

const bulleted = ({ text }: Line): string => {
  const { rank, body } = marked(text);
  return rank === 'bullet' ? `- ${body}` : text;
};
