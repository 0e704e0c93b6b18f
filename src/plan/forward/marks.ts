import { inForceOn, usualBasis } from '#law/defaults.ts';
import { yearOf } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import { plainLines, type RichNode } from '#vocabulary/rich.ts';
import { type Copied, leftoversIn } from '../checks/leftover.ts';
import type { PlanLine } from '../line/schema.ts';
import type { PlanBasis, PlanSection } from '../section/schema.ts';
import type { PlanVersion } from '../version/schema.ts';
import { itemForward } from './copy.ts';
import type { Mark, MarkPlace } from './mark.ts';
import { type PresentMark, presentMarks } from './present.ts';

/** A text of a part of the plan that another room keeps: a target, a task. */
export interface PartText {
  readonly part: string;
  readonly id: string;
  readonly name: Words;
  readonly text: string;
}

/** All that a copied plan says in words. */
export interface Said {
  readonly lines: readonly PlanLine[];
  readonly sections: readonly PlanSection[];
  readonly bases: readonly PlanBasis[];
  readonly recipients: PlanVersion['recipients'];
  readonly parts: readonly PartText[];
}

const cells = ['group', 'title', 'purpose', 'audience', 'venueText', 'partnerText', 'note'] as const;

type Bare = Omit<Mark, 'key'>;

/** Everything in a copied plan that may be left over from the time that it was written for. */
export function marksOf(said: Said, copied: Copied): Mark[] {
  const inText = (place: MarkPlace, passage: string): Bare[] =>
    leftoversIn(passage, copied).map((one) => ({ ...one, place, passage }));
  const marks = [
    ...said.sections.flatMap(({ id, content }) =>
      paragraphsOf(content as RichNode).flatMap((passage) => inText({ in: 'section', id }, passage)),
    ),
    ...said.lines.flatMap((line) =>
      cells.flatMap((field) => {
        const text = line[field];
        return text ? inText({ in: 'line', itemId: line.itemId, field }, text) : [];
      }),
    ),
    ...said.bases.flatMap((basis) => basisMark(basis, copied)),
    ...said.recipients.flatMap(({ name }) => inText({ in: 'recipients' }, name)),
    ...said.parts.flatMap(({ text, ...part }) => inText({ in: 'part', ...part }, text)),
  ];
  return marks.map((one, at) => ({ ...one, key: String(at + 1) }));
}

/** The text of each paragraph, trimmed; figures are live and not among it. */
export const paragraphsOf = (content: RichNode): string[] =>
  plainLines(content)
    .map((line) => line.trim())
    .filter(Boolean);

export const basisText = ({ number, date, issuer, subject }: Omit<PlanBasis, 'id' | 'position'>): string =>
  [number, date, issuer, subject].filter(Boolean).join(' · ');

/** A paper of the old period (and no law in force): there may be a new one. What is out of force is told by the check of the bases. */
function basisMark(basis: PlanBasis, { from, to }: Copied): Bare[] {
  const { id, number, date, subject } = basis;
  const law = number === null ? null : usualBasis(number);
  if (law && inForceOn(law, to.from) !== true) return [];
  const years = [yearOf(from.from) - 1, yearOf(from.from), yearOf(from.to)];
  const named = [...`${subject ?? ''}`.matchAll(/năm (?:học )?(20\d\d)/giu)].some(({ 1: year }) =>
    years.includes(Number(year)),
  );
  const ofThen = !law && date !== null && years.includes(Number(date.slice(0, 4)));
  if (!named && !ofThen) return [];
  return [
    {
      kind: 'basis',
      place: { in: 'basis', id },
      said: number ?? subject ?? '',
      passage: basisText(basis),
      becomes: null,
    },
  ];
}

/** A line with what it was linked to in the lists of its time. */
export type Linked = Pick<PlanLine, 'itemId' | 'villageId' | 'venueId' | 'unitId'>;

/** A cell whose unit, village, venue or source the lists of the new plan no longer have. */
export function endedMarks(
  before: readonly Linked[],
  after: readonly PlanLine[],
  planId: string,
  from: number,
): Mark[] {
  const links = [
    ['villageId', 'audience'],
    ['venueId', 'venueText'],
    ['unitId', 'partnerText'],
  ] as const;
  const old = new Map(before.map((line) => [itemForward(planId, line.itemId), line]));
  const ended = after.flatMap((line) =>
    links.flatMap(([id, field]): Bare[] => {
      const text = line[field];
      if (!old.get(line.itemId)?.[id] || line[id] !== null || !text) return [];
      const place = { in: 'line' as const, itemId: line.itemId, field };
      return [{ kind: 'ended', place, said: text, passage: text, becomes: null }];
    }),
  );
  return ended.map((one, at) => ({ ...one, key: String(from + at + 1) }));
}

/** The marks that still stand, each with its passage as it reads now. Of parts that other rooms keep, they say so themselves. */
export function standingMarks(marks: readonly Mark[], said: Omit<Said, 'parts'>): PresentMark[] {
  const byPassage = Map.groupBy(marks, ({ kind, place, passage }) =>
    JSON.stringify([kind === 'ended', place, passage]),
  );
  const standing = [...byPassage.values()].flatMap((own) => presentMarks(own, textsAt(own[0]!, said)));
  const order = new Map(marks.map(({ key }, at) => [key, at]));
  return standing.sort((a, b) => order.get(a.key)! - order.get(b.key)!);
}

/** The passages that stand where a mark was made. */
function textsAt({ place, passage }: Mark, said: Omit<Said, 'parts'>): readonly string[] {
  if (place.in === 'section') {
    const section = said.sections.find(({ id }) => id === place.id);
    return section ? paragraphsOf(section.content as RichNode) : [];
  }
  if (place.in === 'line') {
    const text = said.lines.find(({ itemId }) => itemId === place.itemId)?.[place.field];
    return typeof text === 'string' ? [text] : [];
  }
  if (place.in === 'basis') return said.bases.filter(({ id }) => id === place.id).map(basisText);
  if (place.in === 'recipients') return said.recipients.map(({ name }) => name);
  return [passage];
}
