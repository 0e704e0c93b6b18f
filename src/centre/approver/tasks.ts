import type { Tx } from '#platform/database/database.ts';
import { type Actor, holds } from '#platform/permission/actor.ts';
import type { Task } from '#vocabulary/task.ts';
import { approverOn } from './queries.ts';
import type { Approver } from './schema.ts';

/** Asks the administrator to say who approves, until somebody has verified it. */
export async function approverTasks(tx: Tx, actor: Actor): Promise<readonly Task[]> {
  return holds(actor, 'administrator') ? settingTasks(await approverOn(tx, actor.today)) : [];
}

function settingTasks(approver: Pick<Approver, 'kind' | 'name' | 'verified'> | undefined): readonly Task[] {
  if (approver && approver.kind !== 'unset' && approver.verified) return [];
  return [
    {
      key: 'approver',
      urgency: 'calm',
      title: { vi: 'Khai cơ quan phê duyệt kế hoạch', en: 'Say who approves the plan' },
      detail: approver?.name
        ? { vi: `${approver.name}: chưa kiểm chứng`, en: `${approver.name}: not verified` }
        : { vi: 'Chưa ai khai cho thời gian này', en: 'Nobody has said so for this time' },
      act: { vi: 'Mở cài đặt', en: 'Open settings' },
      to: 'cai-dat',
      day: null,
    },
  ];
}
