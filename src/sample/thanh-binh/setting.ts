import type { Setting } from '../kind/setting.ts';

/** A commune of the delta that keeps the week of lifelong learning. Its villages and people are invented. */
export const setting: Setting = {
  key: 'thanh-binh',
  commune: { kind: 'xã', name: 'Thanh Bình' },
  province: { kind: 'tỉnh', name: 'Ninh Bình' },
  villageKind: 'thôn',
  villages: [
    ['Đông Thịnh', 52],
    ['Tây Lương', 48],
    ['Trung Chính', 50],
    ['Nam Hà', 46],
    ['Bắc Sơn', 44],
  ],
  areaHa: 1560.2,
  people: 900,
  poor: 8,
  nearPoor: 12,
  peoples: [
    ['Kinh', 96],
    ['Nùng', 4],
  ],
  units: [
    ['hoi-nong-dan', 'Hội Nông dân xã'],
    ['van-hoa', 'Phòng Văn hóa - Xã hội'],
    ['ban-xay-dung-dang', 'Ban Xây dựng Đảng'],
    ['mat-tran', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
    ['doan-thanh-nien', 'Đoàn Thanh niên xã'],
    ['hoi-phu-nu', 'Hội Liên hiệp Phụ nữ xã'],
    ['cong-an', 'Công an xã'],
    ['hoi-khuyen-hoc', 'Hội Khuyến học xã'],
    ['truong-mam-non', 'Trường Mầm non Thanh Bình'],
    ['truong-tieu-hoc', 'Trường Tiểu học Thanh Bình'],
    ['truong-thcs', 'Trường Trung học cơ sở Thanh Bình'],
  ],
  officers: [
    ['doan-thanh-nien', 'Đinh Công Sáng', 'male', 'Bí thư Đoàn Thanh niên xã'],
    ['truong-thcs', 'Phạm Thúy Loan', 'female', 'Giáo viên Trường Trung học cơ sở'],
    ['cong-an', 'Lê Trung Nghĩa', 'male', 'Phó Trưởng Công an xã'],
  ],
  otherHeads: [
    ['Vũ Hữu Thuận', 'male'],
    ['Trần Thị Nhàn', 'female'],
    ['Ngô Đức Tiến', 'male'],
    ['Đỗ Thị Quyên', 'female'],
  ],
  treasurer: ['Lê Thị Thư', 'female'],
  seats: [220, 70],
};
