/** The bodies that may approve an annual plan; `none`: nobody has to, `unset`: nobody here knows yet. */
export const approverKinds = [
  'district-education',
  'commune-committee',
  'province-department',
  'none',
  'unset',
] as const;
export type ApproverKind = (typeof approverKinds)[number];
