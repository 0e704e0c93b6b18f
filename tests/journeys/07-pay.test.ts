import { createCanvas } from '@napi-rs/canvas';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const classes: Readonly<Record<string, string>> = {
  'office PC': 'Phòng, chống bạo lực gia đình',
  phone: 'Khởi nghiệp từ sản phẩm của địa phương',
};

const part = (page: Page, name: string): Locator =>
  page.locator('section').filter({ has: page.getByRole('heading', { level: 2, name }) });

/** A photo of a receipt. */
function receipt(): Buffer {
  const canvas = createCanvas(600, 800);
  const context = canvas.getContext('2d');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, 600, 800);
  context.fillStyle = '#222';
  context.font = '40px serif';
  context.fillText('HÓA ĐƠN BÁN LẺ', 120, 120);
  return canvas.toBuffer('image/jpeg', 90);
}

/** Writes one row of cash, as the accountant does it. */
async function cash(page: Page, kind: string, amount: string): Promise<void> {
  const book = part(page, 'Tiền đã giao nhận');
  await book.getByRole('button', { name: 'Ghi tiền' }).click();
  await book.getByRole('combobox', { name: 'Loại' }).selectOption({ label: kind });
  await book.getByRole('textbox', { name: 'Số tiền (đồng)' }).fill(amount);
  await book.getByRole('textbox', { name: 'Người giao, nhận' }).fill('Lương Quốc Khải');
  await book.getByRole('button', { name: 'Lưu' }).click();
  await book.getByRole('listitem').filter({ hasText: kind }).first().waitFor();
}

describe.each(widths)('the money of a class on %s', (device, width, height) => {
  it('is advanced, spent and settled to the đồng, or says where it does not add up', async () => {
    const { page, open, expectWell } = await person('ketoan', width, height);
    await open('suoi-lanh/kinh-phi');
    await page.getByRole('heading', { level: 1, name: 'Kinh phí năm 2026' }).waitFor();
    await page.getByText(/^Đã chi .* trên .*%\)$/).waitFor();
    await expectWell();
    await page.getByRole('link', { name: classes[device] ?? '' }).click();
    await part(page, 'Tiền đã giao nhận').waitFor();

    await cash(page, 'Tạm ứng', '500000');
    // A voucher number stands for one voucher in the commune.
    const voucher = `PC ${width}`;
    const vouchers = part(page, 'Chứng từ chi');
    await vouchers.getByRole('button', { name: 'Thêm khoản chi' }).click();
    if (device === 'phone') {
      // The photo comes first there.
      expect(await vouchers.getByRole('textbox').count()).toBe(0);
      await expectWell();
      const chooser = page.waitForEvent('filechooser');
      await vouchers.getByRole('button', { name: 'Chụp chứng từ' }).click();
      await (await chooser).setFiles({ name: 'hoa don.jpg', mimeType: 'image/jpeg', buffer: receipt() });
      await vouchers.getByRole('img', { name: 'Ảnh chứng từ' }).waitFor();
    }
    await vouchers.getByRole('textbox', { name: 'Số tiền (đồng)' }).fill('300000');
    await vouchers.getByText('ba trăm nghìn đồng', { exact: false }).waitFor();
    await vouchers.getByRole('textbox', { name: 'Người nhận tiền' }).fill('Vi Thị Hạnh');
    await vouchers.getByRole('textbox', { name: 'Số chứng từ' }).fill(voucher);
    await vouchers.getByRole('img', { name: /^Ghi khoản này thì còn: / }).waitFor();
    await expectWell();
    await vouchers.getByRole('button', { name: 'Ghi khoản chi' }).click();

    const row = vouchers.getByRole('listitem').filter({ hasText: voucher });
    await row.waitFor();
    if (device === 'phone') {
      const address = await row.getByRole('link', { name: 'Ảnh chứng từ' }).getAttribute('href');
      const kept = await page.request.get(address ?? '');
      expect([kept.status(), kept.headers()['content-type']]).toEqual([200, 'image/jpeg']);
    } else expect(await row.getByRole('link').count()).toBe(0);

    // What was handed out and not spent is said to the đồng; it goes back.
    const unspent = await page.getByText(/^Còn [\d.]+ đ chưa có chứng từ chi và chưa hoàn ứng/).innerText();
    const left = /^Còn ([\d.]+) đ/.exec(unspent)?.[1]?.replaceAll('.', '') ?? '';
    const settle = page.getByRole('button', { name: 'Quyết toán lớp này' });
    expect(await settle.isDisabled()).toBe(true);
    await cash(page, 'Hoàn ứng', left);
    await page.getByText('Khớp đúng, quyết toán được.').waitFor();
    await settle.click();
    await page.getByRole('heading', { name: 'Đã quyết toán ngày 22/10/2026' }).waitFor();
    expect(await page.getByRole('button', { name: 'Thêm khoản chi' }).count()).toBe(0);
    await expectWell();
  });
});
