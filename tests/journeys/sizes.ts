import type { Page } from 'playwright-core';

/** The least that can be read and hit, in CSS pixels. */
interface Sizes {
  /** What is pressed, typed into, or names a field. */
  readonly text: number;
  /** What stands beside it. */
  readonly detail: number;
  readonly target: number;
}

const caption = 13.5;

/** What a screen keeps at a width: a phone is read by people with glasses and hit with a thumb. */
export const sizesAt = (width: number): Sizes =>
  width < 900 ? { text: 16, detail: 16, target: 44 } : { text: 15, detail: caption, target: 36 };

/**
 * Gives what stands on a page smaller than it may: visible text, and whatever is pressed or typed into. One line each, none when all is well.
 * Captions (a mark, a code, a badge: what the words beside it say too) may be smaller, down to 13.5 px.
 */
export const tooSmall = (page: Page, sizes: Sizes): Promise<readonly string[]> =>
  page.evaluate(
    ({ text, detail, target, caption: least }) => {
      const captions = '.lh-tag, .lh-badge, [data-size="xs"], kbd, .lh-side h2, .lh-cal-box, .td-face';
      const details = 'small, .lh-state, .rp-state, .mantine-Spotlight-actionDescription';
      const presses =
        'a[href], button, input, select, textarea, summary, [role=button], [role=tab], [role=option], [role=menuitem]';
      // Half a pixel is lost where a browser rounds.
      const below = (size: number, wanted: number) => size < wanted - 0.5;
      const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize);
      const seen = (element: Element) => {
        if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) return false;
        if (element.getBoundingClientRect().right <= 0) return false;
        // What is kept for readers by ear lies in a box of one pixel.
        for (let box: Element | null = element; box; box = box.parentElement) {
          const { width, height } = box.getBoundingClientRect();
          if (Math.min(width, height) <= 1 && getComputedStyle(box).overflow === 'hidden') return false;
        }
        return true;
      };
      const about = (element: Element, words: string) =>
        `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${words.trim().slice(0, 40)}`;
      const faults = new Set<string>();
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const parent = node.parentElement;
        const words = node.textContent ?? '';
        if (!parent || words.trim() === '' || sizeOf(parent) === 0 || !seen(parent)) continue;
        const wanted = parent.closest(captions)
          ? least
          : parent.closest(`${presses}, label, legend`) && !parent.closest(details)
            ? text
            : detail;
        if (below(sizeOf(parent), wanted)) faults.add(`text ${sizeOf(parent)}: ${about(parent, words)}`);
      }
      for (const element of document.querySelectorAll<HTMLElement>(presses)) {
        const isTicked = element.matches('[type=checkbox], [type=radio]');
        const labels = isTicked ? [...((element as HTMLInputElement).labels ?? [])] : [];
        // A tick is hit together with its words.
        const boxes = [element, ...labels].filter(seen).map((one) => one.getBoundingClientRect());
        if (boxes.length === 0) continue;
        const width =
          Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
        const height =
          Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
        const name = element.getAttribute('aria-label') ?? element.textContent ?? '';
        if (below(Math.min(width, height), target))
          faults.add(`target ${Math.round(width)}×${Math.round(height)}: ${about(element, name)}`);
        if (!isTicked && element.matches('input, select, textarea') && below(sizeOf(element), text))
          faults.add(`typed ${sizeOf(element)}: ${about(element, name)}`);
      }
      return [...faults];
    },
    { ...sizes, caption },
  );
