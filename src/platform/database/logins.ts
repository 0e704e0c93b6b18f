import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import type { DatabaseRole } from './database.ts';

/**
 * Lets roles sign in with new random passwords. Takes the owner's connection string of a migrated database; gives the passwords. For the
 * embedded server alone: on a shared one the roles serve other databases too, which would be locked out.
 */
export async function giveLogins<Role extends DatabaseRole>(
  ownerUrl: string,
  roles: readonly Role[],
): Promise<Readonly<Record<Role, string>>> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const given = roles.map((role) => [role, randomBytes(24).toString('hex')] as const);
    for (const [role, password] of given)
      await client.query(`alter role ${role} login password ${client.escapeLiteral(password)}`);
    return Object.freeze(Object.fromEntries(given)) as Record<Role, string>;
  } finally {
    await client.end();
  }
}
