import type { FormName } from '#plan/kind/form.ts';
import type { LineScript } from '../kind/script.ts';
import type { ProgrammeCode } from '../model.ts';

type Row = readonly [
  month: number,
  day: number,
  title: string,
  form: FormName,
  programme: ProgrammeCode,
  audience: string,
  unit: string,
  partner: string,
  people: number,
];

/** The 34 activities of the school year: the paper names audience and partner, neither learners nor money. */
// biome-ignore format: an activity a line
const ROWS: readonly Row[] = [
  [9, 12, 'Học tập về luật giao thông hưởng ứng tháng an toàn giao thông', 'class', 'PL', 'Học sinh', 'cong-an', 'Trường Tiểu học, THCS; Công an xã', 34],
  [9, 5, 'Tổ chức chương trình khai giảng và ngày hội toàn dân đưa trẻ đến trường', 'ceremony', 'VHXH', 'Học sinh', 'truong-tieu-hoc', 'Trường Mầm non, Tiểu học và THCS', 420],
  [9, 25, 'Tuyên truyền giảm thiểu mất cân bằng giới tính khi sinh, phòng chống dịch bệnh', 'talk', 'SK', 'Người dân trong độ tuổi sinh đẻ', 'tram-y-te', 'Trạm Y tế xã', 36],
  [10, 1, 'Tổ chức lễ kỷ niệm ngày quốc tế người cao tuổi', 'commemoration', 'VHXH', 'Người cao tuổi xã', 'hoi-nguoi-cao-tuoi', 'Hội Người cao tuổi xã', 110],
  [10, 15, 'Thi đua kỷ niệm ngày Bác Hồ gửi bức thư cuối cùng cho ngành giáo dục', 'campaign', 'VHXH', 'Học sinh', 'truong-thcs', 'Các trường trên địa bàn', 260],
  [10, 10, 'Vệ sinh môi trường', 'clean-up', 'MT', 'Học sinh', 'truong-thcs', 'Trường THCS', 140],
  [10, 8, 'Hội nghị cán bộ, viên chức, lao động', 'conference', 'KHAC', 'Cán bộ, viên chức, lao động', 'truong-tieu-hoc', 'Các trường trên địa bàn', 58],
  [10, 20, 'Tổ chức kỷ niệm ngày Phụ nữ Việt Nam 20/10', 'commemoration', 'VHXH', 'Phụ nữ', 'hoi-phu-nu', 'Các trường; Hội Liên hiệp Phụ nữ xã', 95],
  [11, 18, 'Giáo dục truyền thống ngày Nhà giáo Việt Nam 20/11', 'commemoration', 'VHXH', 'Học sinh', 'truong-thcs', 'Các trường trên địa bàn xã', 300],
  [11, 12, 'Bồi dưỡng kiến thức quốc phòng - an ninh', 'class', 'PL', 'Cán bộ xã, thôn', 'quan-su', 'Ban Chỉ huy Quân sự xã', 30],
  [12, 5, 'Truyền thông dân số, kế hoạch hóa gia đình', 'talk', 'SK', 'Cán bộ xã, thôn, nhân dân trong xã', 'tram-y-te', 'Trạm Y tế xã', 38],
  [12, 16, 'Truyền thống anh bộ đội Cụ Hồ', 'commemoration', 'VHXH', 'Học sinh', 'hoi-cuu-chien-binh', 'Trường Tiểu học và THCS', 280],
  [12, 20, 'Hoạt động kỷ niệm ngày 22/12', 'commemoration', 'VHXH', 'Cán bộ xã, thôn, cựu chiến binh, học sinh', 'hoi-cuu-chien-binh', 'Các trường trên địa bàn', 120],
  [1, 8, 'Tuyên truyền hướng dẫn bảo vệ môi trường', 'talk', 'MT', 'Học sinh', 'truong-thcs', 'Trường THCS', 32],
  [1, 16, 'Giao lưu văn nghệ Hội Người cao tuổi', 'performance', 'VHXH', 'Người cao tuổi', 'hoi-nguoi-cao-tuoi', 'Hội Người cao tuổi xã', 85],
  [1, 12, 'Hội nghị chỉ đạo triển khai kế hoạch vụ chiêm xuân', 'conference', 'KT', 'Cán bộ xã, thôn', 'hoi-nong-dan', 'Đảng ủy - UBND xã', 40],
  [2, 24, 'Hội nghị chuyển giao khoa học kỹ thuật chăm sóc giống lúa mới chất lượng cao', 'training', 'KT', 'Nông dân', 'hoi-nong-dan', 'Hội Nông dân xã', 40],
  [2, 27, 'Tuyên truyền phòng, chống tệ nạn xã hội', 'talk', 'PL', 'Đoàn thanh niên, hội phụ nữ', 'cong-an', 'Trạm Y tế; Công an xã', 35],
  [2, 20, 'Hướng dẫn kỹ thuật phòng trừ sâu bệnh trên lúa', 'training', 'KT', 'Nông dân', 'hoi-nong-dan', 'Cán bộ khuyến nông', 38],
  [3, 7, 'Hoạt động chào mừng ngày 8/3', 'commemoration', 'VHXH', 'Phụ nữ', 'hoi-phu-nu', 'Hội Liên hiệp Phụ nữ xã; giáo viên ba trường', 100],
  [3, 24, 'Tuyên truyền, giáo dục truyền thống nhân ngày thành lập Đoàn 26/3', 'talk', 'VHXH', 'Học sinh', 'doan-thanh-nien', 'Trường THCS; Đoàn xã', 34],
  [4, 28, 'Kỷ niệm ngày Miền Nam giải phóng 30/4', 'commemoration', 'VHXH', 'Học sinh', 'truong-thcs', 'Trường Tiểu học và THCS', 290],
  [4, 14, 'Tập huấn kỹ thuật chăm sóc lúa', 'training', 'KT', 'Nông dân', 'hoi-nong-dan', 'Hội Nông dân xã', 42],
  [5, 9, 'Tập dưỡng sinh', 'class', 'SK', 'Người cao tuổi', 'hoi-nguoi-cao-tuoi', 'Hội Người cao tuổi xã', 30],
  [5, 19, 'Tập huấn chuyển giao khoa học kỹ thuật sử dụng phân bón chất lượng cao', 'training', 'KT', 'Nông dân', 'hoi-nong-dan', 'Hội Nông dân xã', 40],
  [5, 22, 'Vệ sinh môi trường', 'clean-up', 'MT', 'Đoàn Thanh niên xã, học sinh', 'doan-thanh-nien', 'Đoàn xã; Trường THCS', 120],
  [6, 1, 'Tổ chức tết thiếu nhi 01/6', 'festival', 'VHXH', 'Thiếu nhi trong toàn xã', 'doan-thanh-nien', 'Phối hợp với các thôn', 350],
  [6, 18, 'Phổ biến pháp luật: quyền trẻ em', 'talk', 'PL', 'Học sinh', 'tu-phap', 'Ban Tư pháp - Hộ tịch', 36],
  [7, 24, 'Nói chuyện truyền thống về ngày thương binh, liệt sĩ 27/7', 'talk', 'VHXH', 'Học sinh', 'hoi-cuu-chien-binh', 'Hội Cựu chiến binh xã', 40],
  [7, 10, 'Bồi dưỡng kỹ thuật làm trại cho cán bộ Đoàn', 'class', 'KNS', 'Đoàn thanh niên', 'doan-thanh-nien', 'Bí thư Đoàn xã', 24],
  [7, 16, 'Tuyên truyền an toàn giao thông', 'talk', 'PL', 'Học sinh', 'cong-an', 'Trường Tiểu học và THCS', 34],
  [8, 8, 'Tổ chức trại hè', 'camp', 'VHXH', 'Thiếu niên, nhi đồng', 'doan-thanh-nien', 'Đoàn Thanh niên xã', 150],
  [8, 12, 'Lớp bồi dưỡng tin học', 'class', 'CDS', 'Cán bộ, giáo viên, đoàn viên', 'truong-thcs', 'Trường THCS', 28],
  [8, 20, 'Tuyên truyền phòng, chống HIV/AIDS', 'talk', 'SK', 'Học sinh', 'tram-y-te', 'Trạm Y tế xã', 35],
];

/** Pupils from 16 on are in the lists; whoever is younger is counted. */
const young = /Học sinh|Đoàn|đoàn/;
const old = /Người cao tuổi/;

export const lines = (): readonly LineScript[] =>
  ROWS.map(([month, day, title, form, programme, audience, unit, partner, people], at) => ({
    key: String(at + 1),
    months: month,
    title,
    form,
    programme,
    audience,
    unit,
    partner,
    expected: people,
    held: [
      title === 'Tập dưỡng sinh'
        ? [0, 7, 14, 21].map((days) => [month, day + days] as const)
        : [[month, day]],
    ],
    ...(old.test(audience) ? { who: (_, age) => age >= 60 } : young.test(audience) ? { heads: people } : {}),
  }));
