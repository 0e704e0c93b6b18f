import { describe, expect, it } from 'vitest';
import { servicesForTests } from '../../testing/services.ts';
import { judgeAddress } from './rules.ts';

const openServices = servicesForTests();

describe('the address for phones', () => {
  it.each([
    ['https://langhoc.xa.gov.vn/app/', { reachable: true, secure: true }],
    ['http://192.168.1.5:3000/app/', { reachable: true, secure: false }],
    ['http://localhost:3000/app/', { reachable: false, secure: false }],
    ['https://127.0.0.1:3000/app/', { reachable: false, secure: true }],
    ['http://[::1]:3000/app/', { reachable: false, secure: false }],
  ])('%s is judged by who reaches it and by what a browser keeps from it', (url, verdict) => {
    expect(judgeAddress(url)).toEqual(verdict);
  });

  it('is given with a code that says the same', async () => {
    const deputy = await (await openServices()).as('phogiamdoc');
    const { communes } = (await deputy.get('/api/me')).json;
    const { status, json } = await deputy.get(`/api/communes/${communes[0].id}/address`);
    expect(status).toBe(200);
    expect(json.url).toMatch(/\/app\/$/);
    expect(json.qr).toMatch(/^<svg /);
  });
});
