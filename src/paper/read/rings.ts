/** The rings of a stamp on a page without colours: they cross the signature, and letters under them are not recognised. */
import type { Picture } from './picture.ts';

/** Lightness below which a pixel may be of a ring. */
const INK = 190;
/** Rings are looked for on a coarse page first: so many pixels are one. */
const COARSE = 6;
/** Radius of a stamp by the shorter side of a page: 30 to 45 mm of 210 across. */
const SMALLEST = 0.065;
const LARGEST = 0.115;
/** The share of a circle that is inked, from which it is a ring; on a coarse page a little less shows. */
const DRAWN = 0.8;
const DRAWN_COARSELY = 0.6;
const ANGLES = 180;
/** A ring is thinner than this; what reaches further in or out is a letter. */
const THICK = 6;

interface Ring {
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

const circle = (steps: number): readonly (readonly [number, number])[] =>
  Array.from({ length: steps }, (_, i) => {
    const angle = (i / steps) * 2 * Math.PI;
    return [Math.cos(angle), Math.sin(angle)] as const;
  });
const AROUND = circle(ANGLES);

/** The page without the rings of a stamp, their inner ones too; one without a stamp comes back as it is. */
export function withoutRings(page: Picture): Picture {
  const outer = ringIn(page);
  if (!outer) return page;
  const cleared = { ...page, grey: page.grey.slice() };
  for (let r = outer.r * 1.15; r > outer.r * 0.3; r -= 1)
    if (drawn(page, { ...outer, r }, 2) >= DRAWN) clear(page, cleared, { ...outer, r });
  return cleared;
}

/** The largest ring on a page, the clearest of those that have its size. */
function ringIn(page: Picture): Ring | null {
  const side = Math.min(page.width, page.height);
  const { points, width, height } = coarsely(page);
  const votes = new Uint16Array(width * height);
  for (let r = Math.round((side * LARGEST) / COARSE); r >= (side * SMALLEST) / COARSE; r--) {
    votes.fill(0);
    const ways = [...new Set(circle(r * 6).map(([x, y]) => Math.round(x * r) + Math.round(y * r) * width))];
    for (const point of points) for (const way of ways) if (point - way >= 0) votes[point - way]! += 1;
    let best = 0;
    for (let i = 1; i < votes.length; i++) if (votes[i]! > votes[best]!) best = i;
    if (votes[best]! < ways.length * DRAWN_COARSELY) continue;
    const ring = nearest(page, {
      x: (best % width) * COARSE,
      y: Math.floor(best / width) * COARSE,
      r: r * COARSE,
    });
    if (drawn(page, ring, 2) >= DRAWN && standsFree(page, ring)) return ring;
  }
  return null;
}

function coarsely({ width: wide, height: high, grey }: Picture) {
  const [width, height] = [Math.floor(wide / COARSE), Math.floor(high / COARSE)];
  const points: number[] = [];
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      if (hasInk(grey, y * COARSE * wide + x * COARSE, wide)) points.push(y * width + x);
  return { points, width, height };
}

function hasInk(grey: Uint8Array, at: number, width: number): boolean {
  for (let y = 0; y < COARSE; y++)
    for (let x = 0; x < COARSE; x++) if (grey[at + y * width + x]! < INK) return true;
  return false;
}

/** The ring near to a guess that most ink lies on. */
function nearest(page: Picture, guess: Ring): Ring {
  let [best, most] = [guess, -1];
  for (let dx = -6; dx <= 6; dx += 2)
    for (let dy = -6; dy <= 6; dy += 2)
      for (let dr = -6; dr <= 6; dr += 1) {
        const ring = { x: guess.x + dx, y: guess.y + dy, r: guess.r + dr };
        const share = drawn(page, ring, 1);
        if (share > most) [best, most] = [ring, share];
      }
  return best;
}

/** The share of a circle with ink no further than `slack` from it. */
const drawn = (page: Picture, { x, y, r }: Ring, slack: number): number =>
  AROUND.filter(([cos, sin]) => {
    for (let d = -slack; d <= slack; d++) if (isInk(page, x + cos * (r + d), y + sin * (r + d))) return true;
    return false;
  }).length / ANGLES;

/** Outside of a stamp's ring is paper, but where the text goes through. */
const standsFree = (page: Picture, { x, y, r }: Ring): boolean =>
  AROUND.filter(([cos, sin]) => isInk(page, x + cos * (r + 10), y + sin * (r + 10))).length < ANGLES * 0.4;

const isInk = ({ width, height, grey }: Picture, x: number, y: number): boolean => {
  const [px, py] = [Math.round(x), Math.round(y)];
  return px >= 0 && py >= 0 && px < width && py < height && grey[py * width + px]! < INK;
};

/** A stamp is no perfect circle once it is pressed, scanned and turned. */
const NEAR = [0, 1, -1, 2, -2, 3, -3] as const;

/** Paints a ring white where nothing crosses it. */
function clear(page: Picture, cleared: Picture, { x, y, r }: Ring): void {
  for (const [cos, sin] of circle(Math.ceil(r * 8))) {
    const ink = (d: number) => isInk(page, x + cos * (r + d), y + sin * (r + d));
    const near = NEAR.find(ink);
    if (near === undefined) continue;
    let [from, to] = [near, near];
    while (from > near - THICK && ink(from - 1)) from -= 1;
    while (to < near + THICK && ink(to + 1)) to += 1;
    if (to - from >= THICK) continue;
    for (let d = from - 1; d <= to + 1; d++) {
      const [px, py] = [Math.round(x + cos * (r + d)), Math.round(y + sin * (r + d))];
      if (px >= 0 && py >= 0 && px < page.width && py < page.height) cleared.grey[py * page.width + px] = 255;
    }
  }
}
