/**
 * What raised characters say behind a text: the mark of a note says nothing of the figure before it, while the 2 of m² is a part of the
 * unit. Gives what is to be written for them.
 */
export function raised(before: string, text: string): string {
  if (!/\d/.test(text)) return /^\p{L}+$/u.test(text) && text.length > 1 ? text : '';
  const unit = /(^|[^\p{L}])[kcdhm]?m$/u.test(before);
  return unit && /^[23]$/.test(text.trim()) ? (text.trim() === '2' ? '²' : '³') : '';
}
