import type { BlockClass, ColumnMeaning } from '#plan/reading/blocks.ts';
import type { Words } from '#vocabulary/language.ts';
import type { HintMeaning } from './schema.ts';

/** What a part of a paper can be, in the words of its buttons. */
export const classWords: Readonly<Record<BlockClass, Words>> = {
  bases: { vi: 'căn cứ', en: 'legal bases' },
  community: { vi: 'tình hình', en: 'situation' },
  'last-period': { vi: 'kết quả năm trước', en: 'results of last year' },
  needs: { vi: 'nhu cầu', en: 'needs' },
  targets: { vi: 'chỉ tiêu', en: 'targets' },
  schedule: { vi: 'bảng hoạt động', en: 'schedule' },
  assignments: { vi: 'phân công', en: 'duties' },
  funding: { vi: 'kinh phí', en: 'funding' },
  prose: { vi: 'lời văn', en: 'text' },
  ignore: { vi: 'bỏ qua', en: 'leave out' },
};

/** What a column of a table can hold, in the words of its menu. */
export const columnWords: Readonly<Record<ColumnMeaning, Words>> = {
  ordinal: { vi: 'số thứ tự', en: 'number of the row' },
  month: { vi: 'tháng', en: 'month' },
  date: { vi: 'ngày', en: 'day' },
  hours: { vi: 'giờ', en: 'hours' },
  title: { vi: 'nội dung', en: 'topic' },
  programme: { vi: 'chương trình', en: 'programme' },
  audience: { vi: 'đối tượng', en: 'for whom' },
  classes: { vi: 'số lớp', en: 'classes' },
  learners: { vi: 'số học viên', en: 'learners' },
  cost: { vi: 'kinh phí', en: 'cost' },
  venue: { vi: 'địa điểm', en: 'venue' },
  partners: { vi: 'phối hợp', en: 'partners' },
  note: { vi: 'ghi chú', en: 'note' },
  purpose: { vi: 'mục đích', en: 'purpose' },
  topics: { vi: 'số chuyên đề', en: 'topics' },
  attendances: { vi: 'số lượt', en: 'attendances' },
  unit: { vi: 'đơn vị', en: 'unit' },
  task: { vi: 'nhiệm vụ', en: 'duty' },
  deadline: { vi: 'thời hạn', en: 'deadline' },
  value: { vi: 'giá trị', en: 'value' },
  ignore: { vi: 'bỏ qua', en: 'leave out' },
};

export const meaningWords: Readonly<Record<HintMeaning, Words>> = { ...columnWords, ...classWords };
