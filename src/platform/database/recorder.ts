/**
 * While tests run, remembers which function of which `queries.ts` ran which SQL, so that the compiled SQL of every query stands beside
 * the code and a review sees it change. Does nothing otherwise.
 */
const seen = new Map<string, Set<string>>();
let recording = false;

export function startRecording(): void {
  recording = true;
  Error.stackTraceLimit = 60;
}

/** What was seen so far: 'src/plan/queries.ts listLines' → its SQL texts. */
export function recordedQueries(): Record<string, string[]> {
  return Object.fromEntries([...seen].map(([place, texts]) => [place, [...texts]]));
}

/** Remembers a compiled query under the function that made it. */
export function recordQuery(text: string): void {
  if (!recording) return;
  const place = caller(new Error().stack ?? '');
  if (place) seen.set(place, (seen.get(place) ?? new Set()).add(text));
}

function caller(stack: string): string | null {
  const frame = /at (?:async )?(?:Module\.)?([\w$]+) \(.*?(src\/[\w/-]*queries[\w-]*\.ts)/.exec(stack);
  return frame ? `${frame[2]} ${frame[1]}` : null;
}
