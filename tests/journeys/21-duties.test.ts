import { describe, expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

describe('the calendar of duties', () => {
  it('is looked at for a year at the desk; a duty is added, warned of at home, and ticked', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', office[1], office[2]);
    await open('suoi-lanh');
    await page.getByRole('link', { name: 'Lịch việc trong năm' }).click();
    await page.getByRole('heading', { level: 1, name: 'Lịch việc trong năm' }).waitFor();
    await page.getByText(/^\d+ \/ \d+ việc đã xong/).waitFor();
    await page.getByText('Tết 15/02–21/02').waitFor();
    await expectWell();

    await page.getByRole('button', { name: 'Thêm việc' }).click();
    const form = page.getByRole('dialog', { name: 'Thêm việc' });
    await form.getByRole('textbox', { name: 'Việc', exact: true }).fill('Họp cộng tác viên khuyến học');
    await form.getByRole('textbox', { name: 'Ngày', exact: true }).fill('31');
    await form.getByRole('textbox', { name: 'Tháng', exact: true }).fill('4');
    await form.getByText('Tháng 4 không có ngày 31. Sửa ngày hoặc tháng.').waitFor();
    await form.getByRole('textbox', { name: 'Ngày', exact: true }).fill('28');
    await form.getByRole('textbox', { name: 'Tháng', exact: true }).fill('10');
    await expectWell();
    await form.getByRole('button', { name: 'Lưu' }).click();
    const row = page.getByRole('listitem').filter({ hasText: 'Họp cộng tác viên khuyến học' });
    await row.getByText('sắp tới hạn').waitFor();
    await row.getByText('chưa đối chiếu').waitFor();

    await open('suoi-lanh');
    await page.getByRole('button', { name: 'Mở lịch việc: Họp cộng tác viên khuyến học' }).click();
    await row.getByRole('button', { name: /^Ghi đã xong/ }).click();
    const panel = page.getByRole('dialog', { name: 'Họp cộng tác viên khuyến học' });
    await panel.getByRole('textbox', { name: 'Ghi chú' }).fill('Biên bản số 4');
    await expectWell();
    await panel.getByRole('button', { name: 'Ghi đã xong' }).click();
    await page.getByText(/^Đã xong \(\d+\)$/).click();
    await row.getByText(/xong \d\d\/\d\d\/\d{4} · Biên bản số 4/).waitFor();
    await open('suoi-lanh');
    await page.getByText('Kế hoạch', { exact: true }).first().waitFor();
    expect(await page.getByText('Họp cộng tác viên khuyến học').count()).toBe(0);
  });

  it('is read on the phone by the director, who changes nothing', async () => {
    const { page, open, expectWell } = await person('giamdoc', phone[1], phone[2]);
    await open('suoi-lanh/lich-viec');
    await page.getByRole('heading', { level: 1, name: 'Lịch việc trong năm' }).waitFor();
    await page.getByText('Xét các mô hình học tập và Công dân học tập').waitFor();
    await expectWell();
    expect(await page.getByRole('button', { name: /^Ghi đã xong/ }).count()).toBe(0);
    await page.getByRole('combobox', { name: 'Năm' }).selectOption('2025');
    await page
      .getByText(/hạn 31\/01 rơi vào Tết, làm trước/)
      .first()
      .waitFor();
    await expectWell();
  });
});
