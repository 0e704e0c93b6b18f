import { v5 } from 'uuid';
import { richOf } from '#vocabulary/rich.ts';
import type { PlanSection, SectionKey } from './schema.ts';

const usual: readonly (readonly [SectionKey, string, string])[] = [
  [
    'situation',
    'Đặc điểm tình hình',
    `Xã có diện tích {{community.areaHa}} ha, {{community.villages}} thôn, {{community.households}} hộ với {{community.population}} nhân khẩu; {{community.poorHouseholds}} hộ nghèo, {{community.nearPoorHouseholds}} hộ cận nghèo.
Thuận lợi:
Khó khăn:`,
  ],
  [
    'aims',
    'Mục tiêu, nhiệm vụ',
    `Trong năm mở {{plan.classes}} lớp với {{plan.lines}} chuyên đề cho {{plan.learners}} lượt học viên.
Kinh phí dự kiến {{plan.cost}}.`,
  ],
  [
    'solutions',
    'Giải pháp thực hiện',
    `- Báo lịch học đến từng thôn trước khi mở lớp; mời người dạy từ các đơn vị phối hợp.
- Lập danh sách, điểm danh từng buổi; hồ sơ lớp đủ trước khi quyết toán.`,
  ],
  [
    'organisation',
    'Tổ chức thực hiện',
    `- Ban Giám đốc Trung tâm theo dõi việc mở lớp hằng tháng.
- Các ban, ngành, đoàn thể và các thôn phối hợp mở lớp, vận động người dân tham gia.`,
  ],
];

/** The narrative parts with which a new plan begins: headings and a first sentence each, to be written on by a person. */
export const usualSections = (versionId: string): PlanSection[] =>
  usual.map(([key, title, text], position) => ({
    id: v5(`section ${key}`, versionId),
    key,
    position,
    title,
    content: richOf(text),
    revision: 0,
  }));
