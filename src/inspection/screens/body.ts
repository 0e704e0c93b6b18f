import type { z } from 'zod';
import type { Inspection, putInspection } from '../inspection/schema.ts';

/** What of an inspection is written: without what is derived. */
export type InspectionBody = z.input<typeof putInspection.body>;

type Item = NonNullable<InspectionBody['items']>[number];
type FollowUp = NonNullable<InspectionBody['followUps']>[number];

/** An inspection as its screen edits it: all lists are there. */
export interface Draft extends Omit<InspectionBody, 'items' | 'followUps' | 'signers' | 'revision'> {
  readonly items: readonly Item[];
  readonly followUps: readonly (FollowUp & { readonly id: string })[];
  readonly signers: readonly { readonly name: string; readonly title: string }[];
}

/** Gives what of an inspection is edited. */
export const draftOf = (one: Inspection): Draft => ({
  planId: one.planId,
  period: one.period,
  on: one.on,
  place: one.place,
  conclusion: one.conclusion,
  items: one.items.map(({ id, planItemId, text, planned, unit, found, verdict, effect, note }) => ({
    id,
    planItemId,
    text,
    planned: planItemId === null ? planned : null,
    unit,
    found,
    verdict,
    effect,
    note,
  })),
  followUps: one.followUps.map(({ id, text, unitId, dueOn }) => ({ id, text, unitId, dueOn })),
  signers: one.signers.map(({ name, title }) => ({ name, title })),
});

/** Gives what is sent of a draft: rows that are still being typed stay on the screen. */
export const bodyOf = (draft: Draft, revision: number): InspectionBody => ({
  ...draft,
  place: draft.place?.trim() || null,
  conclusion: draft.conclusion?.trim() || null,
  items: draft.items.map((item) => ({
    ...item,
    effect: item.effect?.trim() || null,
    note: item.note?.trim() || null,
  })),
  followUps: draft.followUps.filter(({ text, dueOn }) => text.trim() !== '' && dueOn !== ''),
  signers: draft.signers.filter(({ name, title }) => name.trim() !== '' && title.trim() !== ''),
  revision,
});
