import { letterheadOf, signatureOf } from '#centre/centre/letterhead.ts';
import { paperAnswer } from '#paper/answer.ts';
import type { Api } from '#platform/http/api.ts';
import { saveDonation, voidDonation } from './commands.ts';
import { donorsPaper } from './paper.ts';
import { listDonationRows } from './queries.ts';
import * as contracts from './schema.ts';

export function donationRoutes(api: Api): void {
  api.read(contracts.listDonations, ({ tx, query }) =>
    listDonationRows(tx, query.year, query.activity ?? null),
  );
  api.write(contracts.putDonation, ({ tx, actor, params, body }) =>
    saveDonation(tx, actor, { id: params.id, ...body }),
  );
  api.write(contracts.voidDonation, ({ tx, actor, params, body }) =>
    voidDonation(tx, actor, params.id, body.reason),
  );
  api.read(contracts.printDonors, async ({ tx, actor, query }) =>
    paperAnswer(
      donorsPaper(
        await listDonationRows(tx, query.year, null),
        query.year,
        await letterheadOf(tx),
        await signatureOf(tx, 'director', actor.today),
      ),
      query.form,
      `Danh sách tài trợ năm ${query.year}`,
    ),
  );
}
