import { describe, expect, it } from 'vitest';
import { samplePassword } from '../../testing/fixtures.ts';
import { committingDatabase, servicesForTests, type TestServices } from '../../testing/services.ts';
import { openAuthDatabase } from '../database/database.ts';
import { Problem } from '../problems/problem.ts';
import { assertGoodPassword } from './password.ts';
import { openSignIn } from './signin.ts';
import { waitAfter } from './throttle.ts';

const openServices = servicesForTests();

const tryIn = (services: TestServices, username: string, password: string, address = '10.0.0.1') =>
  services.server.inject({
    method: 'POST',
    url: '/api/auth/sign-in/username',
    remoteAddress: address,
    payload: { username, password },
  });

describe('wrong guesses', () => {
  it('are slowed after the fifth; the same person elsewhere and others here get in', async () => {
    const services = await openServices();
    const codes: number[] = [];
    for (let guess = 0; guess < 6; guess += 1)
      codes.push((await tryIn(services, 'ketoan', `đoán mò ${guess}`)).statusCode);
    expect(codes).toEqual([401, 401, 401, 401, 429, 429]);
    const barred = await tryIn(services, 'ketoan', samplePassword);
    expect([barred.statusCode, Number(barred.headers['retry-after']) > 0]).toEqual([429, true]);
    expect((await tryIn(services, 'ketoan', samplePassword, '10.0.0.2')).statusCode).toBe(200);
    expect((await tryIn(services, 'giamdoc', samplePassword)).statusCode).toBe(200);
  });

  it('on one name after the other from one address are stopped; who works there goes on', async () => {
    const services = await openServices();
    expect((await tryIn(services, 'giamdoc', samplePassword)).statusCode).toBe(200);
    const names = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'];
    for (let guess = 0; guess < 24; guess += 1) await tryIn(services, names[guess % 6]!, 'mật khẩu nào đó');
    expect((await tryIn(services, 'ketoan', samplePassword)).statusCode).toBe(429);
    expect((await tryIn(services, 'giamdoc', samplePassword)).statusCode).toBe(200);
    expect((await tryIn(services, 'ketoan', samplePassword, '10.0.0.2')).statusCode).toBe(200);
  });

  it('sent at once are counted before they are answered', async () => {
    const database = openAuthDatabase(await committingDatabase());
    const signIn = openSignIn(database, 'a secret for tests', 'http://localhost');
    const guesses = Array.from({ length: 30 }, (_, guess) =>
      signIn.signIn('ketoan', `đoán mò ${guess}`, '10.0.0.1', '').catch((error: Problem) => error.code),
    );
    const answers = await Promise.all(guesses);
    await signIn.close();
    expect(answers).toHaveLength(30);
    // The fifth is checked, and told the wait that begins with it.
    expect(answers.filter((code) => code === 'wrong-password').length).toBeLessThanOrEqual(5);
    expect(answers.filter((code) => code === 'too-many-tries').length).toBeGreaterThanOrEqual(25);
  });

  it('of the old password, at a session that somebody left open, are slowed as at the door', async () => {
    const services = await openServices();
    const partner = await services.as('hoinongdan');
    const codes: number[] = [];
    for (let guess = 0; guess < 6; guess += 1) {
      const sent = { old: `đoán mò ${guess}`, fresh: 'bờ ao có cây sung' };
      codes.push((await partner.send('POST', '/api/auth/password', sent)).status);
    }
    expect(codes).toEqual([401, 401, 401, 401, 429, 429]);
    expect((await tryIn(services, 'hoinongdan', samplePassword)).statusCode).toBe(200);
  });

  it('wait 15 s after the fifth, twice as long after each, 15 min at most', () => {
    expect([4, 5, 6, 7, 40].map((failures) => waitAfter(failures, 0))).toEqual([0, 15, 30, 60, 900]);
    expect(waitAfter(5, 15)).toBe(0);
  });
});

describe('a password', () => {
  const about = ['phogiamdoc', 'Lương Quốc Khải', 'xã Tân Hương', 'Trưởng thôn Nà Khuổi'];
  const isGood = (password: string): boolean => {
    try {
      assertGoodPassword(password, about);
      return true;
    } catch (error) {
      if (error instanceof Problem && error.code === 'weak-password') return false;
      throw error;
    }
  };

  it.each([
    'langhoc2026',
    'LangHoc@2026',
    '0123456789',
    '9876543210',
    'abcdefghijk',
    'tanhuong2024',
    'xatanhuong2026',
    'Tân Hương 2026',
    'phogiamdoc1',
    'truongthon2025',
    '2026giamdoc2026',
    'luongquockhai',
    'truongthonnakhuoi1',
    '1985198519',
    'aaaaaaaaaaaa',
    'ngắn',
  ])('like “%s” is refused', (password) => expect(isGood(password)).toBe(false));

  it.each(['vuon-chuoi-sau-nha-36', 'bờ ao có cây sung', 'cây đa đầu làng 1987', 'k7mp-3xqf-9tna-w2hd'])(
    'like “%s” is taken',
    (password) => expect(isGood(password)).toBe(true),
  );
});
