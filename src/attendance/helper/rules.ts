import type { CivilDate } from '#vocabulary/date.ts';

/** A code is 128 bits as letters and digits that an address carries. */
export const codePattern = /^[A-Za-z0-9_-]{22}$/;

/** The one day on which a link is good: that of the session, or today for a session that is over. */
export const dayOfLink = (session: CivilDate, today: CivilDate): CivilDate =>
  session < today ? today : session;

/** Why a link does nothing now; null: it is good. */
export function whyNot(
  { validOn, revokedOn }: { readonly validOn: string; readonly revokedOn: string | null },
  today: CivilDate,
): 'revoked' | 'early' | 'over' | null {
  if (revokedOn !== null) return 'revoked';
  if (today < validOn) return 'early';
  return today > validOn ? 'over' : null;
}
