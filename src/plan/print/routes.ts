import { asItWouldBeIssued, type NumberChoice } from '#document/outgoing/commands.ts';
import { findIssuedPaper } from '#document/outgoing/queries.ts';
import { paperAnswer, xlsxAnswer } from '#paper/answer.ts';
import type { OfficialPaper } from '#paper/model.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Api } from '#platform/http/api.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { Problem } from '#platform/problems/problem.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { kindOf } from '../kind/registry.ts';
import { monthPaper, planPaper } from '../paper.ts';
import { openPlan } from '../version/open.ts';
import { findVersionPlan } from '../version/queries.ts';
import type { OpenedPlan } from '../version/schema.ts';
import * as contracts from './schema.ts';
import { planTable } from './table.ts';

export function printRoutes(api: Api): void {
  api.read(contracts.printPlan, async ({ tx, actor, params, query }) => {
    const opened = await openVersion(tx, actor, params.version);
    // The whole paper names every unit's lines; a partner unit takes its own as a table.
    if (actor.grant.reach !== 'all') throw new Problem('refused');
    const paper = query.month
      ? await monthPaper(tx, opened, query.month, query.year ?? null)
      : query.signedOn
        ? await paperToSign(tx, opened, { ...query, signedOn: query.signedOn })
        : await paperOf(tx, opened);
    const month = query.month ? ` tháng ${query.month}` : '';
    return paperAnswer(paper, query.form, `Kế hoạch${month} năm ${opened.plan.year}`);
  });
  api.read(contracts.exportPlan, async ({ tx, actor, params }) => {
    const opened = await openVersion(tx, actor, params.version);
    return xlsxAnswer(planTable(opened, actor.commune.sample), `Kế hoạch năm ${opened.plan.year}`);
  });
}

async function openVersion(tx: Tx, actor: Actor, versionId: string): Promise<OpenedPlan> {
  return openPlan(tx, actor, await findVersionPlan(tx, versionId), versionId);
}

/** What a director looks at before signing: the paper with the number and the day that the signature will give it. */
async function paperToSign(
  tx: Tx,
  opened: OpenedPlan,
  input: {
    readonly signedOn: CivilDate;
    readonly number: NumberChoice;
    readonly numberOnPaper?: string | undefined;
  },
): Promise<OfficialPaper> {
  const { documentId } = opened.version;
  const replaces = documentId ? { id: documentId, number: input.number } : null;
  return asItWouldBeIssued(tx, {
    author: kindOf(opened.plan.kind).author,
    type: 'KH',
    issuedOn: input.signedOn,
    replaces,
    numberOnPaper: input.numberOnPaper ?? null,
    paper: await planPaper(tx, opened),
  });
}

/** What was signed is printed as it was signed; the approver's block comes on it later. */
async function paperOf(tx: Tx, opened: OpenedPlan): Promise<OfficialPaper> {
  const now = await planPaper(tx, opened);
  const { state, documentId } = opened.version;
  const signed =
    documentId && state !== 'draft' && state !== 'submitted' ? await findIssuedPaper(tx, documentId) : null;
  if (!signed?.paper) return now;
  const kept = signed.paper as unknown as OfficialPaper;
  return now.approval ? { ...kept, approval: now.approval } : kept;
}
