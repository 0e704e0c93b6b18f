import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '#paper-import/read/file.ts';
import { type BlockClass, nothingTold, type Told } from '#plan/reading/blocks.ts';

const TITLE = ['KẾ HOẠCH', 'Hoạt động của Trung tâm học tập cộng đồng xã Đức Lĩnh năm 2026'];
const read = (lines: readonly string[], told: Told = nothingTold) =>
  readBytes(strToU8([...TITLE, ...lines].join('\n\n')), 'plan.md', told);
const classesOf = async (...lines: string[]): Promise<(BlockClass | null)[]> =>
  (await read(lines)).evidence.blocks.map((block) => block.class);

test.each<[BlockClass, string, string]>([
  [
    'bases',
    'Dựa vào đâu mà làm?',
    'Thông tư số 25/2023/TT-BGDĐT ngày 27/12/2023 của Bộ Giáo dục và Đào tạo.',
  ],
  ['community', 'Quê mình ra sao', 'Toàn xã có 13 thôn, 2.145 hộ với 8.730 khẩu, 69 hộ nghèo.'],
  ['last-period', 'Một năm nhìn lại', 'Năm 2025 mở được 25 lớp, 1.512 lượt người học.'],
  ['needs', 'Bà con muốn học gì?', 'Kinh tế: 6 chuyên đề, 380 lượt người đăng ký.'],
  ['targets', 'Đích đến của năm', 'Mở ít nhất 24 lớp, từ 80% số thôn trở lên có tủ sách.'],
  ['assignments', 'Ai lo phần nào?', 'Hội Khuyến học xã: vận động học viên, quản lý quỹ.'],
  ['funding', 'Tiền ở đâu ra?', 'Ngân sách xã cấp 35 triệu đồng; Quỹ khuyến học hỗ trợ 10 triệu đồng.'],
])(
  '%s is known under its own heading, under none, and under one that says nothing',
  async (name, heading, text) => {
    expect(await classesOf(heading, text)).toEqual([name]);
    expect(await classesOf(text)).toEqual([name]);
    expect(await classesOf('Mục này', text)).toEqual([name]);
  },
);

test('one paragraph may speak of several things', async () => {
  expect(
    await classesOf(
      'A. VÀI NÉT CHUNG',
      'Xã rộng 2.846,5 ha, có 9 ấp, 3.412 hộ. Trong năm 2025, Trung tâm mở được 27 lớp, có 1.398 lượt người tới học. Có 215 lượt người xin học kinh tế trong bốn chuyên đề.',
    ),
  ).toEqual(['community', 'last-period', 'needs']);
});

test('what is no part of a plan that is known is told, and the reading is not sure', async () => {
  const { reading } = await read(['Mục này', 'Qzx wvu tsr qpo nml kji hgf edc ba.']);
  expect(reading.notUnderstood).toEqual([{ where: 'Mục này', text: 'Qzx wvu tsr qpo nml kji hgf edc ba.' }]);
  expect(reading.confidence.overall).toBeLessThan(0.5);
});

test('what a person said goes before the signs, and changes no key', async () => {
  const lines = [
    'Chuyện tiền',
    'Hội Khuyến học xã giúp mười triệu đồng cho các lớp học.',
    'Việc chung',
    'Mở ít nhất 24 lớp.',
  ];
  const before = (await read(lines)).evidence.blocks;
  const [first, last] = [before[0]!, before.at(-1)!];
  const shown = await read(lines, {
    ...nothingTold,
    blocks: { [last.key]: 'ignore' },
    headings: { 'chuyen tien': 'assignments' },
  });
  expect(shown.evidence.blocks.map(({ key }) => key)).toEqual(before.map(({ key }) => key));
  expect(shown.evidence.blocks.find(({ key }) => key === first.key)?.class).toBe('assignments');
  expect(shown.evidence.blocks.find(({ key }) => key === last.key)?.class).toBe('ignore');
  expect(shown.reading.targets).toEqual([]);
  expect((await read(lines)).reading.targets).toHaveLength(1);
});

test('each class has signs to show', async () => {
  const { evidence } = await read(['Tiền ở đâu ra?', 'Ngân sách xã cấp 35 triệu đồng.']);
  expect(evidence.blocks[0]!.why[0]).toEqual({ sign: 'tiêu đề nói về tiền: “Tiền ở đâu ra?”', weight: 3.5 });
});
