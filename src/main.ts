import type { FastifyInstance } from 'fastify';
import { buildApp } from './app/app.ts';
import { nouns } from './app/rooms.ts';
import { isEmpty, openServices, peopleAddress, type Settings, settingsFrom } from './app/start.ts';
import { startProblem } from './app/start-problem.ts';
import { buildWeb } from './app/web-build.ts';
import { analyze } from './platform/database/migrate.ts';
import { randomPassword } from './platform/signin/password.ts';
import { SAMPLE_ACCOUNTS } from './sample/accounts.ts';
import { allCentres, shownBy } from './sample/centres.ts';
import { loadSample } from './sample/sample.ts';

/** As far as they were read, for the words about a start that failed. */
let settings: Settings | null = null;

/** Starts the server: database, migrations, sample where the database is empty, the staff app, then listens. */
async function start(): Promise<void> {
  const asked = settingsFrom(process.env);
  settings = asked;
  // While somebody changes the screens, Vite serves them as they are.
  if (!process.env.LANGHOC_DEV) await buildWeb(console.log);
  const { services, workers, ownerUrl, close } = await openServices(
    asked,
    nouns.flatMap(({ jobs = [] }) => jobs),
  );
  const portOf = () => (server.server.address() as { port: number } | null)?.port ?? asked.port;
  const server: FastifyInstance = await buildApp(services, {
    ...asked,
    log: true,
    address: () => peopleAddress(asked, portOf()),
  });
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    await server.close();
    await close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  // The one who started us is gone without a word: nobody is left to stop us.
  const parent = process.ppid;
  setInterval(() => process.ppid === parent || stop(), 1000).unref();
  try {
    const password = asked.sample && (await isEmpty(services.database)) ? await loadTheSample() : null;
    await server.listen({ port: asked.port, host: asked.host });
    workers.start();
    const own = `${asked.tls ? 'https' : 'http'}://${asked.host === '0.0.0.0' ? 'localhost' : asked.host}:${portOf()}`;
    console.log(`Làng Học: ${asked.publicUrl ?? own}/app`);
    if (asked.databaseUrl)
      console.log(
        'DATABASE_URL: chỉ có một tài khoản vào cơ sở dữ liệu; yêu cầu, đăng nhập và việc tự động chạy trong vai trò langhoc_app, langhoc_auth và langhoc_jobs của nó (SET ROLE).',
      );
    if (password) console.log(accountsTold(password));
  } catch (error) {
    await server.close();
    await close();
    throw error;
  }

  async function loadTheSample(): Promise<string> {
    const password = asked.samplePassword ?? randomPassword();
    console.log('Đang nạp dữ liệu mẫu ...');
    await loadSample(services.database, services.signIn, allCentres(services.clock.today()), password);
    await analyze(ownerUrl);
    return password;
  }
}

function accountsTold(password: string): string {
  const names = SAMPLE_ACCOUNTS.map(({ username, title }) => `  ${username.padEnd(12)} ${title}`);
  return [
    'Các xã mẫu, mỗi tài khoản làm việc ở cả các xã:',
    ...[...shownBy].map(([slug, { vi }]) => `  ${slug.padEnd(12)} ${vi}`),
    'Tài khoản mẫu (ghi lại mật khẩu, chỉ hiện lần này):',
    ...names,
    `  mật khẩu chung: ${password}`,
  ].join('\n');
}

start().catch((error: unknown) => {
  console.error(startProblem(error, settings) ?? error);
  process.exit(1);
});
