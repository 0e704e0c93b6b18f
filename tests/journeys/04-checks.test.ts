import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cell, journeys, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

/** Opens the plan that the paper of 2024 was read into. */
async function openPaper(page: Page, open: (path: string) => Promise<void>): Promise<void> {
  await open('tan-huong/ke-hoach');
  await page.getByRole('link', { name: 'Mở kế hoạch' }).click();
  const shown = page.getByRole('heading', { level: 2, name: 'Kiểm tra số liệu' });
  const shut = page.getByRole('button', { name: /^Kiểm tra số liệu \(\d+\)$/ });
  await shown.or(shut).waitFor();
  // At a desk the grid has the whole width until the checks are opened.
  if (await shut.isVisible()) await shut.click();
  await shown.waitFor();
}
const findings = (page: Page) => page.getByRole('region', { name: 'Kiểm tra số liệu' });

// What the paper says and its rows deny, each on a card of its own.
const found = [
  /2\.197.*2\.179|2\.179.*2\.197/s,
  /Tháng 1\D+1\D.*84.*88/s,
  /Tháng 1\D+2\D.*đ/s,
  /Tháng 5\D+1\D.*đ/s,
  /Tháng 10\D+1\D.*đ/s,
  /Tháng 2\D+2\D.*số lớp/is,
] as const;

describe.each(widths)('checking the plan of 2024 on %s', (_device, width, height) => {
  it('finds what the paper gets wrong and nothing else', async () => {
    const { page, open, expectWell } = await person('giamdoc', width, height);
    await openPaper(page, open);
    const region = findings(page);
    const cards = region.getByRole('article');
    for (const text of found)
      expect(await cards.filter({ hasText: text }).count(), String(text)).toBeGreaterThan(0);
    expect(await cards.filter({ hasText: /phối hợp/i }).count()).toBe(3);
    expect(await cards.count()).toBe(9);
    await region.getByText('9 điểm').waitFor();
    await expectWell();
  });
});

describe('mending what was found', () => {
  it('takes one press on a draft, in the cell where it stands', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', office[1], office[2]);
    await openPaper(page, open);
    await page.getByRole('button', { name: 'Điều chỉnh, bổ sung' }).click();
    await page
      .getByRole('textbox', { name: 'Lý do điều chỉnh, bổ sung' })
      .fill('Sửa số liệu theo kết quả kiểm tra');
    await page.getByRole('button', { name: 'Điều chỉnh, bổ sung' }).last().click();
    const card = findings(page)
      .getByRole('article')
      .filter({ hasText: /Tháng 5/ });
    await card.getByRole('button', { name: /Tháng 5/ }).click();
    const line = page.getByRole('row', { name: /trồng, chăm sóc cây cỏ voi/ });
    const cost = cell(line, 'cost');
    expect(await cost.getAttribute('aria-invalid')).toBe('true');
    await card.getByRole('button', { name: /^Ghi .* đ$/ }).click();
    await findings(page).getByText('8 điểm').waitFor();
    expect(await cost.getAttribute('aria-invalid')).toBeNull();
    await page.getByText(/^đã lưu \d+:\d\d$/).waitFor();
    await expectWell();
  });

  it('takes one press on the phone too, and what is kept is kept with its reason', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    await openPaper(page, open);
    await findings(page).getByText('8 điểm').waitFor();
    const october = findings(page)
      .getByRole('article')
      .filter({ hasText: /Tháng 10/ });
    await october.getByRole('button', { name: /^Ghi .* đ$/ }).click();
    await findings(page).getByText('7 điểm').waitFor();
    const stated = findings(page).getByRole('article').filter({ hasText: '2.179' });
    await stated.getByRole('button', { name: 'Giữ, ghi lý do' }).click();
    await stated.getByRole('textbox', { name: 'Lý do' }).fill('Giữ như bản đã ký');
    await stated.getByRole('button', { name: 'Ghi', exact: true }).click();
    await findings(page).getByText('6 điểm').waitFor();
    await findings(page).getByText('Đã giữ (1)').click();
    await findings(page).getByText('Đã giữ: Giữ như bản đã ký').waitFor();
    await page.getByText(/^đã lưu \d+:\d\d$/).waitFor();
    await expectWell();
  });
});
