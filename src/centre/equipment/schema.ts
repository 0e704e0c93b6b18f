import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { equipmentPolicy } from './policy.ts';

export const conditions = ['good', 'worn', 'broken'] as const;

/**
 * A room or thing that the centre has, counted in pieces; things of one name that came in different years stand apart. Null is the year when
 * nobody knows it, and the source when nobody wrote down where it came from.
 */
export const equipment = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(200),
  quantity: z.int().min(0).max(100_000),
  year: z.int().min(1900).max(2100).nullable(),
  source: z.string().trim().min(1).max(200).nullable(),
  condition: z.enum(conditions),
  note: z.string().trim().min(1).max(500).nullable(),
  active: z.boolean(),
  revision: z.int(),
});
export type Equipment = z.infer<typeof equipment>;

export const listEquipment = communeContract({
  method: 'GET',
  path: '/equipment',
  summary: 'Lists the rooms and things of the centre',
  permission: equipmentPolicy['equipment.read'],
  answer: z.array(equipment),
});

/** The client makes the id: sending twice is the same as sending once. `revision` 0 for a new one, else the one that was edited. */
export const putEquipment = communeContract({
  method: 'PUT',
  path: '/equipment/:id',
  summary: 'Adds or changes a room or thing of the centre',
  permission: equipmentPolicy['equipment.write'],
  params: { id: z.uuid() },
  body: equipment.omit({ id: true }),
  answer: equipment,
});
