import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openDatabase, type Tx, writing } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import type { CivilDate } from '#vocabulary/date.ts';
import { tanHuong2024 } from '../sample/tan-huong-2024.ts';
import { committingDatabase, servicesForTests } from '../testing/services.ts';
import { workflowActs } from './acts.ts';
import { takeStep, type WorkflowSubject } from './commands.ts';
import { defineWorkflow, type WorkflowWords } from './definition.ts';
import { listSteps } from './queries.ts';
import { contextOn } from './read.ts';
import { remind, turnWords, whoseTurn } from './rules.ts';

// A third workflow costs a definition and its words: somebody asks for a thing to be bought, the director allows it, the accountant buys.
const purchase = defineWorkflow({
  name: 'purchase',
  subject: 'purchase',
  states: { asked: {}, allowed: { frozen: true }, bought: { frozen: true, end: true } },
  path: ['asked', 'allowed', 'bought'],
  holders: {
    director: { name: { vi: 'giám đốc', en: 'the director' }, roles: ['director'], permission: 'x' },
    accountant: { name: { vi: 'kế toán', en: 'the accountant' }, roles: ['accountant'], permission: 'y' },
  },
  keeper: 'accountant',
  acts: {
    allow: { from: ['asked'], to: 'allowed', by: 'director', onPaper: true },
    refuse: { kind: 'return', from: ['allowed'], to: 'asked', by: 'accountant' },
    buy: { from: ['allowed'], to: 'bought', by: 'accountant' },
  },
});
type State = keyof typeof purchase.states;
type Act = keyof typeof purchase.acts;
const same = (text: string) => ({ vi: text, en: text });
const words: WorkflowWords<State, Act> = {
  noun: same('Mua sắm'),
  states: { asked: same('Đề nghị'), allowed: same('Cho mua'), bought: same('Đã mua') },
  acts: { allow: same('Cho mua'), refuse: same('Trả lại'), buy: same('Mua') },
  steps: { allow: same('Cho mua'), refuse: same('Trả lại'), buy: same('Mua') },
  asks: {},
  waits: { allow: same('Chờ {who} cho mua'), buy: same('Chờ {who} mua') },
  waitsOnPaper: {},
  returned: same('{by} trả lại'),
};

const { communeId: commune, posts } = tanHuong2024();
const today = '2024-10-22' as CivilDate;
const as = (role: 'director' | 'accountant', day = today): Actor => ({
  accountId: 'tester',
  name: 'Người thử',
  commune: { id: commune, name: 'xã Tân Hương', slug: 'tan-huong', sample: true },
  posts: [],
  grant: {
    reach: 'all',
    post: {
      id: posts.find((one) => one.role === role)!.id,
      role,
      title: role,
      above: false,
      unitId: null,
      villageId: null,
    },
  },
  today: day,
});

/** A made-up subject: its state is all that it keeps. */
const thing = (state: State = 'asked') => {
  const kept = { state, moves: 0 };
  const subject: WorkflowSubject<State, Act> = {
    id: randomUUID(),
    acts: workflowActs(purchase, words),
    lock: async () => kept.state,
    context: (tx) => contextOn(tx, purchase, today),
    move: async (_, { to }) => {
      kept.state = to;
      kept.moves += 1;
      return null;
    },
  };
  return { kept, subject };
};

const openServices = servicesForTests();
const within = async <T>(work: (tx: Tx) => Promise<T>) => (await openServices()).within(commune, work);
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: { code: string }) => error.code,
  );

describe('a workflow of another noun', () => {
  it('runs on its definition alone: whose turn, the way back with its reason, the end', async () => {
    const { kept, subject } = thing();
    await within(async (tx) => {
      const key = { kind: purchase.subject, id: subject.id };
      const turn = async () =>
        turnWords(
          purchase,
          words,
          whoseTurn(purchase, kept.state, await subject.context(tx, today), await listSteps(tx, key)),
        )?.vi;
      const take = (role: 'director' | 'accountant', act: Act, reason?: string) =>
        takeStep(tx, as(role), purchase, subject, {
          id: randomUUID(),
          act,
          by: role,
          onDate: today,
          reason,
        });
      expect(await turn()).toBe('Chờ giám đốc cho mua');
      expect(await codeOf(take('accountant', 'buy'))).toBe('wrong-state');
      expect(await codeOf(take('accountant', 'allow'))).toBe('wrong-state');
      await take('director', 'allow');
      expect(await turn()).toBe('Chờ kế toán mua');
      expect(await codeOf(take('accountant', 'refuse', ' '))).toBe('bad-input');
      await take('accountant', 'refuse', 'Hết tiền');
      expect(await turn()).toBe('Kế toán trả lại');
      await take('director', 'allow');
      await take('accountant', 'buy');
      expect([kept.state, await turn()]).toEqual(['bought', undefined]);
      expect((await listSteps(tx, key)).map(({ step, reason }) => [step, reason])).toEqual([
        ['allow', null],
        ['refuse', 'Hết tiền'],
        ['allow', null],
        ['buy', null],
      ]);
      const remindNobody = takeStep(tx, as('accountant'), purchase, subject, {
        id: randomUUID(),
        act: remind,
        by: 'accountant',
        onDate: today,
      });
      expect(await codeOf(remindNobody)).toBe('wrong-state');
    });
  });

  it('is recorded from paper by the keeper alone, under the day on the paper, which is none to come', async () => {
    const { kept, subject } = thing();
    await within(async (tx) => {
      const record = (by: 'director' | 'accountant', onDate: string) =>
        takeStep(tx, as(by), purchase, subject, {
          id: randomUUID(),
          act: 'allow',
          by,
          onDate: onDate as CivilDate,
          recorded: true,
          decidedBy: { actor: 'Ông Lập', postTitle: 'Giám đốc' },
          number: '7/TB',
        });
      expect(await codeOf(record('director', '2024-10-01'))).toBe('wrong-state');
      expect(await codeOf(record('accountant', '2024-10-23'))).toBe('out-of-range');
      await record('accountant', '2024-10-01');
      expect(kept.state).toBe('allowed');
      const [step] = await listSteps(tx, { kind: purchase.subject, id: subject.id });
      expect(step).toMatchObject({ actor: 'Ông Lập', onDate: '2024-10-01', number: '7/TB', recorded: true });
    });
  });
});

describe('the same step', () => {
  it('sent many times at once is taken once, and none is refused', async () => {
    const database = openDatabase(await committingDatabase());
    try {
      const [version] = await writing(database, { commune, account: null }, (tx) =>
        tx.selectFrom('planVersion').select('id').where('communeId', '=', commune).execute(),
      );
      const { kept, subject } = thing();
      const locking: WorkflowSubject<State, Act> = {
        ...subject,
        id: version!.id,
        lock: async (tx) => {
          await tx
            .selectFrom('planVersion')
            .select('id')
            .where('communeId', '=', commune)
            .where('id', '=', version!.id)
            .forUpdate()
            .execute();
          return kept.state;
        },
      };
      const id = randomUUID();
      const step = { id, act: 'allow', by: 'director', onDate: today } as const;
      const codes = await Promise.all(
        Array.from({ length: 8 }, () =>
          codeOf(
            writing(database, { commune, account: null }, (tx) =>
              takeStep(tx, as('director'), purchase, locking, step),
            ),
          ),
        ),
      );
      expect(codes).toEqual(Array.from({ length: 8 }, () => 'done'));
      expect(kept.moves).toBe(1);
      const other = writing(database, { commune, account: null }, (tx) =>
        takeStep(tx, as('director'), purchase, { ...thing().subject }, step),
      );
      expect(await codeOf(other)).toBe('already-exists');
    } finally {
      await database.destroy();
    }
  });
});
