import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { instructorPolicy } from './policy.ts';

/** Somebody who teaches: a person of a unit, or of none; `speciality` in words, null when not known. */
export const instructor = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(100),
  unitId: z.uuid().nullable(),
  speciality: z.string().trim().max(200).nullable(),
  active: z.boolean(),
  revision: z.int(),
});
export type Instructor = z.input<typeof instructor>;

export const listInstructors = communeContract({
  method: 'GET',
  path: '/instructors',
  summary: 'Lists the instructors',
  permission: instructorPolicy['instructor.read'],
  answer: z.array(instructor),
});

export const putInstructor = communeContract({
  method: 'PUT',
  path: '/instructors/:id',
  summary: 'Adds or changes one of the instructors',
  permission: instructorPolicy['instructor.write'],
  params: { id: z.uuid() },
  body: instructor.omit({ id: true }),
  answer: instructor,
});
