import { describe, expect, it } from 'vitest';
import { samplePassword } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';

const openServices = servicesForTests();

/** A browser that several people use: keeps its cookies as a real one does. */
function browserOf(services: TestServices) {
  const cookies = new Map<string, string>();
  const send = async (method: 'GET' | 'POST', url: string, payload?: object) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await services.server.inject({
      method,
      url,
      ...(payload ? { payload } : {}),
      headers: cookie ? { cookie } : {},
    });
    for (const line of [answer.headers['set-cookie'] ?? []].flat()) {
      const [pair = ''] = line.split(';');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    return answer;
  };
  const me = async () => {
    const answer = await send('GET', '/api/me');
    return answer.statusCode === 200 ? answer.json() : null;
  };
  return {
    cookies,
    send,
    me,
    signIn: async (username: string) => {
      const answer = await send('POST', '/api/auth/sign-in/username', { username, password: samplePassword });
      expect(answer.statusCode).toBe(200);
      return me();
    },
    turn: (account: string) => send('POST', '/api/auth/turn', { account }),
    leave: (account: string) => send('POST', '/api/auth/sign-out', { account }),
  };
}

describe('several people at one phone', () => {
  it('each has the session at turn when it is theirs, without signing in again', async () => {
    const browser = browserOf(await openServices());
    const head = await browser.signIn('truongthon');
    const partner = await browser.signIn('hoinongdan');
    expect([head.username, partner.username]).toEqual(['truongthon', 'hoinongdan']);
    expect((await browser.turn(head.account)).statusCode).toBe(200);
    expect((await browser.me()).username).toBe('truongthon');
    expect((await browser.turn(partner.account)).statusCode).toBe(200);
    expect((await browser.me()).username).toBe('hoinongdan');
    // Whoever is at turn already stays so.
    expect((await browser.turn(partner.account)).statusCode).toBe(200);
    expect((await browser.me()).username).toBe('hoinongdan');
  });

  it('one signs out for good, the other stays; whoever left has to sign in', async () => {
    const browser = browserOf(await openServices());
    const head = await browser.signIn('truongthon');
    const partner = await browser.signIn('hoinongdan');
    const kept = new Map(browser.cookies);
    await browser.leave(head.account);
    expect((await browser.me()).username).toBe('hoinongdan');
    // Nor with the cookie that somebody has copied before.
    for (const [name, value] of kept) browser.cookies.set(name, value);
    expect((await browser.turn(head.account)).statusCode).toBe(401);
    await browser.leave(partner.account);
    expect(await browser.me()).toBeNull();
  });

  it('nobody comes to turn whose session this browser does not keep, or under the name of another', async () => {
    const services = await openServices();
    const [browser, elsewhere] = [browserOf(services), browserOf(services)];
    const head = await browser.signIn('truongthon');
    const deputy = await elsewhere.signIn('phogiamdoc');
    expect((await browser.turn(deputy.account)).statusCode).toBe(401);
    // A session that is kept under somebody else's name opens nothing.
    const [name, value] = [...browser.cookies].find(([one]) => one.endsWith('session_token'))!;
    elsewhere.cookies.set(`${name}.${head.account}x`, value);
    expect((await elsewhere.turn(`${head.account}x`)).statusCode).toBe(401);
    expect((await elsewhere.me()).username).toBe('phogiamdoc');
  });
});
