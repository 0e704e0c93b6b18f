import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The page of a paper stands on the screen, and its two files come as what they are. */
async function expectPaper(page: Page): Promise<void> {
  const sheet = page.frameLocator('iframe.lh-paper');
  await sheet
    .locator('body')
    .getByText(/TRUNG TÂM|CỘNG HÒA|SỔ|Sổ/)
    .first()
    .waitFor();
  await expectFile(page, 'Tải Word (.docx)', word);
  await expectFile(page, 'Mở PDF để in', 'application/pdf');
}
async function expectFile(page: Page, name: string, type: string): Promise<void> {
  const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
  const answer = await page.request.get(href ?? '');
  expect([name, answer.status(), answer.headers()['content-type']?.split(';')[0]]).toEqual([name, 200, type]);
  expect((await answer.body()).length).toBeGreaterThan(1000);
}

describe.each(widths)('printing on %s', (_device, width, height) => {
  it('shows the plan of the year and of a month as the papers that they are', async () => {
    const { page, open, expectWell } = await person('giamdoc', width, height);
    await open('tan-huong/ke-hoach');
    await page.getByRole('link', { name: 'Mở kế hoạch' }).click();
    await page.getByRole('heading', { level: 2, name: 'Cộng', exact: true }).waitFor();
    // The screen itself on paper: all of its lines over the whole width, without menu and buttons.
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.locator('main .mantine-Button-root').filter({ visible: true }).count()).toBe(0);
    const main = await page.getByRole('main').boundingBox();
    expect(main!.width).toBeGreaterThan(width * 0.9);
    const cut = await page
      .locator('.lh-grid-frame')
      .evaluateAll((frames) => frames.filter((frame) => frame.scrollHeight > frame.clientHeight + 2).length);
    expect(cut).toBe(0);
    await page.emulateMedia({ media: null });
    await page.getByRole('tab', { name: 'Văn bản' }).click();
    await expectPaper(page);
    await page.getByRole('combobox', { name: 'Văn bản' }).selectOption({ label: 'Tháng 5 năm 2024' });
    await expectPaper(page);
    await expectFile(page, 'Tải Excel', excel);
    await expectWell();
  });

  it('shows every paper of a class', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', width, height);
    await open('tan-huong/lop');
    await page.getByRole('link', { name: /sấy thuốc lá/ }).click();
    await page.getByRole('tab', { name: 'Giấy tờ' }).click();
    await page.getByRole('link', { name: 'Thông báo mở lớp' }).waitFor();
    // One list: the papers of the money stand among them.
    await page.getByRole('link', { name: 'PDF: Báo cáo quyết toán' }).waitFor();
    await expectWell();
    const address = new URL(page.url()).pathname.replace('/app/', '');
    for (const kind of ['notice', 'invitation', 'roster', 'sheet', 'minutes']) {
      await open(`${address}/giay/${kind}`);
      await expectPaper(page);
    }
    await expectWell();
  });

  it('gives the papers of its money, the report and the register', async () => {
    const { page, open, expectWell } = await person('giamdoc', width, height);
    await open('tan-huong/kinh-phi');
    await page.getByRole('combobox', { name: 'Năm' }).selectOption('2024');
    await page.getByRole('link', { name: /sấy thuốc lá/ }).click();
    for (const paper of [
      'Giấy đề nghị tạm ứng',
      'Giấy đề nghị thanh toán, danh sách ký nhận',
      'Báo cáo quyết toán',
    ]) {
      await expectFile(page, `Word: ${paper}`, word);
      await expectFile(page, `PDF: ${paper}`, 'application/pdf');
    }

    await open('tan-huong/bao-cao');
    await page.getByRole('listitem').getByRole('link').first().click();
    await page.getByRole('button', { name: 'Xem bản in' }).click();
    await expectPaper(page);

    await open('tan-huong/van-ban');
    await expectFile(page, 'Tải Excel', excel);
    await expectWell();
    await page.getByRole('button', { name: 'In sổ' }).click();
    await expectPaper(page);
    await expectWell();
  });
});
