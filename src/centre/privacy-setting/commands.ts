import { saveRecord } from '#platform/audit/save.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import { privacySettingActs } from './acts.ts';
import { privacySettings } from './queries.ts';
import { settingKinds } from './rules.ts';
import type { PrivacySetting } from './schema.ts';

/** Sets a rule; see saveRecord. Throws bad-input for a value that the rule cannot have. */
export async function savePrivacySetting(
  tx: Tx,
  actor: Actor,
  sent: PrivacySetting,
): Promise<PrivacySetting> {
  const { unit } = settingKinds[sent.key];
  if (unit === 'text' && sent.note === null) throw missing('note');
  if (unit !== 'text' && unit !== 'yes-no' && (sent.value === null || sent.value === 0))
    throw missing('value');
  if (unit === 'yes-no' && sent.value !== 0 && sent.value !== 1) throw missing('value');
  return saveRecord(tx, actor, privacySettingActs, sent, privacySettings);
}

const missing = (field: 'note' | 'value') =>
  new Problem('bad-input', {
    where: [
      field === 'note'
        ? {
            path: 'body.note',
            vi: 'Ghi họ tên, chức vụ người phụ trách.',
            en: 'Name the person and the post.',
          }
        : {
            path: 'body.value',
            vi: 'Ghi một số từ 1 trở lên (với câu hỏi có – không: 1 là có, 0 là không).',
            en: 'Give a number from 1 (1 or 0 for yes and no).',
          },
    ],
  });
