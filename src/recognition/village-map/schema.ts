import { z } from 'zod';
import { communeContract } from '#platform/http/contract.ts';
import { candidacyPolicy } from '../candidacy/policy.ts';

const beside = z.object({ villageId: z.uuid(), neighbourId: z.uuid() });
const map = z.object({ beside: z.array(beside) });
export type VillageMap = z.infer<typeof map>;

export const readVillageMap = communeContract({
  method: 'GET',
  path: '/village-map',
  summary: 'Gives which villages lie beside each other',
  permission: candidacyPolicy['candidacy.count'],
  answer: map,
});

/** Replaces all that was said before. */
export const putVillageMap = communeContract({
  method: 'PUT',
  path: '/village-map',
  summary: 'Says which villages lie beside each other',
  permission: candidacyPolicy['candidacy.propose'],
  body: z.object({ beside: z.array(beside).max(2000) }),
  answer: map,
});
