import exceljs from 'exceljs';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();

/** A real Excel file as a person has one: a title, a header, the rows. */
async function book(name: string, rows: readonly (readonly (string | number | Date)[])[]) {
  const made = new exceljs.Workbook();
  const sheet = made.addWorksheet('Trang 1');
  sheet.addRow(['DANH SÁCH']);
  for (const row of rows) sheet.addRow([...row]);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  return { name, mimeType, buffer: Buffer.from(await made.xlsx.writeBuffer()) };
}
const choose = (page: Page, file: Awaited<ReturnType<typeof book>>) =>
  page.locator('input[type=file]').setInputFiles(file);

describe.each(widths)('lists from Excel on %s', (_device, width, height) => {
  it('residents: a column put right, a wrong row mended, added, and taken back', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', width, height);
    await open('suoi-lanh/nguoi-dan/dan-excel');
    const template = await page.request.get(
      (await page.getByRole('link', { name: 'Tải tệp mẫu' }).getAttribute('href'))!,
    );
    expect(template.headers()['content-type']).toContain('spreadsheetml');
    await expectWell();

    const village = await villageName(page);
    const people = (born: string) => [
      ['TT', 'Tên thôn', 'Nhà số', 'Họ và tên nhân khẩu', 'Tuổi (năm)', 'Nam/Nữ'],
      [1, village, `NX${width}`, `Lý Văn Nhập ${'mh'[width % 2]}`, 1980, 'Nam'],
      [2, village, `NX${width}`, `Lý Thị Xuất ${'mh'[width % 2]}`, born, 'Nữ'],
    ];
    await choose(page, await book('hộ mới.xlsx', people('19822')));
    await page.getByText('Chưa thấy cột bắt buộc: Mã hộ, Năm sinh').waitFor();
    await expectWell();
    await page.getByRole('combobox', { name: 'Mã hộ' }).selectOption({ label: 'C: Nhà số' });
    await page.getByRole('combobox', { name: 'Năm sinh' }).selectOption({ label: 'E: Tuổi (năm)' });
    const wrong = page.getByRole('alert').getByRole('row', { name: /^4 Năm sinh/ });
    await wrong.waitFor();
    expect(await page.getByRole('button', { name: /^Thêm \d+ người/ }).count()).toBe(0);
    await expectWell();

    // Mended in Excel, with the headers that everybody uses, the same name is chosen again.
    const mended = people('1982').map((row, at) =>
      at === 0 ? ['TT', 'Thôn', 'Mã hộ', 'Họ tên', 'Năm sinh', 'Giới tính'] : row,
    );
    await choose(page, await book('hộ mới.xlsx', mended));
    await page.getByRole('button', { name: 'Thêm 2 người' }).click();
    await page.getByText('Đã thêm 2 người, 1 hộ mới').waitFor();
    await expectWell();
    await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
    await page.getByText('Đã hoàn tác lần nhập: 2 dòng').waitFor();
    await page.getByRole('button', { name: 'Xem danh sách' }).click();
    await page.getByRole('searchbox').fill(`NX${width}`);
    await page.getByRole('button', { name: 'Lý Văn Nhập' }).first().waitFor({ state: 'detached' });
  });

  it('a class list: who is sure comes, who is near is asked, the rest are typed; taken back', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', width, height);
    const { activity, people } = await classAndPeople(page);
    await open(`suoi-lanh/lop/${activity}/nhap-danh-sach`);
    const [sure, unsure] = people;
    await choose(
      page,
      await book('lớp.xlsx', [
        ['STT', 'Họ và tên', 'Năm sinh', 'Giới tính', 'Thôn', 'Ghi chú'],
        [1, sure!.name.toUpperCase(), sure!.birthYear, '', sure!.villageName, ''],
        [2, unsure!.name, '', '', unsure!.villageName, ''],
        [3, 'Người Ở Xa', 1970, 'Nam', 'xã Bên Cạnh', 'đi cùng'],
      ]),
    );
    await page.getByText('1 người có trong xã · 1 người cần chọn · 1 người ngoài danh sách').waitFor();
    const add = page.getByRole('button', { name: 'Ghi 3 người vào lớp' });
    expect(await add.isDisabled()).toBe(true);
    await expectWell();
    await page
      .getByRole('combobox', { name: /^Dòng 4/ })
      .selectOption({ label: `là ${unsure!.name} · ${unsure!.birthYear} · ${unsure!.villageName}` });
    await add.click();
    await page.getByText('Đã ghi 3 người vào lớp (2 người trong xã, 1 người ngoài danh sách)').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
    await page.getByText('Đã hoàn tác lần nhập: 3 dòng').waitFor();
    await expectWell();
  });

  it('vouchers: the unit is said, a class is named, entered, and withdrawn', async () => {
    const { page, open, expectWell } = await person('ketoan', width, height);
    await open('suoi-lanh/kinh-phi');
    await page
      .getByRole('button', { name: 'Nhập từ Excel' })
      .or(page.getByRole('link', { name: 'Nhập từ Excel' }))
      .first()
      .click();
    await page.getByRole('heading', { level: 1, name: 'Nhập chứng từ chi từ Excel' }).waitFor();
    await choose(
      page,
      await book('chi.xlsx', [
        ['Ngày', 'Số chứng từ', 'Nội dung chi', 'Tên lớp', 'Nguồn kinh phí', 'Số tiền'],
        [new Date('2026-10-20T00:00:00Z'), `NX ${width}`, 'Nước uống', 'lớp bạo lực gia đình', '', 120],
        ['Tổng cộng', '', '', '', '', 120],
      ]),
    );
    await page.getByText('Bỏ qua dòng cộng: 4.').waitFor();
    expect(await page.getByRole('button', { name: /^Ghi \d+ khoản chi/ }).count()).toBe(0);
    await page.getByRole('radio', { name: /^nghìn đồng/ }).check();
    const which = page.getByRole('combobox', { name: 'Lớp “lớp bạo lực gia đình”' });
    await which.selectOption({ index: 1 });
    await page.getByRole('combobox', { name: 'Nguồn để trống' }).selectOption({ index: 1 });
    await page.getByText('1 khoản chi, cộng 120.000 đ').waitFor();
    await expectWell();
    await page.getByRole('button', { name: 'Ghi 1 khoản chi' }).click();
    await page.getByText('Đã ghi 1 khoản chi của 1 lớp, cộng 120.000 đ').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
    await page.getByText('Đã hoàn tác lần nhập: 1 dòng').waitFor();
    await expectWell();
  });
});

interface Resident {
  readonly name: string;
  readonly birthYear: number;
  readonly villageName: string;
}
const communeOf = async (page: Page): Promise<string> => {
  const me = await (await page.request.get('/api/me')).json();
  return me.communes.find(({ slug }: { slug: string }) => slug === 'suoi-lanh').id;
};

async function villageName(page: Page): Promise<string> {
  const [first] = await (await page.request.get(`/api/communes/${await communeOf(page)}/villages`)).json();
  return first.name;
}

/** A class whose roster nobody has made, and people whose names are theirs alone. */
async function classAndPeople(page: Page): Promise<{ activity: string; people: Resident[] }> {
  const base = `/api/communes/${await communeOf(page)}`;
  const { residents } = await (await page.request.get(`${base}/residents?limit=500`)).json();
  const named = Map.groupBy(residents as Resident[], ({ name }) => name);
  const activities = await (await page.request.get(`${base}/activities?year=2026`)).json();
  const list = activities.activities ?? activities;
  return {
    activity: list.at(-1).id,
    people: (residents as Resident[]).filter(({ name }) => named.get(name)!.length === 1).slice(-4),
  };
}
