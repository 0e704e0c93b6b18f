import { describe, expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;
const slug = 'suoi-lanh/lich/xep?nam=2026';

describe('scheduling what has no day', () => {
  it('at the office PC: a class is dragged to a day and taken back; a schedule for all is proposed, changed and taken', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', office[1], office[2]);
    await open(slug);
    const tray = page.locator('.sch-side .sch-item');
    await tray.first().waitFor();
    const all = await tray.count();
    expect(all).toBeGreaterThan(1);
    const title = await tray.first().locator('b').innerText();
    await expectWell();

    await page.getByRole('button', { name: '19:30–21:00' }).click();
    await page.getByRole('checkbox', { name: 'CN' }).uncheck();
    await page.getByRole('button', { name: '19:30–21:00' }).click();
    // Days that it cannot have show why before it is let go.
    await tray.first().hover();
    await page.mouse.down();
    await page.mouse.move(700, 500, { steps: 8 });
    await page.locator('.sch-no').first().waitFor();
    const day = page.locator('.sch-calendar [data-date="2026-12-16"]').first();
    const box = (await day.boundingBox())!;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    await page.getByText('Đã xếp 1 buổi').waitFor();
    await page.locator('.sch-standing', { hasText: title }).first().waitFor();
    expect(await tray.count()).toBe(all - 1);
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã bỏ 1 buổi').waitFor();
    await page
      .locator('.sch-side .sch-item')
      .nth(all - 1)
      .waitFor();

    await page.getByRole('button', { name: 'Xếp giúp tất cả' }).click();
    await page.getByText(`Đề xuất ngày cho ${all} lớp. Kéo để sửa, rồi nhận.`).waitFor();
    await page.locator('.sch-draft').first().waitFor();
    await expectWell();
    await page.getByRole('button', { name: `Nhận lịch này (${all} lớp)` }).click();
    await page.getByText('Mọi lớp đã có ngày').waitFor();
    await page.getByText(`Đã xếp ${all} buổi`).waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText(`Đã bỏ ${all} buổi`).waitFor();
  });

  it('on the phone: a class is given a day and its weeks; days to avoid are kept', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    await open(slug);
    await page.getByRole('button', { name: '19:30–21:00' }).click();
    await page.getByRole('textbox', { name: 'Từ' }).last().fill('1/12/2026');
    await page.getByRole('textbox', { name: 'Đến' }).last().fill('10/12/2026');
    await page.getByRole('textbox', { name: /^Lý do/ }).fill('Thi học kỳ');
    await page.getByRole('button', { name: 'Thêm ngày tránh' }).click();
    await page.getByText('01/12/2026 – 10/12/2026: Thi học kỳ').waitFor();
    await expectWell();
    await page.locator('.sch-item').first().click();
    const form = page.getByRole('dialog');
    // The first day that nothing stands in the way of is proposed.
    expect(await form.getByRole('textbox', { name: 'Ngày' }).inputValue()).toBe('11/12/2026');
    await form.getByRole('textbox', { name: 'Ngày' }).fill('2/12/2026');
    await form.getByRole('textbox', { name: 'Ngày' }).blur();
    await form.getByText(/02\/12\/2026: ngày tránh xếp lớp/).waitFor();
    await form.getByRole('textbox', { name: 'Ngày' }).fill('12/12/2026');
    await form.getByRole('textbox', { name: /^Số buổi/ }).fill('3');
    await expectWell();
    await form.getByRole('button', { name: /xếp vào ngày này/i }).click();
    await page.getByText('Đã xếp 3 buổi').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Đã bỏ 3 buổi').waitFor();
    await page.getByRole('button', { name: 'Bỏ “Thi học kỳ”' }).click();
    await page.getByText('01/12/2026 – 10/12/2026: Thi học kỳ').waitFor({ state: 'detached' });
  });
});
