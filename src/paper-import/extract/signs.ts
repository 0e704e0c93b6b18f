/**
 * What speaks for a part of a paper being of a class: many weak signs, each a pattern on text that was prepared by `annotate`, with its
 * weights. The heading's words are signs like the others. This is the one file of weights: set by hand, measured by `bench/papers.ts`.
 */

import type { BlockClass } from '#plan/reading/blocks.ts';

export interface Sign {
  /** As it is told to a person. */
  readonly sign: string;
  readonly words: RegExp;
  readonly weights: Readonly<Partial<Record<BlockClass, number>>>;
}

const UNITS =
  '(?:(?:cac|moi|tat ca|ban|muoi|de nghi|giao|tung|[0-9]+) )*(?:trung tam|tthtcd|phong|van phong|hoi|chi hoi|doan|mttq|ub ?mttq|uy ban|mat tran|tram|cong an|truong|ban (?:giam doc|quan ly|chi dao|chi huy|dieu hanh|cong tac|nhan dan|phat trien|van hoa|can su)|nha truong|to (?:cong nghe|khuyen nong|truong|dan pho|hop tac|lien gia)|thong tin (xa|van hoa)|cong chuc|can bo|giam doc|pho giam doc|ke toan|thu quy|ubnd|dang uy|hdnd|bo phan|don vi|co quan|doan the|nganh|dai truyen thanh|xa doi|thon|xom|ap|khu pho|truong (?:thon|ban|xom|ap|khu|lang|buon)|gia lang|bi thu|lien doan|buu dien|hop tac xa|don bien phong|thu vien|hat kiem lam|ngan hang|cong tac vien|to chuc|thanh vien)';
const PROGRAMME =
  '(?:phap luat|kinh te|san xuat|chan nuoi|trong trot|suc khoe|moi truong|van hoa|ky nang song|chuyen doi so|xoa mu|huong nghiep|hoc nghe)';
const PEOPLE = '(?:luot|nguoi|hoc vien|hv|ba con)';

/** Signs of a heading's words. They speak for all that stands below it; those of outer headings for half. */
export const headingSigns: readonly Sign[] = [
  {
    sign: 'tiêu đề nói về căn cứ',
    words:
      /^(nhung |cac )?(van ban )?(can cu|co so (phap ly|xay dung|lap|de)|nen tang)|van ban (chi dao|can cu|lam can cu|lien quan)|dua (vao|tren|theo)|lay gi lam (goc|nen|can cu)|theo van ban nao|phap ly/,
    weights: { bases: 4 },
  },
  {
    sign: 'tiêu đề nói về tình hình địa phương',
    words:
      /dac diem|tinh hinh (chung|dia phuong|xa|phuong|kinh te|dan cu|cua xa)|^tinh hinh(?! thuc hien)|thuan loi|khai quat|boi canh|thuc trang|gioi thieu|doi net|may net|vai net|net chinh|xa (nha|minh|ta)\b|(que|phuong|thon|lang|dat) (minh|nha|ta)|^dia ban|xa va nguoi|xuat phat diem|dan cu|dieu kien tu nhien|xa .{0,20}(ra sao|the nao|ra rang|nhu the nao)|diem xuat phat/,
    weights: { community: 3, 'last-period': 0.5 },
  },
  {
    sign: 'tiêu đề nói về việc đã làm',
    words:
      /(?<!tinh hinh )ket qua(?! (khao sat|dieu tra|dang ky|nhu cau|can dat|mong doi|du kien))|da (lam|mo|thuc hien|dat|qua)|(nhin|diem|ngo) lai|nam (qua|ngoai|cu|truoc|roi)\b|lam duoc (gi|chi|nhung)|\[y-\]|danh gia (ket qua|viec|cong tac|nam)|tong ket|so ket|viec mo lop \[y-\]|thanh tich|mat (duoc|manh)|ton tai|han che|cho chua duoc|kho khan/,
    weights: { 'last-period': 3, community: 0.3 },
  },
  {
    sign: 'tiêu đề nói về nhu cầu học',
    words:
      /nhu cau|nguyen vong|y nguyen|khao sat|dieu tra|dang ky hoc|so dang ky|(de nghi|muon|xin|can|mong|thich|dinh) (duoc )?hoc|hoc gi\b|hoc chi\b|(ba con|dan|nguoi dan|bac con).{0,20}(can|muon|mong|can gi|dang ky|de nghi|xin)|dieu .{0,15}(can|mong muon)$|hoi (dan|y)|nam y|phieu hoi/,
    weights: { needs: 3.5 },
  },
  {
    sign: 'tiêu đề nói về mục tiêu, chỉ tiêu',
    words:
      /muc tieu|chi tieu|muc dich|yeu cau|phan dau|phai dat|can dat|muc (dat|can|phan)|^dich\b|dich (cua|den|huong)|viec phai dat|dat (toi |den )?(dau|may|bao nhieu)|lam den dau|the nao (la|thi) .{0,10}(duoc|xong|dat)|goi la duoc|con so|huong (lam|toi)|phuong huong|mong muon|nhiem vu trong tam|ket qua (can dat|mong doi|du kien)|quyet tam|cam ket|thuoc do/,
    weights: { targets: 3 },
  },
  {
    sign: 'tiêu đề nói về thời gian tới',
    words:
      /(6|sau|3|ba) thang cuoi nam|nam (toi|sau|ke tiep)\b|thoi gian toi|sap toi|\[y\+\]|quy (i+v?|\d) lam|lam gi\b/,
    weights: { targets: 2, needs: 0.3 },
  },
  {
    sign: 'tiêu đề nói về lịch, hoạt động',
    words:
      /lich\b|thoi gian|tien do|(ke hoach|viec|noi dung|chuong trinh) (cu the|chi tiet|tung thang|thang|quy|hang thang|hoat dong|mo lop|lam|trong nam)|mo lop(?! \[y-\])|cac (lop|chuyen de|hoat dong|buoi|viec)|lop (mo|hoc|gi)|danh muc|khi nao|luc nao|bao gio|tung (thang|quy)|hang thang|(bon|4) quy|viec .{0,12}(thang|quy|ngay)|nhung (viec|buoi|ngay)|ngay an dinh|su kien|cong viec/,
    weights: { schedule: 2.5 },
  },
  {
    sign: 'tiêu đề là một tháng, một quý',
    words:
      /^(\W|ke hoach|hoat dong|lich|noi dung|cac lop)*(thang|quy) (\d|[ivx]+\b|gieng|chap|hai|ba|tu|nam|sau|bay|tam|chin|muoi)/,
    weights: { schedule: 3 },
  },
  {
    sign: 'tiêu đề nói về phân công',
    words:
      /to chuc (thuc hien|trien khai|lam)|phan (cong|nhiem|viec|vai)|trach nhiem|giao viec|(ai|don vi nao|bo phan nao|nguoi nao) (lam|lo|ganh|phu trach|chiu|giu|coi)|viec (cua|va) (ai|tung|nguoi|moi)|lo (viec|phan) (gi|chi|nao)|moi (nguoi|nganh|don vi) (mot )?(viec|lam|lo)|phan viec|ai viec gi|nguoi lam|viec nao .{0,15}ai|nhiem vu (cua|tung|cac)/,
    weights: { assignments: 3.5 },
  },
  {
    sign: 'tiêu đề là tên đơn vị',
    words: new RegExp(`^${UNITS}\\b(?!.*(mo lop|ke hoach|ket qua|hoat dong))`),
    weights: { assignments: 1.6 },
  },
  {
    sign: 'tiêu đề nói về tiền',
    words:
      /kinh phi|chi phi|du toan|tai chinh|nguon (von|luc|tien|lo)|^tien|tien (nong|bac|o dau|lay|cho|tu|mo|chi)|lay tien|phan chi|khoan chi|chi tieu tien|^quy\b(?! [ivx\d])|^quy(?! [ivx\d]).{0,12}(khuyen hoc|hoc)|dong gop|muc chi|ngan sach|lo tien|thu chi/,
    weights: { funding: 3.5 },
  },
  {
    sign: 'tiêu đề nói về giải pháp, tuyên truyền, đề nghị',
    words:
      /giai phap|bien phap|cach lam|tuyen truyen|truyen thong|nhiem vu|(de nghi|de xuat|kien nghi)(?! hoc)|vi sao|ly do|y nghia|che do|thong tin|kiem tra|thi dua|khen thuong|quan diem|noi (qua|quy)|an toan|luu y|thanh phan|hinh thuc|doi ngu|co so vat chat|thu vien|tu sach|mo hinh|chu va sach|chu, sach/,
    weights: { prose: 2.5 },
  },
];

/** What a report tells in figures is what was done, unless other signs say more. */
export const reportSign: Sign = {
  sign: 'số liệu trong báo cáo',
  words: /\d/,
  weights: { 'last-period': 0.8 },
};

/** Signs of a sentence's or list item's own words. */
export const textSigns: readonly Sign[] = [
  { sign: 'nêu văn bản có số', words: /\[cite\]/, weights: { bases: 3 } },
  { sign: 'nêu nhiều văn bản', words: /\[cite\].*\[cite\]/, weights: { bases: 1.5 } },
  {
    sign: 'mở đầu bằng tên loại văn bản',
    words:
      /^(la )?(quyet dinh|thong tu|nghi dinh|nghi quyet|ke hoach|cong van|huong dan|van ban|chi thi|luat|de an|ket luan|chuong trinh|bo luat)\b.{0,25}\[cite\]/,
    weights: { bases: 2 },
  },
  {
    sign: 'mở đầu bằng “căn cứ”, “thực hiện”',
    words:
      /^(can cu|thuc hien (?!cac|tot|nghiem|dung)|theo (?!doi)|xet |tiep tuc thuc hien|sau khi|chap hanh|de trien khai|dua vao|ket qua \d+ phieu)/,
    weights: { bases: 1.5 },
  },
  { sign: 'mở đầu bằng “căn cứ”', words: /^can cu/, weights: { bases: 1.5 } },
  {
    sign: 'câu dẫn vào kế hoạch',
    words:
      /(lap|xay dung|ban hanh|dat|bao cao|lam|to chuc)( \S+){0,14} (nhu sau|gom may phan sau|sau day|voi cac noi dung)/,
    weights: { bases: 2.5, assignments: -2 },
  },

  {
    sign: 'diện tích',
    words: /dien tich|dat (tu nhien|dai)|[\d.,]+ ?(ha|km2|km²|hecta|mau)\b/,
    weights: { community: 2.5 },
  },
  {
    sign: 'số hộ, số dân',
    words:
      /[\d.]+ (ho|nhan khau|khau)\b(?! (gia dinh )?(dang ky|duoc cong nhan|dat|ghi danh))|dan so|so (ho|khau|nhan khau|dan|thon|xom|ban|ap)\b/,
    weights: { community: 1.5 },
  },
  { sign: 'số khẩu', words: /nhan khau|\bkhau\b|dan so/, weights: { community: 1 } },
  {
    sign: 'số thôn',
    words: /\d+ (thon|xom|ban|ap|khu pho|khu dan cu|to dan pho|khom|buon|lang|khu)\b/,
    weights: { community: 0.8 },
  },
  { sign: 'hộ nghèo', words: /ngheo/, weights: { community: 1.5 } },
  {
    sign: 'nơi chốn, nghề nghiệp, dân tộc',
    words:
      /nam (nep |doc |ven |o |ben |tren )|dan toc|song (bang|nho)|vung (cao|sau|bien|ven|trung|dong bao)|(ba con|nhan dan|nguoi dan) .{0,20}song|dia hinh|giap|cach (trung tam|tru so)|nghe (bien|nong)|la xa\b|la phuong\b|xa co\b|phuong rong|xa rong|thuan loi|kho khan/,
    weights: { community: 1, prose: 0.3 },
  },

  {
    sign: 'năm trước',
    words: /\[y-\]|nam (qua|ngoai|truoc|cu|roi)\b/,
    weights: { 'last-period': 1.8, community: 0.4 },
  },
  {
    sign: 'số lớp',
    words: /\d+ lop\b/,
    weights: { 'last-period': 0.8, targets: 0.5, needs: 0.1, schedule: 0.3, assignments: -0.8 },
  },
  {
    sign: 'số lượt',
    words: /[\d.]+ luot/,
    weights: { 'last-period': 0.6, targets: 0.3, needs: 0.6, assignments: -0.8 },
  },
  {
    sign: 'việc đã xong',
    words:
      /(mo|to chuc|lam|thuc hien|thu hut|huy dong|cong nhan|xay dung) duoc|da (mo|to chuc|lam|trao|chi|thuc hien|duoc|co)|duoc (ton|khen|nhut|nhat)|cong don|so voi|dat [\d,.]+ ?%|vuot|tham gia hoc tap|trong quy|(trung tam|xa)( \S+){0,3} mo \d+ lop/,
    weights: { 'last-period': 1 },
  },
  {
    sign: 'mở bao nhiêu lớp, bao nhiêu lượt',
    words: /(mo|to chuc)( \S+){0,4} \d+ lop[^.;]{0,30}[\d.]+ (luot|nguoi)/,
    weights: { 'last-period': 1.5 },
  },
  {
    sign: 'mặt được, mặt chưa được',
    words:
      /(chua|mat|cai|cho) (duoc|lam duoc)|ton tai|han che|con (yeu|thieu|it|don|lung tung|cham|ngai|ngheo nan)|chua (deu|co|den)/,
    weights: { 'last-period': 0.9, community: 0.4, prose: 0.4 },
  },
  {
    sign: 'chương trình với số lớp',
    words: new RegExp(`${PROGRAMME}[^;.]{0,40}\\d+ lop\\b|\\d+ lop ${PROGRAMME}`),
    weights: { 'last-period': 1.3, schedule: -0.5, assignments: -1 },
  },

  {
    sign: 'nhu cầu, đăng ký học',
    words:
      /nhu cau|nguyen vong|(muon|xin|can|dang ky|de nghi|thich|mong) (duoc )?(hoc|nghe|biet|tim hieu|tap)|phieu (hoi|khao sat|dang ky)|khao sat|dieu tra|hoi (y kien|dan|y|chuyen|tung)|so dang ky|luot (muon|xin|dang ky)|dang ky.{0,20}(chuyen de|luot)|gom phieu|gop lai|gom lai/,
    weights: { needs: 2 },
  },
  {
    sign: 'số chuyên đề',
    words: /\d+ (chuyen de|noi dung|cd)\b/,
    weights: { needs: 1.2, 'last-period': 0.4, targets: 0.2 },
  },
  {
    sign: 'chương trình với số chuyên đề',
    words: new RegExp(`${PROGRAMME}[^;.]{0,50}\\d+ (chuyen de|noi dung)\\b`),
    weights: { needs: 1.5 },
  },
  {
    sign: 'chương trình với số lượt',
    words: new RegExp(`${PROGRAMME}[^;.]{0,60}[\\d.]+ ${PEOPLE}`),
    weights: { needs: 0.7, 'last-period': 0.7 },
  },
  {
    sign: 'cộng các số',
    words: /^(\W)*(tong|cong|gop|tat ca|ca thay)/,
    weights: { 'last-period': 0.3, needs: 0.3 },
  },

  {
    sign: 'mức phải đạt',
    words:
      /(tren|hon|duoi) [\d.]+(?![\d.]| tuoi)|it nhat|toi thieu|khong (duoi|it hon|qua|vuot|de qua|hon)|tro (len|xuong)|toi da|(dat|tu|tren|duoi|con) [\d.,]+ ?%|phan dau|≥|≤|nhieu nhat/,
    weights: { targets: 1.8 },
  },
  { sign: 'tỷ lệ phần trăm', words: /%/, weights: { targets: 0.8, 'last-period': 0.2 } },
  { sign: 'x/y đơn vị', words: /(\d+)\/\1 (thon|xom|ban|ap|khu|to|lang|buon)/, weights: { targets: 1 } },
  {
    sign: 'câu của mục tiêu',
    words:
      /^(mo|duy tri|giu vung|giu|thu hut|huy dong|nang|moi (thon|xom|ban|ap|lop|to|tu)|ca nam mo|co \d|tu \d|100 ?%|so (lop|luot|hoc vien)|ty le|trong nam|van dong them|xay dung)/,
    weights: { targets: 0.8 },
  },
  {
    sign: 'năm của kế hoạch',
    words: /\[y0\]|nam nay/,
    weights: { targets: 0.3, schedule: 0.2, needs: 0.3, 'last-period': -0.6 },
  },
  {
    sign: 'được công nhận',
    words: /cong nhan|danh hieu|gia dinh hoc tap|cong dan hoc tap/,
    weights: { targets: 0.6, 'last-period': 0.3 },
  },
  { sign: 'có số đếm', words: /\d/, weights: { targets: 0.2, prose: -0.3 } },

  {
    sign: 'ngày, giờ cụ thể',
    words:
      /\[day\]|\d{1,2} ?(h|gio)\b|(sang|chieu|toi) (thu|chu nhat|ngay)|(thu (hai|ba|tu|nam|sau|bay|\d)|chu nhat),? ngay/,
    weights: { schedule: 1.8 },
  },
  {
    sign: 'mở đầu bằng tháng, quý',
    words: /^(trong |vao )?(thang|quy) [\divx]+/,
    weights: { schedule: 1.5, prose: 0.2 },
  },
  {
    sign: 'lớp, lễ, hội thi',
    words:
      /\b(le (phat dong|khai|be|tong|ky)|khai giang|be giang|hoi thi|cuoc thi|ngay hoi|toa dam|noi chuyen|ke chuyen|giao luu|hoi nghi|mit tinh|tap huan|hop mat|gap mat|ngay sach)/,
    weights: { schedule: 1.2 },
  },
  {
    sign: 'lớp có người học, nơi học',
    words: /(\d+ )?lop .{3,80}(\d+ (nguoi|em|hoc vien|luot)|, tai |\(\d+)/,
    weights: { schedule: 1.6 },
  },
  {
    sign: 'số người và nơi tổ chức',
    words:
      /\d+ (nguoi|hoc vien|em|dai bieu|hoc sinh).{0,60}(tai|nha van hoa|hoi truong|san )|\(\d+ (nguoi|hoc vien|em)/,
    weights: { schedule: 1.2 },
  },
  {
    sign: 'gửi báo cáo về đâu, hạn nào',
    words: /(gui|nop) bao cao( \S+){0,8} (ve|cho|den|truoc ngay|dung han)|bao cao( \S+){0,6} truoc ngay/,
    weights: { prose: 4.6, funding: -3, targets: -1 },
  },
  {
    sign: 'hạn nộp, hạn làm',
    words:
      /truoc ngay|cham nhat|hang (thang|quy|tuan)|cuoi (quy|nam|thang)|bao cao (ve|gui|ket qua|ubnd|uy ban|dinh ky)/,
    weights: { assignments: 0.8, schedule: -1.2 },
  },

  { sign: 'mở đầu bằng tên đơn vị', words: new RegExp(`^${UNITS}\\b`), weights: { assignments: 1.6 } },
  { sign: 'đơn vị: việc', words: new RegExp(`^${UNITS}[^:.;]{0,90}:\\s*\\S`), weights: { assignments: 1.8 } },
  {
    sign: 'việc được giao',
    words:
      /\b(chu tri|phoi hop|tham muu|chiu trach nhiem|co trach nhiem|don doc|huong dan|van dong|bo tri|chuan bi|moi (bao cao vien|nguoi day|giang vien|ba con)|cu (nguoi|can bo|giao vien|thay|hoi vien)|ghi (so|ten|danh sach)|diem danh|cho muon|duyet|quyet toan|thanh toan|kiem tra|giam sat|tong hop|lap (so|danh sach|lich)|bao lich|thong bao|coi|trong|lo )/,
    weights: { assignments: 0.8, prose: 0.3 },
  },

  { sign: 'số tiền', words: /[\d.,]+ ?(dong|d|trieu|ty|nghin|ngan)\b/, weights: { funding: 1.6 } },
  {
    sign: 'nguồn tiền',
    words:
      /ngan sach|quy (khuyen hoc|vi nguoi ngheo|hoc bong|hoat dong|cua|phong)|ung ho|dong gop|phan gop|tai tro|xa hoi hoa|manh thuong quan|nha hao tam|chuong trinh muc tieu|ho tro (cua|kinh phi|tu)|nguon (kinh phi|thu|von|chi|hop phap|lo|tien)/,
    weights: { funding: 1.5 },
  },
  {
    sign: 'tiền, rồi đến các nguồn',
    words:
      /^((nguon|tong|tien|kinh phi)( \S+){0,5}:|(tong )?(kinh phi|tien)( \S+){0,6} [\d.,]+ ?(dong|trieu|nghin)( \S+){0,6}, gom)/,
    weights: { funding: 2.5 },
  },
  {
    sign: 'số tiền từ nguồn nào',
    words: /[\d.,]+ ?(dong|trieu|nghin)[^.;]{0,12} tu (nguon|ngan sach|quy|chuong trinh)/,
    weights: { funding: 2 },
  },
  {
    sign: 'nói về tiền',
    words:
      /kinh phi|du toan|\btien\b|(lay|trich|chi) (trong|tu)|chi (tu|dung|cho moi)|thu cua|khong thu|muc chi|dinh muc|quyet toan/,
    weights: { funding: 1 },
  },

  {
    sign: 'lời về cách làm',
    words:
      /tang cuong|day manh|nang cao|tiep tuc|chu trong|long ghep|quan tam|tao dieu kien|phat huy|tuyen truyen|giai phap|bien phap|nham\b|gop phan|kip thoi|bao dam|dam bao|de nghi|thuong xuyen/,
    weights: { prose: 1.2, targets: 0.2 },
  },
  {
    sign: 'lời kể',
    words: /\b(vi|cho nen|nen|nhung|tuy|do|de|khi|neu|thi|cung|van|rat|hon nua|bu lai)\b/,
    weights: { prose: 0.4 },
  },

  {
    sign: 'câu kết, kính gửi, đầu trang',
    words:
      /^(tren day la|(khi )?nhan duoc (ke hoach|van ban|cong van) nay|kinh gui|\(?(ban hanh )?kem theo|yeu cau (cac|thu truong)( \S+){0,14} (nghiem tuc|to chuc) (thuc hien|trien khai)|co gi vuong|(neu |co |trong qua trinh .{0,30})?(kho khan, )?vuong (mac|dau).{0,40}(phan anh|bao|gui|lien he)|trang \d|-? ?\d+ ?-?$|_+$|[-–—.…]+$|don vi tinh|\(?dvt|\(?ghi chu)|trang \d+\/\d+$/,
    weights: { ignore: 7 },
  },
];
