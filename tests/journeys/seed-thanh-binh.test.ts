import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PlanReading, planReading } from '#plan/reading/schema.ts';
import { renderReading } from '../../src/cli/papers.ts';
import { root } from '../../src/platform/root.ts';
import { bringIntoForce, done, everybodyOf, fileOf, held, idOf, planFromPaper } from './hand.ts';
import { journeys, type Person, widths } from './support.ts';
import { inBook, kept, lookedAt } from './year.ts';

const { person } = journeys();
const [office, phone] = widths;
const commune = 'suoi-lanh';
const theme = 'Học để phát triển bản thân, làm chủ tri thức và công nghệ';

/** The week's plan as an own paper: the facts and figures of an event plan of a commune, its people and places invented. */
const paper: PlanReading = planReading.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'papers', 'thanh-binh.json'), 'utf8')),
);
/** The week's plan of a real commune, where it is at hand. */
const seed = join(root, '..', 'shared', 'seeds', '001_cf76d90b2f210c6e.txt');

describe('the week of lifelong learning of Thanh Bình', () => {
  it('is read from its paper, lived from its launches to its closing, and reported to the department', {
    timeout: 240_000,
  }, async () => {
    const { screen, deputy, director, chair, accountant } = await everybodyOf(person, commune);
    const { page } = screen;
    const planId = await planFromPaper(
      screen,
      commune,
      fileOf('tuan le 2025.docx', await renderReading(paper, 'docx')),
      { lines: paper.activities.length, year: 2025, title: /Khai giảng/i },
    );
    const opened = await deputy.get(`/plans/${planId}`);
    expect([opened.plan.kind, opened.plan.periodFrom, opened.plan.periodTo]).toEqual([
      'event',
      '2025-10-01',
      '2025-10-07',
    ]);
    expect(
      opened.lines.map((line: { from: string; learners: number | null }) => [line.from, line.learners]),
    ).toEqual([
      ['2025-10-06', null],
      ['2025-10-03', null],
      ['2025-10-08', null],
      ['2025-10-03', 150],
      ['2025-10-05', 120],
      ['2025-10-07', 100],
    ]);
    expect(opened.lines[0].hours).toEqual({ from: '13:30', to: null });
    await bringIntoForce(opened.version.id, '2025-09-29', { deputy, director, chair });

    // The plan as a paper, with everything that the one that was read had.
    const printed = await deputy.paper(`/plan-versions/${opened.version.id}/paper`);
    for (const words of [printed.docx, printed.pdf].map((text) => text.replaceAll(/\s+/g, ' ')))
      for (const wanted of [
        theme,
        '174/UBND-VP6',
        '13h30',
        '150',
        '120',
        '100',
        '08/10',
        'Sở Giáo dục & Đào tạo',
      ])
        expect(words).toContain(wanted);

    // Each line becomes what it is: a ceremony, a launch, a closing, three topics.
    const openings = (await deputy.get('/activity-openings?year=2025')).filter(
      ({ planItemId }: { planItemId: string }) =>
        opened.lines.some(({ itemId }: { itemId: string }) => itemId === planItemId),
    );
    expect(openings).toHaveLength(6);
    const made = await deputy.post('/activity-openings', {
      classes: opened.lines.map(({ itemId }: { itemId: string }) => ({
        id: idOf('activity', itemId),
        planItemId: itemId,
      })),
    });
    const [opening, launch, closing, ...topics] = made as { id: string; isClass: boolean; form: string }[];
    expect([opening, launch, closing].map((one) => [one!.form, one!.isClass])).toEqual([
      ['ceremony', false],
      ['campaign', false],
      ['ceremony', false],
    ]);
    expect(topics.map(({ isClass }) => isClass)).toEqual([true, true, true]);
    const [units, venues] = await Promise.all(['/units', '/venues'].map((path) => deputy.get(path)));
    const hall = venues.find(({ name }: { name: string }) => name === 'Hội trường xã').id;

    // The opening: its programme by the minute, guests by list, the hall booked.
    await deputy.put(`/activities/${opening!.id}/agenda`, {
      items: [
        {
          from: '13:30',
          to: '13:40',
          text: 'Chào cờ, tuyên bố lý do, giới thiệu đại biểu',
          who: 'Phòng Văn hóa - Xã hội',
        },
        {
          from: '13:40',
          to: '14:00',
          text: 'Diễn văn khai giảng và phát động Tuần lễ',
          who: 'Giám đốc trung tâm',
        },
        { from: '14:00', to: '14:10', text: 'Phát biểu của lãnh đạo xã', who: 'Thường trực Đảng ủy' },
        { from: '14:10', to: '14:20', text: 'Đại diện học viên hưởng ứng', who: 'Hội Phụ nữ' },
        { from: '14:20', to: null, text: 'Bế mạc', who: null },
      ],
      revision: 0,
    });
    const invited = [
      ['Thường trực Đảng ủy', 3, 'yes', true],
      ['Thường trực HĐND', 2, 'yes', true],
      ['Lãnh đạo UBND xã', 3, 'yes', true],
      ['Ủy ban Mặt trận Tổ quốc xã', 2, 'yes', true],
      ['Trung tâm Phục vụ hành chính công', 1, 'no', false],
      ['Các cơ sở giáo dục', 12, 'yes', true],
      ['Đại diện các tầng lớp nhân dân', 60, null, true],
    ] as const;
    for (const [at, [name, seats, answer, came]] of invited.entries())
      await deputy.put(`/activities/${opening!.id}/guests/${idOf('guest', at)}`, {
        ...{ name, seats, answer, came, position: at, revision: 0 },
      });
    await deputy.post(`/activities/${opening!.id}/invitations`, {
      issuedOn: '2025-10-01',
      papers: invited.map((_, at) => ({ documentId: idOf('invitation', at), guests: [idOf('guest', at)] })),
    });
    await held(deputy, opening!.id, {
      date: '2025-10-06',
      from: '13:30',
      to: '15:00',
      heads: 83,
      venue: hall,
    });
    const invitation = await deputy.paper(`/activities/${opening!.id}/invitation?guest=${idOf('guest', 0)}`);
    for (const words of Object.values(invitation)) expect(words).toContain('Thường trực Đảng ủy');

    // The three topics with their heads, and the launch; the closing on the day after the week.
    const days = ['2025-10-03', '2025-10-05', '2025-10-07'];
    for (const [at, { id }] of topics.entries())
      await held(deputy, id, {
        date: days[at]!,
        from: '08:00',
        to: '10:30',
        heads: [150, 120, 100][at]!,
        venue: hall,
      });
    await held(deputy, launch!.id, { date: '2025-10-03', from: '07:00', to: '07:45', heads: 40 });
    await held(deputy, closing!.id, {
      date: '2025-10-08',
      from: '16:00',
      to: '17:00',
      heads: 45,
      venue: hall,
    });

    // Villages and schools report their own by phone; the deputy those who only called.
    const own = {
      form: 'campaign',
      day: '2025-10-04',
      from: '07:00',
      to: '08:00',
      revision: 0,
      title: 'Lễ phát động Tuần lễ học tập suốt đời',
    };
    for (const [username, people, title] of [
      ['truongthon', 46, 'Phát động và đọc sách ở nhà văn hóa thôn'],
      ['truonghoc', 210, 'Phát động dưới cờ, treo khẩu hiệu'],
    ] as const)
      await reportsByPhone(await person(username, phone[1], phone[2]), planId, { title, people });
    const week = await deputy.get(`/plans/${planId}/week`);
    for (const { id, reported } of week.villages)
      if (!reported)
        await deputy.put(`/plans/${planId}/week/${idOf('own', id)}`, { ...own, people: 30, villageId: id });
    for (const { id, reported } of week.schools)
      if (!reported)
        await deputy.put(`/plans/${planId}/week/${idOf('own', id)}`, { ...own, people: 150, unitId: id });
    const whole = await deputy.get(`/plans/${planId}/week`);
    expect([...whole.villages, ...whole.schools].filter(({ reported }) => !reported)).toEqual([]);
    expect(whole.days.at(-1)).toBe('2025-10-08');

    // Banners, the week's column and the radio's bulletin of each day.
    const notice = (n: number, channel: string, title: string, plannedOn: string) => ({
      ...{ id: idOf('notice', n), channel, activityId: null, title, plannedOn, revision: 0 },
      text: `${title}. Chủ đề: ${theme}.`,
    });
    const bulletins = Array.from({ length: 7 }, (_, at) =>
      notice(at, 'loudspeaker', `Bản tin Tuần lễ học tập suốt đời, ngày ${at + 1}`, `2025-10-0${at + 1}`),
    );
    const others = [
      notice(10, 'banner', 'Hưởng ứng Tuần lễ học tập suốt đời năm 2025', '2025-10-01'),
      notice(11, 'web', 'Chuyên mục Tuần lễ học tập suốt đời', '2025-10-01'),
      notice(12, 'meeting', 'Nói về Tuần lễ trong hội nghị giao ban', '2025-10-02'),
    ];
    await deputy.post('/notices', { notices: [...bulletins, ...others] });
    for (const { id, plannedOn } of [...bulletins, ...others])
      await deputy.post(`/notices/${id}/sending`, { sentOn: plannedOn });
    const read = await deputy.paper('/bulletins/paper?from=2025-10-01&to=2025-10-07');
    for (const words of Object.values(read)) expect(words).toContain('ngày 7');

    // The strip of the week: what is held, who reported, what was said and who was asked, at the desk and on the phone.
    for (const [, width, height] of widths) {
      const one = await person('phogiamdoc', width, height);
      await one.open(`${commune}/tuan-le/${planId}`);
      await one.page
        .getByText('Phát động và đọc sách ở nhà văn hóa thôn')
        .filter({ visible: true })
        .first()
        .waitFor();
      await one.page
        .getByText('Bản tin Tuần lễ học tập suốt đời, ngày 7')
        .filter({ visible: true })
        .first()
        .waitFor();
      await one.page.getByText('82 / 83 khách mời đã đến').filter({ visible: true }).first().waitFor();
      await one.expectWell();
    }

    // Money: the commune's budget and what organisations gave.
    const sources = await accountant.get('/funding-sources');
    const source = (name: RegExp) => sources.find((one: { name: string }) => name.test(one.name)).id;
    await accountant.put(`/activities/${opening!.id}/money/budget`, {
      before: [],
      lines: [
        { fundingSourceId: source(/Ngân sách xã/), amount: 3_000_000 },
        { fundingSourceId: source(/Xã hội hóa/), amount: 2_000_000 },
      ],
    });
    await accountant.put(`/donations/${idOf('donation')}`, {
      ...{
        donor: 'Hợp tác xã Suối Lành',
        donorKind: 'organisation',
        receivedOn: '2025-10-02',
        amount: 2_000_000,
      },
      ...{
        goods: null,
        worth: null,
        activityId: opening!.id,
        voucherNumber: 'PT01',
        note: null,
        revision: 0,
      },
    });
    for (const [at, [head, amount, from]] of (
      [
        ['banner', 1_800_000, /Ngân sách/],
        ['drinks', 1_500_000, /Xã hội/],
      ] as const
    ).entries())
      await accountant.put(`/expenses/${idOf('expense', at)}`, {
        ...{
          activityId: opening!.id,
          fundingSourceId: source(from),
          head,
          description: 'Lễ khai giảng',
          amount,
        },
        ...{
          payee: null,
          voucherNumber: `PC0${at + 1}`,
          voucherDate: '2025-10-07',
          voidReason: null,
          revision: 0,
        },
      });

    // What the week costs beyond its activities: banners at the centre of the commune.
    await accountant.put(`/common-costs/${idOf('common')}`, {
      ...{ planId, fundingSourceId: source(/Ngân sách xã/), head: 'banner', purpose: 'Băng rôn, tài liệu' },
      ...{ planned: 1_500_000, amount: 1_200_000, payee: null, voucherNumber: 'PC09' },
      ...{ voucherDate: '2025-10-07', revision: 0 },
    });

    // A firm's fund for lifelong learning: what it paid in, whom it helped; who learns from afar, and who comes first.
    const { id: fund } = await kept(deputy, {
      ...{ kind: 'learning-fund', name: 'Quỹ học tập suốt đời Công ty Chè', since: '2025-10-01' },
      ...{ holder: 'Công ty Chè Suối Lành' },
      entries: [{ onDay: '2025-10-02', figures: { paidIn: 10_000_000 } }],
    });
    const aid = { what: 'Học phí lớp tin học', since: '2025-10-03', dossierId: fund };
    await inBook(deputy, 'support', { ...aid, person: 'Chị Lý Thị Mẩy', amount: 800_000 });
    await inBook(deputy, 'support', { ...aid, person: 'Em Hoàng Văn Páo', amount: 700_000 });
    expect((await deputy.get(`/dossiers/${fund}`)).dossier).toMatchObject({
      ...{ people: 2, paidOut: 1_500_000, totals: { paidIn: 10_000_000 } },
    });
    await inBook(deputy, 'distance', {
      ...{ person: 'Anh Vi Văn Toàn', what: 'Trung cấp kế toán, học từ xa', since: '2025-09-05' },
      withWhom: 'Trường Cao đẳng Lạng Sơn',
    });
    await lookedAt(person, [
      [`${commune}/khoan-chung?ke-hoach=${planId}`, 'Băng rôn, tài liệu'],
      [`${commune}/ho-so/${fund}`, /8\.500\.000/],
      [`${commune}/so-nguoi?so=support`, 'Chị Lý Thị Mẩy'],
    ]);

    // Every duty of the paper, done by whom it was given to.
    const duties = await deputy.get(`/assignments?plan=${planId}`);
    expect(duties.length).toBeGreaterThanOrEqual(5);
    for (const duty of duties) await done(deputy, duty, units, '2025-10-08');
    const closed = await deputy.get(`/assignments?plan=${planId}`);
    expect(closed.filter(({ state }: { state: string }) => state !== 'done')).toEqual([]);

    // The plan of the week has no targets of its own: what it promises in figures is written as two.
    const target = (n: number, more: object) =>
      deputy.put(`/targets/${idOf('target', n)}`, {
        planId,
        position: n,
        value: null,
        classesOf: 'plan',
        revision: 0,
        ...more,
        text: `Chỉ tiêu ${n}`,
      });
    // A third is measured by an indicator of the commune's own set, which the next years use again.
    await deputy.put(`/own-indicators/${idOf('own')}`, {
      ...{ name: 'Đơn vị có hoạt động riêng trong tuần', unit: 'đơn vị', base: 'reported-count' },
      ...{ definition: 'Thôn, trường có ít nhất một hoạt động đã báo trong những ngày của tuần.' },
      ...{ source: null, active: true, revision: 0 },
    });
    await target(3, { ownIndicatorId: idOf('own'), value: 3, unit: null });
    await deputy.post(`/targets/${idOf('target', 3)}/reports`, {
      ...{ id: idOf('own report'), on: '2025-10-08', value: 5, evidence: 'Bảng tuần lễ theo ngày' },
    });
    await lookedAt(person, [[`${commune}/chi-so`, 'Đơn vị có hoạt động riêng trong tuần']]);
    await target(1, { indicator: 'classes', value: 3, unit: 'lớp' });
    await target(2, { indicator: 'attendances', value: 370, unit: 'lượt' });
    const targets = await deputy.get(`/targets?plan=${planId}`);
    expect(
      targets.map((one: { measured: { value: number }; state: string }) => [one.measured.value, one.state]),
    ).toEqual([
      [3, 'reached'],
      [370, 'reached'],
      [5, 'reached'],
    ]);
    const sheets = await deputy.get(`/targets/${idOf('target', 2)}/evidence`);
    expect(sheets.classes.map(({ gives }: { gives: number }) => gives).toSorted()).toEqual([100, 120, 150]);

    // The report of the week: made of the records, signed, sent to the department.
    const reportId = idOf('report');
    await deputy.put(`/reports/${reportId}`, { from: '2025-10-01', to: '2025-10-08', planId, revision: 0 });
    await screen.open(`${commune}/bao-cao/${reportId}`);
    await page.getByText('Khái niệm và các loại AI').first().waitFor();
    await screen.expectWell();
    const report = await deputy.get(`/reports/${reportId}`);
    expect(report.lines.map(({ state }: { state: string }) => state)).toEqual(Array(6).fill('held'));
    expect(report.notices).toEqual(
      expect.arrayContaining([
        { channel: 'loudspeaker', sent: 7 },
        { channel: 'banner', sent: 1 },
      ]),
    );
    await deputy.post(`/reports/${reportId}/submit`, { step: 'submit' });
    await director.post(`/reports/${reportId}/decide`, { step: 'sign', documentId: idOf('report paper') });
    await director.post(`/reports/${reportId}/send`, { step: 'send' });
    const sent = await deputy.paper(`/reports/${reportId}/paper`);
    for (const words of Object.values(sent))
      for (const wanted of [
        'Sở Giáo dục và Đào tạo',
        '150',
        '120',
        '100',
        '4.500.000',
        'Hợp tác xã Suối Lành',
        'Phát động dưới cờ, treo khẩu hiệu',
      ])
        expect(words.replaceAll(/\s+/g, ' ')).toContain(wanted);
    expect((await deputy.get(`/reports/${reportId}`)).state).toBe('sent');
  });

  it.runIf(existsSync(seed))(
    'is read as it was issued: the opening, the launches, the closing and three topics',
    { timeout: 120_000 },
    async () => {
      const screen = await person('phogiamdoc', office[1], office[2]);
      await planFromPaper(screen, commune, fileOf('ke hoach tuan le.txt', readFileSync(seed)), {
        lines: 6,
        year: 2024,
        title: /Khai giảng/i,
      });
    },
  );
});

/** A village or a school says on the phone what it does of its own in the week. */
async function reportsByPhone(
  { page, open, expectWell }: Person,
  planId: string,
  { title, people }: { title: string; people: number },
) {
  await open(`${commune}/tuan-le/${planId}`);
  await page.getByRole('button', { name: 'Báo hoạt động của mình', exact: true }).click();
  const form = page.getByRole('dialog', { name: 'Báo hoạt động của mình' });
  await form.getByRole('textbox', { name: 'Làm gì?' }).fill(title);
  await form.getByRole('textbox', { name: /^Bao nhiêu người dự/ }).fill(String(people));
  await expectWell();
  await form.getByRole('button', { name: 'Gửi trung tâm' }).click();
  await page.getByRole('link', { name: new RegExp(`${people} người`) }).waitFor();
}
