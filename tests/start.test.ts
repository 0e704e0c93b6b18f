import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { prepareCluster, removeCluster, runningPort, stopCluster } from '../src/platform/database/cluster.ts';
import { root } from '../src/platform/root.ts';

const minutes = 5 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'langhoc-start-'));
afterAll(async () => {
  const cluster = prepareCluster(join(folder, 'good'));
  await stopCluster(cluster);
  removeCluster(cluster);
  rmSync(folder, { recursive: true, force: true });
}, minutes);

/** Starts the server as a person does, with settings that cannot work; gives what it said and how it ended. */
function failed(env: Record<string, string>): Promise<{ code: number | null; said: readonly string[] }> {
  const child = spawn(process.execPath, [join(root, 'src', 'main.ts')], {
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', DATABASE_URL: '', LANGHOC_SAMPLE: '0', ...env },
  });
  let said = '';
  child.stdout.on('data', (text) => {
    said += text;
    // A server that starts all the same must not hold up the test.
    if (said.includes('/app')) child.kill('SIGTERM');
  });
  child.stderr.on('data', (text) => {
    said += text;
  });
  return new Promise((done) => child.on('close', (code) => done({ code, said: linesOf(said) })));
}

/** What was said, without the line about building the staff app, which comes only after a change of the code. */
const linesOf = (said: string) =>
  said.split('\n').filter((line) => line !== '' && !line.startsWith('Đang dựng giao diện'));

const there = join(folder, 'good');
mkdirSync(there);

describe('a start that cannot work', { timeout: minutes }, () => {
  const cases: readonly (readonly [string, Record<string, string>, RegExp])[] = [
    ['a port that is none', { PORT: '99999' }, /^PORT=99999/],
    ['a public address with a path', { LANGHOC_PUBLIC_URL: 'https://a.vn/app' }, /^LANGHOC_PUBLIC_URL=/],
    ['a certificate without its key', { LANGHOC_TLS_CERT: 'cert.pem' }, /^LANGHOC_TLS_KEY: còn thiếu/],
    [
      'a certificate that is not there',
      { LANGHOC_TLS_CERT: 'không có', LANGHOC_TLS_KEY: 'không có' },
      /^LANGHOC_TLS_CERT=.*không đọc được/,
    ],
    ['a proxy without an address', { LANGHOC_TRUST_PROXY: 'proxy.xa.vn' }, /^LANGHOC_TRUST_PROXY=/],
    ['a data folder that is a file', { LANGHOC_DATA: join(folder, 'file') }, /^Không ghi được vào .*file/],
    ['a host of another machine', { HOST: '192.0.2.1', LANGHOC_DATA: there }, /^HOST=192\.0\.2\.1/],
    ['a database that is not there', { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/c' }, /^DATABASE_URL:/],
    ['a database address that is none', { DATABASE_URL: 'đâu đó' }, /^DATABASE_URL/],
  ];
  writeFileSync(join(folder, 'file'), '');

  it.each(cases)('says of %s in one line what is wrong, and leaves no process', async (_name, env, line) => {
    const { code, said } = await failed(env);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(line);
    expect(code).toBe(1);
  });

  it('says so of an empty secret and of a changed database password', async () => {
    const cluster = prepareCluster(there);
    writeFileSync(join(there, 'secret'), '');
    const secret = await failed({ LANGHOC_DATA: there });
    expect(secret.said).toEqual([expect.stringMatching(/secret trống/)]);
    rmSync(join(there, 'secret'));
    writeFileSync(join(cluster.home, 'password'), 'another');
    const password = await failed({ LANGHOC_DATA: there });
    expect(password.said).toEqual([expect.stringMatching(/^Mật khẩu của cơ sở dữ liệu/)]);
    expect([secret.code, password.code]).toEqual([1, 1]);
    expect(runningPort(cluster)).toBeNull();
    writeFileSync(join(cluster.home, 'password'), cluster.password);
  });

  it('finds the same system behind a link to its folder', () => {
    const link = join(folder, 'link');
    symlinkSync(there, link, 'junction');
    const same = prepareCluster(link);
    expect(same.password).toBe(prepareCluster(there).password);
  });
});
