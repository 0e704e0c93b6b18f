/** How far a right goes: everything of the commune, or the own village or unit only. */
export type Reach = 'all' | 'own';

/** What an account sees or does, as the table of rights says it. */
export type Right =
  | 'see what is no secret inside'
  | 'see plans'
  | 'see classes'
  | 'see rosters'
  | 'see residents'
  | 'see money'
  | 'see reports'
  | 'see sent totals'
  | 'see papers'
  | 'see surveys'
  | 'see settings'
  | 'see audit'
  | 'run the year'
  | 'write plans'
  | 'propose'
  | 'sign'
  | 'return'
  | 'approve'
  | 'mark'
  | 'survey'
  | 'norms'
  | 'expenses'
  | 'settle'
  | 'posts'
  | 'settings';

type Rights = Readonly<Partial<Record<Right, Reach>>>;
const all = (...rights: readonly Right[]): Rights =>
  Object.fromEntries(rights.map((right) => [right, 'all']));
const own = (...rights: readonly Right[]): Rights =>
  Object.fromEntries(rights.map((right) => [right, 'own']));

const seesAll = all(
  'see what is no secret inside',
  'see plans',
  'see classes',
  'see rosters',
  'see residents',
  'see money',
  'see reports',
  'see sent totals',
  'see papers',
  'see surveys',
  'see settings',
  'see audit',
);

/**
 * The table of rights, one account a row, as it is promised to those who rely on it. Written by hand: what a row does not name is
 * refused, whatever the policies of the rooms say.
 */
export const rights: Readonly<Record<string, Rights>> = {
  giamdoc: { ...seesAll, ...all('sign', 'return') },
  phogiamdoc: {
    ...seesAll,
    ...all(
      'run the year',
      'write plans',
      'propose',
      'mark',
      'survey',
      'norms',
      'expenses',
      'settle',
      'posts',
      'settings',
    ),
  },
  ketoan: all(
    'see what is no secret inside',
    'see plans',
    'see classes',
    'see money',
    'norms',
    'expenses',
    'settle',
  ),
  truongthon: {
    ...all('see what is no secret inside'),
    ...own('see residents', 'see classes', 'see rosters', 'mark', 'survey', 'see surveys'),
  },
  hoinongdan: {
    ...all('see what is no secret inside'),
    ...own('see plans', 'see classes', 'see rosters', 'propose', 'mark'),
  },
  vanhoa: all(
    'see what is no secret inside',
    'see plans',
    'see reports',
    'see sent totals',
    'approve',
    'return',
  ),
  so: all('see sent totals'),
  bo: all('see sent totals'),
  quantri: all('see what is no secret inside', 'see settings', 'see audit', 'posts', 'settings'),
};

/** Whose answers may carry no ethnicity of anybody. */
export const withoutEthnicity = ['ketoan', 'hoinongdan', 'vanhoa', 'so', 'bo', 'quantri'];
/** Whose answers may name no resident at all; the other accounts not named here see them as far as they reach. */
export const withoutPersons = ['vanhoa', 'so', 'bo'];
