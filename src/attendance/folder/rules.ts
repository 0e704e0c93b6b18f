/** What a class's folder (hồ sơ lớp) holds. */
export const folderKinds = ['notice', 'roster', 'attendance', 'minutes', 'photo', 'voucher'] as const;
export type FolderKind = (typeof folderKinds)[number];
export const attachmentKinds = [...folderKinds, 'other'] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** Kinds that name no learner: they may be seen by who sees the class. */
export const namelessKinds: readonly AttachmentKind[] = Object.freeze(['notice', 'voucher']);

export interface FolderFacts {
  /** Files by kind, and papers issued of that kind. */
  readonly files: Readonly<Partial<Record<FolderKind, number>>>;
  readonly papers: Readonly<Partial<Record<FolderKind, number>>>;
  readonly enrolled: number;
  /** Sessions held, and how many of them have marks or a headcount, and minutes. */
  readonly held: number;
  readonly recorded: number;
  readonly withMinutes: number;
  readonly expenses: number;
}

export interface FolderItem {
  readonly kind: FolderKind;
  /** `later`: not due before something was held. */
  readonly state: 'have' | 'missing' | 'later';
  readonly count: number;
}

/** Says what the folder has, and what is missing: notice and roster from the start, the rest once something was held. */
export function folderItems(facts: FolderFacts): FolderItem[] {
  return folderKinds.map((kind) => {
    const count = (facts.files[kind] ?? 0) + (facts.papers[kind] ?? 0) + recordsOf(kind, facts);
    if (count > 0) return { kind, state: 'have', count };
    const due = kind === 'notice' || kind === 'roster' || facts.held > 0;
    return { kind, state: due ? 'missing' : 'later', count };
  });
}

function recordsOf(kind: FolderKind, facts: FolderFacts): number {
  if (kind === 'roster') return facts.enrolled > 0 ? 1 : 0;
  if (kind === 'attendance') return facts.recorded;
  if (kind === 'minutes') return facts.withMinutes;
  if (kind === 'voucher') return facts.expenses;
  return 0;
}
