import { untrustedXml } from './xml.ts';

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

/** Gives the label (`I.`, `1.`, `a)`, `-`) that Word draws before a list paragraph but keeps out of its text. */
export class Numbering {
  readonly #abstract = new Map<string, Map<number, Level>>();
  readonly #lists = new Map<string, string>();
  readonly #counters = new Map<string, number[]>();

  constructor(xml: string | null) {
    if (xml) this.#load(xml);
  }

  #load(xml: string): void {
    let abstractId = '';
    let listId = '';
    let depth = 0;
    let level = { start: 1, format: 'decimal', text: '' };
    const parser = untrustedXml();
    parser.on('opentag', ({ name, attributes }) => {
      const value = String(attributes['w:val'] ?? '');
      if (name === 'w:abstractNum') {
        abstractId = String(attributes['w:abstractNumId']);
        this.#abstract.set(abstractId, new Map());
      } else if (name === 'w:num') listId = String(attributes['w:numId']);
      else if (name === 'w:abstractNumId') this.#lists.set(listId, value);
      else if (name === 'w:lvl') {
        depth = Number(attributes['w:ilvl']);
        level = { start: 1, format: 'decimal', text: '' };
      } else if (name === 'w:start') level.start = Number(value);
      else if (name === 'w:numFmt') level.format = value;
      else if (name === 'w:lvlText') level.text = value;
    });
    parser.on('closetag', ({ name }) => {
      if (name === 'w:lvl') this.#abstract.get(abstractId)?.set(depth, { ...level });
    });
    parser.write(xml).close();
  }

  /** The label of the next paragraph of a list at a depth, or an empty text. */
  label(listId: string, depth: number): string {
    const abstractId = this.#lists.get(listId);
    const levels = abstractId === undefined ? undefined : this.#abstract.get(abstractId);
    const level = levels?.get(depth);
    if (!levels || !level || listId === '0' || level.format === 'none') return '';
    if (level.format === 'bullet') return depth === 0 ? '-' : '+';
    const counters = this.#counters.get(abstractId!) ?? [];
    this.#counters.set(abstractId!, counters);
    counters[depth] = (counters[depth] ?? level.start - 1) + 1;
    counters.length = depth + 1;
    return level.text.replace(/%(\d)/g, (_, n: string) => {
      const at = Number(n) - 1;
      const shape = levels.get(at);
      return shape ? written(counters[at] ?? shape.start, shape.format) : '';
    });
  }
}

const ROMAN = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
] as const;

function roman(n: number): string {
  const step = ROMAN.find(([value]) => value <= n);
  return step ? step[1] + roman(n - step[0]) : '';
}

function written(n: number, format: string): string {
  if (format === 'upperRoman') return roman(n);
  if (format === 'lowerRoman') return roman(n).toLowerCase();
  const letter = String.fromCharCode(96 + ((n - 1) % 26) + 1);
  if (format === 'lowerLetter') return letter;
  return format === 'upperLetter' ? letter.toUpperCase() : String(n);
}
