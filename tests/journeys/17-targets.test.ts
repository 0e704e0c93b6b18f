import { Buffer } from 'node:buffer';
import { describe, expect, it } from 'vitest';
import { emptyReading } from '#plan/reading/schema.ts';
import { renderDocx } from '../../src/paper/docx/render.ts';
import { paperOf } from '../../src/paper-import/paper.ts';
import { journeys, saved, widths } from './support.ts';

const { person } = journeys();

/** A plan with a theme as its author has it on the disk: targets with and without a figure, a range, two activities. */
async function wordFile() {
  const row = {
    from: null,
    to: null,
    programme: null,
    audience: null,
    classes: null,
    learners: null,
    cost: null,
  };
  const more = { venue: null, partners: [], note: null, hours: null };
  const paper = paperOf({
    ...emptyReading(),
    kind: 'thematic',
    title: 'Kế hoạch thực hiện chủ đề phát triển kinh tế làng nghề năm 2026',
    theme: 'Phát triển kinh tế làng nghề năm 2026',
    number: '07/KH-TTHTCĐ',
    issuedOn: '2026-01-05',
    issuedAt: 'Suối Lành',
    issuer: { parent: 'ỦY BAN NHÂN DÂN XÃ SUỐI LÀNH', name: 'TRUNG TÂM HỌC TẬP CỘNG ĐỒNG' },
    period: { from: '2026-01-01', to: '2026-12-31' },
    targets: [
      { text: 'Ít nhất 05 lớp kinh tế trong năm', comparator: '>=', value: 5, unit: 'lớp' },
      { text: 'Mỗi lớp từ 25–60 học viên', comparator: '>=', value: 25, unit: 'học viên' },
      {
        text: 'Tối thiểu 01 sản phẩm làng nghề được xây dựng hồ sơ OCOP',
        comparator: '>=',
        value: 1,
        unit: 'sản phẩm',
      },
      { text: 'Giữ vững nghề truyền thống của các thôn', comparator: '=', value: 0, unit: null },
    ],
    activities: [
      {
        ...row,
        ...more,
        month: '2026-04',
        title: 'Khảo sát nghệ nhân và nhu cầu học nghề',
        purpose: 'Lập danh sách giảng viên',
      },
      {
        ...row,
        ...more,
        month: '2026-11',
        title: 'Ngày hội văn hóa làng nghề',
        purpose: 'Kết nối khách hàng',
      },
    ],
    signatories: [{ capacity: 'GIÁM ĐỐC', post: null, name: 'Hoàng Văn Lập' }],
  });
  return {
    name: 'ke hoach chu de 2026.docx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(await renderDocx(paper)),
  };
}

describe.each(widths)('the targets of a paper at the %s', (_device, width, height) => {
  it('become targets of its plan, are measured as a person chooses, and open to the sheets behind them', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', width, height);
    await open('suoi-lanh/ke-hoach');
    await page.getByRole('link', { name: 'Đọc từ tệp đã có' }).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Chọn tệp' }).click(),
    ]);
    await chooser.setFiles(await wordFile());
    await page.getByRole('heading', { name: 'Chỗ cần xem' }).waitFor();
    await page.getByRole('button', { name: /^Xem xong, lập kế hoạch/ }).click();
    const asIs = page.getByRole('button', { name: 'Lập như giấy' });
    await asIs
      .or(page.getByRole('heading', { level: 1, name: /làng nghề|Kế hoạch/ }))
      .first()
      .waitFor();
    if (await asIs.isVisible()) await asIs.click();
    await page.waitForURL(/\/ke-hoach\/[0-9a-f-]{36}/);
    await page.getByText('Ngày hội văn hóa làng nghề').first().waitFor();

    // The plan's own page leads to its targets.
    await page.getByRole('link', { name: '4 chỉ tiêu' }).click();
    await page.getByRole('heading', { level: 1, name: /^4 chỉ tiêu/ }).waitFor();
    const row = page.getByRole('button', { name: /^Ít nhất 05 lớp kinh tế/ });
    await row.getByText('Gợi ý: Số lớp đã mở').waitFor();
    await page.getByRole('button', { name: /^Giữ vững nghề truyền thống/ }).waitFor();
    await expectWell();

    // An indicator is proposed, and taken by a person; the classes that count are chosen.
    await row.click();
    const panel = page.getByRole('dialog');
    await panel.getByText('Lớp có ít nhất một buổi đã ghi').waitFor();
    await panel.getByRole('button', { name: 'Dùng cách đo này' }).click();
    await panel.getByText('Chưa có lớp nào trong kỳ này.').waitFor();
    await panel.getByRole('button', { name: 'Sửa chỉ tiêu' }).click();
    await panel.getByRole('combobox', { name: 'Tính lớp' }).selectOption('commune');
    await saved(page);
    await panel.getByRole('combobox', { name: 'Lĩnh vực' }).selectOption('KT');
    await saved(page);
    await panel.getByRole('button', { name: '‹ Xem chỉ tiêu' }).click();

    // The figure opens to its classes, a class to its sessions, a session to who was there.
    await panel.getByRole('heading', { name: 'Phiếu đứng sau con số' }).waitFor();
    await panel.getByText(/giữ nhịp này: \d+ \/ 5 vào tháng 12/).waitFor();
    await panel.getByRole('button', { name: /Tập huấn nuôi ong lấy mật/ }).click();
    await panel.getByRole('button', { name: /có mặt/ }).click();
    await panel.getByText('điểm danh trên máy').or(panel.locator('.rp-marks li')).first().waitFor();
    expect(await panel.locator('.rp-marks li').count()).toBeGreaterThan(20);
    await expectWell();
    await page.keyboard.press('Escape');

    // A target without a record is reported with its evidence, and then counts.
    await page.getByRole('button', { name: /^Tối thiểu 01 sản phẩm/ }).click();
    await panel.getByRole('button', { name: 'Dùng cách đo này' }).click();
    await panel.getByRole('textbox', { name: /^Số đã đạt/ }).fill('1');
    await panel.getByRole('button', { name: 'Gửi số' }).click();
    await panel
      .getByText(/1 số chưa xác nhận/)
      .first()
      .waitFor();
    await panel.getByRole('textbox', { name: /^Số đã đạt/ }).fill('1');
    await panel.getByRole('textbox', { name: 'Giấy tờ chứng minh' }).fill('Giấy nhận hồ sơ OCOP số 15');
    await panel.getByRole('button', { name: 'Gửi số' }).click();
    await panel.getByText('Giấy nhận hồ sơ OCOP số 15').waitFor();
    await expectWell();
    await page.keyboard.press('Escape');
    await page
      .getByRole('heading', { level: 2, name: /^Đã đạt|^Cần để ý/ })
      .first()
      .waitFor();

    // The state of a past day stands in the address.
    await page.getByRole('textbox', { name: 'Tính đến ngày' }).fill('28/02/2026');
    await page.getByRole('textbox', { name: 'Tính đến ngày' }).press('Tab');
    await page.waitForURL(/ngay=2026-02-28/);
    await row.getByText('1 / 5 lớp').waitFor();
  });
});

describe('a target that a unit answers for', () => {
  it('is asked of it on the phone, opens from the first screen, and is reported with a photo', async () => {
    const [, phone] = widths;
    const { page, open, expectWell } = await person('hoinongdan', phone[1], phone[2]);
    await open('suoi-lanh');
    await page.getByRole('button', { name: /^Báo số: .*bán hàng online/ }).click();
    await page.getByRole('heading', { level: 1, name: '1 chỉ tiêu: 1 cần để ý' }).waitFor();
    const panel = page.getByRole('dialog');
    await panel.getByText('Thiếu số mới: số cuối 30/06').waitFor();
    await expectWell();
    await panel.getByRole('textbox', { name: 'Số đã đạt (hộ)' }).fill('2');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      panel.getByRole('button', { name: 'Thêm ảnh hoặc tệp' }).click(),
    ]);
    const book = { name: 'so don hang.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') };
    await chooser.setFiles(book);
    await panel.getByRole('button', { name: 'Gửi số' }).click();
    await panel.getByRole('link', { name: 'so don hang.pdf' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { level: 1, name: '1 chỉ tiêu: 1 đã đạt' }).waitFor();
    await open('suoi-lanh');
    expect(await page.getByRole('button', { name: /^Báo số/ }).count()).toBe(0);
  });
});
