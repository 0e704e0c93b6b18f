import type { CivilDate } from '#vocabulary/date.ts';
import type { Words } from '#vocabulary/language.ts';
import type { Tx } from './database/database.ts';
import type { Permission } from './permission/permission.ts';

/** What a noun holds of one person, as a table to hand over: in Vietnamese, as it is printed. */
export interface PersonalFacts {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A record that has been kept for its time: its id, and in words which one. */
export interface Outlived {
  readonly id: string;
  readonly label: string;
}

/** How long records of a kind are kept, and what is done when the time is over. */
export interface Retention {
  /** The name of its setting. */
  readonly key: string;
  readonly words: Words;
  /** The records that are older than a day. */
  readonly outlived: (tx: Tx, before: CivilDate) => Promise<readonly Outlived[]>;
  /** Takes the persons out of them; `everywhere`: the ids are residents, who are made unrecognisable in all tables. */
  readonly clear: 'everywhere' | ((tx: Tx, ids: readonly string[]) => Promise<void>);
}

/** A table in which a noun keeps something of people. The centre hands it over, makes it unrecognisable and accounts for it. */
export interface PersonalData {
  readonly table: string;
  readonly title: Words;
  /** Its columns that tell of a person, by the name in the database. */
  readonly columns: Readonly<Record<string, Words>>;
  readonly of: Words;
  readonly purpose: Words;
  readonly seenBy: readonly Permission[];
  /** What becomes of it when a person is made unrecognisable, or why it stays. */
  readonly afterwards: Words;
  readonly about?: (tx: Tx, residentId: string, today: CivilDate) => Promise<PersonalFacts>;
  /** Makes residents unrecognisable in it; counts stay as they were. */
  readonly forget?: (tx: Tx, residentIds: readonly string[], today: CivilDate) => Promise<void>;
  readonly retention?: Retention;
}
