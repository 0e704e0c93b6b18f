import { describe, expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

describe('a child who dropped out', () => {
  it('is recorded at the desk, visited with the phone, and brought back', async () => {
    const deputy = await person('phogiamdoc', office[1], office[2]);
    const school = await person('truonghoc', phone[1], phone[2]);

    await deputy.open('suoi-lanh/tre-bo-hoc');
    await deputy.page.getByText('2 trẻ đã nắm được · 2 đã được đến nhà · 1 đã đi học lại').waitFor();
    await deputy.expectWell();
    await deputy.page.getByRole('button', { name: 'Ghi trẻ bỏ học' }).click();
    const form = deputy.page.getByRole('dialog', { name: 'Ghi trẻ bỏ học' });
    await form.getByRole('textbox', { name: 'Họ tên trẻ' }).fill('Em Lò Văn Nghỉ');
    await form.getByRole('combobox', { name: 'Trường' }).selectOption({ label: 'Trường Tiểu học Suối Lành' });
    await form.getByRole('textbox', { name: 'Nghỉ học từ ngày' }).fill('5/9/2026');
    await deputy.expectWell();
    await form.getByRole('button', { name: 'Lưu' }).click();
    await deputy.page.getByText('hơn một tháng chưa đến nhà').waitFor();

    await school.open('suoi-lanh');
    await school.page.getByText('1 trẻ bỏ học hơn một tháng chưa có ai đến nhà').waitFor();
    await school.open('suoi-lanh/tre-bo-hoc');
    await school.page.getByRole('link', { name: 'Em Lò Văn Nghỉ' }).click();
    await school.page.getByRole('heading', { level: 1, name: 'Em Lò Văn Nghỉ' }).waitFor();
    const said = school.page.getByRole('textbox', { name: 'Gia đình nói gì' });
    await said.fill('Bố mẹ hứa mai cho em đến lớp');
    await school.expectWell();
    await school.page.getByRole('button', { name: 'Ghi lại' }).click();
    await school.page.getByRole('listitem').getByText('Bố mẹ hứa mai cho em đến lớp').waitFor();
    await school.page.getByRole('button', { name: 'Ghi kết quả' }).click();
    await school.page.getByRole('button', { name: 'Trẻ lại nghỉ học: mở lại hồ sơ' }).waitFor();
    await school.expectWell();

    await deputy.page.reload();
    await deputy.page.getByText('3 trẻ đã nắm được · 3 đã được đến nhà · 2 đã đi học lại').waitFor();
    await deputy.open('suoi-lanh/du-lieu-ca-nhan?muc=ai-xem');
    await deputy.page
      .getByRole('cell', { name: /Mã Lan Anh/ })
      .first()
      .waitFor();
  });

  it('is in the menu of nobody else, the administrator neither', async () => {
    for (const who of ['quantri', 'ketoan', 'truongthon']) {
      const other = await person(who, office[1], office[2]);
      await other.open('suoi-lanh');
      expect(await other.page.getByRole('link', { name: 'Trẻ bỏ học' }).count(), who).toBe(0);
    }
  });
});
