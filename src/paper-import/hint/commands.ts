import { v5 } from 'uuid';
import type { Told } from '#plan/reading/blocks.ts';
import { record } from '#platform/audit/audit.ts';
import type { Tx } from '#platform/database/database.ts';
import type { Actor } from '#platform/permission/actor.ts';
import { orNotFound } from '#platform/problems/problem.ts';
import type { Said } from '../review/said.ts';
import { readingHintActs } from './acts.ts';
import * as queries from './queries.ts';
import type { HintMeaning, HintSubject } from './schema.ts';

/** A heading or a column of a paper, and what a person has said of it: null that what is remembered does not hold, undefined nothing. */
interface Change {
  readonly about: HintSubject;
  readonly key: string;
  readonly before: HintMeaning | null | undefined;
  readonly after: HintMeaning | null | undefined;
}

/**
 * Keeps for the next papers what a person says of the headings and columns of this one, in place of what they said of it before. What is
 * said not to hold is forgotten, whoever said it; when that is taken back, what was `remembered` for this paper is remembered again.
 * `printed` gives a heading or a column header as the paper has it.
 */
export async function rememberSaid(
  tx: Tx,
  actor: Actor,
  importId: string,
  { before, after, remembered }: { readonly before: Said; readonly after: Said; readonly remembered: Told },
  printed: (about: HintSubject, key: string) => string,
): Promise<void> {
  const changes = [
    ...changesIn('heading', before.headings, after.headings),
    ...changesIn('column', before.columns, after.columns),
  ];
  for (const change of changes) {
    const { about, key } = change;
    const id = v5(`${about} ${key}`, importId);
    const kept =
      change.before === null ? (remembered[`${about}s`][key] as HintMeaning | undefined) : undefined;
    const meaning = change.after ?? (change.after === undefined ? kept : undefined);
    const told = { id, about, key, printed: printed(about, key) };
    if (meaning) await queries.writeHint(tx, { ...told, importId, meaning, saidBy: actor.name });
    else if (change.after === null) await queries.deleteHintsOf(tx, about, key);
    else await queries.deleteHint(tx, id);
    await record(tx, actor, {
      act: meaning ? readingHintActs.add : readingHintActs.forget,
      id,
      after: { about, printed: told.printed, ...(meaning ? { meaning } : {}) },
    });
  }
}

function changesIn(
  about: HintSubject,
  before: Readonly<Record<string, HintMeaning | null>>,
  after: Readonly<Record<string, HintMeaning | null>>,
): Change[] {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) =>
    before[key] === after[key] ? [] : [{ about, key, before: before[key], after: after[key] }],
  );
}

/** Forgets what was said of a heading or a column, of whichever paper. Throws not-found. */
export async function forgetHint(tx: Tx, actor: Actor, id: string): Promise<void> {
  const { about, key, printed, meaning } = orNotFound(await queries.findHint(tx, id));
  await queries.deleteHintsOf(tx, about, key);
  await record(tx, actor, { act: readingHintActs.forget, id, before: { about, printed, meaning } });
}
