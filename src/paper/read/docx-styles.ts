import { untrustedXml } from './xml.ts';

/** How a run of characters is set; null where nothing says so. */
export interface RunLook {
  readonly hidden: boolean | null;
  readonly raised: boolean | null;
  readonly font: string | null;
}
type Draft = { -readonly [K in keyof RunLook]: RunLook[K] };

const NOTHING: RunLook = { hidden: null, raised: null, font: null };
const off = (value: string | undefined): boolean => value === '0' || value === 'false' || value === 'off';

/** Takes what an element of a run's properties says. */
export function note(look: Draft, name: string, a: Readonly<Record<string, string>>): void {
  const value = a['w:val'];
  if (name === 'w:vanish' || name === 'w:specVanish') look.hidden = !off(value);
  else if (name === 'w:vertAlign') look.raised = value === 'superscript';
  else if (name === 'w:position' && Number(value) > 3) look.raised = true;
  else if (name === 'w:rFonts') look.font = a['w:hAnsi'] ?? a['w:ascii'] ?? look.font;
}

export const blankLook = (): Draft => ({ ...NOTHING });

const over = (upper: RunLook, lower: RunLook): RunLook => ({
  hidden: upper.hidden ?? lower.hidden,
  raised: upper.raised ?? lower.raised,
  font: upper.font ?? lower.font,
});

interface Style {
  readonly look: RunLook;
  readonly base: string | null;
}

/** The styles of a Word file: how text is set before anybody sets it by hand. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #usual = blankLook();
  #usualStyle: string | null = null;

  constructor(xml: string | null) {
    if (xml) this.#load(xml);
  }

  #load(xml: string): void {
    let id = '';
    let look: Draft | null = null;
    let base: string | null = null;
    let inDefaults = false;
    const parser = untrustedXml();
    parser.on('opentag', ({ name, attributes }) => {
      const a = attributes as Record<string, string>;
      if (name === 'w:docDefaults') inDefaults = true;
      else if (name === 'w:style') {
        id = a['w:styleId'] ?? '';
        [look, base] = [blankLook(), null];
        if (a['w:type'] === 'paragraph' && a['w:default'] === '1') this.#usualStyle = id;
      } else if (name === 'w:basedOn') base = a['w:val'] ?? null;
      else if (look) note(look, name, a);
      else if (inDefaults) note(this.#usual, name, a);
    });
    parser.on('closetag', ({ name }) => {
      if (name === 'w:docDefaults') inDefaults = false;
      if (name !== 'w:style' || !look) return;
      this.#styles.set(id, { look, base });
      look = null;
    });
    parser.write(xml).close();
  }

  #of(id: string | null, depth = 0): RunLook {
    const style = id === null ? undefined : this.#styles.get(id);
    if (!style || depth > 12) return NOTHING;
    return over(style.look, this.#of(style.base, depth + 1));
  }

  /** How a run looks: by hand, by its own style, by its paragraph's, by what is usual. */
  lookOf(own: RunLook, runStyle: string | null, paragraphStyle: string | null): RunLook {
    const paragraph = over(this.#of(paragraphStyle ?? this.#usualStyle), this.#usual);
    return over(own, over(this.#of(runStyle), paragraph));
  }
}
