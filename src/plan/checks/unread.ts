import type { Check, Finding } from './finding.ts';

/** Cells named in a message; the rest is counted. */
const NAMED = 6;

/** What of a file was not read: formulas that no program has calculated, rows that somebody hid. */
export const checkUnread: Check = ({ evidence }) =>
  evidence.unread.map(({ what, sheet, places }): Finding => {
    const named = `${places.slice(0, NAMED).join(', ')}${places.length > NAMED ? '…' : ''}`;
    const [vi, en] =
      what === 'uncalculated'
        ? [
            `${places.length} ô (${named}) là công thức chưa được tính nên chưa có số. Mở tệp bằng Excel, bấm Lưu rồi đọc lại.`,
            `${places.length} cells (${named}) hold formulas that were never calculated. Open the file in Excel, save it, and read it again.`,
          ]
        : [
            `${places.length} dòng đang ẩn (dòng ${named}) không được đọc. Nếu là của kế hoạch, bỏ ẩn trong Excel rồi đọc lại.`,
            `${places.length} hidden rows (${named}) were not read. If they belong to the plan, show them in Excel and read the file again.`,
          ];
    return {
      rule: 'missing-value',
      severity: what === 'uncalculated' ? 'warning' : 'info',
      where: `Trang tính “${sheet}”`,
      message: { vi, en },
      stated: null,
      derived: null,
      at: { kind: 'paper', field: 'file' },
      fixes: [],
    };
  });
