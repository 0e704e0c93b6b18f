import type { OfficialPaper } from './model.ts';

export interface Stamp {
  /** Written into the file as the moment of making; the paper's own date when left out. */
  readonly madeAt?: Date;
}

/** Midnight UTC of the paper's date, or of 1 January of its year; 1 January 2000 when it has none. */
export function dayOfPaper(paper: OfficialPaper): Date {
  const at = Date.parse(paper.issuedOn ?? '');
  return new Date(Number.isNaN(at) ? Date.UTC(2000, 0, 1) : at);
}
