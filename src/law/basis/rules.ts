import { type DefaultBasis, defaultBases, inForceOn, usualBasis } from '../defaults.ts';

/** A usual basis as it stands on a day. */
export interface BasisOnDay extends DefaultBasis {
  /** Null when its first or last day is not known that exactly. */
  readonly inForce: boolean | null;
  /** Whether the text itself was read; what was not stays to be checked. */
  readonly verified: boolean;
}

/** The usual legal bases as they stand on a day, each with what is known of its validity. */
export const basesOn = (day: string): readonly BasisOnDay[] =>
  defaultBases.map((basis) => ({
    ...basis,
    inForce: standing(basis, day),
    verified: basis.confidence === 'H',
  }));

/** The same for one number, however it is typed; null when it is none of the usual ones. */
export function basisOn(number: string, day: string): BasisOnDay | null {
  const basis = usualBasis(number);
  return basis && { ...basis, inForce: standing(basis, day), verified: basis.confidence === 'H' };
}

function standing(basis: DefaultBasis, day: string): boolean | null {
  if (!basis.inForceFrom) return inForceOn(basis, day);
  const length = Math.min(basis.inForceFrom.length, day.length);
  const [from, on] = [basis.inForceFrom.slice(0, length), day.slice(0, length)];
  if (on < from) return false;
  if (on === from && basis.inForceFrom.length < day.length) return null;
  return inForceOn(basis, day);
}
