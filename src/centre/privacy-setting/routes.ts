import type { Api } from '#platform/http/api.ts';
import { savePrivacySetting } from './commands.ts';
import * as queries from './queries.ts';
import { listPrivacySettings, putPrivacySetting } from './schema.ts';

export function privacySettingRoutes(api: Api): void {
  api.read(listPrivacySettings, ({ tx }) => queries.listPrivacySettings(tx));
  api.write(putPrivacySetting, ({ tx, actor, params, body }) =>
    savePrivacySetting(tx, actor, { id: params.id, ...body }),
  );
}
