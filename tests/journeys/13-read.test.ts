import { describe, expect, it } from 'vitest';
import { tanHuong2024 } from '../../src/sample/tan-huong-2024.ts';
import { journeys, saved, widths } from './support.ts';

const { person } = journeys();
const sample = tanHuong2024();

/** The plan of Tân Hương as its deputy has it on the disk: a Word file. */
async function wordFile(page: Awaited<ReturnType<typeof person>>['page']) {
  const base = `/api/communes/${sample.communeId}`;
  const opened = await (await page.request.get(`${base}/plans/${sample.plan.id}`)).json();
  const file = await page.request.get(`${base}/plan-versions/${opened.version.id}/paper?form=docx`);
  return {
    name: 'ke hoach 2024 (ban cuoi).docx',
    mimeType: 'application/octet-stream',
    buffer: await file.body(),
  };
}

describe.each(widths)('last year’s file at the %s', (device, width, height) => {
  it('is read, looked through beside the paper, and becomes the plan of a year; the whole is undone at once', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', width, height);
    const year = device === 'phone' ? 2023 : 2022;
    await open('suoi-lanh/ke-hoach');
    await page.getByRole('link', { name: 'Đọc từ tệp đã có' }).click();
    await page.getByRole('heading', { name: 'Đọc giấy tờ đã có' }).waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Chọn tệp' }).click(),
    ]);
    await chooser.setFiles(await wordFile(page));
    await page.getByRole('heading', { name: 'Chỗ cần xem' }).waitFor();
    await page.getByText(/Đọc được 24 dòng/).waitFor();
    await expectWell();

    // What contradicts itself stands first and is marked on the paper; the hands stay on the keyboard.
    const left = page.getByText(/^còn \d+ \/ \d+$/);
    const before = await left.innerText();
    // Rows of one cause are one card: each can be seen and dealt with by itself, or all in one act.
    const offNorm = page.getByRole('listitem').filter({ hasText: /dòng lệch định mức/ });
    await offNorm.getByRole('button', { name: /^\d+ dòng$/ }).click();
    await offNorm.getByRole('button', { name: /^Sửa cả \d+$/ }).waitFor();
    await offNorm.getByText('Từng dòng').click();
    const first = offNorm.getByRole('button', { name: 'Tháng 5, dòng 1, Kinh phí' });
    await first.click();
    if (device === 'phone') await page.getByRole('button', { name: 'Xem trên giấy' }).click();
    await page.locator('[data-marked]').filter({ hasText: '755.000' }).waitFor();
    if (device === 'phone') await page.keyboard.press('Escape');
    else {
      // And the other way: a press on the paper shows what was read from there.
      await page.getByRole('cell', { name: '102', exact: true }).click();
      await page.locator('[data-mark="present"]').filter({ hasText: '102' }).waitFor();
    }
    await first.locator('..').getByRole('button', { name: 'Giữ như giấy' }).click();
    await page.getByText(/^Đã xem 1 chỗ$/).waitFor();
    expect(await left.innerText()).not.toBe(before);

    const second = page.getByRole('button', { name: 'Tháng 1, dòng 2, Kinh phí' });
    await second.click();
    await second.focus();
    await page.keyboard.press('e');
    const cost = page.getByRole('textbox', { name: 'Tháng 1, dòng 2, Kinh phí' });
    await cost.fill('720.000');
    await page.keyboard.press('Enter');
    await cost.waitFor({ state: 'detached' });
    await saved(page);
    await page.reload();
    await page.getByText(/^Đã xem 1 chỗ$/).waitFor();
    expect(await second.count()).toBe(0);

    await page.getByRole('textbox', { name: 'Lập cho năm' }).fill(String(year));
    await page.getByRole('button', { name: `Xem xong, lập kế hoạch ${year}` }).click();
    await page.getByRole('button', { name: 'Lập như giấy' }).click();
    await page.getByRole('heading', { level: 1, name: `Kế hoạch năm ${year}` }).waitFor();
    await page.getByText('Tuyên truyền an ninh mạng').first().waitFor();

    await page.getByRole('link', { name: 'Giấy đã đọc' }).click();
    await page.getByRole('button', { name: 'Hoàn tác lần nhập' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác lần nhập' }).click();
    await page.getByText(/đã được hoàn tác/).waitFor();
    await open('suoi-lanh/ke-hoach');
    expect(await page.getByRole('heading', { name: `Kế hoạch năm ${year}` }).count()).toBe(0);
  });
});
