/** How many syllables are read: in Vietnamese each stands by itself. */
export const countSyllables = (text: string): number => (text.match(/[\p{L}\p{M}]+|\d/gu) ?? []).length;

/** How long a text takes to read aloud, in whole seconds, at so many syllables a minute. */
export const readingSeconds = (text: string, pace: number): number =>
  Math.ceil((countSyllables(text) * 60) / pace);

/** “1 phút 20 giây”. */
export function durationText(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), seconds % 60];
  return [minutes > 0 && `${minutes} phút`, (rest > 0 || minutes === 0) && `${rest} giây`]
    .filter(Boolean)
    .join(' ');
}
