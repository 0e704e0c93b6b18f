import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { journeys, type Person, widths } from './support.ts';

const { person } = journeys();
const [, phone] = widths;

/** Opens a survey of a year past the screens, with topics that no village has figures of. Gives its address. */
async function openSurvey({ page }: Person, year: number): Promise<string> {
  const me = await (await page.request.get('/api/me')).json();
  const { id: commune } = me.communes.find(({ slug }: { slug: string }) => slug === 'suoi-lanh');
  const here = `/api/communes/${commune}`;
  const id = randomUUID();
  const send = async (method: string, path: string, data: object) => {
    const answer = await page.request.fetch(here + path, { method, data });
    expect(answer.status(), await answer.text()).toBe(200);
  };
  await send('PUT', `/surveys/${id}`, {
    year,
    name: `Điều tra nhu cầu học tập năm ${year}`,
    closedOn: null,
    revision: 0,
  });
  const topics = ['Trồng, chăm sóc cây lạc', 'Chăm sóc sức khỏe người cao tuổi', 'An ninh mạng'];
  const changes = topics.map((topic, position) => ({
    kind: 'put',
    record: {
      id: randomUUID(),
      topic,
      programme: ['KT', 'SK', 'PL'][position],
      position,
      villageId: null,
      registered: 0,
      revision: 0,
    },
  }));
  await send('POST', `/surveys/${id}/needs`, { changes });
  return id;
}

describe('a village head who asks the village', () => {
  it('is led there from today, taps without network, and loses no number when the tab dies', async () => {
    const deputy = await person('phogiamdoc', phone[1], phone[2]);
    const survey = await openSurvey(deputy, 2028);
    const head = await person('truongthon', phone[1], phone[2]);
    const { page, open, expectWell } = head;
    await open('suoi-lanh');
    await page.getByText('Hỏi bà con muốn học gì năm 2028').waitFor();
    await page.getByRole('button', { name: /^Ghi nguyện vọng: .*2028/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Bà con muốn học gì năm 2028?' }).waitFor();
    const figure = (topic: string) => page.getByRole('textbox', { name: `Số người muốn học: ${topic}` });
    const more = (topic: string) => page.getByRole('button', { name: `Thêm một: ${topic}` });
    await more('An ninh mạng').waitFor();
    // Topics and nothing else: one figure each.
    expect(await page.locator('main').getByRole('textbox').count()).toBe(3);
    await expectWell();

    await page.context().setOffline(true);
    await page.getByText('Không có mạng. Cứ ghi tiếp.').waitFor();
    // As fast as a thumb: no tap is lost.
    for (let tap = 0; tap < 5; tap += 1) await more('An ninh mạng').click({ delay: 0 });
    await page.getByRole('button', { name: 'Bớt một: An ninh mạng' }).click();
    await expect.poll(() => figure('An ninh mạng').inputValue()).toBe('4');
    await figure('Trồng, chăm sóc cây lạc').fill('45');
    await figure('Trồng, chăm sóc cây lạc').press('Enter');
    await page.getByRole('textbox', { name: 'Họ và tên: Trồng, chăm sóc cây lạc' }).fill('Hoàng Thị An');
    await page.getByRole('button', { name: 'Ghi tên' }).click();
    await page.getByRole('button', { name: 'Bỏ tên Hoàng Thị An' }).waitFor();
    await page.getByRole('button', { name: '+ Chuyên đề chưa có ở đây' }).click();
    await page.getByRole('textbox', { name: 'Bà con muốn học gì?' }).fill('Nuôi ong lấy mật');
    await expectWell();
    await page.getByRole('button', { name: 'Thêm chuyên đề' }).click();
    await expect.poll(() => figure('Nuôi ong lấy mật').inputValue()).toBe('1');
    await page.getByText(/^Đã lưu trên máy, \d+ lượt chưa gửi$/).waitFor();
    await expectWell();

    // The tab dies before anything was sent.
    const context = page.context();
    await page.close();
    await context.setOffline(false);
    const again = await context.newPage();
    await again.goto(`/app/suoi-lanh/khao-sat/${survey}`);
    await again.getByText('mọi số đã gửi').waitFor();
    const value = (topic: string) =>
      again.getByRole('textbox', { name: `Số người muốn học: ${topic}` }).inputValue();
    expect(await value('An ninh mạng')).toBe('4');
    expect(await value('Trồng, chăm sóc cây lạc')).toBe('45');
    expect(await value('Nuôi ong lấy mật')).toBe('1');
    await again.getByRole('button', { name: 'Bỏ tên Hoàng Thị An' }).waitFor();

    await deputy.open('suoi-lanh');
    await deputy.page.getByText('Điều tra nhu cầu học tập năm 2028 đang mở').waitFor();
    await deputy.page.getByText('1 / 5 thôn đã ghi').waitFor();
  });

  it('is recorded by the deputy for any village, one at a time', async () => {
    const deputy = await person('phogiamdoc', phone[1], phone[2]);
    const survey = await openSurvey(deputy, 2029);
    const { page, open, expectWell } = deputy;
    await open(`suoi-lanh/khao-sat/${survey}`);
    await page.getByRole('combobox', { name: 'Ghi cho thôn' }).selectOption({ label: 'thôn Pò Mới' });
    await page.getByRole('button', { name: 'Thêm một: An ninh mạng' }).click();
    await page.getByText('mọi số đã gửi').waitFor();
    await page.getByRole('combobox', { name: 'Ghi cho thôn' }).selectOption({ label: 'thôn Nà Sáu' });
    const figure = page.getByRole('textbox', { name: 'Số người muốn học: An ninh mạng' });
    expect(await figure.inputValue()).toBe('0');
    await expectWell();
  });
});
