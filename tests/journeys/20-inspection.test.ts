import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { journeys, saved, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

describe('the inspection of a quarter', () => {
  it('is filled on the phone from what plan and records have, signed by two, mended by a unit, closed by the director', async () => {
    const deputy = await person('phogiamdoc', phone[1], phone[2]);
    const { page } = deputy;
    await deputy.open('suoi-lanh/kiem-tra');
    await deputy.expectWell();
    await page.getByRole('link', { name: 'Kiểm tra quý III năm 2026' }).click();
    await page.getByText('Xong 2 / 6 việc').waitFor();
    await page.getByText('còn 4 việc chưa ghi Đạt hay Chưa đạt').waitFor();

    // The first open item stands open: planned and by the records in one line, the figure opened down to its class.
    const card = page.locator('.in-card[data-open="true"]');
    await card.getByText('thiếu 6').waitFor();
    await card.getByText('Xem 1 lớp đứng sau con số').click();
    await card.getByRole('link', { name: /Kỹ năng ứng phó/ }).waitFor();
    await card.getByRole('textbox', { name: /^Kiểm tra thấy/ }).fill('60');
    await card.getByText('ít hơn sổ 4 học viên: giữ cả hai số').waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      card.getByRole('button', { name: 'Chụp ảnh' }).click(),
    ]);
    await chooser.setFiles({ name: 'lop.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
    await card.getByRole('link', { name: 'lop.pdf' }).waitFor();
    await card.getByRole('button', { name: 'Chưa đạt' }).click();
    await deputy.expectWell();
    await card.getByRole('button', { name: 'Thêm việc phải khắc phục' }).click();
    for (let left = 3; left > 0; left -= 1) {
      await card.getByRole('button', { name: /^Việc tiếp: / }).click();
      await card.getByRole('button', { name: 'Đạt', exact: true }).click();
    }
    await page.getByText('Xong 6 / 6 việc').waitFor();
    await page.getByRole('combobox', { name: 'Ai làm' }).selectOption({ label: 'Hội Nông dân xã' });
    await page.getByRole('textbox', { name: 'Kết luận' }).fill('Cơ bản đúng tiến độ');
    await saved(page);
    await page.reload();
    await page.getByText('Xong 6 / 6 việc').waitFor();
    expect(await page.getByRole('textbox', { name: 'Kết luận' }).inputValue()).toBe('Cơ bản đúng tiến độ');
    await deputy.expectWell();
    await page.getByRole('button', { name: 'Ghi xong, sang phần ký' }).click();

    // One signature is not enough, and the screen says whose is missing.
    const pad = page.getByRole('img', { name: /^Ký bằng ngón tay/ }).first();
    await pad.scrollIntoViewIfNeeded();
    const box = (await pad.boundingBox())!;
    await page.mouse.move(box.x + 20, box.y + 20);
    await page.mouse.down();
    await page.mouse.move(box.x + 90, box.y + 50, { steps: 6 });
    await page.mouse.up();
    await page.getByText('còn thiếu chữ ký của Vi Thị Hạnh').waitFor();
    expect(await page.getByRole('button', { name: 'Khóa biên bản' }).count()).toBe(0);
    await deputy.expectWell();
    await page.getByRole('checkbox', { name: 'Đã ký trên bản giấy' }).last().check();
    await page.getByRole('button', { name: 'Khóa biên bản' }).click();
    await page
      .getByText(/\/BB-TTHTCĐ/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Xem biên bản như khi in' }).click();
    await page.frameLocator('iframe').getByText('BIÊN BẢN', { exact: true }).waitFor();
    await deputy.expectWell();

    const unit = await person('hoinongdan', phone[1], phone[2]);
    await unit.open('suoi-lanh/kiem-tra');
    await unit.page.getByText(/^Khắc phục: Kỹ năng ứng phó/).waitFor();
    const row = unit.page.getByRole('listitem').filter({ hasText: 'Khắc phục: Kỹ năng ứng phó' });
    await row.getByRole('button', { name: 'Ghi đã xong' }).click();
    await unit.expectWell();
    await row.getByRole('textbox', { name: 'Đã làm gì' }).fill('Mở thêm một buổi, đủ người');
    await row.getByRole('button', { name: 'Ghi', exact: true }).click();
    await row.getByText(/^✓ xong/).waitFor();
    // A unit sees what it has to mend, and no inspection.
    expect(await unit.page.getByRole('button', { name: 'Lập cuộc kiểm tra' }).count()).toBe(0);

    await page.reload();
    await page.getByText('Mở thêm một buổi, đủ người').waitFor();
    await page.getByRole('button', { name: 'Khắc phục xong, trình giám đốc' }).click();
    await page.getByText(/^Đến lượt giám đốc/i).waitFor();
    const director = await person('giamdoc', phone[1], phone[2]);
    await director.open('suoi-lanh');
    await director.page.getByRole('button', { name: /^Mở: Kết thúc cuộc kiểm tra quý III/ }).click();
    await director.page.getByRole('heading', { level: 1, name: 'Kiểm tra quý III năm 2026' }).waitFor();
    await director.page.getByRole('button', { name: 'Kết thúc cuộc kiểm tra', exact: true }).click();
    await director.page.getByRole('dialog').getByRole('button', { name: 'Kết thúc cuộc kiểm tra' }).click();
    await director.page.getByText('Đến lượt giám đốc').waitFor({ state: 'detached' });
    await director.expectWell();
  });

  it('is drawn up at the desk for any period, and summed up in a report', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', office[1], office[2]);
    await open('suoi-lanh/kiem-tra');
    await page.getByRole('button', { name: 'Lập cuộc kiểm tra' }).click();
    const form = page.getByRole('dialog', { name: 'Lập cuộc kiểm tra' });
    await form.getByRole('combobox', { name: 'Kỳ kiểm tra' }).selectOption({ label: 'Từ ngày … đến ngày …' });
    await form.getByRole('textbox', { name: 'Từ ngày' }).fill('1/8/2026');
    await form.getByRole('textbox', { name: 'Đến ngày' }).fill('31/10/2026');
    await form.getByRole('textbox', { name: 'Ngày kiểm tra' }).click();
    await expectWell();
    await form.getByRole('button', { name: 'Lập từ kế hoạch' }).click();
    await page.getByRole('heading', { level: 1, name: 'Kiểm tra từ 01/08/2026 đến 31/10/2026' }).waitFor();
    await page.getByText(/^Xong 0 \/ \d+ việc/).waitFor();
    await expectWell();
    await page.getByRole('button', { name: 'Thêm việc ngoài kế hoạch' }).click();
    await page.getByRole('textbox', { name: 'Việc được kiểm tra' }).fill('Hộ bán hàng trên mạng');
    await page.getByRole('textbox', { name: 'Phải có bao nhiêu' }).fill('2');
    await page.getByRole('textbox', { name: 'Đơn vị tính' }).fill('hộ');
    await page.getByRole('button', { name: 'Thêm', exact: true }).click();
    await page.locator('.in-card[data-open="true"]').getByText('2 hộ').waitFor();
    await saved(page);
    await open('suoi-lanh/kiem-tra');
    await page.getByRole('button', { name: 'Xem báo cáo' }).click();
    await page.frameLocator('iframe').getByText('Tổng hợp kết quả kiểm tra năm 2026').first().waitFor();
    await expectWell();
  });
});

describe.each(widths)('what learners do of a class, at the %s', (_device, width, height) => {
  it('is asked by the village head from a list of the own village, and seen by the deputy with how many were asked', async () => {
    const head = await person('truongthon', width, height);
    await head.open('suoi-lanh');
    await head.page
      .getByRole('button', { name: /^Mở danh sách: Hỏi \d+ người/ })
      .first()
      .click();
    await head.page.getByRole('heading', { level: 1, name: 'Anh/chị có làm theo không?' }).waitFor();
    await head.expectWell();
    const before = await head.page.getByRole('button', { name: /: Có$/ }).count();
    await head.page.getByRole('button', { name: /: Có$/ }).first().click();
    await head.page
      .getByRole('textbox', { name: 'Làm được gì? (nếu kể)' })
      .first()
      .fill('Ngày 3 nón, bán cho hợp tác xã');
    await head.page.getByRole('textbox', { name: 'Làm được gì? (nếu kể)' }).first().press('Tab');
    await head.page
      .getByRole('button', { name: /: Không gặp được$/ })
      .first()
      .click();
    await head.page
      .getByRole('button', { name: /: Có$/ })
      .nth(before - 2)
      .waitFor({ state: 'detached' });
    await head.page
      .getByRole('button', { name: /^Rút lại: / })
      .first()
      .waitFor();
    await head.expectWell();
    const deputy = await person('phogiamdoc', width, height);
    await deputy.open('suoi-lanh/hieu-qua');
    await deputy.page
      .getByText(/đã hỏi \d+ \/ \d+ người/)
      .first()
      .waitFor();
    await deputy.expectWell();
  });
});
