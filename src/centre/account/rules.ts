/** Where an account works today: posts in this commune, and whether any in another one or above. */
export interface Workplaces {
  readonly here: readonly { readonly role: string | null; readonly validTo: string | null }[];
  readonly elsewhere: boolean;
}

/**
 * Whether the administrator of a commune may open an account anew (a password, a reset code): only when all its posts of today lie here.
 * Whoever works elsewhere too, or looks at the commune from above, would have the other place opened along with it.
 */
export const mayOpenAnew = ({ here, elsewhere }: Workplaces, today: string): boolean =>
  !elsewhere &&
  here.some(({ validTo }) => validTo === null || validTo >= today) &&
  here.every(({ role }) => role !== 'province' && role !== 'ministry');
