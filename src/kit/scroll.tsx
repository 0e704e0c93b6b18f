import type { ReactNode } from 'react';

/** What may be wider than the screen: it scrolls sideways by itself, and the arrow keys move it. `label` names it to readers. */
export function Scroll({ label, children }: { label: string; children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls is reached by keyboard
    <section className="lh-scroll" tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
