import { describe, expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

const bar = { name: 'Việc của tôi' };

describe('the bar at the foot of the phone', () => {
  it.each([
    ['truongthon', ['Hôm nay', 'Điểm danh', 'Nguyện vọng', 'Lớp']],
    ['giamdoc', ['Hôm nay', 'Kế hoạch', 'Lớp', 'Số liệu']],
    ['ketoan', ['Hôm nay', 'Kinh phí', 'Lớp', 'Kế hoạch']],
    ['hoinongdan', ['Hôm nay', 'Đề xuất', 'Điểm danh', 'Lớp']],
    ['chutich', ['Hôm nay', 'Kế hoạch', 'Số liệu']],
    ['vanhoa', ['Hôm nay', 'Kế hoạch', 'Nhiệm vụ', 'Số liệu']],
    ['khuyenhoc', ['Hôm nay', 'Nhiệm vụ', 'Chỉ tiêu']],
    ['truonghoc', ['Hôm nay', 'Nhiệm vụ', 'Đề xuất', 'Lớp']],
  ])('shows %s the four screens of their work, and each opens', async (username, names) => {
    const { page, open } = await person(username, phone[1], phone[2]);
    await open('suoi-lanh');
    const entries = page.getByRole('navigation', bar).getByRole('link');
    await entries.first().waitFor();
    const shown = (await entries.allInnerTexts()).map((text) => text.split('\n')[0]!.trim());
    expect(shown).toEqual(names);
    for (const name of names.slice(1)) {
      await entries.filter({ hasText: name }).click();
      await page.locator('.lh-bottom-entry.active').filter({ hasText: name }).waitFor();
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      expect(await page.getByText('Không có trang này').count()).toBe(0);
    }
  });

  it('says how much waits, covers nothing at the end of a screen, and is not at the office PC', async () => {
    const deputy = await person('phogiamdoc', phone[1], phone[2]);
    await deputy.open('suoi-lanh');
    const waiting = /có (\d+) việc chờ/.exec(
      await deputy.page.getByRole('heading', { level: 1, name: /việc chờ/ }).innerText(),
    );
    expect(await deputy.page.getByRole('navigation', bar).locator('.lh-badge').innerText()).toBe(
      waiting?.[1],
    );
    const last = deputy.page.locator('.lh-page > *').last();
    await deputy.page.evaluate(() => window.scrollTo(0, document.documentElement.scrollHeight));
    const end = (await last.boundingBox())!;
    const foot = (await deputy.page.getByRole('navigation', bar).boundingBox())!;
    expect(end.y + end.height).toBeLessThan(foot.y);
    await deputy.expectWell();
    const desk = await person('phogiamdoc', office[1], office[2]);
    await desk.open('suoi-lanh');
    expect(await desk.page.getByRole('navigation', bar).count()).toBe(0);
  });

  it('makes room for the acts of a roll call', async () => {
    const { page, open } = await person('phogiamdoc', phone[1], phone[2]);
    await open('suoi-lanh/diem-danh');
    await page.getByRole('link', { name: /Câu lạc bộ hát then, đàn tính/ }).click();
    await page.getByRole('button', { name: 'Kết thúc buổi' }).waitFor();
    expect(await page.getByRole('navigation', bar).count()).toBe(0);
  });
});
