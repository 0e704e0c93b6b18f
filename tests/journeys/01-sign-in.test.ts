import { describe, expect, it } from 'vitest';
import { samplePassword } from '../../src/testing/fixtures.ts';
import { journeys, widths } from './support.ts';

const { person } = journeys();

describe.each(widths)('signing in on %s', (_device, width, height) => {
  it('a wrong password is told in Vietnamese with what to do, and what was typed stays', async () => {
    const { page, open, expectWell } = await person(null, width, height);
    await open('');
    await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('phogiamdoc');
    await page.getByLabel(/^Mật khẩu/).fill('khong-phai-mat-khau');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('alert').filter({ hasText: 'không đúng' }).waitFor();
    expect(await page.getByRole('textbox', { name: 'Tên đăng nhập' }).inputValue()).toBe('phogiamdoc');
    await expectWell();
  });

  it('stands where the link led that was opened before signing in', async () => {
    const { page, open } = await person(null, width, height);
    await open('tan-huong/kinh-phi?nam=2024');
    await page.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('phogiamdoc');
    await page.getByLabel(/^Mật khẩu/).fill(samplePassword);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kinh phí năm 2024' }).waitFor();
  });

  it('leads to the own commune, and each sample account switches between the two', async () => {
    const { page, open, menu } = await person('giamdoc', width, height);
    await open('');
    await page.waitForURL(/\/app\/suoi-lanh/);
    await menu();
    await page.getByRole('combobox', { name: 'Xã', exact: true }).selectOption({ label: 'xã Tân Hương' });
    await page.waitForURL(/\/app\/tan-huong/);
    await page.getByText(/Trung tâm học tập cộng đồng xã Tân Hương/).waitFor();
  });
});
