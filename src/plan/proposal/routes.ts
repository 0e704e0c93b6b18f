import type { Api } from '#platform/http/api.ts';
import { decline, reopen, saveProposal, take, withdraw } from './commands.ts';
import { readProposals } from './read.ts';
import * as contracts from './schema.ts';

export function proposalRoutes(api: Api): void {
  api.read(contracts.listProposals, ({ tx, actor }) => readProposals(tx, actor));
  api.write(contracts.putProposal, ({ tx, actor, params, body }) =>
    saveProposal(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.withdrawProposal, ({ tx, actor, params, body }) =>
    withdraw(tx, actor, params.id, body.withdrawn),
  );
  api.write(contracts.decideProposal, ({ tx, actor, params, body }) => {
    if (body.decision === 'take') return take(tx, actor, params.id, body.version);
    if (body.decision === 'decline') return decline(tx, actor, params.id, body.reason);
    return reopen(tx, actor, params.id);
  });
}
