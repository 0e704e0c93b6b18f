import { createHash } from 'node:crypto';
import type { Tx } from '#platform/database/database.ts';
import { lineFields } from '../line/rules.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { arePartsUntouched, partTexts } from './carriers.ts';
import type { PlanCopy } from './mark.ts';
import type { PartText } from './marks.ts';
import { findCopy } from './queries.ts';

/** What a version says, as far as a copy is compared with what it was. */
export type Content = Pick<OpenedPlan, 'lines' | 'sections' | 'bases'> & {
  readonly recipients: OpenedPlan['version']['recipients'];
};

/** A fingerprint of what a version says, with the parts that other rooms keep of it: the same as long as nobody has edited anything of it. */
export function digestOf(
  { lines, sections, bases, recipients }: Content,
  parts: readonly PartText[],
): string {
  const said = [
    lines.map((line) => [line.itemId, ...lineFields.map((field) => line[field])]),
    sections.map(({ id, title, position, content }) => [id, title, position, inOrder(content)]),
    bases.map(({ id, number, date, issuer, subject }) => [id, number, date, issuer, subject]),
    recipients.map(({ name, purpose }) => [name, purpose]),
    parts.map(({ part, id, text }) => [part, id, text]).sort(([, a], [, b]) => (a! < b! ? -1 : 1)),
  ];
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

/** The same value with its keys in their order, however it was stored. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, of]) => [key, inOrder(of)]);
}

/** Gives where the first version of a plan was copied from, with its marks, and whether the copy can still be taken back. */
export async function openCopy(
  tx: Tx,
  planId: string,
  content: Content & { readonly isDraft: boolean },
): Promise<PlanCopy | null> {
  const copy = await findCopy(tx, planId);
  if (!copy) return null;
  const { fromPlanId, fromTitle, fromYear, digest } = copy;
  const texts = await partTexts(tx, planId);
  const marks = copy.marks.filter(
    ({ place, passage }) =>
      place.in !== 'part' ||
      texts.some(({ part, id, text }) => part === place.part && id === place.id && text === passage),
  );
  const undo =
    content.isDraft && digest === digestOf(content, texts) && (await arePartsUntouched(tx, planId));
  return { fromPlanId, fromTitle, fromYear, marks, undo };
}
