/** What can be taken in as a list. */
export type ImportKind = 'residents' | 'roster' | 'expenses' | 'titles';

/** The ids of what an import added, by what they are. */
export type Added = Readonly<Record<string, readonly string[]>>;
