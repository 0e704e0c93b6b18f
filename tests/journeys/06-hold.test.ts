import { describe, expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;
const title = 'Phòng, chống bạo lực gia đình';

describe('a class at the office PC', () => {
  it('comes out of a line of the plan, gets a day that nothing else has, and people of the village', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', office[1], office[2]);
    await open('suoi-lanh/lop');
    await expectWell();
    await page.getByRole('button', { name: 'Mở lớp từ kế hoạch' }).click();
    const panel = page.getByRole('dialog', { name: 'Mở lớp từ kế hoạch' });
    const line = panel.locator('.lh-opening').filter({ hasText: title });
    await line.getByText('đã mở 1 / 1 lớp').waitFor();
    await line.getByRole('button', { name: 'Mở thêm 1 lớp' }).click();
    await line.getByText('đã mở 2 / 1 lớp').waitFor();
    await expectWell();
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: new RegExp(`${title}.*chưa xếp ngày`) }).click();

    await page.getByRole('button', { name: 'Thêm buổi' }).click();
    const form = page.getByRole('dialog', { name: 'Thêm buổi' });
    await form.getByRole('textbox', { name: 'Ngày' }).fill('22/10/2026');
    await form.getByRole('textbox', { name: 'Từ giờ' }).fill('19h30');
    await form.getByRole('textbox', { name: 'Đến giờ' }).fill('21h');
    await form.getByRole('combobox', { name: 'Địa điểm' }).fill('Pò Mới');
    await page.getByRole('option', { name: /Pò Mới/ }).click();
    await form.getByText(/Địa điểm đã có lớp “Câu lạc bộ hát then, đàn tính”/).waitFor();
    await expectWell();
    await form.getByRole('textbox', { name: 'Ngày' }).fill('29/10/2026');
    await form.getByRole('textbox', { name: 'Từ giờ' }).focus();
    await form.getByText('Không trùng với lớp nào.').waitFor();
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText(/19:30–21:00 thứ Năm 29\/10\/2026/).waitFor();

    await page.getByRole('button', { name: 'Ghi người vào lớp' }).first().click();
    const enrol = page.getByRole('dialog', { name: 'Ghi người vào lớp' });
    const all = enrol.getByRole('button', { name: /^Ghi \d+ người vào lớp$/ });
    await all.waitFor();
    await expectWell();
    const people = Number(/\d+/.exec(await all.innerText())?.[0]);
    expect(people).toBeGreaterThan(12);
    await all.click();
    await page.getByRole('button', { name: `Xem cả ${people} người` }).waitFor();
    await expectWell();
  });

  it('stands in the calendar and is moved there by keyboard', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', office[1], office[2]);
    await open('suoi-lanh/lich');
    const on = (day: number) => page.getByRole('cell', { name: new RegExp(`^${day} tháng 10, 2026`) });
    await on(29).getByRole('button', { name: title }).press('Enter');
    const panel = page.getByRole('dialog', { name: title });
    await panel.getByRole('textbox', { name: 'Ngày' }).fill('30/10/2026');
    await panel.getByRole('textbox', { name: 'Từ giờ' }).focus();
    await panel.getByRole('button', { name: 'Lưu' }).click();
    await on(30).getByRole('button', { name: title }).waitFor();
    await expectWell();
  });
});

describe('calling a class on the phone', () => {
  it('goes on without network, says what is not sent, and sends it when the network is back', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    await open('suoi-lanh/diem-danh');
    await expectWell();
    await page.getByRole('link', { name: /Câu lạc bộ hát then, đàn tính/ }).click();
    const next = page.getByRole('button', { name: /^Có mặt: / }).first();
    await next.waitFor();
    await expectWell();
    await page.context().setOffline(true);
    await page.getByText(/^Không có mạng\. .+ cứ gọi tên\.$/).waitFor();
    for (const count of [1, 2, 3]) {
      await next.click();
      await page.getByText(`${count} lượt điểm danh chưa gửi`).waitFor();
    }
    await page.getByText('sẽ tự gửi khi có mạng').waitFor();
    await expectWell();
    await page.context().setOffline(false);
    await page.getByText('mọi lượt điểm danh đã gửi').waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^3 có mặt$/ }).waitFor();
  });

  it('takes who is away and why, who came unasked, and ends the session', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    await open('suoi-lanh/diem-danh');
    await page.getByRole('link', { name: /Câu lạc bộ hát then, đàn tính/ }).click();
    await page.getByRole('button', { name: 'Kết thúc buổi' }).click();
    const end = page.getByRole('dialog', { name: /^Còn \d+ người chưa gọi$/ });
    await end.getByRole('button', { name: /^Kết thúc buổi \(chọn xong/ }).waitFor();
    expect(await end.getByRole('button', { name: /^Kết thúc buổi/ }).isDisabled()).toBe(true);
    await expectWell();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Tất cả \d+ người chưa gọi có mặt$/ }).click();
    await page.getByText(/^Vừa ghi: \d+ người, có mặt$/).waitFor();
    await page.getByRole('listitem').first().getByRole('button').first().click();
    await page
      .getByRole('group', { name: /vì sao vắng/ })
      .getByRole('button', { name: 'ốm', exact: true })
      .click();
    await page.getByRole('button', { name: /^1 vắng$/ }).waitFor();

    await page.getByRole('button', { name: '+ Người ngoài danh sách' }).click();
    const visitor = page.getByRole('dialog', { name: 'Người ngoài danh sách' });
    await visitor.getByRole('textbox', { name: 'Họ và tên' }).fill('Hoàng Văn Khách');
    await expectWell();
    await visitor.getByRole('button', { name: 'Ghi có mặt' }).click();
    await page.getByText('Vừa ghi: Hoàng Văn Khách, có mặt').waitFor();
    await page
      .getByRole('listitem')
      .filter({ hasText: 'Hoàng Văn Khách' })
      .getByText('ngoài danh sách')
      .waitFor();
    await page.getByText('mọi lượt điểm danh đã gửi').waitFor();

    await page.getByRole('button', { name: 'Kết thúc buổi' }).click();
    const last = page.getByRole('dialog', { name: 'Kết thúc buổi học' });
    await last.getByText(/\d+ có mặt, 1 vắng\./).waitFor();
    await expectWell();
    await last.getByRole('button', { name: 'Kết thúc buổi' }).click();
    await page.getByRole('heading', { name: 'Xong.' }).waitFor();
    await page.getByText('Buổi học đã kết thúc. Cảm ơn!').waitFor();
    await expectWell();
  });
});
