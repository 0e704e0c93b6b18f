import { setPasswordOf } from '#centre/account/commands.ts';
import { openDatabase } from '../platform/database/database.ts';
import { migrate } from '../platform/database/migrate.ts';
import { withDatabase } from './database.ts';
import { Failure } from './failure.ts';

/** `langhoc password USER`: sets and prints a new password. Throws Failure for an unknown user name. */
export function passwordCommand([username]: readonly string[]): Promise<0> {
  if (!username) throw new Failure('Thiếu tên đăng nhập: langhoc password TÊN');
  return withDatabase({ fresh: false }, async (ownerUrl): Promise<0> => {
    await migrate(ownerUrl);
    const database = openDatabase(ownerUrl, { max: 2 });
    try {
      const password = await setPasswordOf(database, username);
      if (password === null) throw new Failure(`Không có tài khoản ${username}.`);
      process.stdout.write(`${password}\n`);
      return 0;
    } finally {
      await database.destroy();
    }
  });
}
