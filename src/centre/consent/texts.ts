import type { Purpose } from './rules.ts';

const who = 'Tôi đồng ý để trung tâm học tập cộng đồng của xã';
const free = 'Tôi được rút lại bất cứ lúc nào mà không bị thiệt gì khi đi học.';

/** Version 1 of each consent, as the program proposes it: nobody of the law has looked at it yet. */
export const firstTexts: Readonly<Record<Purpose, string>> = {
  learning: `${who} ghi họ tên, năm sinh, giới tính, thôn và hộ của tôi vào danh sách lớp, điểm danh và tính số liệu báo cáo. ${free}`,
  ethnicity: `${who} ghi dân tộc của tôi để tính số người học là người dân tộc thiểu số. Chỉ giám đốc và phó giám đốc xem được, mỗi lần xem đều ghi lại. ${free}`,
  photo: `${who} chụp ảnh, quay phim lớp học có tôi để lưu hồ sơ lớp. ${free}`,
  contact: `${who} giữ số điện thoại của tôi ở thôn để gọi hoặc nhắn mời học. ${free}`,
  publication: `${who} nêu tên, ảnh của tôi trên loa truyền thanh, trang tin của xã. ${free}`,
  effect: `${who} hỏi lại tôi sau 1, 3, 6 tháng xem có làm theo điều đã học không. ${free}`,
};
