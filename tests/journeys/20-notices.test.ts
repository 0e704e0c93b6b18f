import { expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;
const title = 'Khởi nghiệp từ sản phẩm của địa phương';

it('a class is told at the desk on three channels, edited, said to differ when it moves, and sent', async () => {
  const deputy = await person('phogiamdoc', office[1], office[2]);
  const { page } = deputy;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await deputy.open('suoi-lanh/thong-bao');
  await page.getByRole('heading', { level: 1, name: 'Bản tin tới phát thứ Bảy 07/11' }).waitFor();
  await deputy.expectWell();

  await page.getByRole('button', { name: 'Soạn bản tin' }).click();
  const form = page.getByRole('dialog', { name: 'Soạn bản tin' });
  await form.getByRole('combobox', { name: 'Về lớp nào' }).selectOption({ label: `14/11 · ${title}` });
  await form.getByRole('checkbox', { name: 'Zalo' }).uncheck();
  await form.getByRole('checkbox', { name: 'Facebook' }).check();
  await form.getByRole('checkbox', { name: 'Băng rôn, khẩu hiệu' }).check();
  await form.getByRole('textbox', { name: 'Bà con mang theo gì' }).fill('2 tờ giấy');
  await form.getByText('Bà con nhớ mang theo hai tờ giấy.').waitFor();
  await deputy.expectWell();
  await form.getByRole('button', { name: 'Soạn 3 bản tin' }).click();
  await form.waitFor({ state: 'hidden' });

  const row = page.getByRole('button', { name: new RegExp(`12/11.*${title}.*Facebook`) });
  await row.click();
  const panel = page.getByRole('dialog', { name: 'Facebook' });
  const text = panel.getByRole('textbox', { name: 'Lời', exact: true });
  await panel.getByRole('button', { name: 'Chép lời' }).click();
  await panel.getByText('Đã chép').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await text.inputValue());
  await text.fill('Mời bà con đi học khởi nghiệp.');
  await panel.getByText('Lời đã có người sửa.').waitFor();
  await panel.getByRole('button', { name: 'Lưu' }).click();
  await panel
    .getByText('Đã lưu')
    .or(panel.getByRole('button', { name: 'Soạn lại theo lớp' }))
    .first()
    .waitFor();
  await deputy.expectWell();

  // The class moves: what follows its data has moved with it, what was edited is said to differ.
  await panel.getByRole('link', { name: title }).click();
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  await page.getByRole('heading', { level: 2, name: 'Thông báo' }).waitFor();
  await deputy.expectWell();
  const moved = await page.evaluate(async () => {
    const me = await (await fetch('/api/me')).json();
    const commune = me.communes.find((one: { slug: string }) => one.slug === 'suoi-lanh').id;
    const id = location.pathname.split('/').at(-1);
    const { sessions } = await (await fetch(`/api/communes/${commune}/activities/${id}`)).json();
    const { id: session, from, to, venueId, instructorId, state, revision } = sessions[0];
    const answer = await fetch(`/api/communes/${commune}/activities/${id}/sessions/${session}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ date: '2026-11-21', from, to, venueId, instructorId, state, revision }),
    });
    return answer.status;
  });
  expect(moved).toBe(200);
  await deputy.open('suoi-lanh/thong-bao');
  await row.getByText('lớp đã đổi').waitFor();
  await row.click();
  await panel.getByText(/^Lớp đã dời sang \d\d:\d\d thứ Bảy 21\/11, bản tin còn ghi/).waitFor();
  await deputy.expectWell();
  await panel.getByRole('button', { name: 'Soạn lại theo lớp' }).click();
  await panel.getByText('Máy soạn từ dữ liệu của lớp').waitFor();
  expect(await text.inputValue()).toContain('21/11/2026');
  await panel.getByRole('button', { name: 'Đã phát hôm nay' }).click();
  await panel.getByText('Đã phát 22/10/2026').waitFor();
  await deputy.expectWell();
  await panel.getByRole('button', { name: 'Rút “đã phát”' }).click();
  await panel.getByRole('button', { name: 'Đã phát hôm nay' }).waitFor();
});

it('a bulletin is timed with the own voice on the phone, and its figures are put in words', async () => {
  const deputy = await person('phogiamdoc', phone[1], phone[2]);
  const { page } = deputy;
  await deputy.open('suoi-lanh/thong-bao');
  await deputy.expectWell();
  await page
    .getByRole('button', { name: /12\/11.*Loa truyền thanh/ })
    .first()
    .click();
  const panel = page.getByRole('dialog', { name: 'Loa truyền thanh' });
  await panel.getByText(/^Đọc hết .*tính 160 tiếng mỗi phút \(mức đặt sẵn, chưa đo\)$/).waitFor();
  await deputy.expectWell();
  const text = panel.getByRole('textbox', { name: 'Lời', exact: true });
  await text.fill('Mời 25 bà con đến lúc 19h30.');
  await panel.getByRole('button', { name: 'Đổi số thành chữ để đọc' }).click();
  expect(await text.inputValue()).toBe('Mời hai mươi lăm bà con đến lúc mười chín giờ ba mươi phút.');
  await panel.getByRole('button', { name: 'Bấm giờ đọc thử' }).click();
  await page.waitForTimeout(5000);
  await panel.getByRole('button', { name: 'Đọc xong' }).click();
  await panel.getByText(/^Đọc được \d+ tiếng mỗi phút\.$/).waitFor();
  await panel.getByRole('button', { name: 'Dùng mức này' }).click();
  await panel.getByText(/đo ngày 22\/10\/2026/).waitFor();
  await deputy.expectWell();
});

it('a village head finds the notices of the own village on the phone, and notes what was read out', async () => {
  const head = await person('truongthon', phone[1], phone[2]);
  await head.open('suoi-lanh/thong-bao');
  await head.page.getByRole('heading', { level: 2, name: 'Theo kênh' }).waitFor();
  expect(await head.page.getByRole('button', { name: 'Soạn bản tin' }).count()).toBe(0);
  await head.expectWell();
});
