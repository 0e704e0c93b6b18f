import { attachPage, signedPage } from '#approval/commands.ts';
import { remind } from '#approval/rules.ts';
import type { Api } from '#platform/http/api.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { planWorkflowActs } from './acts.ts';
import { ownStep, type PlanStepWanted, stepPlan } from './commands.ts';
import { type PlanAct, planWorkflow } from './definition.ts';
import * as contracts from './schema.ts';

const { keeper } = planWorkflow;
/** What somebody does today with an account of their own. */
const own = (actor: Actor, { stepId: id, act }: { stepId: string; act: PlanAct }): PlanStepWanted => ({
  id,
  act,
  by: planWorkflow.acts[act].by,
  onDate: actor.today,
});

export function approvalRoutes(api: Api): void {
  api.write(contracts.submitPlan, ({ tx, actor, params, body }) =>
    stepPlan(tx, actor, params.version, own(actor, body)),
  );
  api.write(contracts.signPlan, ({ tx, actor, params, body }) => {
    const wanted = own(actor, body);
    return stepPlan(
      tx,
      actor,
      params.version,
      body.act === 'sign'
        ? { ...wanted, onDate: body.issuedOn, numbering: body.number, number: body.numberOnPaper }
        : { ...wanted, reason: body.reason },
    );
  });
  api.write(contracts.sendPlan, ({ tx, actor, params, body }) =>
    stepPlan(tx, actor, params.version, own(actor, body)),
  );
  api.write(contracts.decidePlan, ({ tx, actor, params, body }) => {
    const wanted = own(actor, body);
    return stepPlan(
      tx,
      actor,
      params.version,
      body.act === 'approve'
        ? { ...wanted, number: body.number, decidedBy: body.signer }
        : { ...wanted, reason: body.reason },
    );
  });
  api.write(contracts.recordDecision, ({ tx, actor, params, body }) => {
    const { stepId: id, actor: who, postTitle, ...input } = body;
    const decidedBy = { actor: who, postTitle };
    return stepPlan(tx, actor, params.version, { id, ...input, by: keeper, decidedBy, recorded: true });
  });
  api.write(contracts.remindOfPlan, ({ tx, actor, params, body: { stepId: id } }) =>
    stepPlan(tx, actor, params.version, { id, act: remind, by: keeper, onDate: actor.today }),
  );
  api.write(
    contracts.attachSignedPage,
    async ({ tx, actor, params: { step: stepId, file: fileId }, body }) => {
      await ownStep(tx, actor, stepId);
      return attachPage(tx, actor, planWorkflowActs.attach, { stepId, fileId }, body);
    },
  );
  api.read(contracts.readSignedPage, ({ tx, params }) => signedPage(tx, planWorkflow, params.step));
}
