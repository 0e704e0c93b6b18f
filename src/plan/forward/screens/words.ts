/** What the screens say of plans that are copied forward. */
export const words = {
  copy: { vi: 'Chép từ kế hoạch năm trước', en: 'Copy last year’s plan' },
  copyWhat: {
    vi: 'Mang các dòng, lời văn, căn cứ, chỉ tiêu, phân công sang thời gian mới; chỗ còn sót của năm cũ được đánh dấu.',
    en: 'Moves the lines, texts, legal bases, targets and assignments to the new period and marks what may be left over.',
  },
  which: { vi: 'Chép kế hoạch nào?', en: 'Which plan?' },
  paper: { vi: 'Kế hoạch năm trước ở tệp Word, PDF, Excel hay ảnh', en: 'Last year’s plan is a file' },
  paperWhat: {
    vi: 'Đọc tệp, chọn năm mới khi soát; các dòng được chuyển và đánh dấu như khi chép.',
    en: 'Read the file and choose the new year; lines are moved and marked in the same way.',
  },
  noPlan: {
    vi: 'Chưa có kế hoạch nào trong phần mềm để chép.',
    en: 'There is no plan here to copy yet.',
  },
  from: (title: string) => ({ vi: `Chép từ ${title}`, en: `Copied from ${title}` }),
  lines: (lines: number, dated: number) => ({
    vi: `${lines} dòng giữ tháng${dated > 0 ? `; ${dated} dòng có ngày giữ thứ và tuần trong tháng` : ''}. Lời văn giữ nguyên, số liệu phần mềm biết thì lấy số mới.`,
    en: `${lines} lines keep their month${dated > 0 ? `; ${dated} with days keep the weekday and the week of the month` : ''}. Texts stay, with live figures.`,
  }),
  alongside: { vi: 'Chép kèm', en: 'Also copy' },
  bases: (count: number) => ({ vi: `Căn cứ (${count})`, en: `Legal bases (${count})` }),
  recipients: (count: number) => ({ vi: `Nơi nhận (${count})`, en: `Recipients (${count})` }),
  part: (name: { vi: string; en: string }, count: number) => ({
    vi: `${name.vi} (${count}), hạn chuyển sang thời gian mới`,
    en: `${name.en} (${count}), with due days moved`,
  }),
  ended: (number: string, next: string | null) => ({
    vi: next ? `${number} hết hiệu lực, nên thay bằng ${next}` : `${number} hết hiệu lực`,
    en: next ? `${number} is no longer in force; cite ${next}` : `${number} is no longer in force`,
  }),
  existing: (title: string, year: number) => ({
    vi: `Năm ${year} đã có “${title}”. Mở kế hoạch đó, hoặc chọn năm khác.`,
    en: `${year} has “${title}” already. Open it, or choose another year.`,
  }),
  openExisting: { vi: 'Mở kế hoạch đã có', en: 'Open that plan' },
  intoDraft: { vi: 'Chép các dòng vào bản đang soạn', en: 'Copy the lines into the draft' },
  make: { vi: 'Chép', en: 'Copy' },
  other: { vi: 'Chọn kế hoạch khác', en: 'Another plan' },
  back: { vi: 'Lập cách khác', en: 'Another way' },
  open: (count: number) =>
    count > 0
      ? { vi: `${count} chỗ có thể còn sót của năm cũ`, en: `${count} places may be left over` }
      : { vi: 'Các chỗ còn sót đã xem hết', en: 'All places were looked at' },
  undo: { vi: 'Bỏ bản chép', en: 'Take the copy back' },
  undoSure: { vi: 'Bỏ cả bản chép này?', en: 'Take the whole copy back?' },
  undoYes: { vi: 'Bỏ', en: 'Take back' },
  undoNo: { vi: 'Giữ', en: 'Keep' },
  looked: { vi: 'Đã xem, giữ', en: 'Looked, keep' },
  mend: (to: string) => ({ vi: `Sửa thành ${to}`, en: `Change to ${to}` }),
  more: (count: number) => ({
    vi: `Còn ${count} chỗ nữa, hiện ra khi xem xong các chỗ trên.`,
    en: `${count} more will show once these are done.`,
  }),
} as const;
