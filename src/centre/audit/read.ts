import { momentText } from '#kit/day.ts';
import { type AuditAct, type AuditField, type AuditFields, commonFields } from '#platform/audit/acts.ts';
import type { Tx } from '#platform/database/database.ts';
import { formatDate, isCivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { formatNumber } from '#vocabulary/money.ts';
import { listEntries, type WhichEntries } from './queries.ts';
import { changesBetween, type FieldChange } from './rules.ts';

/** Gives a page of the trail in the words of its acts, and after which entry the next page begins. */
export async function readTrail(tx: Tx, which: WhichEntries, acts: ReadonlyMap<string, AuditAct>) {
  const rows = await listEntries(tx, { ...which, limit: which.limit + 1 });
  const entries = rows.slice(0, which.limit).map(({ before, after, ...row }) => {
    const told = acts.get(row.act);
    // What nobody has words for is shown by its name rather than kept back.
    const words = told ? { vi: told.vi, en: told.en } : { vi: row.act, en: row.act };
    return { ...row, words, changes: presentChanges(changesBetween(before, after), told?.fields ?? {}) };
  });
  return { entries, next: rows.length > which.limit ? entries.at(-1)!.seq : null };
}

const blank: Words = { vi: 'để trống', en: 'blank' };
const yes: Words = { vi: 'có', en: 'yes' };
const no: Words = { vi: 'không', en: 'no' };
const other: Words = { vi: 'khác', en: 'other' };

/** A change of a field as a reader sees it. */
interface PresentedChange {
  readonly field: string;
  readonly name: Words;
  readonly before: Words;
  readonly after: Words;
}

/**
 * Gives changes in words: those of the fields that have a name (the others are the program's own), codes by their names, days as they are
 * read. Of an id or a list, that there is one now or is none any more is all that can be told.
 */
export function presentChanges(changes: readonly FieldChange[], fields: AuditFields): PresentedChange[] {
  return changes.flatMap(({ field, before, after }) => {
    const name = fields[field] ?? commonFields[field];
    if (!name) return [];
    const [old, now] = [valueWords(before, name), valueWords(after, name)];
    if (old === null && now === null) return [];
    return [{ field, name: { vi: name.vi, en: name.en }, before: old ?? other, after: now ?? other }];
  });
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-/i;
const both = (text: string): Words => ({ vi: text, en: text });

/** A value as a reader says it; null for what only the program understands (an id, a list). */
function valueWords(value: unknown, { values }: AuditField): Words | null {
  if (value === null || value === undefined || value === '') return blank;
  if (typeof value === 'boolean') return value ? yes : no;
  // Up to here a number may be a year, which is written without a dot.
  if (typeof value === 'number') return both(value > 2200 ? formatNumber(value) : String(value));
  if (typeof value !== 'string' || uuid.test(value)) return null;
  if (values && Object.hasOwn(values, value)) return values[value]!;
  if (isCivilDate(value)) return both(formatDate(value));
  if (/^\d{4}-\d{2}-\d{2}T/.test(value)) return both(momentText(value));
  return both(value.length > 160 ? `${value.slice(0, 160)} …` : value);
}
