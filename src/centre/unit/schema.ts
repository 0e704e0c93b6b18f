import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { civilDay } from '#platform/http/fields.ts';
import { unitPolicy } from './policy.ts';

/** A department, association or school that teaches or helps, from a day to a day; open ended while it stands. Reminders go to its e-mail, where it has one. */
export const unit = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(200),
  shortName: z.string().trim().min(1).max(100),
  validFrom: civilDay,
  validTo: civilDay.nullable(),
  email: z.email().max(200).nullable().default(null),
  revision: z.int(),
});
export type Unit = z.input<typeof unit>;

export const listUnits = communeContract({
  method: 'GET',
  path: '/units',
  summary: 'Lists the units',
  permission: unitPolicy['unit.read'],
  answer: z.array(unit),
});

export const putUnit = communeContract({
  method: 'PUT',
  path: '/units/:id',
  summary: 'Adds or changes one of the units',
  permission: unitPolicy['unit.write'],
  params: { id: z.uuid() },
  body: unit.omit({ id: true }),
  answer: unit,
});

/** Rows pasted from Excel: all are added, or none. */
export const importUnits = communeContract({
  method: 'POST',
  path: '/units/import',
  summary: 'Adds pasted units; with an error in any row nothing is added',
  permission: unitPolicy['unit.write'],
  body: z.object({
    rows: z
      .array(z.object({ row: z.int(), name: z.string().max(1000), shortName: z.string().max(1000) }))
      .min(1)
      .max(10_000),
  }),
  answer: z.object({ added: z.int(), known: z.int() }),
});
