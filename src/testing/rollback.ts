import { Client } from 'pg';
import type { DatabaseRole } from '../platform/database/database.ts';

interface Result {
  readonly command: string;
  readonly rowCount: number | null;
  readonly rows: unknown[];
}

/**
 * A pool of one connection inside one transaction that is never committed: transactions of the code under test become savepoints, so
 * that everything is real and nothing stays. Those who want a connection wait for each other.
 */
export async function rollbackPool(url: string) {
  const client = new Client({ connectionString: url, options: '-c role=langhoc_app -c timezone=Etc/UTC' });
  await client.connect();
  await client.query('begin');
  let depth = 0;
  let readOnly = false;
  let turn = Promise.resolve();

  async function query(text: string, values?: unknown[]): Promise<Result> {
    if (/^(begin|start transaction)/.test(text)) {
      depth += 1;
      await client.query(`savepoint level_${depth}`);
      readOnly = text.includes('read only');
      if (readOnly) await client.query('set transaction read only');
      return { command: '', rowCount: 0, rows: [] };
    }
    if (text === 'commit' || text === 'rollback') {
      const level = `level_${depth}`;
      depth -= 1;
      // Nothing was written in a reading transaction; going back also ends its being read only.
      if (text === 'rollback' || readOnly) await client.query(`rollback to savepoint ${level}`);
      readOnly = false;
      return client.query(`release savepoint ${level}`);
    }
    return client.query(text, values);
  }

  async function connect() {
    const before = turn;
    let free = () => {};
    turn = new Promise((done) => {
      free = done;
    });
    await before;
    return { query, release: free };
  }

  return {
    connect,
    /** The same connection and transaction for whoever works in another role. */
    as: (role: DatabaseRole) => ({
      async connect() {
        const { release } = await connect();
        const inRole: typeof query = async (text, values) => {
          if (/^(begin|start transaction|commit$|rollback$)/.test(text)) return query(text, values);
          await client.query(`set local role ${role}`);
          try {
            return await query(text, values);
          } finally {
            // After an error the transaction goes back to its savepoint, and the role with it.
            await client.query('set local role langhoc_app').catch(() => {});
          }
        };
        return { query: inRole, release };
      },
      end: async () => {},
    }),
    /** Does work of which nothing stays: the database is again as it was before. */
    async undone<T>(work: () => Promise<T>): Promise<T> {
      await client.query('savepoint undone');
      try {
        return await work();
      } finally {
        await client.query('rollback to savepoint undone');
        await client.query('release savepoint undone');
      }
    },
    async end() {
      await client.query('rollback');
      await client.end();
    },
  };
}
