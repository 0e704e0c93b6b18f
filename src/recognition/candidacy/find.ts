import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy } from '#platform/permission/actor.ts';
import type { FoundGroup, FoundThing, Question } from '#vocabulary/find.ts';
import { models, modelWords } from './models.ts';
import { candidacyPolicy } from './policy.ts';

/** Finds the lists of titles by their names: a name that is typed finds no candidate here, as a sight would have to be noted. */
export async function findCandidacies(_tx: Tx, actor: Actor, { fits }: Question): Promise<FoundGroup | null> {
  if (!actingBy(actor, candidacyPolicy['candidacy.count'])) return null;
  const reads = actingBy(actor, candidacyPolicy['candidacy.read']) !== null;
  const board: FoundThing = {
    id: 'cong-nhan',
    title: 'Mô hình học tập',
    detail: 'đăng ký, đạt theo thôn; họp thôn, hội đồng, quyết định công nhận',
    to: 'cong-nhan',
  };
  const lists = models
    .filter((model) => reads && model !== 'commune')
    .map(
      (model): FoundThing => ({
        id: `cong-nhan ${model}`,
        title: modelWords[model].vi,
        detail: 'danh sách đăng ký và kết quả',
        to: `cong-nhan/danh-sach?mo-hinh=${model}`,
      }),
    );
  return {
    name: { vi: 'Mô hình học tập', en: 'Learning titles' },
    things: [board, ...lists].filter(({ title, detail }) => fits(`${title} ${detail}`)),
  };
}
