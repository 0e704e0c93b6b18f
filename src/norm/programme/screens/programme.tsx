import { useSay } from '#kit/words.tsx';
import { isProgramme, programmeName } from '../rules.ts';

/** One colour = one programme, everywhere; a CSS variable, so that the dark theme has its own. */
export function programmeColour(code: string): string {
  return `var(--lh-${(isProgramme(code) ? code : 'KHAC').toLowerCase()})`;
}

/** The programme's code on a tint of its colour, its name for readers. */
export function ProgrammeTag({ code }: { code: string | null }) {
  const say = useSay();
  if (!code) return null;
  return (
    <abbr
      className="lh-tag"
      title={say(programmeName(code))}
      style={{ '--lh-tag': programmeColour(code) } as React.CSSProperties}
    >
      {code}
    </abbr>
  );
}
