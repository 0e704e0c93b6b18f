import { expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();

it.each(widths)(
  'on %s a list of titles comes in, a book is lent, and what is lent is refused in words',
  async (device, width, height) => {
    const deputy = await person('phogiamdoc', width, height);
    const { page } = deputy;
    const title = `Nuôi ong mật (${device})`;
    await deputy.open('suoi-lanh/thu-vien?muc=nhap');
    await deputy.expectWell();
    const list = `Tên sách\tTác giả\tSố bản\n${title}\tTrần Văn Mẫu\t1\nSách hỏng\t\tvài`;
    const paste = page.getByRole('textbox', { name: /dán/i });
    await paste.fill(list);
    await page.getByText('“vài” không phải số bản').waitFor();
    await deputy.expectWell();
    await paste.fill(list.replace('vài', '2').replace('Sách hỏng', `Sách lành (${device})`));
    await page.getByRole('button', { name: 'Thêm 2 đầu sách' }).click();
    await page.getByText('Đã thêm 2 đầu sách.').waitFor();

    await deputy.open('suoi-lanh/thu-vien?muc=muon');
    const lend = async (reader: string) => {
      await page.getByRole('button', { name: 'Cho mượn' }).first().click();
      const form = page.getByRole('dialog', { name: 'Lượt mượn' });
      await form
        .getByRole('combobox', { name: 'Sách' })
        .selectOption({ label: `${title} (còn ${reader === 'A' ? 1 : 0})` });
      await form.getByRole('textbox', { name: 'Người mượn' }).fill(`Bạn đọc ${reader}`);
      await form.getByRole('button', { name: 'Cho mượn' }).click();
      return form;
    };
    await (await lend('A')).waitFor({ state: 'hidden' });
    const refused = await lend('B');
    await refused.getByText(/đang cho mượn hết 1 bản\. Hạn trả gần nhất/).waitFor();
    await deputy.expectWell();
    expect(await page.getByText('Bạn đọc B').count()).toBe(0);
  },
);
