import { buildApp } from './app/app.ts';
import { isEmpty, openHouse, settingsFrom } from './app/start.ts';
import { buildWeb } from './app/web-build.ts';
import { AlreadyRunning } from './platform/database/embedded.ts';
import { takeStock } from './platform/database/migrate.ts';
import { randomPassword } from './platform/signin/password.ts';
import { SAMPLE_ACCOUNTS } from './sample/accounts.ts';
import { loadSample } from './sample/sample.ts';

/** Starts the server: database, migrations, sample where the database is empty, the staff app, then listens. */
async function start(): Promise<void> {
  const settings = settingsFrom(process.env);
  // While somebody changes the screens, Vite serves them as they are.
  if (!process.env.LANGHOC_DEV) await buildWeb(console.log);
  const { house, ownerUrl, close } = await openHouse(settings);
  const server = await buildApp(house, { log: true });
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
    const password = settings.sample && (await isEmpty(house.database)) ? await loadTheSample() : null;
    await server.listen({ port: settings.port, host: settings.host });
    const { port } = server.server.address() as { port: number };
    console.log(`Làng Học: http://${settings.host === '0.0.0.0' ? 'localhost' : settings.host}:${port}/app`);
    if (password) console.log(accountsTold(password));
  } catch (error) {
    await server.close();
    await close();
    throw error;
  }

  async function loadTheSample(): Promise<string> {
    const password = settings.samplePassword ?? randomPassword();
    console.log('Đang nạp dữ liệu mẫu ...');
    await loadSample(house.database, house.signIn, house.clock.today(), password);
    await takeStock(ownerUrl);
    return password;
  }
}

function accountsTold(password: string): string {
  const names = SAMPLE_ACCOUNTS.map(({ username, title }) => `  ${username.padEnd(12)} ${title}`);
  return [
    'Tài khoản mẫu (ghi lại mật khẩu, chỉ hiện lần này):',
    ...names,
    `  mật khẩu chung: ${password}`,
  ].join('\n');
}

start().catch((error: unknown) => {
  if (error instanceof AlreadyRunning)
    console.error(
      'Làng Học đang chạy với thư mục dữ liệu này; mở cửa sổ đang chạy, hoặc đặt LANGHOC_DATA khác.',
    );
  else if ((error as { code?: string }).code === 'EADDRINUSE')
    console.error('Cổng này đang có chương trình khác dùng; đặt PORT khác, ví dụ PORT=3001.');
  else if (error instanceof RangeError) console.error(error.message);
  else console.error(error);
  process.exit(1);
});
