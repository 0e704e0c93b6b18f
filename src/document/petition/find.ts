import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { petitionPolicy } from './policy.ts';
import { readPetitions } from './read.ts';
import { stateOf } from './rules.ts';
import { stateWords } from './words.ts';

/** Finds proposals to higher levels by subject, recipient or number. */
export async function findPetitions(tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  if (!actingBy(actor, petitionPolicy['petition.read'])) return null;
  return {
    name: { vi: 'Kiến nghị lên cấp trên', en: 'Proposals to higher levels' },
    things: (await readPetitions(tx))
      .filter(({ subject, recipient, number }) => fits(`kiến nghị ${subject} ${recipient} ${number ?? ''}`))
      .map((one) => ({
        id: one.id,
        title: one.subject,
        detail: [one.number, one.recipient, stateWords[stateOf(one)].vi].filter(Boolean).join(' · '),
        to: 'kien-nghi',
      })),
  };
}
