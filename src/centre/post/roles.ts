/** The posts of a commune's learning centre and of those above it, as roles. */
export const roles = [
  'director',
  'deputy',
  'accountant',
  'village-head',
  'partner',
  'commune-office',
  'chair',
  'association',
  'school',
  'province',
  'ministry',
  'administrator',
] as const;

/** Roles that somebody holds for a unit: their rights reach as far as it does. */
export const rolesOfUnits: readonly string[] = Object.freeze(['partner', 'association', 'school']);

/** Roles of offices above the commune: they read totals, and are nobody of the centre. */
export const rolesAbove: readonly string[] = Object.freeze(['province', 'ministry']);

declare module '#platform/permission/permission.ts' {
  interface Roles extends Record<(typeof roles)[number], true> {}
}
