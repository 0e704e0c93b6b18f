import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { cell, clipboard, journeys, makePlan, saved, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

const footer = (page: Page) => page.getByRole('row', { name: /^Cộng cả năm/ }).first();

describe('a plan at the office PC', () => {
  it('is made from the survey and written like a spreadsheet; it saves itself, and its sums follow', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', office[1], office[2]);
    await open('suoi-lanh/ke-hoach');
    await makePlan(page, 2027);
    const grid = page.getByRole('grid', { name: 'Các dòng' });
    const line = grid.getByRole('row', { name: /Kỹ thuật cắt may cơ bản/ });
    await line.waitFor();
    await expectWell();

    await cell(line, 'learners').click();
    await page.keyboard.type('40');
    await page.keyboard.press('Enter');
    expect(await cell(line, 'learners').innerText()).toBe('40');
    // The cost follows the norm of the year: 300.000 a class and 6.000 a learner.
    expect(await cell(line, 'cost').innerText()).toBe('540.000');
    await saved(page);
    const sum = await footer(page).innerText();

    await cell(line, 'title').click();
    await clipboard(page, 'Kỹ thuật cắt may\tKNS\tChị em thôn Khuổi Đeng\t2\t1.000\r\n');
    await page.keyboard.press('Control+v');
    const pasted = grid.getByRole('row', { name: /Kỹ thuật cắt may KNS Chị em thôn Khuổi Đeng 2 1\.000/ });
    await pasted.waitFor();
    expect(await footer(page).innerText()).not.toBe(sum);

    // The button is disabled once nothing is left to undo: the keyboard is in the cell that was changed.
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await line.waitFor();
    expect(await footer(page).innerText()).toBe(sum);
    const focused = () => page.evaluate(() => document.activeElement?.hasAttribute('data-cell') ?? false);
    expect(await focused()).toBe(true);
    await page.keyboard.press('Control+y');
    await pasted.waitFor();
    await saved(page);

    await page.reload();
    await pasted.waitFor();

    // What can be done with one row, and a day from the calendar.
    await cell(pasted, 'title').click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Chọn ngày' }).click();
    const days = page.getByRole('dialog');
    await days.getByRole('textbox', { name: 'Từ ngày' }).fill('15/03/2027');
    await days.getByRole('textbox', { name: 'Đến hết ngày' }).click();
    await expectWell();
    await days.getByRole('button', { name: 'Ghi' }).click();
    await grid.getByRole('row', { name: /15\/03 Kỹ thuật cắt may/ }).waitFor();
    await page.getByRole('button', { name: 'Cột', exact: true }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Ghi chú' }).click();
    await page.keyboard.press('Escape');
    expect(await grid.getByRole('columnheader', { name: /Ghi chú/ }).count()).toBe(0);
  });

  it('says in its texts what its lines say: a figure put into a sentence stays alive', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', office[1], office[2]);
    await open('tan-huong/ke-hoach');
    await makePlan(page, 2025);
    await page.getByRole('tab', { name: 'Lời văn' }).click();
    const text = page
      .locator('section')
      .filter({ has: page.getByRole('toolbar') })
      .first();
    await text.getByRole('textbox').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' Kế hoạch này có ');
    await text.getByRole('button', { name: 'Chèn số liệu' }).click();
    await page.getByRole('menuitem', { name: /^Số chuyên đề của kế hoạch/ }).click();
    const figure = text.getByTitle('Số chuyên đề của kế hoạch').last();
    const lines = Number(await figure.innerText());
    await saved(page);
    await expectWell();

    await page.getByRole('tab', { name: 'Các dòng' }).click();
    await page.getByRole('button', { name: 'Thêm dòng' }).click();
    await saved(page);
    await page.getByRole('tab', { name: 'Lời văn' }).click();
    await figure.waitFor();
    expect(Number(await figure.innerText())).toBe(lines + 1);
  });
});

describe('a plan of another kind', () => {
  it('is chosen by a sentence, takes days and hours as they are typed, and leaves a pasted time empty that is none', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', office[1], office[2]);
    await open('suoi-lanh/ke-hoach');
    await page.getByRole('button', { name: 'Lập kế hoạch' }).first().click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: /^Kế hoạch sự kiện/ })
      .click();
    const dialog = page.getByRole('dialog', { name: 'Kế hoạch sự kiện' });
    await dialog.getByRole('textbox', { name: 'Từ ngày' }).fill('01/10/2027');
    await dialog.getByRole('textbox', { name: 'Đến hết ngày' }).fill('30/09/2027');
    await dialog.getByRole('textbox', { name: 'Chủ đề' }).fill('Học tập suốt đời');
    await dialog.getByText('Ngày cuối đứng trước ngày đầu. Đổi lại hai ngày.').waitFor();
    await dialog.getByRole('textbox', { name: 'Đến hết ngày' }).fill('07/10/2027');
    await dialog.getByRole('textbox', { name: 'Chủ đề' }).click();
    await dialog.getByRole('button', { name: 'Lập kế hoạch' }).click();
    await page.getByRole('heading', { level: 1, name: /Tuần lễ.* năm 2027/ }).waitFor();
    await page.getByRole('button', { name: 'Thêm dòng' }).click();

    const grid = page.getByRole('grid', { name: 'Các dòng' });
    const first = grid.getByRole('row').filter({ has: page.locator('[data-cell="0-0"]') });
    await cell(first, 'month').click();
    await clipboard(
      page,
      '3/10\tChuyên đề AI\r\n31/2\tDòng ngày sai\r\n\tDòng cùng ngày sai\r\n06/10 13:30\tKhai giảng\r\n',
    );
    await page.keyboard.press('Control+v');
    await grid.getByRole('row', { name: /03\/10 Chuyên đề AI/ }).waitFor();
    await grid.getByRole('row', { name: /06\/10 13:30 Khai giảng/ }).waitFor();
    // What was not understood stands without a time, marked and listed, and waits for one.
    const wrong = grid.getByRole('row', { name: /Dòng ngày sai/ });
    expect(await cell(wrong, 'month').innerText()).toBe('');
    expect(await cell(wrong, 'month').getAttribute('aria-invalid')).toBe('true');
    await page.getByRole('button', { name: /^Dòng “Dòng ngày sai”, .*: “31\/2”/ }).click();
    await page.keyboard.type('1/10');
    await page.keyboard.press('Enter');
    await grid.getByRole('row', { name: /01\/10 Dòng ngày sai/ }).waitFor();
    expect(await page.getByText(/“31\/2”/).count()).toBe(0);

    await cell(first, 'month').click();
    await page.keyboard.type('40/10');
    await page.keyboard.press('Enter');
    await page.getByText(/Thời gian ghi như 3\/10/).waitFor();
    expect(await cell(first, 'month').innerText()).not.toContain('40');
    await saved(page);
    await expectWell();
    await page.reload();
    await grid.getByRole('row', { name: /06\/10 13:30 Khai giảng/ }).waitFor();
  });
});

describe('a plan on the phone', () => {
  it('is a card a line, opened into a form', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', phone[1], phone[2]);
    await open('suoi-lanh/ke-hoach');
    await expectWell();
    await makePlan(page, 2028);
    const card = page.getByRole('article').filter({ hasText: 'Kỹ thuật cắt may cơ bản' });
    await card.getByRole('button', { name: 'Sửa dòng' }).click();
    const form = page.getByRole('dialog', { name: 'Sửa dòng' });
    await form.getByRole('textbox', { name: 'Số học viên' }).fill('40');
    await form.getByRole('textbox', { name: 'Ghi chú' }).fill('Mượn máy của hợp tác xã');
    await expectWell();
    await form.getByRole('button', { name: 'Xong' }).click();
    await card.getByText('40 học viên').waitFor();
    await saved(page);
    await page.reload();
    await card.getByText(/40 học viên.*Mượn máy của hợp tác xã/).waitFor();
    await expectWell();
  });
});
