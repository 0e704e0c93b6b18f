/**
 * The floors of the system, from the ground up. A room uses the floors below it, in its imports (`.dependency-cruiser.mjs`) and in its SQL
 * (`tests/sql/`); rooms on one floor do not know each other.
 */
export const floors: readonly (readonly string[])[] = [
  ['vocabulary'],
  ['platform'],
  ['kit', 'paper'],
  ['sync'],
  ['place', 'law', 'norm'],
  ['centre'],
  ['approval'],
  ['survey', 'document', 'dropout', 'dossier'],
  ['plan'],
  ['activity'],
  ['attendance'],
  ['money'],
  ['inspection', 'task', 'notice', 'library'],
  ['target'],
  ['report', 'recognition'],
  ['duty'],
  ['paper-import'],
  ['today'],
  ['portal', 'web'],
  ['sample'],
  ['app'],
  ['cli'],
  ['testing'],
];
