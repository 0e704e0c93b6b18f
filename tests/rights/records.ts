import { CompiledQuery } from 'kysely';
import type { Tx } from '#platform/database/database.ts';
import { tanHuong2024 } from '../../src/sample/tan-huong-2024.ts';

/** How a record of a noun is found in the sample, so that a route can be called with a real one. */
interface Noun {
  /** The table of its records; null for a word of a fixed list, of which `value` is one. */
  readonly table: string | null;
  readonly value?: string;
  /** The column that stands in the path; left out: `id`. */
  readonly column?: string;
  /** The column that names the record of the noun before it in the path. */
  readonly of?: string;
  /** SQL that says of a row `r` that it belongs to the village or unit `$own`, and that it surely does not. */
  readonly village?: readonly [own: string, foreign: string];
  readonly unit?: readonly [own: string, foreign: string];
  readonly where?: string;
  /** The record is no one commune's. */
  readonly shared?: true;
  /** No such record is in the sample. */
  readonly none?: true;
}

const inVillage = ['r.village_id = $own', 'r.village_id <> $own'] as const;
const ledBy = 'exists (select from activity_unit u where u.activity_id = @ and u.unit_id = $own)';
const classOf = (id: string) => ({
  village: [
    `exists (select from activity a where a.id = ${id} and a.village_id = $own)`,
    `exists (select from activity a where a.id = ${id} and a.village_id <> $own)`,
  ] as const,
  unit: [ledBy.replace('@', id), `not ${ledBy.replace('@', id)}`] as const,
});

const ofCandidate = (is: '=' | '<>') => `exists (select from household h
  left join resident p on p.household_id = h.id and p.id = r.resident_id
  where (h.id = r.household_id or p.id is not null) and h.village_id ${is} $own)`;

/** Of an effect inquiry: somebody who was present at its class lives in such a household. */
const learnersOf = (where: string) => `exists (select from session s
  join attendance a on a.session_id = s.id and a.state = 'present'
  join enrolment e on e.id = a.enrolment_id join resident p on p.id = e.resident_id join household h on h.id = p.household_id
  where s.activity_id = r.activity_id and ${where})`;

/** The nouns of the paths, by the word before `{id}`. */
export const nouns: Readonly<Record<string, Noun>> = {
  // Whoever sits above the commune has a password of their own; the same people hold posts in both communes of the sample.
  accounts: { table: 'post', column: 'account_id', where: `r.role = 'accountant'`, shared: true },
  activities: { table: 'activity', ...classOf('r.id') },
  amendments: { table: 'plan_version', of: 'plan_id' },
  approvers: { table: 'approver' },
  assignments: {
    table: 'assignment',
    village: [
      'exists (select from assignment_village v where v.assignment_id = r.id and v.village_id = $own)',
      'not exists (select from assignment_village v where v.assignment_id = r.id and v.village_id = $own)',
    ],
    unit: [
      'exists (select from assignment_unit u where u.assignment_id = r.id and u.unit_id = $own)',
      'not exists (select from assignment_unit u where u.assignment_id = r.id and u.unit_id = $own)',
    ],
  },
  attachments: { table: 'attachment', none: true },
  audit: { table: 'venue' },
  claims: { table: 'claim', column: 'key', of: 'plan_id' },
  certificates: { table: 'certificate', none: true },
  helpers: { table: 'helper_link', none: true },
  classes: { table: 'activity' },
  // A word of a list that every commune has; what is attached to a set is nowhere in the sample.
  'criteria-sets': { table: null, value: 'CDHT-244-2022' },
  // Of a household or a person of such a village.
  candidacies: {
    table: 'candidacy',
    where: `r.model in ('family', 'citizen')`,
    village: [ofCandidate('='), ofCandidate('<>')],
  },
  clans: { table: 'clan' },
  councils: { table: 'council' },
  evidence: { table: null, value: 'learners' },
  'recognition-decisions': { table: 'recognition_decision' },
  'recognition-years': { table: null, value: '2024' },
  'village-meetings': { table: 'village_meeting', village: inVillage },
  'cost-norms': { table: 'cost_norm' },
  consents: { table: 'consent' },
  'consent-texts': { table: 'consent_text', none: true },
  documents: { table: 'official_document' },
  'avoided-days': { table: 'avoided_days', none: true },
  done: { table: null, value: '2025' },
  'own-indicators': { table: 'own_indicator', none: true },
  'common-costs': { table: 'common_cost', none: true },
  donations: { table: 'donation' },
  'commune-dossiers': { table: null, value: '2024' },
  needs: { table: null, value: 'TC1.1' },
  duties: { table: 'duty' },
  dossiers: { table: 'dossier', none: true },
  'dossier-parts': { table: 'dossier_part', none: true },
  'dossier-entries': { table: 'dossier_entry', none: true },
  'person-entries': { table: 'person_entry', none: true },
  dropouts: { table: 'dropout', unit: ['r.school_id = $own', 'r.school_id is distinct from $own'] },
  'effect-inquiries': {
    table: 'effect_inquiry',
    village: [learnersOf('h.village_id = $own'), `not ${learnersOf('h.village_id = $own')}`],
  },
  equipment: { table: 'equipment' },
  expenses: { table: 'expense' },
  file: { table: 'file', none: true },
  findings: { table: 'finding_decision', none: true },
  'follow-ups': {
    table: 'inspection_follow_up',
    unit: ['r.unit_id = $own', 'r.unit_id is distinct from $own'],
  },
  'funding-sources': { table: 'funding_source' },
  import: { table: 'import', none: true },
  guests: { table: 'guest', of: 'activity_id', none: true },
  households: { table: 'household', village: inVillage },
  'inspection-items': { table: 'inspection_item' },
  inspections: { table: 'inspection' },
  instructors: { table: 'instructor' },
  titles: { table: 'library_title' },
  loans: { table: 'library_loan' },
  readings: { table: 'library_reading' },
  notices: {
    table: 'notice',
    ...classOf('r.activity_id'),
  },
  'paper-imports': { table: 'paper_import', none: true },
  'reading-hints': { table: 'reading_hint', none: true },
  pages: { table: null, value: '1' },
  papers: { table: null, value: 'notice' },
  payments: { table: 'payment' },
  petitions: { table: 'petition' },
  'plan-steps': { table: 'workflow_step', where: `r.subject_kind = 'plan-version'` },
  'plan-versions': { table: 'plan_version' },
  plans: { table: 'plan' },
  posts: { table: 'post' },
  'privacy-settings': { table: 'privacy_setting', none: true },
  proposals: { table: 'proposal', unit: ['r.unit_id = $own', 'r.unit_id <> $own'] },
  'report-steps': { table: 'workflow_step', where: `r.subject_kind = 'report'` },
  reports: { table: 'report' },
  residents: {
    table: 'resident',
    village: [
      'exists (select from household h where h.id = r.household_id and h.village_id = $own)',
      'exists (select from household h where h.id = r.household_id and h.village_id <> $own)',
    ],
  },
  'retention-runs': { table: 'retention_run', none: true },
  roster: { table: 'enrolment', of: 'activity_id' },
  rosters: { table: 'activity', column: 'roster_code', ...classOf('r.id') },
  sections: { table: 'plan_section', none: true },
  sessions: { table: 'session', of: 'activity_id', ...classOf('r.activity_id') },
  'subject-requests': { table: 'subject_request' },
  surveys: { table: 'needs_survey' },
  'target-reports': {
    table: 'target_report',
    unit: [
      'exists (select from target t where t.id = r.target_id and t.unit_id = $own)',
      'not exists (select from target t where t.id = r.target_id and t.unit_id = $own)',
    ],
  },
  targets: { table: 'target', unit: ['r.unit_id = $own', 'r.unit_id is distinct from $own'] },
  units: { table: 'unit' },
  venues: { table: 'venue' },
  villages: { table: 'village' },
  week: { table: 'activity', none: true },
};

/** Fixed words that differ from one route to the next. */
const words: Readonly<Record<string, string>> = {
  'money/papers': 'advance-request',
  '2024/papers': 'summary',
};

/** Whether even those who may are told 404, since the sample has nothing for the route. */
export function nothingThere(name: string): boolean {
  const words = name.split(/[ /]/);
  return (
    emptyHere.includes(name) || words.some((word, at) => words[at + 1]?.startsWith('{') && nouns[word]?.none)
  );
}

const emptyHere = [
  // No plan of the sample was copied.
  'DELETE …/plans/{plan}/copy',
  // The sample's papers were issued before the program kept them, and its decisions recorded without a page.
  'GET …/documents/{id}/paper',
  'GET …/consents/{id}/file',
  'GET …/plan-steps/{step}/file',
  'GET …/report-steps/{step}/file',
  // No class of the sample has given certificates.
  'GET …/activities/{activity}/certificates/paper',
  // Nobody is on a list of guests in the sample.
  'POST …/activities/{activity}/invitations',
];

/** Whether a path names a record that several communes share. */
export const isShared = (name: string): boolean =>
  name.split(/[ /]/).some((word, at, all) => all[at + 1]?.startsWith('{') && nouns[word]?.shared);

/** What a required query field is given. */
export const queries: Readonly<Record<string, string>> = {
  year: '2024',
  month: '10',
  from: '2024-01-01',
  to: '2024-12-31',
  day: '2024-10-17',
  on: '2024-10-17',
  code: '1',
  // The one kind that everybody who may attach anything may attach.
  'POST …/activities/{activity}/attachments/{id}?kind': 'voucher',
  'GET …/plans/{plan}/forward?year': '2035',
  'GET …/candidacy-board/poster?villageId': tanHuong2024().households[0]!.villageId,
  'GET …/calendar/conflicts?from': '19:30',
  'GET …/calendar/conflicts?to': '21:00',
};

/** Which record: of the own village or unit, of another, any of the commune, or one that is nowhere. */
export type Side = 'own' | 'foreign' | 'any' | 'absent';

/** The village and unit of an account's post in a commune. */
export interface Own {
  readonly villageId: string | null;
  readonly unitId: string | null;
}

const absent = '0199c0de-dead-7000-8000-000000000000';

/** Gives the first noun of a path that nobody has described here, or null. */
export function unknownNoun(path: string): string | null {
  const words = [...path.matchAll(/([\w-]+)\/\{\w+\}/g)].map(([, word]) => word!);
  return words.find((word) => word !== 'communes' && !(word in nouns)) ?? null;
}

/**
 * Fills the parameters of a path below a commune with records of the sample. For `foreign`, gives null when no noun
 * of the path knows such a side.
 * Throws an error that says what to add for a noun that nobody has described.
 */
export async function fillPath(tx: Tx, path: string, side: Side, own: Own): Promise<string | null> {
  const parts = path.split('/');
  let parent: string | null = null;
  let told = side !== 'foreign';
  for (const [at, part] of parts.entries()) {
    if (!part.startsWith('{')) continue;
    const word = words[parts.slice(at - 2, at).join('/')];
    const noun = word ? { table: null, value: word } : nouns[parts[at - 1]!];
    if (!noun) throw new Error(`${path}: add the noun '${parts[at - 1]}' to tests/rights/records.ts`);
    if (noun.value) {
      parts[at] = noun.value;
      continue;
    }
    if (side === 'absent') {
      parts[at] = noun.column === 'key' || noun.column === 'roster_code' ? 'khong-co' : absent;
      continue;
    }
    const sides = own.villageId ? noun.village : own.unitId ? noun.unit : undefined;
    if (sides) told = true;
    const id = await findRecord(
      tx,
      noun,
      parent,
      side === 'any' ? undefined : sides?.[side === 'own' ? 0 : 1],
      own,
    );
    if (id === null && side === 'foreign') return null;
    if (id === null && !noun.none)
      throw new Error(`${path}: the sample has no ${noun.table}; say so in tests/rights/records.ts`);
    parent = id ?? absent;
    parts[at] = parent;
  }
  return told ? parts.join('/') : null;
}

async function findRecord(
  tx: Tx,
  noun: Noun,
  parent: string | null,
  condition: string | undefined,
  own: Own,
) {
  const given = noun.of && parent ? `r.${noun.of} = '${parent}'` : 'true';
  const narrowed = condition
    ? condition.replaceAll('$own', `'${own.villageId ?? own.unitId}'::uuid`)
    : 'true';
  const { rows } = await tx.executeQuery<{ id: string }>(
    CompiledQuery.raw(
      `select r.${noun.column ?? 'id'} as id from ${noun.table} r where ${noun.where ?? 'true'} and ${given} and (${narrowed}) order by r.id limit 1`,
    ),
  );
  return rows[0]?.id ?? null;
}
