import type { Setting } from '../kind/setting.ts';

/** A commune of craft villages of the delta. Its villages, units' people and craftsmen are invented. */
export const setting: Setting = {
  key: 'thanh-oai',
  commune: { kind: 'xã', name: 'Thanh Oai' },
  province: { kind: 'thành phố', name: 'Hà Nội' },
  villageKind: 'thôn',
  villages: [
    ['Đồng Mây', 56],
    ['Nghĩa Nón', 52],
    ['Trung Thêu', 49],
    ['Bến Ngọc', 43],
  ],
  areaHa: 1284.6,
  people: 760,
  poor: 4,
  nearPoor: 7,
  peoples: [['Kinh', 100]],
  units: [
    ['hoi-nong-dan', 'Hội Nông dân xã'],
    ['van-hoa', 'Phòng Văn hóa - Xã hội'],
    ['van-phong', 'Văn phòng HĐND - UBND xã'],
    ['mat-tran', 'Ủy ban Mặt trận Tổ quốc Việt Nam xã'],
    ['hoi-phu-nu', 'Hội Liên hiệp Phụ nữ xã'],
    ['hoi-cuu-chien-binh', 'Hội Cựu chiến binh xã'],
    ['doan-thanh-nien', 'Đoàn Thanh niên xã'],
    ['dich-vu', 'Trung tâm Dịch vụ tổng hợp xã'],
    ['hop-tac-xa', 'Hợp tác xã làng nghề mây tre đan'],
    ['hoi-khuyen-hoc', 'Hội Khuyến học xã'],
    ['truong-tieu-hoc', 'Trường Tiểu học Thanh Oai'],
  ],
  officers: [
    ['hop-tac-xa', 'Đặng Hữu Chiến', 'male', 'Nghệ nhân mây tre đan'],
    ['dich-vu', 'Trần Quốc Duy', 'male', 'Phó Giám đốc Trung tâm Dịch vụ tổng hợp xã'],
    ['hoi-phu-nu', 'Lê Thị Thơm', 'female', 'Chủ tịch Hội Liên hiệp Phụ nữ xã'],
    ['doan-thanh-nien', 'Ngô Minh Tú', 'male', 'Bí thư Đoàn Thanh niên xã'],
  ],
  otherHeads: [
    ['Phạm Văn Luân', 'male'],
    ['Vũ Thị Hảo', 'female'],
    ['Đỗ Xuân Trọng', 'male'],
  ],
  treasurer: ['Trần Thị Ngân', 'female'],
  seats: [200, 60],
};
