/** Other words for what papers head their parts and columns with: as people say it, not as the reader knows it. */

export type ColumnKind =
  | 'order'
  | 'month'
  | 'title'
  | 'audience'
  | 'classes'
  | 'learners'
  | 'cost'
  | 'venue'
  | 'partners'
  | 'programme';

/** What a column is, told by its header without marks; the first that fits. */
export const COLUMN_KINDS: readonly (readonly [ColumnKind, RegExp])[] = [
  ['order', /^(stt|tt|so tt)$/],
  ['cost', /kinh phi|du toan|thanh tien|so tien/],
  ['classes', /^(so lop|sl lop|lop|so lop mo)$/],
  ['learners', /hoc vien|so luong|luot nguoi|so nguoi|si so|so hv/],
  ['month', /^(thang|thoi gian|thoi gian thuc hien|thoi diem|thang nam|thang\/nam)$/],
  ['venue', /dia diem|noi mo|noi to chuc|noi hoc/],
  ['partners', /phoi hop|bao cao vien|phu trach|thuc hien|giang vien|trinh bay/],
  ['audience', /doi tuong|nguoi hoc|thanh phan/],
  ['programme', /^(chuong trinh|linh vuc|nhom)$/],
  ['title', /^(?!so |may )(.*)(noi dung|chuyen de|ten lop|hoat dong|cong viec)/],
];

/** Headers that say the same; a header of money keeps the unit behind it. */
export const OTHER_HEADERS: Readonly<Partial<Record<ColumnKind, readonly string[]>>> = {
  month: ['Tháng mấy', 'Học vào tháng', 'Lúc nào'],
  title: ['Học về gì', 'Tên gọi của lớp', 'Điều sẽ học', 'Bài học'],
  audience: ['Dành cho ai', 'Bà con nào học', 'Ai đến học'],
  classes: ['Mấy lớp', 'Số lớp dự kiến mở', 'Bao nhiêu lớp'],
  learners: ['Bao nhiêu người', 'Số người dự kiến', 'Sĩ số dự kiến'],
  cost: ['Hết bao nhiêu tiền', 'Cần bao nhiêu tiền', 'Tiền dự chi'],
  venue: ['Học ở chỗ nào', 'Điểm học', 'Mở tại đâu'],
  partners: ['Ai đứng lớp', 'Người lên lớp', 'Cùng làm với ai'],
  programme: ['Thuộc mảng', 'Mảng', 'Nhóm nội dung'],
};

/** Headings of parts, by words of the usual ones without marks. */
export const OTHER_HEADINGS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/tinh hinh/, ['Đôi nét về quê mình', 'Địa phương ta hiện nay', 'Mấy nét chung', 'Bối cảnh']],
  [/^(cac lop da mo)/, ['Đã mở được những lớp nào', 'Kể lại từng lớp']],
  [
    /ket qua (hoat dong|thuc hien)|da dat duoc/,
    ['Nhìn lại năm qua', 'Một năm đã làm được gì', 'Việc năm cũ'],
  ],
  [/nhu cau/, ['Bà con muốn học gì', 'Nguyện vọng của người dân', 'Điều người dân mong được học']],
  [
    /noi dung va thoi gian|lich mo lop|ke hoach mo lop/,
    ['Năm nay mở những lớp nào', 'Làm gì, lúc nào', 'Việc từng tháng'],
  ],
  [/muc tieu|chi tieu/, ['Phấn đấu đến cuối năm', 'Cái đích cần tới', 'Mức phải đạt']],
  [/phan cong|to chuc thuc hien|trach nhiem/, ['Ai làm việc gì', 'Việc của từng nơi', 'Chia việc']],
  [/kinh phi|nguon luc/, ['Tiền lấy từ đâu', 'Nguồn tiền', 'Về tài chính']],
];
