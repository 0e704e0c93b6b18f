import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { dossierPolicy } from './policy.ts';

/** Finds the commune's dossier by its name. */
export async function findDossier(_tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  if (!actingBy(actor, dossierPolicy['commune-dossier.read'])) return null;
  const title = 'Hồ sơ Cộng đồng học tập của xã';
  const detail = 'tiêu chí, chỉ tiêu, minh chứng, tờ trình';
  return {
    name: { vi: title, en: 'The commune’s dossier' },
    things: fits(`${title} ${detail}`) ? [{ id: 'ho-so', title, detail, to: 'cong-nhan/ho-so' }] : [],
  };
}
