import { CompiledQuery } from 'kysely';
import { describe, expect, inject, it } from 'vitest';
import { type DatabaseRole, openDatabase } from './database.ts';

/** What the database says to a statement in a role: its error code, or null where it lets it through. */
async function refusal(role: DatabaseRole, text: string): Promise<string | null> {
  const database = openDatabase(inject('cluster') + inject('template'), { role, max: 1 });
  try {
    await database.transaction().execute(async (tx) => {
      await tx.executeQuery(CompiledQuery.raw(text));
      throw new Error('taken back');
    });
    return null;
  } catch (error) {
    return (error as { code?: string }).code ?? null;
  } finally {
    await database.destroy();
  }
}

const denied = '42501';

describe('the roles of the database', () => {
  it.each([
    'select password from auth.account',
    'select token from auth.session',
    'select sha256 from auth.reset_code',
    'select * from auth.failed_sign_in',
    'delete from mark',
    'update audit set reason = null',
    'create table x (id int)',
    'select data from pgboss.job',
    'delete from pgboss.job_common',
    `select pgboss.delete_queue('jobs')`,
  ])('let no request run: %s', async (text) => expect(await refusal('langhoc_app', text)).toBe(denied));

  it.each([
    'select * from public.post',
    'select * from public.commune_directory',
    'select * from public.resident',
  ])('let sign-in see its own schema alone: %s', async (text) =>
    expect(await refusal('langhoc_auth', text)).toBe(denied),
  );

  it.each([
    'select * from public.post',
    'select * from public.commune_directory',
    'select * from auth."user"',
    'drop table pgboss.job',
  ])('let whoever works off the queue see the queue alone: %s', async (text) =>
    expect(await refusal('langhoc_jobs', text)).toBe(denied),
  );

  it('let each do its work', async () => {
    expect(await refusal('langhoc_app', 'select id, username, name from auth."user"')).toBeNull();
    expect(await refusal('langhoc_auth', 'select password from auth.account')).toBeNull();
    expect(await refusal('langhoc_jobs', 'select data from pgboss.job')).toBeNull();
  });
});
