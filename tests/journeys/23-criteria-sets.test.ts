import { describe, expect, it } from 'vitest';
import { exported } from '../../src/recognition/criteria-set/exchange.ts';
import { shippedSet } from '../../src/recognition/criteria-set/shipped/sets.ts';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

describe('the criteria sets', () => {
  it('are typed in from the annex, tried out, and announce results only after the official text is confirmed', async () => {
    const { page, open, expectWell } = await person('vanhoa', office[1], office[2]);
    await open('suoi-lanh');
    await page.getByRole('link', { name: 'Bộ tiêu chí' }).click();
    await page.getByRole('heading', { level: 1, name: '1 / 7 bộ tiêu chí đã đối chiếu' }).waitFor();
    await expectWell();

    await page.getByRole('link', { name: /^Gia đình học tập Gia đình/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Gia đình học tập' }).waitFor();
    await page.getByRole('button', { name: 'Sửa', exact: true }).click();
    await page.getByRole('textbox', { name: 'Tổng điểm tối đa' }).fill('20');
    await page.getByRole('button', { name: 'Thêm loại' }).click();
    await page.getByRole('textbox', { name: /^Xếp loại/ }).fill('Đạt');
    await page.getByRole('textbox', { name: 'Từ điểm' }).fill('15');
    await page.getByRole('checkbox', { name: 'Được công nhận' }).check();
    await page.getByRole('textbox', { name: 'Nộp trước (năm sau)' }).fill('28/2');
    await page.getByRole('checkbox', { name: 'Đã đọc trong văn bản' }).check();
    await page.getByRole('button', { name: 'Thêm tiêu chí' }).click();
    const criterion = page.getByRole('group', { name: 'Tiêu chí 1' });
    await criterion.getByRole('textbox', { name: 'Lời văn' }).fill('Học tập của các thành viên');
    await criterion.getByRole('button', { name: 'Thêm chỉ tiêu' }).click();
    await criterion.getByRole('textbox', { name: 'Chỉ tiêu 1.1' }).fill('Trẻ em đến trường');
    await criterion.getByRole('textbox', { name: 'Điểm tối đa' }).fill('10');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('Người lớn học mỗi năm một nội dung');
    await criterion.getByRole('textbox', { name: 'Điểm tối đa' }).last().fill('10');
    await page.getByText(/^đã lưu \d+:\d\d$/).waitFor();
    await expectWell();
    await page.getByRole('button', { name: 'Xong' }).click();
    await page.getByText('Chưa công bố kết quả.', { exact: true }).waitFor();

    await page.getByRole('tab', { name: 'Chấm thử' }).click();
    await page.getByRole('textbox', { name: '1.1: Điểm hoặc số' }).fill('9');
    await page.getByRole('textbox', { name: '1.2: Điểm hoặc số' }).fill('8');
    const result = page.getByRole('status').filter({ hasText: 'Tổng 17 điểm' });
    await result.getByText('Chưa công bố kết quả', { exact: true }).waitFor();

    await page.getByRole('button', { name: 'Đối chiếu văn bản gốc' }).click();
    const confirm = page.getByRole('button', { name: 'Tôi đã đối chiếu, đúng văn bản gốc' });
    expect(await confirm.isDisabled()).toBe(true);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'phu-luc.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 x') });
    await page.getByRole('link', { name: 'Văn bản đã đính: phu-luc.pdf' }).waitFor();
    await expectWell();
    await confirm.click();
    await page
      .getByText(/Hứa Minh Tuyên đối chiếu/)
      .first()
      .waitFor();

    await page.getByRole('tab', { name: 'Chấm thử' }).click();
    await page.getByRole('textbox', { name: '1.1: Điểm hoặc số' }).fill('9');
    await page.getByRole('textbox', { name: '1.2: Điểm hoặc số' }).fill('8');
    await page.getByText('Đạt: Đạt').waitFor();
    await page.getByRole('tab', { name: 'So sánh bản' }).click();
    await page.getByText('4 chỗ khác nhau').waitFor();
    await page.getByRole('tab', { name: 'Nội dung' }).click();
    await page.getByText('Dựa trên danh hiệu khác').waitFor();
    expect(await page.getByText('suy luận của phần mềm').count()).toBe(0);
    await expectWell();
    await expectWell();
  });

  it('come in from the file of another commune, and a file that is none is told in words', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', office[1], office[2]);
    await open('suoi-lanh/tieu-chi');
    const choose = (name: string, text: string) =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
    await choose('anh.json', 'không phải JSON');
    await page.getByText(/^Tệp không phải JSON đọc được/).waitFor();
    await expectWell();
    await page.keyboard.press('Escape');
    const set = {
      ...shippedSet('TTHTCD-TEMPLATE')!,
      id: 'XLTT-LANG-SON',
      name: 'Xếp loại trung tâm, Lạng Sơn',
    };
    await choose('lang-son.json', exported(set));
    await page.getByText('Thêm “Xếp loại trung tâm, Lạng Sơn”, chưa đối chiếu.').waitFor();
    await expectWell();
    await page.getByRole('button', { name: 'Nhập bộ tiêu chí' }).click();
    await page.getByRole('heading', { level: 1, name: 'Xếp loại trung tâm, Lạng Sơn' }).waitFor();
    await page.getByText('Chưa công bố kết quả.', { exact: true }).waitFor();
  });

  it('are read and tried out on the phone by the association, which changes nothing', async () => {
    const { page, open, expectWell } = await person('khuyenhoc', phone[1], phone[2]);
    await open('suoi-lanh/tieu-chi');
    await expectWell();
    await open('suoi-lanh/tieu-chi/CDHT-244-2022');
    await page.getByText('Lời văn mục 9, 10 chưa đối chiếu.').waitFor();
    expect(await page.getByRole('button', { name: 'Sửa' }).count()).toBe(0);
    await expectWell();
    await open('suoi-lanh/tieu-chi/CDHT-244-2022?muc=cham-thu');
    for (let code = 1; code <= 10; code++)
      await page.getByRole('textbox', { name: `${code}: Điểm hoặc số`, exact: true }).fill('8');
    await page.getByText('Tổng 80 điểm').waitFor();
    await page.getByText('Đạt', { exact: true }).waitFor();
    await page.getByRole('textbox', { name: '6: Điểm hoặc số' }).fill('12');
    await page.getByText('Mục 6 phải từ 0 đến 10, đang là 12.').waitFor();
    await expectWell();
  });
});
