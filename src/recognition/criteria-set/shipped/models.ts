import type { CriteriaSet } from '../set.ts';
import { items, shipped } from './build.ts';

type Model = CriteriaSet['model'];

/** `on` is what the model rests on, as we infer it: nobody has confirmed that the text says so. */
const empty = (id: string, name: string, [model, on]: readonly [Model, Model], note: string): CriteriaSet =>
  shipped({
    id,
    name,
    model,
    basis: '324/QĐ-KHVN',
    validFrom: null,
    validTo: null,
    engine: 'points-with-bands',
    criteria: [],
    edges: [{ model: on }],
    note: `Chưa có văn bản: nhập tiêu chí, điểm và mức đạt từ phụ lục Quyết định 324/QĐ-KHVN. ${note}`.trim(),
    verified: false,
  });

/** The association's models: their text was not found, so they are there to be typed in. */
export const associationModels: readonly CriteriaSet[] = [
  empty(
    'GDHT-324-2022',
    'Gia đình học tập',
    ['family', 'citizen'],
    'Được biết có nhấn đến trẻ em phổ cập đúng độ tuổi, người lớn là Công dân học tập và thoát nghèo đa chiều.',
  ),
  empty('DHHT-324-2022', 'Dòng họ học tập', ['clan', 'family'], ''),
  empty(
    'CDHT-THON-324-2022',
    'Cộng đồng học tập (thôn, bản, tổ dân phố)',
    ['village', 'family'],
    'Khác với "Cộng đồng học tập" cấp xã của Thông tư 25/2023.',
  ),
  empty('DVHT-324-2022', 'Đơn vị học tập', ['unit', 'citizen'], ''),
];

/** Learning family of 2016–2020: half of its points are known, its pass mark is not. */
export const formerFamily = shipped({
  id: 'GDHT-448-2015',
  name: 'Gia đình học tập (cũ, 2016–2020)',
  model: 'family',
  basis: '448/QĐ-KHVN (01/12/2015)',
  validFrom: '2015-12-01',
  validTo: '2020-12-31',
  replacedBy: '324/QĐ-KHVN',
  engine: 'points-with-bands',
  maxTotal: 100,
  expectedCounts: { criteria: 4, indicators: null },
  criteria: [
    {
      code: '1',
      label: 'Học tập của trẻ em',
      max: 30,
      verified: true,
      indicators: items(
        [
          ['1.1', 'Trẻ em đến trường và hoàn thành phổ cập', 10],
          ['1.2', 'Học lực từ trung bình, hạnh kiểm từ khá', 10],
          ['1.3', 'Thật thà, lễ phép, tham gia hoạt động ở địa phương', 10],
        ],
        { verified: true, source: '448/QĐ-KHVN' },
      ),
    },
    {
      code: '2',
      label: 'Học tập của người lớn',
      max: 30,
      verified: true,
      indicators: [
        ...items(
          [
            ['2.1', 'Người 19–60 tuổi biết chữ từ bậc 1', 10],
            ['2.2', 'Mỗi năm học ít nhất một nội dung', 10],
          ],
          { verified: true, source: '448/QĐ-KHVN' },
        ),
        ...items([['2.3', '(chưa nhập lời văn)', 10]]),
      ],
    },
    { code: '3', label: 'Điều kiện học tập', indicators: [] },
    { code: '4', label: 'Tác động, hiệu quả', indicators: [] },
  ],
  note: 'Chỉ giữ cho hồ sơ cũ. Điểm của tiêu chí 3, 4, mức đạt và cách tính mục không áp dụng chưa có nguồn.',
  verified: false,
});

/** Learning unit by the circular that circular 24/2023 replaced; bands not known. */
export const formerUnit = shipped({
  id: 'TT22-2020-DV',
  name: 'Đơn vị học tập (cũ)',
  model: 'unit',
  basis: '22/2020/TT-BGDĐT',
  validFrom: null,
  validTo: null,
  replacedBy: '24/2023/TT-BGDĐT',
  engine: 'points-with-bands',
  maxTotal: 100,
  expectedCounts: { criteria: 3, indicators: null },
  criteria: [
    {
      code: '1',
      label: 'Điều kiện',
      max: 30,
      verified: true,
      indicators: items([
        ['1.1', '(chưa nhập lời văn)', 10],
        ['1.2', '(chưa nhập lời văn)', 10],
        ['1.3', '(chưa nhập lời văn)', 10],
      ]),
    },
    {
      code: '2',
      label: 'Kết quả học tập',
      max: 30,
      verified: true,
      indicators: items(
        [
          ['2.1', 'Kế hoạch tự học', 10],
          ['2.2', 'Kỷ luật', 5],
          ['2.3', 'Hoàn thành bồi dưỡng bắt buộc', 10],
          ['2.4', 'Lao động tiên tiến', 5],
        ],
        { verified: true, source: '22/2020/TT-BGDĐT' },
      ),
    },
    {
      code: '3',
      label: 'Tác dụng',
      max: 40,
      verified: true,
      indicators: items([
        ['3.1', 'Năng lực công dân học tập', 25],
        ['3.2', '(chưa nhập lời văn)', 15],
      ]),
    },
  ],
  note: 'Chỉ giữ cho hồ sơ cũ: đã được thay. 15 điểm của tiêu chí 3 gộp một mục, mức xếp loại chưa có nguồn.',
  verified: false,
});
