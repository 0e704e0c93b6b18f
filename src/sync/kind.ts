import type { QueryClient } from '@tanstack/react-query';
import type { z } from 'zod';
import type { AnyContract } from '#kit/call.ts';
import type { Words } from '#vocabulary/language.ts';
import type { KeptAct } from './act.ts';

/** How acts of a kind reach the server; a noun says it in its `sync.ts`. */
export interface OutboxKind<Item = unknown, C extends AnyContract = AnyContract> {
  readonly name: string;
  readonly contract: C;
  /** How many acts of one subject and source go in one request. */
  readonly most: number;
  /** Gives the body of one request for acts in the order of tapping. */
  readonly body?: (acts: readonly KeptAct<Item>[]) => z.input<C['body']>;
  /** In place of a body, for an act that is a file: it goes alone, by its own route, whose id takes it once. */
  readonly file?: (act: KeptAct<Item>) => {
    readonly query: z.input<C['query']>;
    readonly file: Blob;
    readonly name: string;
  };
  /** Shows what has reached the server, before the acts are forgotten: so that nothing flickers and nothing has to be read again. */
  readonly arrived: (
    client: QueryClient,
    acts: readonly KeptAct<Item>[],
    answer: z.output<C['answer']>,
  ) => Promise<void>;
  /** What its owner can add when the server refused it for what is missing. */
  readonly mend?: { readonly label: Words; readonly with: (item: Item, typed: string) => Item };
}

/** The kinds of acts of all rooms: loaded when something is sent, not with the first look. */
export type LoadKinds = () => Promise<readonly OutboxKind[]>;

/** Declares an outbox kind. */
export function outboxKind<Item, C extends AnyContract>(kind: OutboxKind<Item, C>): OutboxKind {
  return Object.freeze(kind) as unknown as OutboxKind;
}
