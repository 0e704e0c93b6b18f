import type { ReactNode } from 'react';

/** A column of a grid: how a row's cell reads, and what a text written into it makes of the row. */
export interface GridColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** Least width in pixels. */
  readonly width: number;
  readonly align?: 'right' | 'center';
  /** Stays in sight while the others are scrolled sideways; one column alone. */
  readonly frozen?: true;
  /** What is copied and edited. */
  readonly read: (row: Row) => string;
  /** How it looks, where it is more than its text. */
  readonly show?: (row: Row) => ReactNode;
  /** The row with this text in the cell; null when the text makes no sense here. Left out: nobody writes here. */
  readonly write?: (row: Row, text: string) => Row | null;
  /** The texts that the cell can have; chosen from a list. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** How to write a text that makes sense here: told where one does not. */
  readonly hint?: string;
  /** The row with nothing in the cell, where that is more than writing an empty text. */
  readonly empty?: (row: Row) => Row;
  /** Texts offered while typing. */
  readonly suggestions?: readonly string[];
}

/** `dropped`: the row is not taken over; `present`: what is looked at elsewhere on the screen. */
export type Mark = 'error' | 'warning' | 'kept' | 'dropped' | 'present';
