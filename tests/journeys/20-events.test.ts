import { describe, expect, it } from 'vitest';
import { journeys, widths } from './support.ts';

const { person } = journeys();
const [office, phone] = widths;

describe('an event', () => {
  it('has its programme, guests and contest written at the desk, and guests come in by the phone', async () => {
    const deputy = await person('phogiamdoc', office[1], office[2]);
    const { page } = deputy;
    await deputy.open('suoi-lanh/lop');
    await page.getByRole('button', { name: 'Lớp ngoài kế hoạch' }).click();
    const form = page.getByRole('dialog', { name: 'Lớp ngoài kế hoạch' });
    await form
      .getByRole('textbox', { name: 'Tên lớp, chuyên đề, sự kiện' })
      .fill('Cuộc thi sáng tạo mẫu mã sản phẩm');
    await form.getByRole('combobox', { name: 'Hình thức' }).click();
    await page.getByRole('option', { name: 'Cuộc thi, hội thi' }).click();
    await form.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('tab', { name: 'Sự kiện' }).waitFor();
    await deputy.expectWell();

    // The programme, in any order; a line at the same minute is told.
    await page.getByRole('button', { name: 'Ghi: Chương trình' }).click();
    const agenda = page.getByRole('dialog', { name: 'Chương trình' });
    const lines = [
      ['14:00', '', 'Bế mạc, trao giải', 'Giám đốc trung tâm'],
      ['13:30', '14:10', 'Chào cờ, giới thiệu đại biểu', 'Phòng Văn hóa xã'],
    ] as const;
    for (const [at, [from, to, text, who]] of lines.entries()) {
      await agenda.getByRole('button', { name: 'Thêm dòng' }).click();
      await agenda.getByRole('textbox', { name: 'Từ giờ' }).nth(at).fill(from);
      if (to) await agenda.getByRole('textbox', { name: 'Đến giờ' }).nth(at).fill(to);
      await agenda.getByRole('textbox', { name: 'Nội dung' }).nth(at).fill(text);
      await agenda.getByRole('textbox', { name: 'Người thực hiện' }).nth(at).fill(who);
    }
    await deputy.expectWell();
    await agenda.getByRole('button', { name: 'Lưu' }).click();
    await page.getByText('trùng giờ với “Chào cờ, giới thiệu đại biểu”').waitFor();

    // Guests: two units at once; a guest twice is refused in words.
    await page.getByRole('button', { name: 'Mời khách' }).click();
    const guests = page.getByRole('dialog', { name: 'Mời khách' });
    const one = async (name: string) => {
      await guests.getByRole('textbox', { name: 'Họ và tên, hoặc tên đơn vị' }).fill(name);
      await guests.getByRole('button', { name: 'Một khách' }).click();
    };
    await one('Trần Thị Hòa');
    await expect
      .poll(() => guests.getByRole('textbox', { name: 'Họ và tên, hoặc tên đơn vị' }).inputValue(), {
        timeout: 15_000,
      })
      .toBe('');
    await one('Trần Thị Hoà');
    await guests.getByText('Đã mời “Trần Thị Hòa”').waitFor();
    await deputy.expectWell();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lấy số giấy mời cho 1 khách' }).click();
    await page.getByRole('link', { name: /giấy mời \d+\/GM/ }).waitFor();

    // The contest: what is judged, then the points; one out of range is told with its range.
    await page.getByRole('button', { name: 'Ghi: Cuộc thi' }).click();
    const contest = page.getByRole('dialog', { name: 'Cuộc thi' });
    const add = async (group: string, at: number, fields: Readonly<Record<string, string>>) => {
      const rows = contest.getByRole('group', { name: group });
      await rows.getByRole('button', { name: 'Thêm dòng' }).click();
      for (const [name, value] of Object.entries(fields))
        await rows.getByRole('textbox', { name, exact: true }).nth(at).fill(value);
    };
    await add('Tiêu chí', 0, { 'Tiêu chí': 'Sáng tạo', 'Điểm tối đa': '10' });
    await add('Ban giám khảo', 0, { 'Giám khảo': 'Bà Lê Thị Hà', 'Chức vụ': 'Phó Giám đốc' });
    await add('Bài dự thi', 0, { 'Tên bài': 'Nón lá hai lớp', 'Tác giả': 'Hộ bà Tư' });
    await add('Bài dự thi', 1, { 'Tên bài': 'Đèn lồng tre', 'Tác giả': 'Đoàn Thanh niên' });
    await add('Giải', 0, { 'Tên giải': 'Giải Nhất', 'Số giải': '1', 'Tiền thưởng (đồng)': '500.000' });
    await deputy.expectWell();
    await contest.getByRole('button', { name: 'Lưu' }).click();
    await page.getByRole('combobox', { name: 'Chấm điểm' }).selectOption({ label: 'Bà Lê Thị Hà' });
    const sheet = page.getByRole('dialog', { name: 'Bà Lê Thị Hà' });
    const points = sheet.getByRole('textbox', { name: 'Sáng tạo (0–10)' });
    await points.nth(0).fill('8,5');
    await points.nth(1).fill('11');
    await sheet.getByRole('button', { name: 'Lưu' }).click();
    await sheet.getByText('Bài “Đèn lồng tre”, giám khảo Bà Lê Thị Hà').waitFor();
    await points.nth(1).fill('9');
    await sheet.getByRole('button', { name: 'Lưu' }).click();
    const first = page.getByRole('row').filter({ hasText: 'Đèn lồng tre' });
    await first.getByText('Giải Nhất').waitFor();
    await deputy.expectWell();

    // At the door, on the phone.
    const door = await person('phogiamdoc', phone[1], phone[2]);
    await door.page.goto(page.url());
    await door.page.getByRole('button', { name: 'Trần Thị Hòa đã đến' }).click();
    await door.page.getByText('Đã đến 1 / 1 người được mời').waitFor();
    // While it is being saved the choice is grey.
    await expect.poll(() => door.page.locator('input:disabled').count()).toBe(0);
    await door.expectWell();
    await page.getByRole('link', { name: 'Quyết định trao giải' }).click();
    await page.getByRole('heading', { level: 1, name: 'Quyết định trao giải' }).waitFor();
    await deputy.expectWell();
  });
});

describe('an event week', () => {
  const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;

  it('stands on one strip of days with its closing outside of the week; a village reports its own activity by phone', async () => {
    const deputy = await person('phogiamdoc', office[1], office[2]);
    const { page } = deputy;
    const { communes } = (await (await page.request.get('/api/me')).json()) as {
      communes: { id: string; slug: string }[];
    };
    const commune = communes.find(({ slug }) => slug === 'suoi-lanh')!.id;
    const send = async (who: typeof deputy, method: 'PUT' | 'POST', path: string, data: object) => {
      const answer = await who.page.request.fetch(`/api/communes/${commune}${path}`, { method, data });
      expect([path, answer.status(), answer.ok() ? '' : await answer.text()]).toEqual([path, 200, '']);
      return answer.json();
    };
    const id = uuid(70);
    await send(deputy, 'PUT', `/plans/${id}`, {
      kind: 'event',
      year: 2026,
      period: { from: '2026-10-19', to: '2026-10-25' },
      theme: 'Học để phát triển bản thân',
      surveyId: null,
    });
    const line = (n: number, day: string, title: string, form: string, more: object = {}) => ({
      kind: 'put',
      record: {
        ...{
          id: uuid(80 + n),
          itemId: uuid(90 + n),
          needId: null,
          year: 2026,
          month: 10,
          from: day,
          to: day,
        },
        ...{
          hoursFrom: '08:00',
          hoursTo: null,
          group: null,
          position: n,
          title,
          purpose: null,
          form,
          programme: null,
        },
        ...{
          audience: null,
          classCount: null,
          learners: null,
          cost: null,
          costReason: null,
          venueText: null,
        },
        ...{ venueId: null, villageId: null, partnerText: null, unitId: null, ownOrJoint: 'own' },
        ...{ sourceText: null, fundingSourceId: null, note: null, revision: 0, ...more },
      },
    });
    await send(deputy, 'POST', `/plan-versions/${id}/lines`, {
      changes: [
        line(1, '2026-10-20', 'Ứng dụng AI trong đời sống và công việc', 'talk', {
          programme: 'CDS',
          learners: 150,
        }),
        line(2, '2026-10-23', 'Lễ khai giảng và hưởng ứng Tuần lễ', 'ceremony', { hoursFrom: '13:30' }),
        line(3, '2026-10-24', 'Giải pháp phòng chống tội phạm', 'talk', { programme: 'PL', learners: 100 }),
        line(4, '2026-10-26', 'Tổng kết tuần lễ', 'ceremony', { hoursFrom: '16:00' }),
      ],
    });
    const [director, chair] = [await person('giamdoc', office[1]), await person('chutich', office[1])];
    const step = (who: typeof deputy, door: string, body: object, n: number) =>
      send(who, 'POST', `/plan-versions/${id}/${door}`, { stepId: uuid(60 + n), ...body });
    await step(deputy, 'submission', { act: 'submit' }, 1);
    await step(director, 'signature', { act: 'sign', issuedOn: '2026-10-15' }, 2);
    await step(deputy, 'sending', { act: 'send' }, 3);
    await step(chair, 'decision', { act: 'approve' }, 4);
    await step(director, 'sending', { act: 'issue' }, 5);

    await deputy.open(`suoi-lanh/ke-hoach/${id}`);
    await page.getByRole('link', { name: 'Xem theo ngày' }).click();
    await page.getByRole('heading', { level: 1, name: /thôn, trường chưa báo hoạt động$/ }).waitFor();
    await page.getByRole('columnheader', { name: /26\/10/ }).waitFor();
    await deputy.expectWell();

    const head = await person('truongthon', phone[1], phone[2]);
    await head.open('suoi-lanh');
    await head.page.getByRole('button', { name: /^Báo: Báo hoạt động của mình trong tuần lễ/ }).click();
    await head.page.getByRole('button', { name: 'Báo hoạt động của mình', exact: true }).click();
    const form = head.page.getByRole('dialog', { name: 'Báo hoạt động của mình' });
    await form.getByRole('textbox', { name: 'Làm gì?' }).fill('Sinh hoạt chi hội, đọc sách');
    await form.getByRole('textbox', { name: /^Bao nhiêu người dự/ }).fill('38');
    await head.expectWell();
    await form.getByRole('button', { name: 'Gửi trung tâm' }).click();
    await head.page.getByRole('link', { name: /38 người/ }).waitFor();
    await head.expectWell();

    await page.reload();
    await page.getByText('Sinh hoạt chi hội, đọc sách').first().waitFor();
    await deputy.expectWell();
  });
});
