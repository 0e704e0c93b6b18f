import { describe, expect, it } from 'vitest';
import { readBytes } from '#paper-import/read/file.ts';
import { recordsOf } from '#paper-import/records.ts';
import { moi } from '../../sample/moi.ts';
import { tanHuong2024 } from '../../sample/tan-huong-2024.ts';
import { testToday } from '../../testing/fixtures.ts';
import { servicesForTests, type TestServices } from '../../testing/services.ts';
import { blankLine, editLine } from '../line/edit.ts';
import type { PlanLine } from '../line/schema.ts';
import { readWhen } from '../line/when.ts';
import { readingOf } from '../reading/from-plan.ts';
import type { OpenedPlan } from '../version/schema.ts';
import { formOfTitle } from './form.ts';
import type { PlanKindName } from './kind.ts';
import { allKinds, kindOf } from './registry.ts';
import { reachOf } from './rules.ts';

const openServices = servicesForTests();
const sample = tanHuong2024();
const farmers = sample.units[0]!;
const at = (path: string, commune = sample.communeId) => `/api/communes/${commune}${path}`;
const uuid = (n: number) => `0199c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const planId = uuid(1);

/** A plan as it is read: with the hours of its lines together. */
type Read = Omit<OpenedPlan, 'lines'> & { readonly lines: (PlanLine & { readonly hours: unknown })[] };

type Said = readonly [when: string, more: Partial<PlanLine>];
/** What a commune writes into a plan of each kind, as the papers of communes have it. */
const written: Readonly<Record<PlanKindName, { body: object; lines: readonly Said[] }>> = {
  annual: {
    body: { year: 2030 },
    lines: [
      [
        '1',
        {
          title: 'Tập huấn sử dụng phân bón',
          programme: 'KT',
          audience: 'Nhân dân 4/4 thôn',
          classCount: 1,
          learners: 88,
          cost: 720_000,
          venueText: 'Nhà văn hóa xã',
          partnerText: 'CB Hội nông dân xã',
        },
      ],
      [
        '12',
        {
          title: 'Tuyên truyền bảo vệ rừng',
          programme: 'VHXH',
          audience: 'Nhân dân thôn Nam Hương 1',
          classCount: 1,
          learners: 98,
          cost: 770_000,
          venueText: 'Nhà văn hóa xã',
          partnerText: 'CB địa chính',
        },
      ],
    ],
  },
  'school-year': {
    body: { year: 2030 },
    lines: [
      ['9', { title: 'Học tập về luật giao thông', audience: 'Học sinh', partnerText: 'Công an huyện' }],
      [
        '9',
        {
          title: 'Tổ chức khai giảng năm học mới',
          audience: 'Học sinh',
          partnerText: 'Các trường trên địa bàn',
        },
      ],
      [
        '2',
        {
          title: 'Hướng dẫn kỹ thuật phòng trừ sâu bệnh trên lúa',
          audience: 'Nông dân',
          partnerText: 'Cán bộ phòng nông nghiệp',
        },
      ],
      ['8', { title: 'Tổ chức trại hè', audience: 'Thiếu niên nhi đồng', partnerText: 'Đoàn thanh niên' }],
    ],
  },
  thematic: {
    body: {
      year: 2030,
      period: { from: '2030-01-01', to: '2030-12-31' },
      theme: 'Bảo tồn văn hóa và phát triển kinh tế làng nghề',
    },
    lines: [
      [
        '4',
        {
          title: 'Khảo sát thực trạng nghệ nhân và nhu cầu học nghề',
          purpose: 'Lập danh sách giảng viên và học viên',
        },
      ],
      ['5-6', { title: 'Lớp học tinh hoa nghề truyền thống', purpose: 'Truyền dạy kỹ thuật cốt lõi' }],
      ['15/9', { title: 'Cuộc thi sáng tạo mẫu mã sản phẩm làng nghề', purpose: 'Tìm kiếm ý tưởng mới' }],
    ],
  },
  event: {
    body: {
      year: 2030,
      period: { from: '2030-10-01', to: '2030-10-07' },
      theme: 'Học để phát triển bản thân',
    },
    lines: [
      [
        '3/10',
        { title: 'Chuyên đề ứng dụng AI trong đời sống', learners: 150, venueText: 'Hội trường UBND xã' },
      ],
      [
        '6/10 13h30',
        { title: 'Lễ khai giảng và hưởng ứng Tuần lễ', learners: 200, venueText: 'Nhà văn hóa xã' },
      ],
      [
        '7/10 8h-11h',
        { title: 'Chuyên đề giải pháp phòng chống tội phạm', learners: 100, venueText: 'Hội trường UBND xã' },
      ],
      ['8/10', { title: 'Tổng kết Tuần lễ học tập suốt đời', learners: 60, venueText: 'Hội trường UBND xã' }],
    ],
  },
  'learning-society': {
    body: { year: 2030 },
    lines: [
      ['3', { title: 'Rà soát, hướng dẫn đăng ký các mô hình học tập', partnerText: 'Hội Khuyến học xã' }],
      ['4-6', { title: 'Mở các lớp xóa mù chữ', partnerText: 'Trung tâm học tập cộng đồng' }],
      ['11', { title: 'Kiểm tra, tự đánh giá cộng đồng học tập', partnerText: 'Phòng Văn hóa xã' }],
    ],
  },
};

async function make(services: TestServices, kind: PlanKindName, more: object = {}) {
  const deputy = await services.as('phogiamdoc');
  const answer = await deputy.send('PUT', at(`/plans/${planId}`), {
    kind,
    surveyId: null,
    ...written[kind].body,
    ...more,
  });
  return { deputy, answer, opened: answer.json as OpenedPlan };
}

async function filled(services: TestServices, kind: PlanKindName) {
  const { deputy, opened } = await make(services, kind);
  const reach = reachOf(kindOf(kind), opened.plan);
  const changes = written[kind].lines.map(([when, { cost = null, ...more }], n) => {
    const ids = { id: uuid(10 + n), itemId: uuid(50 + n) };
    const blank = { ...blankLine(ids, { year: 2030, month: 1, position: n }), ...readWhen(when, reach) };
    const form = kindOf(kind).columns.includes('form') ? formOfTitle(more.title ?? '') : null;
    return { kind: 'put', record: { ...editLine(blank, { ...more, form }, opened.context), cost } };
  });
  const sent = await deputy.send('POST', at(`/plan-versions/${planId}/lines`), { changes });
  expect([kind, sent.status, sent.json.problem]).toEqual([kind, 200, undefined]);
  return { deputy, opened: (await deputy.get(at(`/plans/${planId}`))).json as Read };
}

describe.each(allKinds.map(({ name }) => name))('a plan of the kind %s', (kind) => {
  it('begins with its period, title and parts; sending again changes nothing; it is called by its name', async () => {
    const services = await openServices();
    const { deputy, opened } = await make(services, kind);
    const { plan, sections } = opened;
    const entry = kindOf(kind);
    const proposed = (written[kind].body as { period?: object }).period ?? entry.period.ofYear(2030);
    expect({ from: plan.periodFrom, to: plan.periodTo }).toEqual(proposed);
    expect([plan.kind, plan.year, plan.title]).toEqual([
      kind,
      2030,
      entry.title({ centre: opened.context.centre, year: 2030 }),
    ]);
    expect(sections.map(({ key }) => key)).toEqual(entry.sections.map(([key]) => key));
    expect((await make(services, kind)).opened).toEqual(opened);
    const listed = (await deputy.get(at('/plans'))).json as { id: string; kind: string }[];
    expect(listed.find((one) => one.id === planId)).toMatchObject({ kind });
  });

  it.each(['docx', 'pdf'])(
    'is printed as %s and read back: the same rows on the same days, and records of them are its lines',
    async (form) => {
      const services = await openServices();
      const { deputy, opened } = await filled(services, kind);
      const { bytes } = await deputy.get(at(`/plan-versions/${planId}/paper?form=${form}`));
      const { reading } = await readBytes(bytes, `plan.${form}`);
      const own = readingOf(opened);
      // The annual table says how a class is opened where there is no note.
      const bare = ({ note, ...row }: (typeof own.activities)[number]) => ({
        ...row,
        note: note === 'Tự mở' ? null : note,
      });
      expect(reading.activities.map(bare)).toEqual(own.activities);
      expect([reading.kind, reading.theme]).toEqual([kind, opened.plan.theme]);
      const again = recordsOf(reading, uuid(9), 2030, opened.context);
      const shown = ({ id: _, itemId: __, position: ___, revision: ____, note: _____, ...line }: PlanLine) =>
        line;
      const { hours: _, ...first } = opened.lines[0]!;
      expect(again.lines.map(shown)).toEqual(opened.lines.map(({ hours: __, ...line }) => shown(line)));
      expect(again.lines).toHaveLength(written[kind].lines.length);
      expect(again.plan).toMatchObject({
        kind,
        periodFrom: opened.plan.periodFrom,
        periodTo: opened.plan.periodTo,
      });
      expect(first.title).toBe(written[kind].lines[0]![1].title);
    },
  );

  it('is seen by those who may alone: a partner gets its own lines, others and other communes nothing', async () => {
    const services = await openServices();
    const { deputy, opened } = await filled(services, kind);
    const line = opened.lines[0]!;
    const { hours: _, ...record } = line;
    const partner = await services.as('hoinongdan');
    const unitId = sample.units.find(({ name }) => /nông dân/iu.test(name))?.id ?? farmers.id;
    await deputy.send('POST', at(`/plan-versions/${planId}/lines`), {
      changes: [{ kind: 'put', record: { ...record, unitId } }],
    });
    const seen = (await partner.get(at(`/plans/${planId}`))).json as OpenedPlan;
    expect(seen.lines.map(({ id }) => id)).toEqual([line.id]);
    expect([seen.sections, seen.steps]).toEqual([[], []]);
    expect((await (await services.as('truongthon')).get(at(`/plans/${planId}`))).status).toBe(403);
    expect((await deputy.get(at(`/plans/${planId}`, moi(testToday).communeId))).status).toBe(404);
  });
});

describe('lines with days', () => {
  it('are read with their hours together, as others read them', async () => {
    const { opened } = await filled(await openServices(), 'event');
    expect(opened.lines.map(({ month, from, to, hours }) => [month, from, to, hours])).toEqual([
      [10, '2030-10-03', '2030-10-03', null],
      [10, '2030-10-06', '2030-10-06', { from: '13:30', to: null }],
      [10, '2030-10-07', '2030-10-07', { from: '08:00', to: '11:00' }],
      [10, '2030-10-08', '2030-10-08', null],
    ]);
  });

  it('out of order are refused with where, and nothing is written', async () => {
    const services = await openServices();
    const { deputy, opened } = await filled(services, 'event');
    const { hours: _, ...line } = opened.lines[0]!;
    for (const wrong of [
      { from: '2030-10-05', to: '2030-10-03' },
      { from: '2030-11-03', to: '2030-11-03' },
      { from: null },
      { hoursFrom: '10:00', hoursTo: '09:00' },
      { hoursTo: '09:00' },
      { hoursFrom: '25:00' },
      { from: '2030-02-31', to: '2030-02-31' },
    ]) {
      const sent = await deputy.send('POST', at(`/plan-versions/${planId}/lines`), {
        changes: [{ kind: 'put', record: { ...line, ...wrong } }],
      });
      expect([wrong, sent.json.problem?.code]).toEqual([wrong, 'bad-input']);
    }
    const now = (await deputy.get(at(`/plans/${planId}`))).json as OpenedPlan;
    expect(now.lines).toEqual(opened.lines);
  });
});

describe('making a plan', () => {
  it('says what is wrong with its days, and takes no survey where the kind has none', async () => {
    const services = await openServices();
    for (const [kind, more] of [
      ['event', { period: { from: '2030-10-07', to: '2030-10-01' } }],
      ['thematic', { period: { from: '2030-01-01', to: '2033-01-01' } }],
      ['thematic', { period: { from: '1990-01-01', to: '1990-03-01' } }],
      ['school-year', { period: { from: '2030-01-01', to: '2030-12-31' } }],
      ['event', { surveyId: sample.survey.id }],
    ] as const) {
      const { answer } = await make(services, kind, more);
      expect([kind, more, answer.json.problem?.code]).toEqual([kind, more, 'bad-input']);
      expect(answer.json.problem.where[0].vi.length).toBeGreaterThan(20);
    }
  });

  it('spreads a survey over the months of a school year', async () => {
    const { opened } = await make(await openServices(), 'school-year', { surveyId: sample.survey.id });
    const months = opened.lines.map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`);
    expect([months[0], months.at(-1), new Set(months).size]).toEqual(['2030-09', '2031-08', 12]);
  });
});
