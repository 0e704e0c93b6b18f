import { type AuditFields, acts } from '#platform/audit/acts.ts';
import { modeWords } from './words.ts';

/** What is told of a session, also by the room that calls its roster. */
export const sessionFields: AuditFields = Object.freeze({
  date: { vi: 'Ngày', en: 'Day' },
  from: { vi: 'Từ giờ', en: 'From' },
  to: { vi: 'Đến giờ', en: 'To' },
  venueId: { vi: 'Địa điểm', en: 'Venue' },
  venueName: { vi: 'Địa điểm', en: 'Venue' },
  instructorId: { vi: 'Người dạy', en: 'Instructor' },
  instructorName: { vi: 'Người dạy', en: 'Instructor' },
  capacity: { vi: 'Sức chứa', en: 'Capacity' },
  headcount: { vi: 'Số người đếm', en: 'Heads' },
  mode: {
    vi: 'Cách học',
    en: 'Way of learning',
    values: modeWords,
  },
  flagReason: { vi: 'Lý do', en: 'Reason' },
  state: {
    vi: 'Tình trạng',
    en: 'State',
    values: {
      planned: { vi: 'dự kiến', en: 'planned' },
      held: { vi: 'đã tổ chức', en: 'held' },
      cancelled: { vi: 'đã hủy', en: 'cancelled' },
    },
  },
});

export const sessionActs = acts(
  'session',
  {
    add: { vi: 'Thêm buổi học', en: 'Added a session' },
    change: { vi: 'Sửa buổi học', en: 'Changed a session' },
    cancel: { vi: 'Hủy buổi học', en: 'Cancelled a session' },
  },
  { fields: sessionFields },
);
