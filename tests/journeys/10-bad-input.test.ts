import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cell, clipboard, journeys, makePlan, saved, widths } from './support.ts';

const { person } = journeys();
const [, width, height] = widths[0];
const sewing = (page: Page) => page.getByRole('row', { name: /Kỹ thuật cắt may cơ bản/ });

async function learners(page: Page, count: string): Promise<void> {
  await cell(sewing(page), 'learners').click();
  await page.keyboard.type(count);
  await page.keyboard.press('Enter');
}

describe('what may go wrong with a plan', () => {
  it('two people write the same cell: the second sees both and chooses', async () => {
    const first = await person('phogiamdoc', width, height);
    const second = await person('phogiamdoc', width, height);
    await first.open('suoi-lanh/ke-hoach');
    await makePlan(first.page, 2027);
    await second.open(new URL(first.page.url()).pathname.replace('/app/', ''));
    await sewing(second.page).waitFor();
    await learners(first.page, '40');
    await saved(first.page);

    await learners(second.page, '50');
    const dialog = second.page.getByRole('dialog', { name: 'Người khác vừa sửa cùng chỗ' });
    const row = dialog.getByRole('row', { name: /^Số học viên/ });
    expect((await row.innerText()).split(/\s+/).slice(-2)).toEqual(['50', '40']);
    await second.expectWell();
    await dialog.getByRole('button', { name: 'Giữ của tôi' }).click();
    await saved(second.page);
    await first.page.reload();
    expect(await cell(sewing(first.page), 'learners').innerText()).toBe('50');
  });

  it('the network goes in mid-save: nothing is lost and nothing is written twice', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', width, height);
    await open('suoi-lanh/ke-hoach');
    await makePlan(page, 2028);
    await sewing(page).waitFor();
    let lost = 0;
    // The server gets the lines, the browser never gets the answer.
    await page.route('**/lines', async (route) => {
      if (lost++ > 0) return route.continue();
      await route.fetch();
      await route.abort();
    });
    await learners(page, '60');
    await page.getByText('1 thay đổi chưa lưu').waitFor();
    await page
      .getByText(/Không có mạng/)
      .last()
      .waitFor();
    await expectWell();
    await saved(page);
    expect(lost).toBe(2);
    await page.reload();
    expect(await cell(sewing(page), 'learners').innerText()).toBe('60');
  });

  it('ten thousand pasted rows are refused in words, and change nothing', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', width, height);
    await open('suoi-lanh/ke-hoach');
    await makePlan(page, 2029);
    const rows = page.getByRole('grid').getByRole('row');
    await sewing(page).waitFor();
    const before = await rows.count();
    await cell(sewing(page), 'title').click();
    await clipboard(page, Array.from({ length: 10_000 }, (_, at) => `Chuyên đề ${at}\tKT`).join('\r\n'));
    await page.keyboard.press('Control+v');
    await page.getByText('Dán 10.000 dòng một lần là quá nhiều; mỗi lần nhiều nhất 2.000 dòng.').waitFor();
    expect(await rows.count()).toBe(before);
    await expectWell();
  });
});
