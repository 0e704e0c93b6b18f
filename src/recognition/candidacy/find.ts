import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { FoundGroup, Question } from '#vocabulary/find.ts';
import { models, modelWords } from './models.ts';
import { candidacyPolicy } from './policy.ts';

/** Finds the lists of the titles; a candidate is looked for in the list, where the sight is noted. */
export async function findCandidacies(_tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  if (!actingBy(actor, candidacyPolicy['candidacy.read'])) return null;
  return {
    name: { vi: 'Công nhận', en: 'Recognition' },
    things: models
      .filter((model) => fits(`${modelWords[model].vi} đăng ký công nhận danh hiệu`))
      .map((model) => ({
        id: model,
        title: modelWords[model].vi,
        detail: 'Đăng ký và công nhận',
        to: `cong-nhan?danh-hieu=${model}`,
      })),
  };
}
