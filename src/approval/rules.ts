import { addDays, type CivilDate, formatDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { ActRule, WorkflowDefinition, WorkflowWords } from './definition.ts';

/** Somebody who is waited for, as of a day. */
export interface HolderToday {
  /** An outside office by its name; null for a post of the centre, or an office that nobody has named. */
  readonly office: string | null;
  readonly people: readonly { readonly role: string; readonly name: string; readonly title: string }[];
  /** Somebody acts as it with an account. */
  readonly account: boolean;
}

/** What a workflow stands in on a day: which conditions hold, and who the holders are. */
export interface WorkflowContext {
  readonly conditions: readonly string[];
  readonly holders: Readonly<Record<string, HolderToday>>;
}

/** A step as the rules look at it; the first one first. */
export interface PastStep {
  readonly step: string;
  readonly onDate: string;
  readonly actor: string;
  readonly reason: string | null;
}

/** Somebody who is waited for is reminded: a step that moves nothing, in every workflow. */
export const remind = 'remind';

/** An act that is open. */
export interface OpenAct<A extends string = string, H extends string = string> {
  readonly act: A;
  readonly kind: ActRule<string, H>['kind'];
  readonly by: H;
  readonly needsReason: boolean;
  readonly needsNumber: boolean;
  /** Can be done with an account: whoever it belongs to has one. */
  readonly account: boolean;
  readonly onPaper: boolean;
  /** Where it leads nobody could go on: the holder that has to be appointed first. */
  readonly missing: H | null;
}

const noHolder: HolderToday = Object.freeze({ office: null, people: [], account: false });
const holderOf = (context: WorkflowContext, holder: string): HolderToday =>
  context.holders[holder] ?? noHolder;

/** The acts that are open in a state, those that go on first. */
export function openActs<S extends string, A extends string, H extends string>(
  definition: WorkflowDefinition<S, A, H>,
  state: S,
  context: WorkflowContext,
): readonly OpenAct<A, H>[] {
  return actsFrom(definition, state, context).map(([act, rule]) => ({
    act,
    kind: rule.kind,
    by: rule.by,
    needsReason: rule.needsReason,
    needsNumber: rule.needsNumber,
    account: holderOf(context, rule.by).account || !definition.holders[rule.by].outside,
    onPaper: rule.onPaper,
    missing: rule.kind === 'forward' ? missingAt(definition, rule.to, context) : null,
  }));
}

const kinds = ['forward', 'return', 'withdraw'];

function actsFrom<S extends string, A extends string, H extends string>(
  { acts }: WorkflowDefinition<S, A, H>,
  state: S,
  { conditions }: WorkflowContext,
): readonly (readonly [A, ActRule<S, H>])[] {
  const open = (Object.entries(acts) as [A, ActRule<S, H>][]).filter(([, { from, when }]) => {
    const condition = when[state];
    return from.includes(state) && (condition === undefined || conditions.includes(condition));
  });
  return open.sort(([, a], [, b]) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind));
}

/** The act that goes on from a state; null from an end. */
function nextAct<S extends string, A extends string, H extends string>(
  definition: WorkflowDefinition<S, A, H>,
  state: S,
  context: WorkflowContext,
): readonly [A, ActRule<S, H>] | null {
  const first = actsFrom(definition, state, context)[0];
  return first?.[1].kind === 'forward' ? first : null;
}

/** The post of the centre that a state would wait for and that nobody holds. */
function missingAt<S extends string, A extends string, H extends string>(
  definition: WorkflowDefinition<S, A, H>,
  state: S,
  context: WorkflowContext,
): H | null {
  const next = nextAct(definition, state, context)?.[1].by;
  if (next === undefined || definition.holders[next].outside) return null;
  return holderOf(context, next).people.length > 0 ? null : next;
}

/** Where an act leads; null where it is not open. */
export function stateAfter<S extends string, A extends string, H extends string>(
  definition: WorkflowDefinition<S, A, H>,
  state: S,
  act: A,
  context: WorkflowContext,
): S | null {
  const open = actsFrom(definition, state, context).find(([one]) => one === act);
  return open ? open[1].to : null;
}

/** A holder with who that is. */
interface Named<H extends string> {
  readonly holder: H;
  readonly today: HolderToday;
}

/** Whose turn it is, to do what, since when, and whether they were reminded. */
export interface Turn<A extends string = string, H extends string = string> extends Named<H> {
  readonly act: A;
  /** Whoever is handed it by that act; null where it ends. */
  readonly next: Named<H> | null;
  /** Whoever is waited for has no account: what they decide is recorded from paper by the keeper. */
  readonly onPaper: boolean;
  readonly since: string | null;
  /** Set while it is back with whoever handed it in. */
  readonly returned: (PastStep & { readonly by: Named<H> }) | null;
  readonly reminded: PastStep | null;
}

/** Gives whose turn it is; null in an end state. Takes the steps so far, the first one first. */
export function whoseTurn<S extends string, A extends string, H extends string>(
  definition: WorkflowDefinition<S, A, H>,
  state: S,
  context: WorkflowContext,
  steps: readonly PastStep[],
): Turn<A, H> | null {
  const named = (holder: H): Named<H> => ({ holder, today: holderOf(context, holder) });
  const open = nextAct(definition, state, context);
  if (open === null) return null;
  const [act, { by, to }] = open;
  const after = nextAct(definition, to, context)?.[1].by;
  const moved = steps.findLast(({ step }) => step !== remind);
  const newest = steps.at(-1);
  const rule = moved && definition.acts[moved.step as A];
  return {
    ...named(by),
    act,
    next: after === undefined ? null : named(after),
    onPaper: definition.holders[by].outside && !holderOf(context, by).account,
    since: moved?.onDate ?? null,
    returned: rule?.kind === 'return' ? { ...moved!, by: named(rule.by) } : null,
    reminded: newest?.step === remind ? newest : null,
  };
}

/**
 * Gives the day on which whoever is waited for is reminded, so many days after the newest step; null where nobody is. Somebody must have
 * handed it to them: nobody is reminded of what they began or took back themselves. A step that is written down late reminds on the next day.
 */
export function reminderDay<S extends string, A extends string, H extends string>(
  definition: WorkflowDefinition<S, A, H>,
  state: S,
  context: WorkflowContext,
  steps: readonly PastStep[],
  today: CivilDate,
): CivilDate | null {
  const turn = whoseTurn(definition, state, context, steps);
  const after = turn && definition.holders[turn.holder].remindAfter;
  const moved = steps.findLast(({ step }) => step !== remind);
  if (after === null || !moved || definition.acts[moved.step as A].kind === 'withdraw') return null;
  const due = addDays(steps.at(-1)!.onDate as CivilDate, after);
  const tomorrow = addDays(today, 1);
  return due < tomorrow ? tomorrow : due;
}

/** Whoever has to act now: the holder, or the keeper where the holder has no account. */
export const actingHolder = <A extends string, H extends string>(
  { keeper }: { readonly keeper: H },
  { holder, onPaper }: Turn<A, H>,
): H => (onPaper ? keeper : holder);

/** Whether somebody with these roles is asked to go on: by the first role of whoever has to act that somebody holds today. */
export function isAsked<S extends string, A extends string, H extends string>(
  definition: WorkflowDefinition<S, A, H>,
  turn: Turn<A, H>,
  context: WorkflowContext,
  roles: readonly string[],
): boolean {
  const acting = actingHolder(definition, turn);
  const { people } = holderOf(context, acting);
  const asked = definition.holders[acting].roles.find((role) => people.some((one) => one.role === role));
  return asked !== undefined && roles.includes(asked);
}

/** Whether a state lets nothing be edited any more. */
export const isFrozen = <S extends string>(
  { states }: { readonly states: Readonly<Record<S, { readonly frozen: boolean }>> },
  state: S,
): boolean => states[state].frozen;

/** Whose turn it is, in words; null when nobody has to do anything. */
export function turnWords<S extends string, A extends string, H extends string>(
  definition: WorkflowDefinition<S, A, H>,
  words: WorkflowWords<S, A>,
  turn: Turn<A, H> | null,
): Words | null {
  if (turn === null) return null;
  const waits = (turn.onPaper ? words.waitsOnPaper[turn.act] : null) ?? words.waits[turn.act];
  const said = turn.returned ? words.returned : waits;
  if (!said) return null;
  const called = (one: Named<H>) => holderWords(definition, one.holder, one.today);
  return filled(said, {
    who: called(turn),
    next: called(turn.next ?? turn),
    by: called(turn.returned?.by ?? turn),
  });
}

/** An outside office by its own name, else what the holder is called. */
export const holderWords = <H extends string>(
  { holders }: { readonly holders: Readonly<Record<H, { readonly name: Words }>> },
  holder: H,
  { office }: HolderToday,
): Words => (office ? { vi: office, en: office } : holders[holder].name);

type Placeholder = 'who' | 'next' | 'by';

function filled(text: Words, names: Readonly<Record<Placeholder, Words>>): Words {
  const inLanguage = (language: 'vi' | 'en') => {
    const said = text[language].replaceAll(
      /\{(who|next|by)\}/g,
      (_, name: Placeholder) => names[name][language],
    );
    return said.charAt(0).toLocaleUpperCase('vi') + said.slice(1);
  };
  return { vi: inLanguage('vi'), en: inLanguage('en') };
}

/** What the detail of a reminded task begins with. */
export const remindedWords = ({ onDate, actor }: PastStep): Words => {
  const day = formatDate(onDate as CivilDate);
  return { vi: `nhắc ngày ${day}, bởi ${actor}`, en: `reminded on ${day} by ${actor}` };
};

/** The states that a subject goes through on the day, in their order, and which of them is the present one. */
export function stagesOf<S extends string, A extends string, H extends string>(
  definition: WorkflowDefinition<S, A, H>,
  state: S,
  context: WorkflowContext,
): { readonly path: readonly S[]; readonly present: S } {
  const path: S[] = [definition.path[0]!];
  for (let act = nextAct(definition, path[0]!, context); act && !path.includes(act[1].to); ) {
    path.push(act[1].to);
    act = nextAct(definition, act[1].to, context);
  }
  if (path.includes(state)) return { path, present: state };
  // A state beside the way (superseded) stands at its end; one that is on the way no longer brings the whole way back.
  if (definition.path.includes(state)) return { path: definition.path, present: state };
  return { path, present: path.at(-1)! };
}
