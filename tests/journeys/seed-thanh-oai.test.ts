import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type PlanReading, planReading } from '#plan/reading/schema.ts';
import { renderReading } from '../../src/cli/papers.ts';
import { root } from '../../src/platform/root.ts';
import { bringIntoForce, type Duty, done, everybodyOf, fileOf, held, idOf, planFromPaper } from './hand.ts';
import { journeys, widths } from './support.ts';
import { inBook, kept, lookedAt } from './year.ts';

const { person } = journeys();
const [office] = widths;
const commune = 'suoi-lanh';

/** The year's plan around a theme as an own paper: the facts and figures of such a plan, its people and places invented. */
const paper: PlanReading = planReading.parse(
  JSON.parse(readFileSync(join(import.meta.dirname, 'papers', 'thanh-oai.json'), 'utf8')),
);
/** The plan of a real commune, where it is at hand. */
const seed = join(root, '..', 'shared', 'seeds', '000_bbf9420f7b43f66a.txt');

interface Line {
  readonly itemId: string;
  readonly month: number;
  readonly from: string | null;
  readonly title: string;
  readonly purpose: string | null;
}
interface Target {
  readonly id: string;
  readonly text: string;
  readonly proposed: string | null;
  readonly unit: string | null;
  readonly state: string;
  readonly asksReport: boolean;
  readonly measured: { readonly value: number } | null;
}

describe('the theme of Thanh Oai', () => {
  it('is read from its paper, lived through its year, inspected, and reported with every target in its state', {
    timeout: 300_000,
  }, async () => {
    const { screen, deputy, director, chair, accountant } = await everybodyOf(person, commune);
    const { page } = screen;
    const planId = await planFromPaper(
      screen,
      commune,
      fileOf('chu de 2026.docx', await renderReading(paper, 'docx')),
      { lines: paper.activities.length, year: 2026, title: /Trung tâm học tập cộng đồng xã Suối Lành/i },
    );
    const opened = await deputy.get(`/plans/${planId}`);
    const lines = opened.lines as readonly Line[];
    expect([opened.plan.kind, opened.plan.theme]).toEqual(['thematic', paper.theme]);
    expect(lines.map(({ month, purpose }) => [month, purpose !== null])).toEqual(
      [4, 5, 7, 9, 11].map((month) => [month, true]),
    );
    await bringIntoForce(opened.version.id, '2026-03-02', { deputy, director, chair });
    const printed = await deputy.paper(`/plan-versions/${opened.version.id}/paper`);
    for (const words of Object.values(printed))
      for (const wanted of [
        '1373/QĐ-TTg',
        '3119/SGDĐT-GDTXNNĐH',
        'Mục đích',
        'Truyền dạy kỹ thuật cốt lõi',
        'Tháng 5',
      ])
        expect(words.replaceAll(/\s+/g, ' ')).toContain(wanted);

    // What the records cannot measure is proposed from the words, and taken by a person: here, the deputy as proposed.
    const targets = (await deputy.get(`/targets?plan=${planId}`)) as readonly (Target & object)[];
    expect(targets.map(({ proposed, text }) => [text.slice(0, 24), proposed])).toEqual([
      ['Về kỹ năng: Đào tạo ít n', 'craft-groups'],
      ['Ít nhất 03 lớp chuyên đề', 'classes'],
      ['Ít nhất 03 lớp chuyên đề', 'class-size'],
      ['Ít nhất 02 mô hình hộ gi', 'online-sellers'],
      ['100% học viên tham gia đ', 'basic-digital-skills'],
      ['Tối thiểu 01 sản phẩm là', 'ocop-files'],
      ['Tối thiểu 01 tuyến trải ', 'routes'],
      ['Lựa chọn 01 thôn tiêu bi', 'model-villages'],
    ]);
    for (const { proposed, ...one } of targets) {
      const {
        id,
        planId: of,
        position,
        text,
        comparator,
        value,
        upTo,
        unit,
        dueOn,
        unitId,
        classesOf,
        revision,
      } = one as never as Record<string, unknown>;
      await deputy.put(`/targets/${String(id)}`, {
        planId: of,
        position,
        text,
        comparator,
        value,
        upTo,
        unit,
        dueOn,
        unitId,
        classesOf,
        revision,
        indicator: proposed,
      });
    }

    // April: the survey of artisans and of the young; its list of instructors.
    const venues = await deputy.get('/venues');
    const hall = venues.find(({ name }: { name: string }) => name === 'Hội trường xã').id;
    const craft = { since: '2026-04-12', what: 'Đan lát, nhuộm chàm' };
    const artisan = await inBook(deputy, 'artisan', {
      ...{ person: 'Nghệ nhân Bàn Thị Dua', withWhom: 'Tổ nhuộm chàm Bản Lành', agreedOn: '2026-04-20' },
      ...craft,
    });
    // Asked as well, and not willing to teach: no instructor is made of him.
    await inBook(deputy, 'artisan', { person: 'Ông Hoàng Văn Sơn', since: '2026-04-12', what: 'Rèn dao' });
    const village = await kept(deputy, {
      ...{ kind: 'craft-village', name: 'Làng nghề Bản Lành', since: '2026-04-12' },
      entries: [{ onDay: '2026-04-12', figures: { households: 38, workers: 71 }, note: 'Điều tra tháng 4' }],
    });
    expect(village.totals).toEqual({ households: 38, workers: 71 });
    await deputy.put(`/instructors/${artisan}`, {
      name: 'Nghệ nhân Bàn Thị Dua',
      unitId: null,
      speciality: 'Đan lát, nhuộm chàm',
      active: true,
      revision: 0,
    });
    const open = async (line: Line, n: number) =>
      (
        (await deputy.post('/activity-openings', {
          classes: [{ id: idOf('activity', line.itemId, n), planItemId: line.itemId }],
        })) as { id: string; isClass: boolean; form: string; revision: number }[]
      )[0]!;
    const survey = await open(lines[0]!, 0);
    await held(deputy, survey.id, { date: '2026-04-12', from: '08:00', to: '11:00', heads: 64 });

    // May and June: three classes of the craft by the artisan, everybody called by name.
    const candidates = (await deputy.get(`/activities/${survey.id}/candidates?ageFrom=16&ageTo=40`))
      .people as { residentId: string }[];
    const classes: { readonly id: string }[] = [];
    for (const [n, size] of [30, 28, 32].entries()) {
      const one = await open(lines[1]!, n);
      expect(one.isClass).toBe(true);
      const residents = candidates.slice(n * 20, n * 20 + size).map(({ residentId }) => residentId);
      await deputy.post(`/activities/${one.id}/roster`, { residents, source: 'register' });
      const { people } = await deputy.get(`/activities/${one.id}/roster`);
      const session = idOf('session', one.id);
      await deputy.put(`/activities/${one.id}/sessions/${session}`, {
        ...{
          date: `2026-0${5 + (n > 1 ? 1 : 0)}-${10 + n}`,
          from: '08:00',
          to: '11:00',
          venueId: hall,
          instructorId: artisan,
        },
        ...{ state: 'held', reason: 'Ghi lại từ sổ của lớp', revision: 0 },
      });
      await deputy.post(`/sessions/${session}/marks`, {
        source: 'paper',
        marks: people.map(({ id }: { id: string }, at: number) => ({
          id: idOf('mark', one.id, at),
          enrolmentId: id,
          state: 'present',
        })),
      });
      classes.push(one);
    }
    // Who was there has a certificate of what they can do now; anybody who is shown it sees whether it is valid.
    const learners = (await deputy.get(`/activities/${classes[0]!.id}/certificates`)) as readonly {
      enrolmentId: string;
    }[];
    await screen.open(`${commune}/lop/${classes[0]!.id}`);
    await page.getByRole('button', { name: 'Cấp giấy chứng nhận' }).click();
    const giving = page.getByRole('dialog', { name: 'Cấp giấy chứng nhận' });
    await giving.getByRole('textbox', { name: 'Học viên làm được gì?' }).fill('Đan nón, chụp ảnh, đăng bài');
    await screen.expectWell();
    await giving.getByRole('button', { name: `Cấp cho ${learners.length} người` }).click();
    await page.getByText(/01\/GCN-TTHTCĐ/).waitFor();
    await screen.expectWell();
    const [holder] = (await deputy.get(`/activities/${classes[0]!.id}/certificates`)) as readonly {
      name: string;
      certificates: readonly { id: string; code: string }[];
    }[];
    const given = holder!.certificates[0]!;
    for (const words of Object.values(await deputy.paper(`/certificates/${given.id}/paper`)))
      expect(words).toContain(holder!.name);
    const stranger = await person(null, 360, 780);
    await stranger.page.goto(`/public/check/${commune}-${given.code}`);
    await stranger.page.getByRole('heading', { name: /hợp lệ/ }).waitFor();
    await stranger.page.getByText(holder!.name).waitFor();
    await stranger.expectWell();

    // The young craftsmen are a group of three, each with the artisan who teaches and who confirmed the skill.
    const { id: group } = await kept(deputy, {
      ...{ kind: 'craft-group', name: 'Nhóm thợ trẻ nhuộm chàm', since: '2026-06-20' },
    });
    for (const one of learners.slice(0, 3) as readonly { enrolmentId: string; name?: string }[])
      await inBook(deputy, 'apprentice', {
        ...{ person: one.name ?? one.enrolmentId, what: 'Nhuộm chàm', since: '2026-06-20', dossierId: group },
        ...{
          withWhom: 'Nghệ nhân Bàn Thị Dua; Hội Làng nghề xác nhận',
          until: '2026-09-30',
          outcome: 'done',
        },
      });
    expect((await deputy.get(`/dossiers/${group}`)).dossier.people).toBe(3);

    // The OCOP file stage by stage, the model village by its four contents, two households that sell online by month.
    const ocop = await kept(deputy, {
      ...{ kind: 'ocop', name: 'Nón lá hai lớp Suối Lành', since: '2026-03-05', holder: 'Hợp tác xã Nón lá' },
      parts: [
        { name: 'Đăng ký ý tưởng', doneOn: '2026-03-20', evidence: 'Phiếu đăng ký', actor: 'Hợp tác xã' },
        { name: 'Phương án sản xuất', doneOn: '2026-05-10', evidence: 'Phương án', actor: 'Hợp tác xã' },
        { name: 'Xã nộp hồ sơ', doneOn: '2026-09-15', evidence: 'Giấy tiếp nhận', actor: 'UBND xã' },
      ],
    });
    expect(ocop).toMatchObject({ state: 'done', parts: { all: 3, done: 3 } });
    const model = await kept(deputy, {
      ...{ kind: 'model-village', name: 'Làng nghề học tập Bản Lành', since: '2026-04-01' },
      parts: [
        { name: 'Bảo tồn nghề', doneOn: '2026-06-30', evidence: 'Ba lớp tinh hoa nghề' },
        { name: 'Ứng dụng số', doneOn: '2026-07-31', evidence: 'Trang bán hàng của hai hộ' },
        { name: 'Kết nối tiêu thụ sản phẩm', doneOn: '2026-09-10', evidence: 'Hợp đồng với công ty lữ hành' },
        { name: 'Tham quan, học tập kinh nghiệm', doneOn: '2026-09-02', evidence: 'Sổ đón đoàn Nà Sáu' },
      ],
    });
    expect(model.state).toBe('done');
    for (const name of ['Hộ bà Bàn Thị Dua', 'Hợp tác xã Nón lá']) {
      const seller = await kept(deputy, {
        ...{ kind: 'online-seller', name, since: '2026-07-20' },
        entries: [7, 8, 9].map((month) => ({
          onDay: `2026-0${month}-30`,
          figures: { orders: month, sales: month * 200_000 },
        })),
      });
      expect(seller.totals).toEqual({ orders: 24, sales: 4_800_000 });
    }
    await lookedAt(person, [
      [`${commune}/ho-so`, 'Làng nghề học tập Bản Lành'],
      [`${commune}/ho-so/${ocop.id}`, 'Xã nộp hồ sơ'],
      [`${commune}/so-nguoi`, 'Nghệ nhân Bàn Thị Dua'],
    ]);

    // July: the training; September: the contest; November: the fair, still to come, and a route.
    const training = await open(lines[2]!, 0);
    await held(deputy, training.id, {
      date: '2026-07-18',
      from: '08:00',
      to: '11:00',
      heads: 40,
      venue: hall,
    });
    const contest = await open(lines[3]!, 0);
    expect([contest.form, contest.isClass]).toEqual(['contest', false]);
    await held(deputy, contest.id, {
      date: '2026-09-20',
      from: '08:00',
      to: '11:30',
      heads: 70,
      venue: hall,
    });
    const entries = ['Nón lá hai lớp', 'Đèn lồng tre', 'Túi chàm'].map((title, at) => ({
      id: idOf('entry', at),
      title,
      by: `Hộ ${at + 1}`,
    }));
    const judged = {
      criteria: [
        { name: 'Sáng tạo', max: 10 },
        { name: 'Giữ chất liệu truyền thống', max: 10 },
      ],
      jury: [
        { name: 'Bà Lê Thị Hà', post: 'Phó Giám đốc', role: 'chair' },
        { name: 'Nghệ nhân Bàn Thị Dua', post: null, role: 'member' },
      ],
      entries,
      prizes: [
        { name: 'Giải Nhất', count: 1, money: 500_000 },
        { name: 'Giải Nhì', count: 1, money: 300_000 },
      ],
    };
    const scored = (most: number) => ({
      ...judged,
      scores: entries.flatMap(({ id }, at) =>
        judged.jury.flatMap(({ name }) =>
          judged.criteria.map((criterion) => ({
            entryId: id,
            juror: name,
            criterion: criterion.name,
            points: Math.min(most, 7 + at),
          })),
        ),
      ),
    });
    const refusal = await deputy.refused('PUT', `/activities/${contest.id}/contest`, {
      ...scored(9),
      scores: [{ entryId: entries[0]!.id, juror: 'Bà Lê Thị Hà', criterion: 'Sáng tạo', points: 11 }],
      revision: 0,
    });
    expect([refusal.status, JSON.stringify(refusal.body).includes('Nón lá hai lớp')]).toEqual([400, true]);
    const result = await deputy.put(`/activities/${contest.id}/contest`, { ...scored(10), revision: 0 });
    expect(result.ranking.map(({ prize }: { prize: string | null }) => prize)).toEqual([
      'Giải Nhất',
      'Giải Nhì',
      null,
    ]);
    for (const kind of ['jury', 'prizes', 'contest']) {
      const { docx, pdf } = await deputy.paper(`/activities/${contest.id}/papers/${kind}`);
      expect(docx).toContain(kind === 'jury' ? 'Lê Thị Hà' : 'Túi chàm');
      expect(pdf.replaceAll(/\s+/g, ' ')).toContain(kind === 'jury' ? 'Lê Thị Hà' : 'Túi chàm');
    }
    const fair = await open(lines[4]!, 0);
    expect(fair.form).toBe('festival');
    await deputy.put(`/activities/${fair.id}/stalls`, {
      items: [
        { name: 'Hợp tác xã Nón lá', goods: 'Nón, quạt', sold: 4_200_000 },
        { name: 'Thôn Bản Lành', goods: 'Vải chàm', sold: 2_600_000 },
      ],
      visitors: 320,
      revision: 0,
    });
    for (const [at, name] of ['Công ty Lữ hành Xứ Lạng', 'Khách hàng Hợp tác xã Tràng Định'].entries())
      await deputy.put(`/activities/${fair.id}/guests/${idOf('firm', at)}`, {
        name,
        seats: 2,
        answer: 'yes',
        position: at,
        revision: 0,
      });
    const routeId = idOf('route');
    await deputy.put(`/activities/${routeId}`, {
      ...{
        planItemId: null,
        year: 2026,
        month: 8,
        title: 'Tuyến trải nghiệm làng nghề',
        programme: 'KT',
        form: 'visit',
        audience: null,
      },
      ...{
        villageId: null,
        plannedLearners: null,
        plannedCost: null,
        ownOrJoint: 'own',
        instructorId: null,
        units: [],
        revision: 0,
      },
    });
    await deputy.put(`/activities/${routeId}/route`, {
      stops: [
        {
          place: 'Xưởng nhuộm Bản Lành',
          from: '08:00',
          to: '09:00',
          receiver: 'Bà Dua',
          what: 'Nhuộm một khăn',
        },
        { place: 'Trung tâm', from: '09:30', to: null, receiver: null, what: 'Tọa đàm' },
      ],
      visits: [
        { day: '2026-08-15', group: 'Trường Tiểu học Suối Lành', people: 45 },
        { day: '2026-09-02', group: 'Thôn Nà Sáu', people: 18 },
      ],
      revision: 0,
    });

    // Several programmes of money in one class.
    const program = idOf('source', 'OCOP');
    await accountant.put(`/funding-sources/${program}`, {
      name: 'Chương trình OCOP, khuyến công',
      validFrom: '2026-01-01',
      validTo: null,
      revision: 0,
    });
    const sources = await accountant.get('/funding-sources');
    const budget = sources.find(({ name }: { name: string }) => /Ngân sách xã/.test(name)).id;
    await accountant.put(`/activities/${classes[0]!.id}/money/budget`, {
      before: [],
      lines: [
        { fundingSourceId: budget, amount: 2_000_000 },
        { fundingSourceId: program, amount: 3_000_000 },
      ],
    });
    for (const [at, fundingSourceId] of [budget, program].entries())
      await accountant.put(`/expenses/${idOf('expense', at)}`, {
        ...{
          activityId: classes[0]!.id,
          fundingSourceId,
          head: at === 0 ? 'speaker' : 'materials',
          description: 'Lớp tinh hoa nghề',
          amount: 1_500_000,
        },
        ...{
          payee: null,
          voucherNumber: `PC1${at}`,
          voucherDate: '2026-06-15',
          voidReason: null,
          revision: 0,
        },
      });

    // The quarter's inspection with its minutes, and the effect asked back after three months.
    const inspectionId = idOf('inspection');
    const drawn = await deputy.put(`/inspections/${inspectionId}`, {
      planId,
      period: { from: '2026-04-01', to: '2026-06-30' },
      on: '2026-07-02',
      revision: 0,
    });
    expect(drawn.items).toHaveLength(2);
    const filled = await deputy.put(`/inspections/${inspectionId}`, {
      ...{ planId, period: drawn.period, on: drawn.on, place: 'Trung tâm', conclusion: 'Đúng tiến độ' },
      items: drawn.items.map(({ id, planItemId }: { id: string; planItemId: string }) => ({
        id,
        planItemId,
        found: 90,
        verdict: 'met',
        effect: 'Nhiều người làm tại nhà',
      })),
      followUps: [],
      revision: drawn.revision,
    });
    expect(filled.items.every(({ verdict }: { verdict: string }) => verdict === 'met')).toBe(true);
    await deputy.post(`/inspections/${inspectionId}/steps`, { step: 'fill' });
    const one = { name: 'Lương Quốc Khải', title: 'Phó Giám đốc' };
    expect(
      (await deputy.refused('POST', `/inspections/${inspectionId}/steps`, { step: 'sign', signers: [one] }))
        .status,
    ).toBe(400);
    await deputy.post(`/inspections/${inspectionId}/steps`, {
      step: 'sign',
      signers: [one, { name: 'Vi Thị Hạnh', title: 'Chủ tịch Hội Nông dân xã' }],
    });
    await deputy.post(`/inspections/${inspectionId}/steps`, { step: 'settle' });
    await director.post(`/inspections/${inspectionId}/decision`, { step: 'close' });
    const minutes = await deputy.paper(`/inspections/${inspectionId}/paper`);
    for (const words of Object.values(minutes)) expect(words).toContain('Vi Thị Hạnh');

    // Every channel of the paper, a short video and words for a meeting among them.
    const channels = ['loudspeaker', 'web', 'zalo', 'facebook', 'video', 'meeting'];
    await deputy.post('/notices', {
      notices: channels.map((channel) => ({
        id: idOf('notice', channel),
        channel,
        activityId: classes[0]!.id,
        plannedOn: '2026-05-05',
        revision: 0,
      })),
    });
    for (const channel of channels)
      await deputy.post(`/notices/${idOf('notice', channel)}/sending`, { sentOn: '2026-05-05' });

    // Every duty of the paper.
    const units = await deputy.get('/units');
    const duties = (await deputy.get(`/assignments?plan=${planId}`)) as readonly Duty[];
    expect(duties.length).toBeGreaterThanOrEqual(15);
    for (const duty of duties) await done(deputy, duty, units, '2026-10-01');
    expect(
      (await deputy.get(`/assignments?plan=${planId}`)).filter(
        ({ state }: { state: string }) => state !== 'done',
      ),
    ).toEqual([]);

    // What units alone know is reported with its evidence.
    const asked = (await deputy.get(`/targets?plan=${planId}`)) as readonly Target[];
    for (const target of asked.filter(({ asksReport }) => asksReport)) {
      const share = target.unit === '%';
      await deputy.post(`/targets/${target.id}/reports`, {
        ...{ id: idOf('report', target.id), on: '2026-10-15', evidence: 'Danh sách kèm theo báo cáo' },
        ...(share ? { part: 130, whole: 130 } : { value: /02 mô hình/.test(target.text) ? 2 : 1 }),
      });
    }
    const reached = (await deputy.get(`/targets?plan=${planId}`)) as readonly Target[];
    expect(reached.map(({ text, state, measured }) => [text.slice(0, 30), measured?.value, state])).toEqual([
      ['Về kỹ năng: Đào tạo ít nhất 01', 1, 'reached'],
      ['Ít nhất 03 lớp chuyên đề/năm, ', 4, 'reached'],
      ['Ít nhất 03 lớp chuyên đề/năm, ', 28, 'on-track'],
      ['Ít nhất 02 mô hình hộ gia đình', 2, 'reached'],
      ['100% học viên tham gia được ti', 100, 'on-track'],
      ['Tối thiểu 01 sản phẩm làng ngh', 1, 'reached'],
      ['Tối thiểu 01 tuyến trải nghiệm', 1, 'reached'],
      ['Lựa chọn 01 thôn tiêu biểu để ', 1, 'reached'],
    ]);
    const measuredClasses = reached.find(({ text, unit }) => /03 lớp/.test(text) && unit === 'lớp')!;
    const sheets = await deputy.get(`/targets/${measuredClasses.id}/evidence`);
    expect(sheets.classes.length).toBeGreaterThanOrEqual(3);

    // The board on both devices, then the report.
    for (const [, width, height] of widths) {
      const reader = await person('phogiamdoc', width, height);
      await reader.open(`${commune}/chi-tieu?ke-hoach=${planId}`);
      await reader.page
        .getByText(/tuyến trải nghiệm/)
        .filter({ visible: true })
        .first()
        .waitFor();
      await reader.expectWell();
    }
    const reportId = idOf('report of the year');
    await deputy.put(`/reports/${reportId}`, { from: '2026-01-01', to: '2026-12-31', planId, revision: 0 });
    await screen.open(`${commune}/bao-cao/${reportId}`);
    await page.getByText('Tinh hoa nghề truyền thống').filter({ visible: true }).first().waitFor();
    await screen.expectWell();
    const report = await deputy.get(`/reports/${reportId}`);
    expect(report.targets).toHaveLength(targets.length);
    await deputy.post(`/reports/${reportId}/submit`, { step: 'submit' });
    await director.post(`/reports/${reportId}/decide`, { step: 'sign', documentId: idOf('report paper') });
    await director.post(`/reports/${reportId}/send`, { step: 'send' });
    const sent = await deputy.paper(`/reports/${reportId}/paper`);
    for (const words of Object.values(sent))
      for (const wanted of ['OCOP', 'tuyến trải nghiệm', '3.000.000', 'Đã đạt'])
        expect(words.replaceAll(/\s+/g, ' ')).toContain(wanted);
  });

  it.runIf(existsSync(seed))(
    'is read as it was issued: five activities, each with its purpose',
    { timeout: 120_000 },
    async () => {
      const screen = await person('phogiamdoc', office[1], office[2]);
      await planFromPaper(screen, commune, fileOf('ke hoach chu de.txt', readFileSync(seed)), {
        lines: 5,
        year: 2025,
        title: /Thanh Oai/i,
      });
    },
  );
});
