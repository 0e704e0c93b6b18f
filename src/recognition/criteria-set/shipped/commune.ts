import { scoredCriteria, shipped } from './build.ts';

const SOURCE = '25/2023/TT-BGDĐT';
const read = { type: 'boolean', verified: true, source: SOURCE } as const;

/** Learning community of a commune. Nine of its fifteen indicators, and what differs between the levels, are still to be typed in. */
export const commune = shipped({
  id: 'TT25-2023-XA',
  name: 'Đánh giá, công nhận "Cộng đồng học tập" cấp xã',
  model: 'commune',
  basis: SOURCE,
  validFrom: '2024-02-12',
  validTo: null,
  engine: 'all-must-pass',
  levels: [
    { code: 'MD1', label: 'Mức độ 1 (Khá)', minMonthsAfterPrevious: null },
    { code: 'MD2', label: 'Mức độ 2 (Tốt)', minMonthsAfterPrevious: 12 },
  ],
  validityMonths: 36,
  validityFrom: 'year-end',
  dataPeriod: { from: '01-01', to: '12-31' },
  deadlines: { submit: '02-28', decide: '03-31' },
  recogniser: null,
  expectedCounts: { criteria: 5, indicators: 15 },
  criteria: [
    {
      code: 'TC1',
      label: 'Sự lãnh đạo, chỉ đạo của cấp ủy Đảng, chính quyền cấp xã',
      verified: true,
      indicators: [
        {
          code: 'TC1.1',
          label: 'Tuyên truyền, nâng cao nhận thức về học tập suốt đời, xây dựng xã hội học tập',
          ...read,
        },
        {
          code: 'TC1.2',
          label: 'Có chương trình, kế hoạch xây dựng xã hội học tập hằng năm và tổ chức thực hiện đầy đủ',
          ...read,
        },
        {
          code: 'TC1.3',
          label: 'Có kế hoạch, hoạt động Tuần lễ hưởng ứng học tập suốt đời và báo cáo theo quy định',
          ...read,
        },
      ],
    },
    {
      code: 'TC2',
      label:
        'Huy động nguồn lực và tạo môi trường thuận lợi để thực hiện xây dựng xã hội học tập ở địa phương',
      verified: true,
      indicators: [
        { code: 'TC2.1', label: 'Bố trí đủ kinh phí từ ngân sách nhà nước hằng năm', ...read },
        { code: 'TC2.2', label: 'Vận động, huy động nguồn lực xã hội hóa, đạt kết quả tích cực', ...read },
        {
          code: 'TC2.3',
          label:
            'Có cơ chế phối hợp giữa Hội Khuyến học, tổ chức chính trị - xã hội, cơ sở giáo dục và thiết chế văn hóa',
          ...read,
        },
      ],
    },
    {
      code: 'TC3',
      label:
        'Hiệu quả hoạt động của trung tâm học tập cộng đồng và thư viện công cộng cấp xã, trung tâm văn hóa, thể thao cấp xã',
      verified: true,
      indicators: [],
    },
    {
      code: 'TC4',
      label: 'Kết quả phổ cập giáo dục, xóa mù chữ',
      verified: true,
      differsByLevel: true,
      indicators: [],
    },
    {
      code: 'TC5',
      label: 'Tác dụng của việc xây dựng "Cộng đồng học tập" cấp xã',
      verified: true,
      differsByLevel: true,
      indicators: [],
    },
  ],
  edges: [
    { model: 'village' },
    { model: 'family' },
    { model: 'clan' },
    { model: 'unit' },
    { model: 'citizen' },
  ],
  note: 'Lời văn chỉ tiêu là bản rút gọn. 9 chỉ tiêu của TC3, TC4, TC5 và ngưỡng từng mức độ phải nhập từ phụ lục Thông tư. Người công nhận ghi trong Thông tư là Trưởng phòng GDĐT; từ 01/7/2025 có thể là Giám đốc Sở GDĐT, chưa thấy văn bản nói rõ.',
  verified: false,
});

/** Its predecessor, for old records. Nobody knows here how many points a criterion gave. */
export const formerCommune = shipped({
  id: 'TT44-2014-XA',
  name: 'Đánh giá, xếp loại "Cộng đồng học tập" cấp xã (cũ)',
  model: 'commune',
  basis: '44/2014/TT-BGDĐT',
  validFrom: '2014-12-12',
  validTo: '2024-02-11',
  replacedBy: '25/2023/TT-BGDĐT',
  engine: 'points-with-bands',
  bands: [
    { code: 'TOT', label: 'Tốt', min: null, recognised: true },
    { code: 'KHA', label: 'Khá', min: null, recognised: true },
    { code: 'TB', label: 'Trung bình', min: null, recognised: true },
  ],
  expectedCounts: { criteria: 15, indicators: null },
  criteria: scoredCriteria(
    [
      'Sự lãnh đạo, chỉ đạo của cấp ủy, chính quyền',
      'Hoạt động của Ban Chỉ đạo xây dựng xã hội học tập cấp xã',
      'Sự tham gia, phối hợp của ban, ngành, đoàn thể',
      'Mạng lưới và hoạt động của cơ sở giáo dục, thiết chế văn hóa',
      'Kết quả phổ cập giáo dục, xóa mù chữ',
      'Công bằng xã hội trong giáo dục',
      'Học tập, bồi dưỡng của cán bộ, công chức cấp xã',
      'Học tập thường xuyên của người lao động (từ 15 tuổi)',
      '"Gia đình hiếu học/học tập"',
      '"Cộng đồng khuyến học/học tập" thôn, bản, tổ dân phố',
      '"Khu dân cư văn hóa"',
      'Giảm hộ nghèo',
      'Thực hiện bình đẳng giới',
      'Vệ sinh, môi trường, chăm sóc sức khỏe cộng đồng',
      'An ninh, trật tự',
    ],
    { verified: true },
  ),
  note: 'Chỉ giữ cho hồ sơ cũ. Điểm từng tiêu chí và điểm xếp loại chưa có nguồn: không chấm.',
  verified: false,
});
