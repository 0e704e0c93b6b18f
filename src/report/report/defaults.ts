import type { Period } from '#vocabulary/period.ts';
import { periodName } from '#vocabulary/period.ts';
import { richOf } from '#vocabulary/rich.ts';
import type { Section } from './schema.ts';

/** What a report of a period is called unless somebody calls it otherwise. */
export const defaultTitle = (period: Period): string => `Kết quả hoạt động ${periodName(period, 'vi')}`;

/** The parts that a new report starts with, figures already in their places. */
export function defaultSections(period: Period): readonly Section[] {
  const when = periodName(period, 'vi');
  return [
    {
      key: 'results',
      title: 'I. Kết quả thực hiện',
      content: richOf(
        `Trong ${when}, trung tâm đã mở {{classes}} với {{attendances}}, gồm {{people}} (không tính trùng), trong đó {{women}}.
Có {{poor}} và {{nearPoor}} có người đi học.
Kinh phí đã chi {{spent}}.`,
      ),
    },
    {
      key: 'judgement',
      title: 'II. Đánh giá chung',
      content: richOf('- Ưu điểm: \n- Hạn chế, nguyên nhân: '),
    },
    {
      key: 'next',
      title: 'III. Phương hướng và kiến nghị',
      content: richOf('- Nhiệm vụ kỳ tới: \n- Kiến nghị, đề xuất: '),
    },
  ];
}
