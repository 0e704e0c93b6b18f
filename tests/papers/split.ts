/**
 * Which labelled papers are only scored, never developed on: a third of them, drawn by this seed before the first
 * reader was written. The generator gives the two parts different layouts (header words, column order, sections).
 */
export const SEED = 20261123;

const IDS: readonly string[] = Object.freeze(
  Array.from({ length: 36 }, (_, i) => `p${String(i + 1).padStart(2, '0')}`),
);

/** Mulberry32: a small fixed generator, so that a draw stays the same everywhere. Gives numbers in [0, 1). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function draw(): readonly string[] {
  const random = seeded(SEED);
  const left = [...IDS];
  const drawn = Array.from(
    { length: IDS.length / 3 },
    () => left.splice(Math.floor(random() * left.length), 1)[0]!,
  );
  return Object.freeze(drawn.sort());
}

/** The twelve papers that are scored only. */
export const scoreOnly: readonly string[] = draw();
/** The twenty-four papers that the reader is developed on. */
export const development: readonly string[] = Object.freeze(IDS.filter((id) => !scoreOnly.includes(id)));
