/** Faults that are planted to see that the test sees them, each with what it must say. */
export const faults = {
  // The device forgets what it sends before the server has said anything.
  lost: /^lost/,
  // It sends what had no answer under new ids.
  doubled: /^(doubled|acknowledged and there once)/,
  // It sends an old headcount again as if it were new.
  overwritten: /^an older headcount was written again/,
  // It sends what another person recorded on it under its own name.
  'other account': /^sent by another account/,
  // It is given what another post reaches.
  'beyond reach': /^beyond reach/,
  // It asks on from the newest transaction, and not from the oldest that is still open.
  'late commit': /^device and server/,
} as const;
export type Fault = keyof typeof faults;
