import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { journeys, type Person, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

const stage = (page: Page) => page.locator('[aria-current=step]');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
/** Answers what is asked before an act. */
const confirm = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
/** Opens the one plan of a commune; gives its address, where the others of the journey open it. */
async function openPlan({ page, open }: Person, commune: string): Promise<string> {
  await open(`${commune}/ke-hoach`);
  await page.getByRole('link', { name: 'Mở kế hoạch' }).click();
  await page.getByRole('tab', { name: 'Phê duyệt' }).waitFor();
  return new URL(page.url()).pathname.replace('/app/', '');
}
const standsAt = ({ page }: Person, name: string) => stage(page).filter({ hasText: name }).waitFor();

describe('an amendment at the office PC', () => {
  it('is returned with a reason, signed with a number, approved by account and in force', async () => {
    const director = await person('giamdoc', office[1], office[2]);
    const deputy = await person('phogiamdoc', office[1], office[2]);
    const officer = await person('chutich', office[1], office[2]);

    const plan = await openPlan(director, 'suoi-lanh');
    await director.page.getByRole('tab', { name: 'Thay đổi (2)' }).click();
    const smaller = director.page.getByRole('row', { name: /Phòng, chống bạo lực gia đình/ });
    expect(await smaller.innerText()).toMatch(/Số học viên: 45[\s\S]*Số học viên: 35/);
    await director.expectWell();
    const approval = `${plan}?phan=phe-duyet`;
    await director.open(approval);
    await press(director.page, 'Trả lại');
    await director.page.getByRole('textbox', { name: 'Lý do' }).fill('Ghi rõ thời gian của lớp cắt may');
    await director.expectWell();
    await confirm(director.page, 'Trả lại');
    await standsAt(director, 'Soạn thảo');

    await deputy.open(approval);
    await deputy.page.getByText('Ghi rõ thời gian của lớp cắt may').first().waitFor();
    await press(deputy.page, 'Trình giám đốc');
    await standsAt(deputy, 'Trình giám đốc');

    await press(deputy.page, 'Nhắc');
    await deputy.page
      .getByText(/nhắc ngày .*, bởi /)
      .first()
      .waitFor();

    await director.open('suoi-lanh');
    await director.page.getByText(/^nhắc ngày .*, bởi /).waitFor();
    await director.open(approval);
    await press(director.page, 'Ký');
    // What is signed is looked at: the paper with its number and day, and what is still open in it.
    const toSign = director.page.frameLocator('iframe.ap-to-sign');
    const number = await toSign.getByText(/^Số: \d+\/KH-TTHTCĐ$/).innerText();
    await toSign
      .getByText(/ngày 22 tháng 10 năm 2026/)
      .first()
      .waitFor();
    await director.expectWell();
    await confirm(director.page, 'Ký');
    await standsAt(director, 'Đã ký');
    await director.page.getByText(`Điều chỉnh lần 1 · ${number.replace('Số: ', '')}`).waitFor();

    await deputy.open(approval);
    await press(deputy.page, 'Gửi phê duyệt');
    await standsAt(deputy, 'Chờ phê duyệt');

    await officer.open(approval);
    await press(officer.page, 'Phê duyệt');
    await officer.page.getByText(/Ghi số văn bản và người ký/).waitFor();
    await officer.expectWell();
    await confirm(officer.page, 'Phê duyệt');
    await standsAt(officer, 'Đã phê duyệt');

    await deputy.open(approval);
    await press(deputy.page, 'Ban hành');
    await standsAt(deputy, 'Ban hành');
    await deputy.expectWell();
    // The next act stands ready: the classes that the plan now asks for.
    await deputy.page.getByRole('button', { name: /^Mở \d+ lớp còn thiếu$/ }).click();
    await deputy.page.waitForURL(/\/suoi-lanh\/lop\?/);
    await deputy.page.getByRole('dialog', { name: 'Mở lớp từ kế hoạch' }).waitFor();
  });
});

describe('an amendment on the phone', () => {
  it('is approved on paper: who, as what and when are recorded, with the signed page', async () => {
    const deputy = await person('phogiamdoc', phone[1], phone[2]);
    const director = await person('giamdoc', phone[1], phone[2]);
    const plan = await openPlan(deputy, 'tan-huong');
    const { page } = deputy;
    await press(page, 'Điều chỉnh, bổ sung');
    await page.getByRole('textbox', { name: 'Lý do điều chỉnh, bổ sung' }).fill('Thêm lớp trồng dưa');
    await page.getByRole('button', { name: 'Điều chỉnh, bổ sung' }).last().click();
    await page.getByText('Soạn thảo').first().waitFor();
    await page.getByRole('button', { name: 'Thêm dòng' }).click();
    await page.getByText(/^đã lưu \d+:\d\d$/).waitFor();
    await page.getByRole('tab', { name: 'Thay đổi (1)' }).click();
    await page.getByText('1 dòng khác bản đã ban hành').waitFor();
    await deputy.expectWell();
    await press(page, 'Trình giám đốc');
    // The way leads past what is still open in the plan.
    await page.getByRole('heading', { name: /đang soạn/ }).waitFor();
    await press(page, 'Trình giám đốc');
    await standsAt(deputy, 'Trình giám đốc');

    const approval = `${plan}?phan=phe-duyet`;
    await director.open(approval);
    await press(director.page, 'Ký');
    await confirm(director.page, 'Ký');
    await standsAt(director, 'Đã ký');

    await deputy.open(approval);
    await press(page, 'Gửi phê duyệt');
    await press(page, 'Ghi theo bản giấy');
    await page.getByRole('textbox', { name: 'Người ký' }).fill('Lục Thị Vân');
    await page.getByRole('textbox', { name: 'Chức vụ' }).fill('Phó Trưởng phòng');
    const chooser = page.waitForEvent('filechooser');
    await press(page, 'Đính kèm trang đã ký');
    await (await chooser).setFiles({ name: 'trang-ky.pdf', mimeType: 'application/pdf', buffer: onePage });
    await page.getByRole('button', { name: 'trang-ky.pdf' }).waitFor();
    await deputy.expectWell();
    await confirm(page, 'Ghi lại');
    await standsAt(deputy, 'Đã phê duyệt');
    await page.getByText(/Lục Thị Vân · Phó Trưởng phòng · ghi theo bản giấy/).waitFor();
    const signed = await page.getByRole('link', { name: 'Trang đã ký' }).getAttribute('href');
    const answer = await page.request.get(signed ?? '');
    expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf']);
    await press(page, 'Ban hành');
    await standsAt(deputy, 'Ban hành');
    await deputy.expectWell();
  });
});

/** The smallest PDF of one empty page that readers take. */
const onePage = Buffer.from(
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n',
);
