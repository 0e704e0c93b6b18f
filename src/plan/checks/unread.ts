import type { Check, Finding } from './finding.ts';

/** Cells named in a message; the rest is counted. */
const NAMED = 6;

/** What of a file was not read: formulas that have no value, rows that somebody hid, figures shown smaller than they are. */
export const checkUnread: Check = ({ evidence }) =>
  evidence.unread.map(({ what, sheet, places }): Finding => {
    const named = `${places.slice(0, NAMED).join(', ')}${places.length > NAMED ? '…' : ''}`;
    const [vi, en] = {
      uncalculated: [
        `${places.length} ô (${named}) là công thức chưa được tính hoặc đang báo lỗi (#REF!, #N/A…) nên chưa có số. Mở tệp bằng Excel, sửa ô lỗi, bấm Lưu rồi đọc lại.`,
        `${places.length} cells (${named}) hold formulas that were never calculated or that give an error. Open the file in Excel, mend and save it, and read it again.`,
      ],
      'hidden-rows': [
        `${places.length} dòng đang ẩn (dòng ${named}) không được đọc. Nếu là của kế hoạch, bỏ ẩn trong Excel rồi đọc lại.`,
        `${places.length} hidden rows (${named}) were not read. If they belong to the plan, show them in Excel and read the file again.`,
      ],
      scaled: [
        `${places.length} ô (${named}) được định dạng cho hiện nhỏ đi cả nghìn lần mà không ghi đơn vị. Đang đọc theo số gõ trong ô; ghi rõ “nghìn đồng” hay “triệu đồng” vào tiêu đề cột nếu đó là ý định.`,
        `${places.length} cells (${named}) are formatted to show a thousandth of what they hold, and nothing names the unit. What was typed is read; name the unit in the header if that was meant.`,
      ],
    }[what] as [string, string];
    return {
      rule: what === 'scaled' ? 'unit-ambiguous' : 'missing-value',
      severity: what === 'uncalculated' ? 'warning' : 'info',
      where: `Trang tính “${sheet}”`,
      message: { vi, en },
      stated: null,
      derived: null,
      at: { kind: 'paper', field: 'file' },
      fixes: [],
    };
  });
