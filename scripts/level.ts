// Keeps the data of a release for the tests of later migrations: `node scripts/level.ts` before a release writes a backup of the sample
// as the newest migration holds it. A file that is there stays as it is.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBackup } from '../src/cli/backup/write.ts';
import { openAuthDatabase, openDatabase } from '../src/platform/database/database.ts';
import { startEmbedded } from '../src/platform/database/embedded.ts';
import { migrate } from '../src/platform/database/migrate.ts';
import { root } from '../src/platform/root.ts';
import { openSignIn } from '../src/platform/signin/signin.ts';
import { twoCentres } from '../src/sample/centres.ts';
import { loadSample } from '../src/sample/sample.ts';
import { samplePassword, testToday } from '../src/testing/fixtures.ts';

const level = readdirSync(join(root, 'migrations'))
  .filter((name) => name.endsWith('.sql'))
  .sort()
  .at(-1)!;
const target = join(root, 'tests', 'levels', level.replace('.sql', '.backup'));
if (existsSync(target)) {
  console.log(`${target} is there already`);
} else {
  mkdirSync(join(root, 'tests', 'levels'), { recursive: true });
  const folder = mkdtempSync(join(tmpdir(), 'langhoc-level-'));
  const server = await startEmbedded(folder, ['fsync=off']);
  try {
    const url = server.url('postgres');
    await migrate(url);
    const database = openDatabase(url);
    const signIn = openSignIn(openAuthDatabase(url), 'a secret for tests', 'http://localhost');
    await loadSample(database, signIn, twoCentres(testToday), samplePassword);
    await signIn.close();
    await database.destroy();
    console.log(await writeBackup(url, target, level));
  } finally {
    await server.remove();
    rmSync(folder, { recursive: true, force: true });
  }
}
