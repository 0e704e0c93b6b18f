import { describe, expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();

it('shows its whole menu on the low screen of an office laptop', async () => {
  const { page, open, expectWell } = await person('phogiamdoc', 1366, 657);
  await open('tan-huong');
  const side = page.getByRole('navigation', { name: 'Danh mục' });
  await side.getByRole('link', { name: 'Cài đặt' }).waitFor();
  const hidden = await side.evaluate((nav) => nav.scrollHeight - nav.clientHeight);
  expect(hidden).toBeLessThanOrEqual(0);
  await expectWell();
  await side.getByText('Lương Quốc Khải').click();
  await side.getByRole('combobox', { name: 'Xã', exact: true }).waitFor();
});

describe.each(widths)('the first screen on %s', (_device, width, height) => {
  it('says in one number what waits: badge, heading and list agree', async () => {
    const { page, open, expectWell, menu } = await person('phogiamdoc', width, height);
    await open('suoi-lanh');
    const heading = await page.getByRole('heading', { level: 1, name: /việc chờ/ }).innerText();
    const waiting = Number(/có (\d+) việc chờ/.exec(heading)?.[1]);
    expect(waiting).toBeGreaterThan(0);
    const list = page.locator('section').filter({ has: page.getByRole('heading', { name: /xử lý$/ }) });
    expect(await list.getByRole('listitem').count()).toBe(waiting);
    expect(await list.getByRole('button').count()).toBe(waiting);
    await expectWell();
    await menu();
    expect(await page.getByTitle(`${waiting} việc đang chờ`).filter({ visible: true }).innerText()).toBe(
      String(waiting),
    );
  });

  it('shows where the year stands: bars beside the plan, a box for each class, and leads to it', async () => {
    const { page, open } = await person('phogiamdoc', width, height);
    await open('tan-huong');
    // The paper of 2024 has 24 lines, one of them without class count.
    await page.getByRole('img', { name: 'Số lớp: 24 / 23+' }).waitFor();
    await page.getByRole('img', { name: /^Lượt học viên: / }).waitFor();
    await page.getByRole('img', { name: /^Kinh phí: .* tr$/ }).waitFor();
    const ribbon = page
      .locator('section')
      .filter({ has: page.getByRole('heading', { name: 'Lịch cả năm' }) });
    expect(await ribbon.getByRole('heading', { level: 3 }).filter({ visible: true }).count()).toBe(12);
    const boxes = ribbon.getByRole('link');
    expect(await boxes.count()).toBe(24);
    await boxes.first().click();
    await page.waitForURL(/tan-huong\/lop\//);
  });

  it('finds plans, people and classes without marks', async () => {
    const { page, open, expectWell } = await person('phogiamdoc', width, height);
    await open('tan-huong');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.keyboard.press('Control+k');
    const search = page.getByPlaceholder(/^Tìm người, lớp/);
    await search.fill('ke hoach 2024');
    await page
      .getByRole('button', { name: /Kế hoạch.* năm 2024/ })
      .first()
      .waitFor();
    await expectWell();
    await search.fill('say thuoc la');
    await page
      .getByRole('button', { name: /sấy thuốc lá/ })
      .first()
      .waitFor();
    await search.fill('khong co gi nhu the');
    await page.getByText('Không tìm thấy').waitFor();
    // Enter takes the first without an arrow.
    await search.fill('kinh phi');
    await page.getByRole('button', { name: 'Kinh phí', exact: true }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/tan-huong\/kinh-phi/);
    // The year that was chosen stands in the address.
    await page.getByRole('combobox', { name: 'Năm' }).selectOption('2026');
    await page.waitForURL(/nam=2026/);
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Kinh phí năm 2026' }).waitFor();
    await open('tan-huong/lich?ngay=2024-03-01');
    await page.getByRole('heading', { level: 2, name: 'Tháng 3 năm 2024' }).waitFor();
    await page.getByRole('button', { name: 'Sau', exact: true }).click();
    await page.waitForURL(/ngay=2024-04-01/);
  });

  it('speaks English and is dark when asked to, and stays so', async () => {
    const { page, open, expectWell, menu } = await person('ketoan', width, height);
    await open('suoi-lanh');
    await page.getByRole('heading', { level: 1 }).waitFor();
    await menu();
    await page.getByText('English', { exact: true }).filter({ visible: true }).click();
    await page.getByText('Dark', { exact: true }).filter({ visible: true }).click();
    await page.locator('html[lang=en][data-mantine-color-scheme=dark]').waitFor();
    await open('suoi-lanh');
    await page.getByRole('heading', { level: 1, name: /^Hello / }).waitFor();
    await page.locator('html[lang=en][data-mantine-color-scheme=dark]').waitFor();
    await expectWell();
    await menu();
    await page.getByText('Tiếng Việt', { exact: true }).filter({ visible: true }).click();
    await page.getByText('Theo máy', { exact: true }).filter({ visible: true }).click();
    await page.locator('html[lang=vi]').waitFor();
  });
});
