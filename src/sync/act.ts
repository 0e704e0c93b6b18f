import type { ToldProblem } from '#kit/request.ts';
import type { Words } from '#vocabulary/language.ts';

/** Where an act was recorded: on a phone, at a desk, or typed from a paper. */
export type Source = 'phone' | 'office' | 'paper';

/** What a person did on this device, as it was at the moment of the tap, until the server has it. */
export interface Act<Item = unknown> {
  /** Made with the tap: the server takes the same id twice as once. */
  readonly id: string;
  /** Whose act it is; nobody else's session sends it or sees it. */
  readonly account: string;
  readonly commune: string;
  readonly source: Source;
  /** The device's clock at the tap; evidence, never the order. */
  readonly at: string;
  /** The name of an outbox kind. */
  readonly kind: string;
  /** Acts of one subject (a session of a class) reach the server in the order of tapping. */
  readonly subject: string;
  /** What a later act of the same kind and subject replaces, for instance a person on a roster. */
  readonly target: string;
  readonly params: Readonly<Record<string, string>>;
  readonly item: Item;
  /** How its owner finds it in a list. */
  readonly told: { readonly subject: Words; readonly what: Words };
}

/** An act as the device keeps it: numbered in the order of tapping, with what the server said when it did not take it. */
export interface KeptAct<Item = unknown> extends Act<Item> {
  readonly seq: number;
  readonly refused: ToldProblem | null;
  /**
   * Under which id the act was first sent, alone or with others; null while it was not. The same acts go under the same id until the server
   * has said what became of them, so that nothing is taken twice and nothing new is taken for something old.
   */
  readonly parcel?: string | null;
}
