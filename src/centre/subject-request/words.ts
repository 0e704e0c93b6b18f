import type { Words } from '#vocabulary/language.ts';
import type { RequestKind, RequestState } from './rules.ts';

export const requestKindWords: Readonly<Record<RequestKind, Words>> = {
  access: { vi: 'Xem dữ liệu', en: 'Access' },
  correction: { vi: 'Sửa dữ liệu', en: 'Correction' },
  deletion: { vi: 'Xóa dữ liệu', en: 'Deletion' },
  export: { vi: 'Lấy bản sao', en: 'Export' },
  withdrawal: { vi: 'Rút sự đồng ý', en: 'Withdrawal' },
};
export const requestStateWords: Readonly<Record<RequestState, Words>> = {
  open: { vi: 'Đang làm', en: 'Open' },
  late: { vi: 'Quá hạn', en: 'Overdue' },
  answered: { vi: 'Đã trả lời', en: 'Answered' },
  refused: { vi: 'Đã từ chối', en: 'Refused' },
};
