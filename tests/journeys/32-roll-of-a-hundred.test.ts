import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noNetwork, openAnew, openSession, PIN, phones, press } from './phone.ts';

const { phoneOf } = phones();
const SLOWER = 4;
const PEOPLE = 100;
const MOST_TAPS = 110;
/** A person calls a hundred names in less; four times slowed, on a machine that is busy, this is the end of waiting. */
const TIMEOUT_MS = 240_000;
/** What Chromium's own tools call a slow 3G. */
const slow3g = { offline: false, latency: 2000, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** Figures are told, never asserted: they are this machine's. */
const told = (what: string, ms: number) => console.log(`${what} ${(ms / 1000).toFixed(2)} s`);
const since = (begun: number) => performance.now() - begun;

/** Opens the list of the session of a hundred; gives how the person taps, and how often they have. */
async function openList(page: Page, title: string) {
  await page.getByRole('link', { name: 'Điểm danh' }).last().click();
  await page.locator('a.lh-list-row', { hasText: title }).click();
  await page
    .getByRole('button', { name: /^Có mặt: / })
    .first()
    .waitFor();
  let taps = 0;
  const waits: number[] = [];
  const tap = async (name: string | RegExp, shown?: () => Promise<void>) => {
    taps += 1;
    const begun = performance.now();
    await page.getByRole('button', { name }).first().click();
    await shown?.();
    waits.push(since(begun));
  };
  return {
    tap,
    taps: () => taps,
    slowest: () => waits.sort((a, b) => a - b)[Math.floor(waits.length * 0.95)]!,
  };
}

/** Calls everybody: nine of ten are here, the others are away, one of them ill. Then the session ends. */
async function callAll(page: Page, title: string) {
  const list = await openList(page, title);
  const begun = performance.now();
  const uncalled = page.getByRole('button', { name: /^Có mặt: / });
  const names = await uncalled.evaluateAll((buttons) =>
    buttons.map((one) => one.getAttribute('aria-label')!.replace('Có mặt: ', '')),
  );
  // People of one name are told apart by their place: the first of them that is not called yet.
  for (const [at, name] of names.entries()) {
    const here = at % 10 !== 9;
    await list.tap(`${here ? 'Có mặt' : 'Vắng'}: ${name}`, () =>
      page.getByText(`${name}, ${here ? 'có mặt' : 'vắng'}`).waitFor(),
    );
  }
  await list.tap(`Vắng, ${names[9]}`);
  await list.tap('ốm');
  await list.tap('Kết thúc buổi');
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc buổi' }).click();
  await page.getByRole('heading', { level: 1, name: 'Xong.' }).waitFor();
  return { taps: list.taps() + 1, ms: since(begun), slowest: list.slowest(), names: names.length };
}

const marksOf = (page: Page, session: string) =>
  page.evaluate(async (id) => {
    const me = await (await fetch('/api/me')).json();
    const answer = await fetch(`/api/communes/${me.communes[0].id}/sessions/${id}/sheet`);
    const { people, session: now } = await answer.json();
    const states = people.map((one: { state: string | null }) => one.state);
    return {
      state: now.state,
      present: states.filter((one: string | null) => one === 'present').length,
      away: states.filter((one: string | null) => one === 'absent' || one === 'excused').length,
    };
  }, session);

describe('a roll call of a hundred', () => {
  it.each([
    ['over a slow 3G', slow3g],
    ['without a network', null],
  ])(
    'takes no more than 110 taps at a quarter of the processor, %s, and every mark arrives',
    async (where, network) => {
      const title = `Một trăm người ${where}`;
      const page = await phoneOf('phogiamdoc', (desk) => openSession(desk, undefined, PEOPLE, title));
      const tools = await page.context().newCDPSession(page);
      await page.context().setOffline(true);
      await openAnew(page);
      await page.getByText('Ai đang cầm máy?').waitFor();
      await press(page, PIN.slice(0, -1));
      const quick = performance.now();
      await press(page, PIN.slice(-1));
      await noNetwork(page);
      told('opened without a network, from the last digit', since(quick));
      await tools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
      await openAnew(page);
      await page.getByText('Ai đang cầm máy?').waitFor();
      await press(page, PIN.slice(0, -1));
      const slow = performance.now();
      await press(page, PIN.slice(-1));
      await noNetwork(page);
      told('opened without a network, four times slowed, from the last digit', since(slow));
      if (network) {
        await page.context().setOffline(false);
        await tools.send('Network.enable');
        await tools.send('Network.emulateNetworkConditions', network);
      }
      const { taps, ms, slowest, names } = await callAll(page, title);
      told(`${names} people called ${where} in ${taps} taps,`, ms);
      told('95 of 100 taps shown within', slowest);
      expect(names).toBe(PEOPLE);
      expect(taps).toBeLessThanOrEqual(MOST_TAPS);
      const session = page.url().split('/').at(-1)!;
      await tools.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      if (network)
        await tools.send('Network.emulateNetworkConditions', {
          ...network,
          latency: 0,
          downloadThroughput: -1,
          uploadThroughput: -1,
        });
      await page.context().setOffline(false);
      await expect
        .poll(() => marksOf(page, session).catch(() => null), { timeout: 60_000 })
        .toEqual({ state: 'held', present: 90, away: 10 });
    },
    TIMEOUT_MS,
  );
});
