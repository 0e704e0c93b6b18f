import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planWords, planWorkflow } from '../plan/approval/definition.ts';
import { reportWords, reportWorkflow } from '../report/report/definition.ts';
import type { AnyDefinition, AnyWords } from './definition.ts';
import {
  actingHolder,
  type HolderToday,
  isFrozen,
  openActs,
  type PastStep,
  remind,
  stateAfter,
  turnWords,
  type WorkflowContext,
  whoseTurn,
} from './rules.ts';

const workflows = [
  { definition: planWorkflow as AnyDefinition, words: planWords as AnyWords },
  { definition: reportWorkflow as AnyDefinition, words: reportWords as AnyWords },
];
const conditionsOf = ({ acts }: AnyDefinition) =>
  [...new Set(Object.values(acts).flatMap(({ when }) => Object.values(when)))] as string[];

/** A workflow on any day: posts held or not, an outside office with an account or not, with a name or not. */
const setting = fc.constantFrom(...workflows).chain(({ definition, words }) =>
  fc.record({
    definition: fc.constant(definition),
    words: fc.constant(words),
    state: fc.constantFrom(...Object.keys(definition.states)),
    context: fc.record({
      // One of the ways on is always open: the subject says which.
      conditions: fc.constantFrom(
        ...conditionsOf(definition).map((one) => [one]),
        ...(conditionsOf(definition).length ? [] : [[]]),
      ),
      holders: fc.record(
        Object.fromEntries(
          Object.entries(definition.holders).map(([holder, { roles }]) => [
            holder,
            fc.record({
              office: fc.constantFrom(null, 'UBND xã'),
              people: fc.subarray(roles.map((role) => ({ role: role as string, name: 'A', title: 'B' }))),
              account: fc.boolean(),
            }),
          ]),
        ),
      ) as fc.Arbitrary<Record<string, HolderToday>>,
    }) as fc.Arbitrary<WorkflowContext>,
  }),
);
const step = (act: string, onDate = '2026-10-20', reason: string | null = null): PastStep => ({
  step: act,
  onDate,
  actor: 'A',
  reason,
});

describe('a workflow', () => {
  it('leads by every open act to one of its states, and by no other act anywhere', () => {
    fc.assert(
      fc.property(setting, ({ definition, state, context }) => {
        const open = openActs(definition, state, context).map(({ act }) => act);
        for (const act of Object.keys(definition.acts)) {
          const to = stateAfter(definition, state, act, context);
          expect(to !== null).toBe(open.includes(act));
          if (to !== null) expect(definition.states).toHaveProperty([to]);
        }
      }),
    );
  });

  it('waits for somebody in every state but the ends, says for whom, and there is always a way out', () => {
    fc.assert(
      fc.property(setting, ({ definition, words, state, context }) => {
        const turn = whoseTurn(definition, state, context, []);
        expect(turn === null).toBe(definition.states[state]!.end);
        const acts = openActs(definition, state, context);
        if (turn === null) {
          expect(acts).toEqual([]);
          return;
        }
        expect(turnWords(definition, words, turn)?.vi).toMatch(/^\p{Lu}[^{}]+$/u);
        // Done with the account of a post of the centre, or recorded from paper by the keeper.
        const ways = acts.filter(({ account, onPaper }) => account || onPaper);
        expect(ways.length).toBeGreaterThan(0);
        expect(definition.holders[actingHolder(definition, turn)]!.outside && turn.onPaper).toBe(false);
      }),
    );
  });

  it('hands nothing on to a post that nobody holds', () => {
    fc.assert(
      fc.property(setting, ({ definition, state, context }) => {
        for (const { act, kind, missing } of openActs(definition, state, context)) {
          const next = whoseTurn(definition, stateAfter(definition, state, act, context)!, context, []);
          const absent =
            next !== null && !definition.holders[next.holder]!.outside && next.today.people.length === 0;
          expect(missing).toBe(kind === 'forward' && absent ? next!.holder : null);
        }
      }),
    );
  });

  it('lets what was handed on be edited by nobody: only the first state is open', () => {
    for (const { definition } of workflows)
      for (const state of Object.keys(definition.states))
        expect([state, isFrozen(definition, state)]).toEqual([state, state !== definition.path[0]]);
  });

  it('has words for every act that goes on, and for every state and step', () => {
    for (const { definition, words } of workflows) {
      for (const [act, { kind }] of Object.entries(definition.acts)) {
        expect([act, Boolean(words.acts[act]?.vi && words.steps[act]?.en)]).toEqual([act, true]);
        if (kind === 'forward') expect([act, Boolean(words.waits[act])]).toEqual([act, true]);
        // What takes something back is asked about before it is done.
        if (kind === 'withdraw') expect([act, Boolean(words.asks[act])]).toEqual([act, true]);
      }
      for (const state of Object.keys(definition.states)) expect(words.states[state]?.vi).toBeTruthy();
    }
  });
});

describe('whose turn it is', () => {
  const director = { office: null, people: [{ role: 'director', name: 'A', title: 'B' }], account: true };
  const office = { office: 'UBND xã Suối Lành', people: [], account: false };
  const context: WorkflowContext = {
    conditions: ['approval'],
    holders: { deputy: director, director, directors: director, approver: office },
  };
  const shown = (state: keyof typeof planWorkflow.states, steps: readonly PastStep[]) =>
    turnWords(planWorkflow, planWords, whoseTurn(planWorkflow, state, context, steps))?.vi;

  it('names who waits, who returned it, and the office by its own name', () => {
    expect(shown('draft', [])).toBe('Phó giám đốc đang soạn');
    expect(shown('submitted', [step('submit')])).toBe('Chờ giám đốc ký');
    expect(shown('draft', [step('submit'), step('return', '2026-10-21', 'Sửa')])).toBe(
      'Giám đốc trả lại: phó giám đốc sửa rồi trình lại',
    );
    expect(shown('signed', [step('sign')])).toBe('Đã ký: gửi UBND xã Suối Lành');
    expect(shown('sent', [step('send')])).toBe(
      'Chờ UBND xã Suối Lành phê duyệt; có bản ký thì ghi lại ở đây',
    );
    expect(shown('draft', [step('approver-return', '2026-10-21', 'Sửa')])).toMatch(
      /^UBND xã Suối Lành trả lại/,
    );
    expect(shown('in-force', [step('issue')])).toBeUndefined();
  });

  it('dates from the last step that moved it; a reminder is told until something moves', () => {
    const steps = [step('submit'), step(remind, '2026-10-22')];
    const turn = whoseTurn(planWorkflow, 'submitted', context, steps);
    expect(turn).toMatchObject({
      holder: 'director',
      since: '2026-10-20',
      reminded: { onDate: '2026-10-22' },
    });
    const later = whoseTurn(planWorkflow, 'signed', context, [...steps, step('sign', '2026-10-23')]);
    expect(later).toMatchObject({ since: '2026-10-23', reminded: null });
  });
});
