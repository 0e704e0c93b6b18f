import type { Api } from '#platform/http/api.ts';
import { attachPage, signedPage, take } from './commands.ts';
import * as contracts from './schema.ts';

const itself = { reason: null, recorded: null };

export function approvalRoutes(api: Api): void {
  api.write(contracts.submitPlan, ({ tx, actor, params, body }) =>
    take(tx, actor, params.version, { ...itself, ...body, by: 'deputy', onDate: actor.today }),
  );
  api.write(contracts.signPlan, ({ tx, actor, params, body }) =>
    take(tx, actor, params.version, {
      ...itself,
      ...body,
      by: 'director',
      onDate: body.act === 'sign' ? body.issuedOn : actor.today,
    }),
  );
  api.write(contracts.sendPlan, ({ tx, actor, params, body }) =>
    take(tx, actor, params.version, { ...itself, ...body, by: 'office', onDate: actor.today }),
  );
  api.write(contracts.decidePlan, ({ tx, actor, params, body }) =>
    take(tx, actor, params.version, { ...itself, ...body, by: 'approver', onDate: actor.today }),
  );
  api.write(contracts.recordDecision, ({ tx, actor, params, body }) => {
    const { actor: who, postTitle, ...act } = body;
    return take(tx, actor, params.version, { ...act, by: 'record', recorded: { actor: who, postTitle } });
  });
  api.write(contracts.attachSignedPage, ({ tx, actor, params, body }) =>
    attachPage(tx, actor, params.step, params.file, body),
  );
  api.read(contracts.readSignedPage, ({ tx, params }) => signedPage(tx, params.step));
}
