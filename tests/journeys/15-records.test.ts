import { describe, expect, it } from 'vitest';
import { journeys, saved, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

describe('a record of the centre', () => {
  it('is added on the phone with days as people type them, and told under its field what is wrong', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    await open('suoi-lanh/to-chuc?muc=don-vi');
    await page.getByRole('button', { name: 'Thêm đơn vị' }).first().click();
    const form = page.getByRole('dialog', { name: 'Đơn vị' });
    await form.getByRole('textbox', { name: 'Tên đơn vị' }).fill('Hội Làm vườn xã');
    await form.getByRole('textbox', { name: 'Tên gọi tắt' }).fill('Vườn '.repeat(30));
    const from = form.getByRole('textbox', { name: 'Từ ngày' });
    await from.fill('31/2/26');
    await from.press('Tab');
    await form.getByText('Ghi ngày như 22/10/2024.').waitFor();
    await from.fill('010326');
    await from.press('Tab');
    expect(await from.inputValue()).toBe('01/03/2026');
    await form.getByRole('button', { name: 'Mở lịch' }).last().click();
    await expectWell();
    await page.getByRole('button', { name: '22 tháng' }).first().click();
    expect(await form.getByRole('textbox', { name: 'Đến ngày' }).inputValue()).toMatch(/^22\/\d\d\/\d{4}$/);
    await form.getByRole('textbox', { name: 'Đến ngày' }).fill('');
    await form.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await form.getByText(/100/).waitFor();
    await form.getByRole('textbox', { name: 'Tên gọi tắt' }).fill('Hội Làm vườn');
    expect(await form.getByText(/100/).count()).toBe(0);
    await form.getByRole('button', { name: 'Thêm đơn vị' }).click();
    await form.waitFor({ state: 'detached' });
    await page.getByText('Hội Làm vườn xã').first().waitFor();
  });

  it('that two people change at once is taken over by whoever comes late, and saved by itself', async () => {
    const one = await person('phogiamdoc', office[1], office[2]);
    const other = await person('phogiamdoc', phone[1], phone[2]);
    const seats = async ({ page, open }: typeof one) => {
      await open('suoi-lanh/to-chuc?muc=dia-diem');
      await page.getByText('Nhà văn hóa').first().click();
      return page.getByRole('dialog', { name: 'Địa điểm' }).getByRole('textbox', { name: /^Sức chứa/ });
    };
    const [first, late] = [await seats(one), await seats(other)];
    // Without network nobody hears of what the first saves, and comes late for certain.
    await other.page.context().setOffline(true);
    await first.fill('123');
    await first.press('Tab');
    await saved(one.page);
    await late.fill('99');
    await late.press('Tab');
    await other.page.context().setOffline(false);
    await other.page.getByRole('button', { name: 'Lấy bản hiện tại' }).click();
    await expect.poll(() => late.inputValue(), { timeout: 20_000 }).toBe('123');
    await late.fill('124');
    await late.press('Tab');
    await saved(other.page);
    await other.page.reload();
    expect(await (await seats(other)).inputValue()).toBe('124');
  });
});
