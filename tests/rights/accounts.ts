/** How far a right goes: everything of the commune, or the own village or unit only. */
export type Reach = 'all' | 'own';

/** What an account sees or does, as the table of rights says it. */
export type Right =
  | 'see what is no secret inside'
  | 'see plans'
  | 'see whole plans'
  | 'see classes'
  | 'see rosters'
  | 'see residents'
  | 'see ethnicity'
  | 'see money'
  | 'see reports'
  | 'open figures to names'
  | 'see sent totals'
  | 'see papers'
  | 'see surveys'
  | 'see proposals'
  | 'see criteria sets'
  | 'write criteria sets'
  | 'see candidacies'
  | 'write candidacies'
  | 'choose candidates'
  | 'count titles'
  | 'see councils'
  | 'see recognition decisions'
  | 'run recognition'
  | 'sign recognition'
  | 'see targets'
  | 'report on targets'
  | 'see assignments'
  | 'see personal data'
  | 'see dropouts'
  | 'see inspections'
  | 'inspect'
  | 'see follow-ups'
  | 'close follow-ups'
  | 'see effects'
  | 'open effects'
  | 'answer effects'
  | 'see notices'
  | 'write notices'
  | 'send notices'
  | 'see posts'
  | 'see accounts'
  | 'see audit'
  | 'run the year'
  | 'write plans'
  | 'draft for the committee'
  | 'sign for the committee'
  | 'propose'
  | 'assign'
  | 'report on assignments'
  | 'remind of assignments'
  | 'sign'
  | 'send'
  | 'approve'
  | 'mark'
  | 'ask helpers'
  | 'report an own activity'
  | 'find walk-ins'
  | 'survey'
  | 'norms'
  | 'expenses'
  | 'settle'
  | 'posts'
  | 'settings'
  | 'run personal data'
  | 'visit dropouts';

type Rights = Readonly<Partial<Record<Right, Reach>>>;
const all = (...rights: readonly Right[]): Rights =>
  Object.fromEntries(rights.map((right) => [right, 'all']));
const own = (...rights: readonly Right[]): Rights =>
  Object.fromEntries(rights.map((right) => [right, 'own']));

const seesAll = all(
  'see what is no secret inside',
  'see plans',
  'see whole plans',
  'see classes',
  'see rosters',
  'see residents',
  'see ethnicity',
  'see money',
  'see reports',
  'open figures to names',
  'see papers',
  'see surveys',
  'see proposals',
  'see targets',
  'see criteria sets',
  'see candidacies',
  'count titles',
  'see councils',
  'see recognition decisions',
  'see assignments',
  'see personal data',
  'see dropouts',
  'see inspections',
  'see follow-ups',
  'see effects',
  'see notices',
  'see posts',
  'see audit',
);

/**
 * The table of rights, one account a row, as it is promised to those who rely on it. Written by hand: what a row does not name is
 * refused, whatever the policies of the rooms say. Signing and sending includes returning; marking includes what goes with it on the
 * spot: heads, walk-ins, minutes and the photo of the sheet.
 * Who drafts or signs for the committee is refused on plans of the centre by what the plan is, not by the route.
 * Accounts and posts are the administrator's alone: whoever could set the director's password could sign.
 */
export const rights: Readonly<Record<string, Rights>> = {
  giamdoc: { ...seesAll, ...all('sign', 'send', 'remind of assignments', 'inspect', 'close follow-ups') },
  phogiamdoc: {
    ...seesAll,
    ...all('write criteria sets', 'write candidacies', 'choose candidates', 'run recognition'),
    ...all('run the year', 'write plans', 'propose', 'send', 'mark', 'ask helpers'),
    ...all('find walk-ins', 'survey'),
    ...all('report on targets', 'report an own activity', 'run personal data', 'visit dropouts'),
    ...all('norms', 'expenses', 'settle', 'settings'),
    ...all('assign', 'report on assignments', 'remind of assignments'),
    ...all('inspect', 'close follow-ups', 'open effects', 'answer effects'),
    ...all('write notices', 'send notices'),
  },
  ketoan: all(
    'see what is no secret inside',
    'see plans',
    'see whole plans',
    'see classes',
    'see money',
    'see targets',
    'norms',
    'expenses',
    'settle',
  ),
  truongthon: {
    ...all('see what is no secret inside'),
    ...own('see residents', 'see classes', 'see rosters', 'see surveys', 'mark', 'ask helpers'),
    ...own('find walk-ins', 'survey'),
    ...own('report an own activity'),
    ...own('see candidacies', 'write candidacies', 'choose candidates'),
    ...all('count titles'),
    ...own('see effects', 'answer effects'),
    ...own('see notices', 'send notices'),
    ...own('see assignments', 'report on assignments'),
  },
  hoinongdan: {
    ...all('see what is no secret inside'),
    ...own('see plans', 'see classes', 'see rosters', 'see proposals', 'propose', 'mark'),
    ...own('report an own activity'),
    ...own('see targets', 'report on targets', 'see assignments', 'report on assignments'),
    ...own('see follow-ups', 'close follow-ups'),
    ...own('see notices'),
  },
  vanhoa: all(
    'see what is no secret inside',
    'see plans',
    'see whole plans',
    'see reports',
    'see targets',
    'see inspections',
    'see follow-ups',
    'see assignments',
    'draft for the committee',
    'see criteria sets',
    'write criteria sets',
    'see candidacies',
    'count titles',
    'see councils',
    'see recognition decisions',
  ),
  chutich: all(
    'see what is no secret inside',
    'see plans',
    'see whole plans',
    'see reports',
    'see targets',
    'see inspections',
    'see follow-ups',
    'approve',
    'sign for the committee',
    'count titles',
    'see recognition decisions',
    'sign recognition',
  ),
  khuyenhoc: {
    ...all('see what is no secret inside', 'see criteria sets'),
    ...all('see candidacies', 'write candidacies', 'count titles', 'see councils'),
    ...all('see recognition decisions', 'run recognition'),
    ...own('see targets', 'report on targets', 'see assignments', 'report on assignments'),
    ...own('see follow-ups', 'close follow-ups'),
  },
  truonghoc: {
    ...all('see what is no secret inside'),
    ...own('see plans', 'see classes', 'see proposals', 'propose'),
    ...own('see targets', 'report on targets', 'see assignments', 'report on assignments'),
    ...own('report an own activity', 'see dropouts', 'visit dropouts'),
    ...own('see follow-ups', 'close follow-ups', 'see notices'),
  },
  so: all('see sent totals'),
  bo: all('see sent totals'),
  quantri: all('see what is no secret inside', 'see posts', 'see accounts', 'see audit', 'posts', 'settings'),
};

/** Whose answers may carry no ethnicity of anybody. */
export const withoutEthnicity = [
  'ketoan',
  'truongthon',
  'hoinongdan',
  'vanhoa',
  'chutich',
  'khuyenhoc',
  'truonghoc',
  'so',
  'bo',
  'quantri',
];
/** Whose answers may name no resident at all; the village head's name those of the own village alone. */
export const withoutPersons = ['vanhoa', 'chutich', 'khuyenhoc', 'truonghoc', 'so', 'bo'];
