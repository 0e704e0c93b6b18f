import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type Database, openDatabase, type Tx, writing } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { committingDatabase, servicesForTests } from '../../testing/services.ts';
import { issueDocument, type ToIssue } from './commands.ts';
import { insertDocument, listDocuments, nextNumber } from './queries.ts';

const { communeId: commune, posts } = tanHuong2024();
const post = posts.find((one) => one.role === 'deputy')!;
const actor: Actor = {
  accountId: 'tester',
  name: 'Người thử',
  commune: { id: commune, name: 'xã Tân Hương', slug: 'tan-huong', sample: true },
  posts: [],
  grant: {
    reach: 'all',
    post: { id: post.id, role: 'deputy', title: 'Phó Giám đốc', unitId: null, villageId: null, above: false },
  },
  today: '2025-03-01' as CivilDate,
};
const day = '2025-03-01' as CivilDate;
const notice = (more: Partial<ToIssue> = {}): ToIssue => ({
  id: randomUUID(),
  type: 'TB',
  subject: 'Mở lớp trồng nấm',
  recipients: ['Các thôn'],
  signer: null,
  signerPostId: null,
  issuedOn: day,
  paper: null,
  ...more,
});
const within = <T>(database: Database, work: (tx: Tx) => Promise<T>) =>
  writing(database, { commune, account: null }, work);
const crowd = Array.from({ length: 12 });
const settled = async (work: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(work)).filter(({ status }) => status === 'rejected').length;

describe('the numbers of the register', () => {
  it('are one series without gaps or doubles, also when many issue at once', async () => {
    const database = openDatabase(await committingDatabase());
    try {
      // Without the lock the same crowd reads the same last number: so the test would notice a missing lock.
      const lost = await settled(
        crowd.map(() =>
          within(database, async (tx) => {
            const number = await nextNumber(tx, 2031, 'centre');
            const { signer, signerPostId, issuedOn } = notice();
            const row = {
              author: 'centre' as const,
              year: 2031,
              number,
              symbol: 'TB',
              type: 'TB',
              subject: '-',
              keeper: '',
              copies: null,
            };
            await insertDocument(tx, {
              id: randomUUID(),
              ...row,
              signer,
              signerPostId,
              issuedOn,
              recipients: '',
              note: null,
              replaces: null,
              paper: null,
            });
          }),
        ),
      );
      expect(lost).toBeGreaterThan(0);
      expect(
        await settled(crowd.map(() => within(database, (tx) => issueDocument(tx, actor, notice())))),
      ).toBe(0);
      const rows = await within(database, (tx) => listDocuments(tx, { year: 2025 }));
      expect(rows.map(({ number }) => number)).toEqual(crowd.map((_, at) => crowd.length - at));
    } finally {
      await database.destroy();
    }
  });

  it('that somebody took and gave up leave no gap', async () => {
    const database = openDatabase(await committingDatabase());
    try {
      await within(database, async (tx) => {
        await issueDocument(tx, actor, notice());
        throw new Error('given up');
      }).catch(() => null);
      const { number } = await within(database, (tx) => issueDocument(tx, actor, notice()));
      expect(number).toBe(1);
    } finally {
      await database.destroy();
    }
  });

  const openServices = servicesForTests();
  it('start again every civil year, follow the year of the day of issue, and one id takes one', async () => {
    const services = await openServices();
    const issue = (more: Partial<ToIssue>) =>
      services.within(commune, (tx) => issueDocument(tx, actor, notice(more)));
    const first = notice({ issuedOn: '2025-12-31' as CivilDate });
    expect(await issue(first)).toEqual({ id: first.id, number: 1, year: 2025, symbol: 'TB-TTHTCĐ' });
    expect(await issue({ issuedOn: '2026-01-01' as CivilDate, type: 'CV' })).toMatchObject({
      number: 1,
      year: 2026,
      symbol: 'TTHTCĐ',
    });
    expect(await issue(first)).toMatchObject({ number: 1, year: 2025 });
    // Signed anew in another year, a paper takes a number of that year, whatever was said.
    const replaces = { id: first.id, number: 'keep' as const };
    expect(await issue({ issuedOn: '2026-01-05' as CivilDate, replaces })).toMatchObject({
      number: 2,
      year: 2026,
    });
    expect(await issue(first)).toMatchObject({ number: 1, year: 2025 });
    // One series for all kinds of papers.
    expect(await issue({ type: 'KH', symbol: 'KH-TTVH' })).toMatchObject({ number: 2, symbol: 'KH-TTVH' });
  });
});
