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

let asking: string | null = null;

/**
 * Called while a `queries.ts` is loaded: gives a function that runs a query under a name of that file, although another file builds it.
 */
export function queriesOf(): <T>(name: string, ask: () => T) => T {
  const file = /src\/[\w/-]*queries[\w-]*\.ts/.exec(new Error().stack ?? '')?.[0];
  return (name, ask) => {
    asking = file ? `${file} ${name}` : null;
    try {
      // A query is compiled before its promise is given.
      return ask();
    } finally {
      asking = null;
    }
  };
}

/** Remembers a compiled query under the function that made it. */
export function recordQuery(text: string): void {
  if (!recording) return;
  const place = asking ?? caller(new Error().stack ?? '');
  if (place) seen.set(place, (seen.get(place) ?? new Set()).add(text));
}

function caller(stack: string): string | null {
  // A function that was handed on under another name is told as `Object.deleteSights [as clear]`.
  const frame =
    /at (?:async )?(?:Module\.|Object\.)?([\w$]+)(?: \[as [\w$]+\])? \(.*?(src\/[\w/-]*queries[\w-]*\.ts)/.exec(
      stack,
    );
  return frame ? `${frame[2]} ${frame[1]}` : null;
}
