import { items, shipped } from './build.ts';

const SOURCE = '244/QĐ-KHVN (28/7/2022)';

/** Learning citizen. Its rule agrees in several sources; the wording of indices 9 and 10 is that of the draft, and is marked so. */
export const citizen = shipped({
  id: 'CDHT-244-2022',
  name: 'Công dân học tập',
  model: 'citizen',
  basis: SOURCE,
  validFrom: '2022-07-28',
  validTo: null,
  engine: 'points-with-floor',
  maxTotal: 100,
  passTotal: 80,
  floor: 5,
  expectedCounts: { criteria: 3, indicators: 10 },
  criteria: [
    {
      code: 'N1',
      label: 'Năng lực tự học, học tập suốt đời',
      verified: true,
      indicators: items(
        [
          ['1', 'Tìm kiếm, tra cứu, đọc, cập nhật kiến thức', 10],
          ['2', 'Có kế hoạch học tập theo yêu cầu công việc, quy định', 10],
          ['3', 'Sắp xếp công việc để tham gia hoạt động cộng đồng, thiết chế giáo dục - văn hóa', 10],
          ['4', 'Động viên, tạo điều kiện cho người thân, đồng nghiệp học tập', 10],
        ],
        { verified: true, source: SOURCE },
      ),
    },
    {
      code: 'N2',
      label: 'Năng lực sử dụng công cụ học tập, làm việc',
      verified: true,
      indicators: items(
        [
          ['5', 'Công nghệ thông tin', 10],
          ['6', 'Ngoại ngữ', 10],
          ['7', 'Tính toán, cải tiến, sáng tạo', 10],
          ['8', 'Tư duy biện chứng, phản biện', 10],
        ],
        { verified: true, source: SOURCE },
      ),
    },
    {
      code: 'N3',
      label: 'Năng lực xây dựng và thực hiện quan hệ xã hội',
      verified: true,
      indicators: items([
        ['9', 'Quan hệ thân thiện, điều hòa, tránh xung đột', 10],
        ['10', 'Hợp tác, chia sẻ', 10],
      ]),
    },
  ],
  note: 'Lời văn các chỉ số là bản rút gọn; chỉ số 9, 10 theo dự thảo 2020. Thông tư 24/2023 dẫn Quyết định 324/QĐ-KHVN cho danh hiệu này: nên đối chiếu xem có thay Quyết định 244 không.',
  verified: true,
});
