import { describe, expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

describe('an event', () => {
  it('has its programme, guests and contest written at the desk, and guests come in by the phone', async () => {
    const deputy = await person('phogiamdoc', office[1], office[2]);
    const { page } = deputy;
    await deputy.open('suoi-lanh/lop');
    await page.getByRole('button', { name: 'Lớp ngoài kế hoạch' }).click();
    const form = page.getByRole('dialog', { name: 'Lớp ngoài kế hoạch' });
    await form
      .getByRole('textbox', { name: 'Tên lớp, chuyên đề, sự kiện' })
      .fill('Cuộc thi sáng tạo mẫu mã sản phẩm');
    await form.getByRole('combobox', { name: 'Hình thức' }).click();
    await page.getByRole('option', { name: 'Cuộc thi, hội thi' }).click();
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('tab', { name: 'Sự kiện' }).waitFor();
    await deputy.expectWell();

    // The programme, in any order; a line at the same minute is told.
    await page.getByRole('button', { name: 'Ghi: Chương trình' }).click();
    const agenda = page.getByRole('dialog', { name: 'Chương trình' });
    const lines = [
      ['14:00', '', 'Bế mạc, trao giải', 'Giám đốc trung tâm'],
      ['13:30', '14:10', 'Chào cờ, giới thiệu đại biểu', 'Phòng Văn hóa xã'],
    ] as const;
    for (const [at, [from, to, text, who]] of lines.entries()) {
      await agenda.getByRole('button', { name: 'Thêm dòng' }).click();
      await agenda.getByRole('textbox', { name: 'Từ giờ' }).nth(at).fill(from);
      if (to) await agenda.getByRole('textbox', { name: 'Đến giờ' }).nth(at).fill(to);
      await agenda.getByRole('textbox', { name: 'Nội dung' }).nth(at).fill(text);
      await agenda.getByRole('textbox', { name: 'Người thực hiện' }).nth(at).fill(who);
    }
    await deputy.expectWell();
    await agenda.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('trùng giờ với “Chào cờ, giới thiệu đại biểu”').waitFor();

    // Guests: two units at once; a guest twice is refused in words.
    await page.getByRole('button', { name: 'Mời khách' }).click();
    const guests = page.getByRole('dialog', { name: 'Mời khách' });
    const one = async (name: string) => {
      await guests.getByRole('textbox', { name: 'Họ và tên, hoặc tên đơn vị' }).fill(name);
      await guests.getByRole('button', { name: 'Một khách' }).click();
    };
    await one('Trần Thị Hòa');
    await expect
      .poll(() => guests.getByRole('textbox', { name: 'Họ và tên, hoặc tên đơn vị' }).inputValue())
      .toBe('');
    await one('Trần Thị Hoà');
    await guests.getByText('Đã mời “Trần Thị Hòa”').waitFor();
    await deputy.expectWell();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lấy số giấy mời cho 1 khách' }).click();
    await page.getByRole('link', { name: /giấy mời \d+\/GM/ }).waitFor();

    // The contest: what is judged, then the points; one out of range is told with its range.
    await page.getByRole('button', { name: 'Ghi: Cuộc thi' }).click();
    const contest = page.getByRole('dialog', { name: 'Cuộc thi' });
    const add = async (group: string, at: number, fields: Readonly<Record<string, string>>) => {
      const rows = contest.getByRole('group', { name: group });
      await rows.getByRole('button', { name: 'Thêm dòng' }).click();
      for (const [name, value] of Object.entries(fields))
        await rows.getByRole('textbox', { name, exact: true }).nth(at).fill(value);
    };
    await add('Tiêu chí', 0, { 'Tiêu chí': 'Sáng tạo', 'Điểm tối đa': '10' });
    await add('Ban giám khảo', 0, { 'Giám khảo': 'Bà Lê Thị Hà', 'Chức vụ': 'Phó Giám đốc' });
    await add('Bài dự thi', 0, { 'Tên bài': 'Nón lá hai lớp', 'Tác giả': 'Hộ bà Tư' });
    await add('Bài dự thi', 1, { 'Tên bài': 'Đèn lồng tre', 'Tác giả': 'Đoàn Thanh niên' });
    await add('Giải', 0, { 'Tên giải': 'Giải Nhất', 'Số giải': '1', 'Tiền thưởng (đồng)': '500.000' });
    await deputy.expectWell();
    await contest.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('combobox', { name: 'Chấm điểm' }).selectOption({ label: 'Bà Lê Thị Hà' });
    const sheet = page.getByRole('dialog', { name: 'Bà Lê Thị Hà' });
    const points = sheet.getByRole('textbox', { name: 'Sáng tạo (0–10)' });
    await points.nth(0).fill('8,5');
    await points.nth(1).fill('11');
    await sheet.getByRole('button', { name: 'Lưu' }).click();
    await sheet.getByText('Bài “Đèn lồng tre”, giám khảo Bà Lê Thị Hà').waitFor();
    await points.nth(1).fill('9');
    await sheet.getByRole('button', { name: 'Lưu' }).click();
    const first = page.getByRole('row').filter({ hasText: 'Đèn lồng tre' });
    await first.getByText('Giải Nhất').waitFor();
    await deputy.expectWell();

    // At the door, on the phone.
    const door = await person('phogiamdoc', phone[1], phone[2]);
    await door.page.goto(page.url());
    await door.page.getByRole('button', { name: 'Trần Thị Hòa đã đến' }).click();
    await door.page.getByText('Đã đến 1 / 1 người được mời').waitFor();
    await door.expectWell();
    await page.getByRole('link', { name: 'Quyết định trao giải' }).click();
    await page.getByRole('heading', { level: 1, name: 'Quyết định trao giải' }).waitFor();
    await deputy.expectWell();
  });
});
