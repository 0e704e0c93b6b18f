import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildWeb } from '../../src/app/web-build.ts';
import { migrate } from '../../src/platform/database/migrate.ts';
import { openBrowser } from '../../src/testing/browser.ts';
import { createDatabase, dropDatabase } from '../../src/testing/databases.ts';
import { serve } from '../../src/testing/throw-away.ts';

const register = [
  'Họ và tên\tThôn\tMã hộ\tNăm sinh\tGiới tính\tQuan hệ',
  'LÝ VĂN AN\tThôn Nà Mới\t1\t1980\tNam\tChủ hộ',
  'Lý Thị Bình\t\t\t1982\tNữ\tVợ',
].join('\n');

test('an empty system: set-up, then residents and units pasted from Excel', {
  timeout: 120_000,
}, async () => {
  const { page, well } = await emptyHouse();
  await page.goto('/app/');
  await page.locator('input[name=communeName]').fill('xã Nà Phặc');
  await page.getByLabel('Tỉnh').fill('Thái Nguyên');
  await page.getByLabel('Họ tên của bạn').fill('Hoàng Thị Mây');
  expect(await page.getByLabel('Tên trung tâm').inputValue()).toBe('Trung tâm học tập cộng đồng xã Nà Phặc');
  await page.locator('input[name=password]').fill('hoangthimay');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.getByText('Mật khẩu dễ đoán.').waitFor();
  expect(await well()).toEqual([]);
  await page.locator('input[name=password]').fill('suoi-chay-qua-truong-7');
  await page.getByRole('button', { name: 'Bắt đầu' }).click();
  await page.waitForURL('**/app/na-phac**');
  // The first home of an empty system says what comes first.
  const beginning = page.locator('section').filter({ has: page.getByRole('heading', { name: 'Bắt đầu' }) });

  await beginning.getByText('xong 0 / 6').waitFor();
  expect(await well()).toEqual([]);
  await beginning.getByRole('button', { name: 'Dán danh sách: Người dân' }).click();
  await page.waitForURL('**/nguoi-dan/dan-excel');

  await page.goto('/app/na-phac/nguoi-dan/dan-excel');
  await page.getByLabel('Chọn bảng trong Excel').fill(register);
  await page.getByRole('button', { name: 'Thêm thôn này' }).click();
  await page.getByRole('button', { name: 'Thêm 2 người' }).click();
  await page.getByText('Đã thêm 2 người, 1 hộ mới').waitFor();
  expect(await well()).toEqual([]);
  await page.getByRole('button', { name: 'Xem danh sách' }).click();
  await page.getByRole('button', { name: 'Lý Văn An' }).click();
  await page.getByRole('button', { name: 'Hộ 1, thôn Nà Mới' }).waitFor();

  await page.goto('/app/na-phac/to-chuc?muc=don-vi');
  await page.getByLabel('Dán nhiều đơn vị từ Excel').fill('Hội Nông dân xã\tHND\nTrạm Y tế xã\tTYT');
  await page.getByRole('button', { name: 'Thêm 2 đơn vị' }).click();
  await page.getByRole('cell', { name: 'Trạm Y tế xã' }).waitFor();
  expect(await well()).toEqual([]);

  // Who gets a post that works here gets the account in the same place.
  await page.goto('/app/na-phac/cai-dat?muc=chuc-vu');
  await page.getByRole('button', { name: 'Giao chức vụ' }).first().click();
  const form = page.getByRole('dialog');
  await form.getByRole('textbox', { name: /^Họ tên người giữ/ }).fill('Ma Văn Nghĩa');
  await form.getByRole('textbox', { name: /^Chức vụ, như in/ }).fill('Giám đốc');
  await form.getByLabel(/^Được làm trong phần mềm/).selectOption({ label: 'Giám đốc' });
  await form.getByRole('button', { name: 'Giao chức vụ' }).click();
  expect(await form.getByLabel('Tên đăng nhập').inputValue()).toBe('mavannghia');
  await form.getByRole('button', { name: 'Tạo tài khoản' }).click();
  await form.getByRole('status').getByText('mavannghia').waitFor();
  expect(await well()).toEqual([]);
  await page.goto('/app/na-phac');
  await page.getByText('xong 3 / 6').waitFor();
});

async function emptyHouse(): Promise<{ page: Page; well: () => Promise<readonly string[]> }> {
  const folder = mkdtempSync(join(tmpdir(), 'langhoc-set-up-'));
  const name = `langhoc_set_up_${process.pid}`;
  const url = inject('cluster') + name;
  await buildWeb(() => {});
  await createDatabase(inject('cluster'), name);
  await migrate(url);
  const server = await serve(url, folder, { sample: false });
  const browser = await openBrowser();
  onTestFinished(async () => {
    await browser.close();
    await server.stop();
    await dropDatabase(inject('cluster'), name);
    rmSync(folder, { recursive: true, force: true });
  });
  const page = await browser.newPage({
    viewport: { width: 360, height: 780 },
    baseURL: server.address,
    locale: 'vi-VN',
    reducedMotion: 'reduce',
  });
  return { page, well: () => browser.axe(page) };
}
