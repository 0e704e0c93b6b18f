import { findOwnRoster } from '#activity/class/queries.ts';
import { paperAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import { issue, revoke } from './commands.ts';
import { printed, printedTogether } from './print.ts';
import { readCertificates } from './read.ts';
import * as contracts from './schema.ts';

export function certificateRoutes(api: Api): void {
  api.read(contracts.listCertificates, async ({ tx, actor, params }) => {
    orNotFound(await findOwnRoster(tx, actor, params.activity));
    return readCertificates(tx, params.activity);
  });
  api.write(contracts.issueCertificates, ({ tx, actor, params, body }) =>
    issue(tx, actor, params.activity, body),
  );
  api.write(contracts.revokeCertificate, ({ tx, actor, params, body }) =>
    revoke(tx, actor, params.certificate, body.reason),
  );
  api.read(contracts.printCertificates, async ({ tx, actor, params, query, services }) => {
    const paper = await printedTogether(tx, actor, params.activity, services.publicUrl ?? null);
    return paperAnswer(paper, query.form, 'Giấy chứng nhận cả lớp');
  });
  api.read(contracts.printCertificate, async ({ tx, actor, params, query, services }) => {
    const paper = await printed(tx, actor, params.certificate, services.publicUrl ?? null);
    return paperAnswer(paper, query.form, `Giấy chứng nhận ${paper.number?.replace('/', '-') ?? ''}`);
  });
}
