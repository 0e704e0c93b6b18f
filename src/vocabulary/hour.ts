/** Reads an hour as people here type it: 19:30, 19h30, 19.30, 1930, 8h, 8. Null when it is none. */
export function readHour(typed: string): string | null {
  const found = /^(\d{1,2})(?:\s*(?:[:.hg]|giờ)\s*(\d{2})?|(\d{2}))?$/i.exec(typed.trim());
  if (!found) return null;
  const [hours, minutes] = [Number(found[1]), Number(found[2] ?? found[3] ?? 0)];
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
