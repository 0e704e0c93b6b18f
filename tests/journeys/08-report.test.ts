import { describe, expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const periods: Readonly<Record<string, RegExp>> = { 'office PC': /^6 tháng/, phone: /^9 tháng/ };

describe.each(widths)('reporting on %s', (device, width, height) => {
  it('opens a number down to its classes, sessions and marks', async () => {
    const { page, open, expectWell } = await person('giamdoc', width, height);
    await open('tan-huong/bao-cao');
    await page.getByRole('heading', { level: 2, name: 'Số liệu của một kỳ: năm 2024' }).waitFor();
    await page
      .getByRole('button', { name: /^Lượt học viên/ })
      .first()
      .click();
    const panel = page.getByRole('dialog', { name: /^2\.209 lượt học viên/ });
    const first = panel.getByRole('listitem').first().getByRole('button');
    await first.waitFor();
    await expectWell();
    expect(await panel.getByRole('listitem').count()).toBe(24);
    const attended = await first.getByRole('strong').innerText();
    await first.click();
    await panel.getByText('‹ Cả kỳ').waitFor();
    const session = panel.locator('button[aria-expanded]').first();
    expect(await session.getByRole('strong').innerText()).toBe(attended);
    await session.click();
    const marks = panel.locator('ol li[data-state=present]');
    await marks.first().waitFor();
    expect(await marks.count()).toBe(Number(attended));
    await expectWell();
  });

  it('is made of a plan: what became of each line, its targets, and what units reported of their assignments', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', width, height);
    await open('suoi-lanh/ke-hoach');
    await page.getByRole('link', { name: 'Mở kế hoạch' }).click();
    // The version in force has a report; the amendment that is being written has none.
    await page
      .getByRole('button', { name: 'Bản đầu' })
      .or(page.getByRole('link', { name: 'Bản đầu' }))
      .click();
    await page.getByRole('button', { name: 'Lập báo cáo' }).click();
    await page.getByRole('heading', { level: 2, name: 'Số liệu của một kỳ: năm 2026' }).waitFor();
    await page.getByRole('button', { name: /^quý III/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Số liệu của một kỳ: quý III năm 2026' }).waitFor();
    await expectWell();
    await page.getByRole('button', { name: 'Lập báo cáo kỳ này' }).click();
    await page.waitForURL(/bao-cao\/./);
    await page
      .getByRole('heading', { level: 1, name: 'Kết quả thực hiện kế hoạch hoạt động quý III năm 2026' })
      .waitFor();
    const lines = page.getByRole('region', { name: 'Từng nội dung của kế hoạch' }).getByRole('row');
    const held = await lines.filter({ hasText: 'Đã tổ chức' }).count();
    expect(held).toBe(6);
    await page.getByText(`đã tổ chức ${held} / ${(await lines.count()) - 1}`).waitFor();
    await page.getByRole('heading', { level: 2, name: 'Nhiệm vụ của các đơn vị' }).waitFor();
    await expectWell();
  });

  it('is written from live figures, submitted, signed with a number, sent and frozen; above only totals are seen', async () => {
    const deputy = await person('phogiamdoc', width, height);
    const director = await person('giamdoc', width, height);
    const province = await person('so', width, height);
    const { page } = deputy;
    await deputy.open('suoi-lanh/bao-cao');
    await page.getByRole('button', { name: periods[device] ?? '' }).click();
    await deputy.expectWell();
    await page.getByRole('button', { name: 'Lập báo cáo kỳ này' }).click();
    await page.waitForURL(/bao-cao\/./);
    await page.locator('.lh-editor').last().getByRole('textbox').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Đề nghị cấp thêm sách cho lớp xóa mù chữ.');
    await page.getByText(/^đã lưu \d+:\d\d$/).waitFor();
    await deputy.expectWell();
    await page.getByRole('button', { name: 'Trình giám đốc' }).click();
    const now = (label: string) => `[aria-current=step]:has-text("${label}")`;
    await page.locator(now('Chờ giám đốc ký')).waitFor();

    const report = new URL(page.url()).pathname.replace('/app/', '');
    await director.open(report);
    await director.page.getByRole('button', { name: 'Ký', exact: true }).click();
    await director.page.getByRole('dialog').getByRole('button', { name: 'Ký', exact: true }).click();
    await director.page.locator(now('Đã ký, chờ gửi')).waitFor();
    await director.page
      .getByText(/\d+\/BC-TTHTCĐ/)
      .first()
      .waitFor();
    await director.expectWell();

    await deputy.open(report);
    await page.getByRole('button', { name: 'Gửi đi' }).click();
    await page.locator(now('Đã gửi')).waitFor();
    await page.getByText('Đề nghị cấp thêm sách cho lớp xóa mù chữ.').waitFor();
    expect(await page.getByRole('toolbar').count()).toBe(0);

    const title = await page.getByRole('heading', { level: 1 }).innerText();
    await province.open('suoi-lanh');
    await province.page.getByRole('heading', { level: 1, name: 'Số liệu báo cáo đã gửi' }).waitFor();
    await province.page.getByRole('option', { name: title }).waitFor({ state: 'attached' });
    await province.expectWell();
  });
});
