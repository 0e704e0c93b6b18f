import type { Tx } from '#platform/database/database.ts';
import { type Actor, actingBy, holds } from '#platform/permission/actor.ts';
import type { Task } from '#vocabulary/task.ts';
import { surveyPolicy } from './policy.ts';
import { listSurveys, listVillages, villagesAsked } from './queries.ts';
import { ownVillage } from './read.ts';

/** Names the surveys that are open to the village heads, who ask their villages, and to the deputy, who waits for them. */
export async function surveyTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  const writer = actingBy(actor, surveyPolicy['survey.write']);
  if (!writer || !holds(actor, 'deputy', 'village-head')) return [];
  const own = ownVillage(writer);
  const open = (await listSurveys(tx, own)).filter(({ closedOn }) => closedOn === null);
  if (open.length === 0) return [];
  const villages = (await listVillages(tx, actor.today)).length;
  const asked = await villagesAsked(tx);
  return open.map((survey) => {
    const recorded = asked.find(({ surveyId }) => surveyId === survey.id)?.villages ?? 0;
    const detail = own
      ? {
          vi:
            survey.registered === 0
              ? 'Thôn chưa ghi nguyện vọng nào'
              : `Đã ghi ${survey.registered} nguyện vọng`,
          en: `${survey.registered} wishes recorded`,
        }
      : {
          vi: `${recorded} / ${villages} thôn đã ghi`,
          en: `${recorded} of ${villages} villages have recorded`,
        };
    return {
      key: `survey ${survey.id}`,
      urgency: own ? 'now' : 'calm',
      title: own
        ? {
            vi: `Hỏi bà con muốn học gì năm ${survey.year}`,
            en: `Ask what people want to learn in ${survey.year}`,
          }
        : { vi: `${survey.name} đang mở`, en: `${survey.name} is open` },
      detail,
      act: own ? { vi: 'Ghi nguyện vọng', en: 'Record wishes' } : { vi: 'Xem bảng', en: 'Look' },
      to: `khao-sat/${survey.id}`,
      day: null,
    };
  });
}
