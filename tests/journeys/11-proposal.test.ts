import { describe, expect, it } from 'vitest';
import { samplePassword } from '../../src/testing/fixtures.ts';
import { cell, journeys, makePlan, type Person, saved, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

const card = ({ page }: Person, title: string) => page.getByRole('article').filter({ hasText: title });

describe('a class that a unit proposes', () => {
  it('is sent from the phone, taken into the plan by the deputy, and the unit sees it there', async () => {
    const unit = await person('hoinongdan', phone[1], phone[2]);
    const deputy = await person('phogiamdoc', office[1], office[2]);
    const title = 'Ủ phân hữu cơ từ rơm rạ';

    await unit.open('suoi-lanh');
    await unit.menu();
    await unit.page.getByRole('link', { name: 'Đề xuất mở lớp' }).filter({ visible: true }).click();
    await unit.page.getByRole('heading', { level: 1, name: 'Đề xuất mở lớp' }).waitFor();
    await unit.expectWell();
    await unit.page.getByRole('button', { name: 'Đề xuất lớp' }).click();
    const form = unit.page.getByRole('dialog', { name: 'Đề xuất lớp' });
    await form.getByRole('combobox', { name: 'Tháng' }).selectOption('6');
    await form.getByRole('textbox', { name: 'Nội dung lớp' }).fill(title);
    await form.getByRole('combobox', { name: 'Lĩnh vực' }).selectOption('MT');
    await form.getByRole('combobox', { name: 'Thôn' }).selectOption({ label: 'Khuổi Đeng' });
    await form.getByRole('textbox', { name: 'Số học viên' }).fill('40');
    await unit.expectWell();
    await form.getByRole('button', { name: 'Gửi đề xuất' }).click();
    await card(unit, title).getByText('Tháng 6 năm 2027 · thôn Khuổi Đeng · 40 học viên').waitFor();

    await card(unit, title).getByRole('button', { name: 'Sửa' }).click();
    const change = unit.page.getByRole('dialog', { name: 'Sửa' });
    await change.getByRole('textbox', { name: 'Số học viên' }).fill('45');
    await change.getByRole('textbox', { name: 'Lời nhắn' }).click();
    await saved(unit.page);
    await unit.page.keyboard.press('Escape');
    await card(unit, title).getByText('45 học viên').waitFor();

    await deputy.open('suoi-lanh');
    await deputy.page.getByText('3 đề xuất mở lớp đang chờ').waitFor();
    await deputy.page.getByRole('button', { name: /^Xem đề xuất/ }).click();
    await deputy.page.getByText('Chưa có kế hoạch năm 2027 đang soạn').waitFor();
    await deputy.expectWell();
    await deputy.open('suoi-lanh/ke-hoach');
    await makePlan(deputy.page, 2027);
    await deputy.page.getByRole('heading', { name: '3 đề xuất của các đơn vị cho năm này' }).waitFor();
    await deputy.expectWell();
    await card(deputy, title).getByRole('button', { name: 'Đưa vào kế hoạch' }).click();
    const row = deputy.page.getByRole('grid', { name: 'Các dòng' }).getByRole('row', { name: title });
    await row.waitFor();
    expect(await cell(row, 'learners').innerText()).toBe('45');
    // The norm of the year: 300.000 a class and 6.000 a learner.
    expect(await cell(row, 'cost').innerText()).toBe('570.000');

    const other = 'Làm bánh khảo';
    await card(deputy, other).getByRole('button', { name: 'Từ chối' }).click();
    await deputy.page.getByRole('textbox', { name: /^Lý do từ chối/ }).fill('Trường nghề đã dạy lớp này');
    await deputy.page.getByRole('button', { name: 'Từ chối', exact: true }).first().click();
    await card(deputy, other).waitFor({ state: 'detached' });

    await unit.page.reload();
    await card(unit, title).getByText('Vào kế hoạch năm 2027, tháng 6 (kế hoạch chưa ban hành)').waitFor();
    expect(await card(unit, other).count()).toBe(0);
    await unit.expectWell();

    await deputy.open('suoi-lanh/de-xuat');
    await card(deputy, other).getByText('Chưa nhận: Trường nghề đã dạy lớp này').waitFor();
    await card(deputy, title).getByRole('button', { name: 'Đưa ra khỏi kế hoạch' }).click();
    await card(deputy, title).getByRole('button', { name: 'Đưa vào kế hoạch' }).waitFor();
  });
});

describe('a proposal on the way', () => {
  const fill = async ({ page, open }: Person, title: string) => {
    await open('suoi-lanh/de-xuat');
    await page.getByRole('button', { name: 'Đề xuất lớp' }).click();
    const form = page.getByRole('dialog', { name: 'Đề xuất lớp' });
    await form.getByRole('textbox', { name: 'Nội dung lớp' }).fill(title);
    await form.getByRole('combobox', { name: 'Lĩnh vực' }).selectOption('KT');
    return { form, send: form.getByRole('button', { name: 'Gửi đề xuất' }) };
  };

  it('is sent once, however often it is pressed and though the answer is lost', async () => {
    const unit = await person('hoinongdan', phone[1], phone[2]);
    const title = 'Nuôi gà đồi thả vườn';
    const { form, send } = await fill(unit, title);
    // The server has it; its answer never arrives.
    let lost = 0;
    await unit.page.route('**/proposals/*', async (route) => {
      if (lost > 0 || route.request().method() !== 'PUT') return route.fallback();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    await send.dblclick();
    // It waits on the device, and goes again by itself.
    await form.waitFor({ state: 'detached' });
    expect(lost).toBe(1);
    await expect.poll(() => unit.page.getByText('chưa gửi').count(), { timeout: 20_000 }).toBe(0);
    await card(unit, title).waitFor();
    expect(await card(unit, title).count()).toBe(1);
    await unit.page.reload();
    await card(unit, title).waitFor();
    expect(await card(unit, title).count()).toBe(1);
  });

  it('meets a session that has ended: it says so, the person signs in over the form, and nothing typed is lost', async () => {
    const unit = await person('hoinongdan', phone[1], phone[2]);
    const title = 'Ủ chua thức ăn cho trâu';
    const { form, send } = await fill(unit, title);
    await unit.page.context().clearCookies();
    await send.click();
    const again = unit.page.getByRole('dialog', { name: 'Đăng nhập lại' });
    await again.getByText(/nội dung đang nhập vẫn còn/).waitFor();
    await unit.expectWell();
    await again.getByRole('textbox', { name: 'Tên đăng nhập' }).fill('hoinongdan');
    await again.getByRole('textbox', { name: 'Mật khẩu' }).fill(samplePassword);
    await again.getByRole('button', { name: 'Đăng nhập' }).click();
    await again.waitFor({ state: 'detached' });
    expect(await form.getByRole('textbox', { name: 'Nội dung lớp' }).inputValue()).toBe(title);
    await send.click();
    await form.waitFor({ state: 'detached' });
    await card(unit, title).waitFor();
  });
});
