import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { programmeCodes } from '#norm/programme/rules.ts';
import { readBytes } from '#paper-import/read/file.ts';
import { emptyReading, type PlanReading, planReading } from '#plan/reading/schema.ts';
import { readPaper, renderReading } from './papers.ts';

const labels = join(import.meta.dirname, '../../tests/papers/labels');
const readings = readdirSync(labels).map(
  (name) =>
    [
      name,
      (JSON.parse(readFileSync(join(labels, name), 'utf8')) as { reading: PlanReading }).reading,
    ] as const,
);
const some = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 4 });
const titles = fc
  .tuple(
    some('Tập huấn', 'Tuyên truyền', 'Nói chuyện về', 'Hội thảo', 'Cuộc thi'),
    some(
      'trồng chè Shan tuyết',
      'Luật Đất đai năm 2024',
      'phòng chống đuối nước',
      'sử dụng VNeID, dịch vụ công',
      'chăn nuôi gà thả vườn (mô hình hộ)',
    ),
    some('', ' cho phụ nữ', ' tại gia đình', ' đợt 2', ' - bước đầu'),
  )
  .map((words) =>
    words
      .join(words[2] ? ' ' : ' ')
      .replace(/ +/g, ' ')
      .trim(),
  );
const lines = fc.record({
  at: fc.integer({ min: 1, max: 12 }),
  title: titles,
  programme: maybe(some(...programmeCodes)),
  audience: maybe(some('Nhân dân thôn Đon Úy', 'Hội viên, đoàn viên', 'Nông dân 4/4 thôn (22 người/thôn)')),
  classes: maybe(fc.integer({ min: 1, max: 12 })),
  learners: maybe(fc.integer({ min: 5, max: 2_400 })),
  cost: maybe(fc.integer({ min: 100, max: 60_000 }).map((n) => n * 1_000)),
  venue: maybe(some('Nhà văn hóa xã', 'Hội trường UBND xã', 'Trường THCS Tân Hương')),
  partners: fc.uniqueArray(some('Hội Nông dân xã', 'Trạm Y tế', 'Công an xã', 'Đoàn Thanh niên'), {
    maxLength: 3,
  }),
  note: maybe(some('Tự mở', 'Liên kết')),
});
/** Plans of a year as a centre may draw them up; every column stands in at least one row. */
const plans = fc
  .record({
    rows: fc.array(lines, { minLength: 1, maxLength: 16 }),
    number: fc.integer({ min: 1, max: 400 }),
    year: fc.integer({ min: 2019, max: 2027 }),
    tasks: fc.uniqueArray(some('Lập danh sách học viên', 'Chuẩn bị hội trường', 'Báo cáo hằng quý'), {
      maxLength: 3,
    }),
    funding: fc.uniqueArray(some('Ngân sách xã hỗ trợ', 'Xã hội hóa theo quy định'), { maxLength: 2 }),
    signer: some('Hoàng Văn Thiện', 'Lò Thị Mai', 'Y Bhăm Niê'),
  })
  .map(
    ({ rows, number, year, tasks, funding, signer }): PlanReading => ({
      ...emptyReading(),
      title: `Kế hoạch hoạt động của Trung tâm học tập cộng đồng năm ${year}`,
      number: `${String(number).padStart(2, '0')}/KH-TTHTCĐ`,
      issuedOn: `${year}-01-09`,
      issuedAt: 'Tân Hương',
      issuer: { parent: 'ỦY BAN NHÂN DÂN XÃ TÂN HƯƠNG', name: 'TRUNG TÂM HỌC TẬP CỘNG ĐỒNG' },
      period: { from: `${year}-01-01`, to: `${year}-12-31` },
      activities: [...rows]
        .sort((a, b) => a.at - b.at)
        .map(({ at, ...row }) => ({
          month: `${year}-${String(at).padStart(2, '0')}`,
          from: null,
          to: null,
          purpose: null,
          hours: null,
          ...row,
        })),
      assignments: tasks.length > 0 ? [{ unit: 'Ban Giám đốc Trung tâm', tasks }] : [],
      funding,
      recipients: [
        { name: 'UBND xã', purpose: 'để báo cáo' },
        { name: 'Lưu: VT', purpose: null },
      ],
      signatories: [{ capacity: 'GIÁM ĐỐC', post: 'PHÓ CHỦ TỊCH UBND XÃ', name: signer }],
    }),
  );
const shown = ({ findings, confidence, notUnderstood, ...rest }: PlanReading) => rest;

test('there are papers to issue', () => {
  expect(readings.length).toBeGreaterThan(0);
});

describe.each(['docx', 'xlsx', 'pdf'] as const)('issued as %s', (form) => {
  const again = async (reading: PlanReading) =>
    shown((await readBytes(await renderReading(reading, form), `again.${form}`)).reading);

  test.each(readings)('what is issued of %s is read back as the same', async (_, reading) => {
    expect(await again(reading)).toEqual(shown(reading));
  });

  test('any plan is read back as the same', async () => {
    await fc.assert(
      fc.asyncProperty(plans, async (plan) => {
        expect(await again(plan)).toEqual(shown(plan));
      }),
      // A fixed seed: what one run finds, the next one shows.
      { numRuns: form === 'pdf' ? 8 : 25, seed: 20_241_126 },
    );
  }, 60_000);
});

test('a paper read, as JSON, is a plan reading with its findings, and reads as itself', async () => {
  const docx = await renderReading(readings[0]![1], 'docx');
  const { reading } = await readPaper(docx, 'plan.docx');
  expect(planReading.parse(JSON.parse(JSON.stringify(reading)))).toEqual(reading);
  const again = await readPaper(new TextEncoder().encode(JSON.stringify(reading)), 'plan.json');
  expect(shown(again.reading)).toEqual(shown(reading));
});

test('the page on screen and the PDF carry the title', async () => {
  const reading = readings[0]![1];
  expect(Buffer.from(await renderReading(reading, 'html')).toString()).toContain(reading.issuer.name);
  const pdf = await renderReading(reading, 'pdf');
  expect((await readBytes(pdf, 'plan.pdf')).reading.title).toBe(reading.title);
});
