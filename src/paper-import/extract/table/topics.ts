/** A cell that lists several topics, with the cells beside it that list as many counts. */

const BULLET = /^(?:[-–+•*]\s*|\d{1,2}[.)]\s+|[a-hđ]\)\s*)(?=\S)/u;

/** The things that a cell lists: bullets or numbers on lines of their own; anything else is one thing. */
export function listed(text: string): string[] {
  const lines = linesOf(text);
  if (lines.length < 2 || !BULLET.test(lines[0]!) || lines.filter((line) => BULLET.test(line)).length < 2)
    return [text];
  const parts: string[] = [];
  for (const line of lines) {
    if (BULLET.test(line)) parts.push(line.replace(BULLET, ''));
    else parts[parts.length - 1] += ` ${line}`;
  }
  return parts;
}

/** A title cell's topics: lines without bullets count as topics where the cells of figures have as many lines. */
export function topicsOf(title: string, figures: readonly string[]): string[] {
  const bullets = listed(title);
  if (bullets.length > 1) return bullets;
  const lines = linesOf(title);
  const parallel = figures.some((text) => linesOf(text).length === lines.length);
  return lines.length > 1 && parallel ? lines : [title];
}

/** What a cell beside several topics says of each: its own line where it has as many, else all of it. */
export function partFor(text: string, at: number, count: number): string {
  if (count < 2) return text;
  const bullets = listed(text);
  if (bullets.length === count) return bullets[at]!;
  const lines = linesOf(text);
  return lines.length === count ? lines[at]! : text;
}

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
