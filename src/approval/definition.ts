import type { Role } from '#platform/permission/permission.ts';
import type { Words } from '#vocabulary/language.ts';

/** A state of a workflow. It waits for somebody unless it is an end. */
export interface StateRule {
  /** What the subject says can no longer be edited. */
  readonly frozen: boolean;
  /** Nobody has to do anything any more. */
  readonly end: boolean;
}

/** Somebody who can be waited for. */
export interface HolderRule {
  readonly name: Words;
  /** The posts that act as this holder; the first of them that somebody holds is asked. */
  readonly roles: readonly Role[];
  /** The act of the policy that grants it to them. */
  readonly permission: string;
  /** An office outside of the centre: it exists whether or not somebody acts for it here with an account. */
  readonly outside: boolean;
  /** After how many days without a step the system reminds them, again and again; null: never. */
  readonly remindAfter: number | null;
}

/** `forward` goes on, `return` gives back what was handed in, `withdraw` takes back what oneself handed in. */
export type ActKind = 'forward' | 'return' | 'withdraw';

export interface ActRule<S extends string, H extends string> {
  readonly kind: ActKind;
  readonly from: readonly S[];
  readonly to: S;
  readonly by: H;
  readonly needsReason: boolean;
  /** The act numbers the paper. */
  readonly needsNumber: boolean;
  /** May be recorded from the signed paper instead of being done with an account. */
  readonly onPaper: boolean;
  /** Where the act is open only on a condition, which the subject's context says holds or not: state → condition. */
  readonly when: Readonly<Partial<Record<S, string>>>;
}

/**
 * How something goes from hand to hand: plain data. `subject` is what the steps and the audit call that which goes (`plan-version`), `name`
 * begins the acts in the audit (`plan.sign`).
 */
export interface WorkflowDefinition<S extends string, A extends string, H extends string> {
  readonly name: string;
  readonly subject: string;
  readonly states: Readonly<Record<S, StateRule>>;
  /** The states that a subject goes through when nothing comes back, in their order. */
  readonly path: readonly S[];
  readonly holders: Readonly<Record<H, HolderRule>>;
  readonly acts: Readonly<Record<A, ActRule<S, H>>>;
  /** Who records on paper, reminds, and attaches signed pages. */
  readonly keeper: NoInfer<H>;
}

/** Any definition, for what needs none of its names. */
export type AnyDefinition = WorkflowDefinition<string, string, string>;

/**
 * What screens and tasks say of a workflow, in both languages. In `waits`, `waitsOnPaper` and `returned`, `{who}` is whoever is waited for,
 * `{next}` whoever is handed it by them, and `{by}` whoever returned it.
 */
export interface WorkflowWords<S extends string, A extends string> {
  /** What the subject is. */
  readonly noun: Words;
  readonly states: Readonly<Record<S, Words>>;
  /** What the button says. */
  readonly acts: Readonly<Record<A, Words>>;
  /** What the history says afterwards. */
  readonly steps: Readonly<Record<A, Words>>;
  /** What is asked before an act that is not done with one tap: what will happen. */
  readonly asks: Readonly<Partial<Record<A, Words>>>;
  /** Whose turn it is, by the act that goes on. */
  readonly waits: Readonly<Partial<Record<A, Words>>>;
  /** The same where whoever is waited for has no account. */
  readonly waitsOnPaper: Readonly<Partial<Record<A, Words>>>;
  readonly returned: Words;
}

export type AnyWords = WorkflowWords<string, string>;

type StateEntry = Partial<StateRule>;
type HolderEntry = Pick<HolderRule, 'name' | 'roles' | 'permission'> & Partial<HolderRule>;
type ActEntry<S extends string, H extends string> = Pick<ActRule<S, H>, 'from' | 'to' | 'by'> &
  Partial<ActRule<S, H>>;

/** Makes a frozen definition; what is left out is no, and `forward`. */
export function defineWorkflow<S extends string, A extends string, H extends string>(input: {
  readonly name: string;
  readonly subject: string;
  readonly states: Readonly<Record<S, StateEntry>>;
  readonly path: readonly NoInfer<S>[];
  readonly holders: Readonly<Record<H, HolderEntry>>;
  readonly acts: Readonly<Record<A, ActEntry<NoInfer<S>, NoInfer<H>>>>;
  readonly keeper: NoInfer<H>;
}): WorkflowDefinition<S, A, H> {
  const { name, subject, path, keeper } = input;
  return Object.freeze({
    name,
    subject,
    path,
    keeper,
    states: each(input.states, (state: StateEntry): StateRule => ({ frozen: false, end: false, ...state })),
    holders: each(
      input.holders,
      (holder: HolderEntry): HolderRule => ({
        outside: false,
        remindAfter: null,
        ...holder,
      }),
    ),
    acts: each(
      input.acts,
      ({ when = {} as ActRule<S, H>['when'], ...act }: ActEntry<S, H>): ActRule<S, H> => ({
        kind: 'forward',
        needsReason: act.kind === 'return',
        needsNumber: false,
        onPaper: false,
        when,
        ...act,
      }),
    ),
  });
}

function each<K extends string, From, To>(
  entries: Readonly<Record<K, From>>,
  made: (entry: From) => To,
): Readonly<Record<K, To>> {
  const all = Object.entries<From>(entries).map(([key, entry]) => [key, Object.freeze(made(entry))]);
  return Object.freeze(Object.fromEntries(all)) as Record<K, To>;
}

/** The names of states or acts as a list that a schema takes. */
export const namesOf = <K extends string>(entries: Readonly<Record<K, unknown>>) =>
  Object.keys(entries) as [K, ...K[]];
