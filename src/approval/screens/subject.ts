import { useState } from 'react';
import { useCommune } from '#kit/me.tsx';
import type { CivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { HolderRule, WorkflowDefinition, WorkflowWords } from '../definition.ts';
import { type OpenAct, openActs, type WorkflowContext } from '../rules.ts';
import type { FromPaper, WorkflowStep } from '../schema.ts';

/** What a person says when they do an act. */
export interface ActInput<A extends string> {
  readonly stepId: string;
  readonly act: A;
  readonly reason: string | null;
  /** The day of a signature. */
  readonly day: CivilDate;
  readonly numbering: 'keep' | 'new';
  /** The number that the office's clerk has given already; null: the register's own. */
  readonly numberOnPaper: string | null;
  /** Number and signer of an outside office's decision, where they are told. */
  readonly decision: {
    readonly number: string | null;
    readonly signer: Pick<FromPaper, 'actor' | 'postTitle'> | null;
  };
}

/** What a noun gives the shared screens of its workflow: where it stands, and how its acts are sent. */
export interface SubjectOnScreen<S extends string, A extends string, H extends string> {
  readonly definition: WorkflowDefinition<S, A, H>;
  readonly words: WorkflowWords<S, A>;
  readonly state: S;
  readonly context: WorkflowContext;
  readonly steps: readonly WorkflowStep[];
  /** The number of an earlier signature with its year: signed anew in that year it may be kept. Null where there is nothing to choose. */
  readonly hadNumber: { readonly text: string; readonly year: string } | null;
  /** Whether a signature may be dated earlier than today. */
  readonly datesSignature: boolean;
  /** What is looked at before a signature: the address of the paper with the number and day that it will take, and what is still open in it. */
  readonly toSign: {
    readonly paper: (input: Pick<ActInput<A>, 'day' | 'numbering' | 'numberOnPaper'>) => string;
    readonly openPoints: readonly Words[];
  };
  readonly take: (input: ActInput<A>) => Promise<unknown>;
  readonly record: (input: FromPaper & { readonly stepId: string; readonly act: A }) => Promise<unknown>;
  readonly remind: (stepId: string) => Promise<unknown>;
  readonly attach: (stepId: string, file: File) => Promise<unknown>;
  /** The address of a step's signed page. */
  readonly pageOf: (stepId: string) => string;
}

/** Says of a holder whether the person acts as it: by the permission, and by a post of theirs. */
export function useActsAs(): (holder: Pick<HolderRule, 'permission' | 'roles'>) => boolean {
  const { may, posts } = useCommune();
  return ({ permission, roles }) =>
    may.some(({ act }) => act === permission) && posts.some(({ role }) => roles.some((one) => one === role));
}

/** What the person may do of what is open: with the own account, and by recording what was done on paper. */
export function useMyActs<S extends string, A extends string, H extends string>({
  definition,
  state,
  context,
}: Pick<SubjectOnScreen<S, A, H>, 'definition' | 'state' | 'context'>): {
  readonly acts: readonly OpenAct<A, H>[];
  readonly onPaper: readonly OpenAct<A, H>[];
  readonly keeps: boolean;
} {
  const actsAs = useActsAs();
  const can = (holder: H) => actsAs(definition.holders[holder]);
  const open = openActs(definition, state, context);
  const keeps = can(definition.keeper);
  return {
    acts: open.filter(({ by, account }) => account && can(by)),
    onPaper: keeps ? open.filter(({ onPaper }) => onPaper) : [],
    keeps,
  };
}

/** Sends something once: busy meanwhile, and what went wrong is kept to be shown. */
export function useSending(): {
  readonly busy: boolean;
  readonly problem: unknown;
  readonly send: (work: () => Promise<unknown>, done?: () => void) => void;
} {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const send = async (work: () => Promise<unknown>, done?: () => void) => {
    setBusy(true);
    setProblem(null);
    try {
      await work();
      done?.();
    } catch (error) {
      setProblem(error);
    } finally {
      setBusy(false);
    }
  };
  return { busy, problem, send: (work, done) => void send(work, done) };
}
