import type { Words } from '#vocabulary/language.ts';
import type { LineField } from './rules.ts';

/** The columns of a plan as papers and screens name them. */
export const lineWords: Readonly<Record<LineField, Words>> = Object.freeze({
  year: { vi: 'Năm', en: 'Year' },
  month: { vi: 'Tháng', en: 'Month' },
  from: { vi: 'Từ ngày', en: 'From' },
  to: { vi: 'Đến ngày', en: 'To' },
  hoursFrom: { vi: 'Từ giờ', en: 'From hour' },
  hoursTo: { vi: 'Đến giờ', en: 'To hour' },
  group: { vi: 'Nhóm', en: 'Group' },
  position: { vi: 'Thứ tự', en: 'Order' },
  title: { vi: 'Nội dung', en: 'Subject' },
  purpose: { vi: 'Mục đích', en: 'Purpose' },
  form: { vi: 'Hình thức', en: 'Form' },
  programme: { vi: 'Lĩnh vực', en: 'Programme' },
  audience: { vi: 'Đối tượng', en: 'For whom' },
  classCount: { vi: 'Số lớp', en: 'Classes' },
  learners: { vi: 'Số học viên', en: 'Learners' },
  cost: { vi: 'Kinh phí', en: 'Cost' },
  costReason: { vi: 'Lý do lệch định mức', en: 'Why off the norm' },
  venueText: { vi: 'Địa điểm', en: 'Place' },
  venueId: { vi: 'Địa điểm (danh mục)', en: 'Venue (list)' },
  villageId: { vi: 'Thôn', en: 'Village' },
  partnerText: { vi: 'Phối hợp', en: 'Partner' },
  unitId: { vi: 'Đơn vị phối hợp', en: 'Partner unit' },
  ownOrJoint: { vi: 'Tự mở / Liên kết', en: 'Own / joint' },
  sourceText: { vi: 'Nguồn', en: 'Source' },
  fundingSourceId: { vi: 'Nguồn (danh mục)', en: 'Source (list)' },
  note: { vi: 'Ghi chú', en: 'Note' },
});

export const ownOrJointWords: Readonly<Record<'own' | 'joint', Words>> = Object.freeze({
  own: { vi: 'Tự mở', en: 'Own' },
  joint: { vi: 'Liên kết', en: 'Joint' },
});
