import type { Tx } from '#platform/database/database.ts';

/** What whoever holds the paper and its code may know of it. */
export interface CheckedCertificate {
  readonly name: string;
  readonly title: string;
  readonly number: number;
  readonly symbol: string;
  readonly issuedOn: string;
  readonly revokedOn: string | null;
  readonly skills: string | null;
}

/** Gives the certificate of a code in the commune, or nothing. */
export function findByCode(tx: Tx, code: string): Promise<Omit<CheckedCertificate, 'symbol'> | undefined> {
  return tx
    .selectFrom('certificateCheck')
    .select(['name', 'title', 'number', 'issuedOn', 'revokedOn', 'skills'])
    .where('communeId', '=', tx.commune)
    .where('code', '=', code)
    .$castTo<Omit<CheckedCertificate, 'symbol'>>()
    .executeTakeFirst();
}
