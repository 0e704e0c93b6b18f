import { v5 } from 'uuid';
import { kindOf } from '#plan/kind/registry.ts';
import type { NarrativePart } from '#plan/reading/evidence.ts';
import type { PlanReading, TargetReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { blankTarget, type TargetEntry } from './schema.ts';

type Said = Pick<TargetEntry, 'text' | 'comparator' | 'value' | 'upTo' | 'unit'>;

/**
 * The targets that a paper names, as records of its plan. Ids follow from the plan's, so that reading twice is reading once. None has an
 * indicator: that is proposed from the words, and chosen by a person. Takes the paper's own parts too, where targets without a figure stand.
 */
export function targetsOfReading(
  { kind, targets }: Pick<PlanReading, 'kind' | 'targets'>,
  texts: readonly NarrativePart[],
  planId: string,
): TargetEntry[] {
  // A plan of some days has classes of its own; one of a year is what the commune does in it.
  const { period } = kindOf(kind === 'report' ? 'annual' : kind);
  const classesOf = period.asks === 'days' ? 'plan' : 'commune';
  const said = [...withFigures(targets), ...withoutFigures(texts)];
  return said.map((one, at) => ({
    id: v5(`target ${at}`, planId),
    planId,
    position: at + 1,
    ...blankTarget,
    ...one,
    text: one.text.slice(0, 500),
    unit: one.unit?.slice(0, 60) || null,
    classesOf,
  }));
}

/** A range is read as its two ends, and is one target. */
function withFigures(read: readonly TargetReading[]): Said[] {
  const said: Said[] = [];
  for (const { text, comparator, value, unit } of read) {
    const last = said.at(-1);
    const ends =
      last?.comparator === '>=' &&
      last.upTo === null &&
      comparator === '<=' &&
      last.text === text &&
      last.unit === unit &&
      (last.value ?? 0) <= value;
    if (last && ends) last.upTo = value;
    else if (text.trim() !== '') said.push({ text: text.trim(), comparator, value, upTo: null, unit });
  }
  return said;
}

/** Clauses that set a target without a figure: what is kept, opened or done, and what there shall be none of. */
const KEEPS = /^(giu vung|duy tri|giu duoc|bao dam|dam bao|cung co|mo duoc|to chuc mo duoc|hoan thanh) /;
const NONE = /^(không có|không để|không còn)\s+(\p{L}+(?:\s+\p{L}+)?)/iu;

function withoutFigures(texts: readonly NarrativePart[]): Said[] {
  return texts
    .filter(({ kind, title }) => kind === 'aims' && /chi tieu|muc tieu|nhiem vu/.test(fold(title)))
    .flatMap(({ lines }) => lines)
    .flatMap((line) => {
      const clauses = line
        .replace(/^[\s\-–+*•·]+/u, '')
        .split(/[;,]\s+/u)
        .map((clause) => clause.trim().replace(/[.;,]+$/u, ''));
      const none = clauses.flatMap((clause) => {
        const unit = NONE.exec(clause)?.[2];
        return unit && !/\d/.test(clause)
          ? [
              {
                text: upper(clause),
                comparator: '=' as const,
                value: 0,
                upTo: null,
                unit: unit.toLowerCase(),
              },
            ]
          : [];
      });
      const whole = clauses.join(', ');
      const kept =
        KEEPS.test(fold(whole)) && !/\d/.test(whole)
          ? [{ text: upper(whole), comparator: '=' as const, value: null, upTo: null, unit: null }]
          : [];
      return [...none, ...kept];
    });
}

const upper = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
