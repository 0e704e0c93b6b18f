import { shipped } from './build.ts';

/** The centre's own grading. There is no national set: the province's or the centre's own is typed into these four areas. */
export const centreGrading = shipped({
  id: 'TTHTCD-TEMPLATE',
  name: 'Đánh giá, xếp loại trung tâm học tập cộng đồng (mẫu để địa phương nhập)',
  model: 'centre',
  basis: null,
  validFrom: null,
  validTo: null,
  engine: 'points-with-bands',
  bands: [
    { code: 'TOT', label: 'Tốt', min: null, recognised: true },
    { code: 'KHA', label: 'Khá', min: null, recognised: true },
    { code: 'TB', label: 'Trung bình', min: null, recognised: false },
    { code: 'YEU', label: 'Yếu', min: null, recognised: false },
  ],
  criteria: [
    { code: 'A', label: 'Cơ cấu quản lý', indicators: [] },
    { code: 'B', label: 'Tổ chức hoạt động', indicators: [] },
    { code: 'C', label: 'Huy động xã hội', indicators: [] },
    { code: 'D', label: 'Hiệu quả hoạt động', indicators: [] },
  ],
  note: 'Bộ tiêu chí do đơn vị tự nhập, chưa đối chiếu văn bản. Ví dụ địa phương: văn bản 754/SGDĐT-GDĐT (02/5/2013) của Lạng Sơn; nội dung chưa có.',
  verified: false,
});
