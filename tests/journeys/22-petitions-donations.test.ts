import { describe, it } from 'vitest';
import { moi } from '../../src/sample/moi.ts';
import { testToday } from '../../src/testing/fixtures.ts';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

describe('a proposal to a higher level', () => {
  it('is issued from the register and answered', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', office[1], office[2]);
    await open('suoi-lanh/van-ban');
    await page.getByRole('button', { name: 'Kiến nghị lên cấp trên' }).click();
    await page.getByRole('button', { name: /^Quan tâm cơ sở vật chất/ }).click();
    const panel = page.getByRole('dialog', { name: 'Kiến nghị' });
    await expectWell();
    await panel.getByRole('button', { name: 'Lấy số và gửi' }).click();
    await panel.getByText(/^Số \d+\/TTr-TTHTCĐ/).waitFor();
    await panel.getByRole('textbox', { name: 'Số văn bản trả lời' }).fill('88/UBND-VX');
    await panel.getByRole('combobox', { name: 'Kết quả' }).selectOption({ label: 'Đồng ý một phần' });
    await expectWell();
    await panel.getByRole('button', { name: 'Ghi trả lời' }).click();
    await panel.getByText(/^Trả lời của cấp trên \(.*Đồng ý một phần/).waitFor();
  });
});

describe('a donation', () => {
  it('is entered on the phone, and stands with the money of its class at the desk', async () => {
    const accountant = await person('ketoan', phone[1], phone[2]);
    await accountant.open('suoi-lanh/kinh-phi');
    await accountant.page.getByRole('link', { name: 'Tài trợ' }).click();
    await accountant.page.getByText(/^2 tổ chức, cá nhân/).waitFor();
    await accountant.expectWell();
    await accountant.page.getByRole('button', { name: 'Ghi tài trợ' }).click();
    const form = accountant.page.getByRole('dialog', { name: 'Tài trợ' });
    await form.getByRole('textbox', { name: 'Người, đơn vị tài trợ' }).fill('Bà Hoàng Thị An');
    await form.getByRole('textbox', { name: 'Hiện vật' }).fill('Một bộ loa');
    await accountant.expectWell();
    await form.getByRole('button', { name: 'Ghi tài trợ' }).click();
    await accountant.page.getByText(/^3 tổ chức, cá nhân/).waitFor();

    const desk = await person('ketoan', office[1], office[2]);
    const [first] = moi(testToday).activities;
    await desk.open(`suoi-lanh/kinh-phi/${first!.id}`);
    await desk.page.getByRole('heading', { name: 'Tài trợ cho lớp' }).waitFor();
    await desk.page.getByText(/^Hợp tác xã nông nghiệp xã · .* 500\.000 đ$/).waitFor();
    await desk.expectWell();
  });
});
