import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { strangePaper } from '../../src/paper-import/testing/strange-paper.ts';
import { journeys, saved } from './support.ts';

const { person } = journeys();

/** What each part of the strange paper is, by its heading: the key and the word of its button. */
const meant = [
  ['GỐC RỄ', '1', 'căn cứ'],
  ['MẠCH NƯỚC', '2', 'tình hình'],
  ['ĐIỀU GỬI GẮM', '4', 'nhu cầu'],
  ['CÁI BÓNG CẦN CHẠM', '5', 'chỉ tiêu'],
  ['LÀM GÌ', '6', 'bảng hoạt động'],
  ['VAI KỀ VAI', '7', 'phân công'],
  ['HŨ GẠO CHUNG', '8', 'kinh phí'],
] as const;

const active = (page: Page) => page.locator('[data-part][data-active]');
const partsLeft = async (page: Page): Promise<number> => {
  const head = await page.getByText(/^Đã hiểu \d+ % chữ của giấy/).innerText();
  return Number(/còn (\d+) phần chưa hiểu/.exec(head)?.[1] ?? 0);
};
const meaningOf = (heading: string) => {
  const found = meant.find(([words]) => heading.includes(words));
  if (!found) throw new Error(`nobody knows what “${heading}” is`);
  return found;
};

/** Puts the paper of a year where papers are read, and waits until it was. */
async function readPaper(page: Page, commune: string, year: number): Promise<void> {
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Chọn tệp' }).click(),
  ]);
  const buffer = strangePaper(commune, year);
  await chooser.setFiles({ name: `ke hoach ${year}.txt`, mimeType: 'text/plain', buffer });
  await page.getByRole('heading', { name: 'Phần chưa hiểu' }).waitFor();
}

/** Makes the plan of what was read: the key for it, then the button that the question offers. Gives how many keys that took. */
async function accept(page: Page, year: number): Promise<number> {
  await page.keyboard.press('Control+Enter');
  const question = page.getByRole('dialog', { name: `Xem xong, lập kế hoạch ${year}` });
  const made = page.getByRole('heading', { level: 1, name: `Kế hoạch năm ${year}` });
  await question.or(made).first().waitFor();
  if (await made.isVisible()) return 1;
  const anyway = question.getByRole('button', { name: 'Lập như giấy' });
  let keys = 1;
  for (; !(await anyway.evaluate((button) => button === document.activeElement)); keys += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await made.waitFor();
  return keys + 1;
}

describe('a paper whose headings nobody knows', () => {
  it('becomes a plan in fewer than thirty keys, and the next one of the commune needs none of them', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', 1280);
    await open('suoi-lanh/ke-hoach/tu-giay');
    await readPaper(page, 'Suối Lạnh', 2031);
    await expectWell();
    const unknown = await partsLeft(page);
    expect(unknown, 'parts that were not understood').toBeGreaterThan(2);
    let keys = 0;
    while ((await partsLeft(page)) > 0) {
      const left = await partsLeft(page);
      const [, key] = meaningOf(await active(page).innerText());
      await page.keyboard.press(key);
      keys += 1;
      await expect.poll(() => partsLeft(page)).toBeLessThan(left);
    }
    await saved(page);
    await page.getByText(/Đọc được 3 dòng, 1 căn cứ/).waitFor();
    for (const read of ['Chị Sáu: trà nước', 'Chùa Linh Sơn'])
      await page.locator('.imp-fact', { hasText: read }).waitFor();

    // A part that was taken for something else is said otherwise, and so is a column, by the menu on its head.
    const press = async (key: string, times = 1) => {
      for (let time = 0; time < times; time += 1) await page.keyboard.press(key);
      keys += times;
    };
    await page.getByText(/^\d+ phần đã hiểu$/).click();
    await page.getByRole('button', { name: /^III. ĐIỀU GỬI GẮM/ }).click();
    keys += 2;
    await page.getByText('Máy hiểu là: kết quả năm trước').waitFor();
    await press('4');
    await page.getByRole('button', { name: /^III. ĐIỀU GỬI GẮM · nhu cầu/ }).waitFor();
    await page.getByRole('button', { name: /^V. LÀM GÌ, KHI NÀO/ }).click();
    const column = page.getByRole('combobox', { name: 'Cột “Nhóm” là' });
    expect(await column.inputValue()).toBe('programme');
    await column.selectOption('classes');
    keys += 3;
    await saved(page);
    keys += await accept(page, 2031);
    expect(keys, 'keys and presses from the paper to the plan').toBeLessThan(30);
    await page.getByText('Kỹ thuật ghép cành cam').first().waitFor();

    await open('suoi-lanh/ke-hoach/tu-giay');
    await page.getByText('Phần “VII. HŨ GẠO CHUNG”: kinh phí').waitFor();
    await page.getByText('Cột “Nhóm”: số lớp').waitFor();
    await readPaper(page, 'Suối Lạnh', 2032);
    const recalled = await page.getByText(/^\d+ phần được hiểu theo điều đã nói lần trước$/).innerText();
    expect(Number.parseInt(recalled, 10)).toBeGreaterThanOrEqual(unknown + 1);
    expect(await partsLeft(page)).toBe(0);
    for (const read of ['Chị Sáu: trà nước', 'Chùa Linh Sơn'])
      await page.locator('.imp-fact', { hasText: read }).waitFor();
    expect(await accept(page, 2032)).toBeLessThan(10);
    await page.getByText('Kỹ thuật ghép cành cam').first().waitFor();
  });

  it('is explained by touch too, on a phone; one act is taken back, and what was remembered is forgotten', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', 360, 780);
    await open('tan-huong/ke-hoach/tu-giay');
    await readPaper(page, 'Tân Hương', 2031);
    await expectWell();
    const heading = await active(page).innerText();
    const [, , word] = meaningOf(heading);
    const left = await partsLeft(page);
    await page.getByRole('button', { name: word, exact: true }).click();
    await expect.poll(() => partsLeft(page)).toBeLessThan(left);
    await saved(page);
    await page.reload();
    await expect.poll(() => partsLeft(page)).toBeLessThan(left);
    const [, , second] = meaningOf(await active(page).innerText());
    await page.getByRole('button', { name: second, exact: true }).click();
    await expect.poll(() => partsLeft(page)).toBeLessThan(left - 1);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await expect.poll(() => partsLeft(page)).toBe(left - 1);

    await open('tan-huong/ke-hoach/tu-giay');
    await page.getByRole('button', { name: `Quên: Phần “${heading}”: ${word}` }).click();
    await page.getByText(/^Phần “/).waitFor({ state: 'detached' });
  });
});
