/** The set phrases of this field's papers, against which ruined text is restored. Figures and names of persons are none. */
export const PHRASES: readonly string[] = `
xây dựng xã hội học tập|xã hội học tập|trung tâm học tập cộng đồng|cộng đồng học tập|gia đình học tập|dòng họ học tập|đơn vị học tập|công dân học tập
mô hình học tập|học tập suốt đời|tuần lễ hưởng ứng học tập suốt đời|ủy ban nhân dân|hội đồng nhân dân|mặt trận tổ quốc|thường trực|đảng ủy|bộ giáo dục và đào tạo
sở giáo dục và đào tạo|phòng giáo dục và đào tạo|thủ tướng chính phủ|chính phủ|bộ tài chính|hội khuyến học|khuyến học, khuyến tài|khuyến học|phòng văn hóa - xã hội|văn hóa - xã hội
hội nông dân|hội phụ nữ|hội liên hiệp phụ nữ|hội cựu chiến binh|hội người cao tuổi|đoàn thanh niên|trạm y tế|công an|tổ dân phố|nhà văn hóa|thư viện|trường học
kế hoạch|báo cáo|quyết định|thông tư|nghị định|nghị quyết|hướng dẫn|công văn|văn bản hợp nhất|văn bản|đề án|chương trình|căn cứ|thực hiện|triển khai thực hiện|tổ chức thực hiện
mục đích, yêu cầu|mục đích|yêu cầu|mục tiêu|chỉ tiêu|nhiệm vụ và giải pháp|nhiệm vụ|giải pháp|kinh phí thực hiện|kinh phí|chế độ thông tin, báo cáo|thông tin|kiểm tra, đánh giá|kiểm tra|đánh giá
công tác tuyên truyền|tuyên truyền|nội dung tuyên truyền|hình thức tuyên truyền|nâng cao chất lượng|nâng cao hiệu quả|nâng cao|chất lượng|hiệu quả|phát huy vai trò|vai trò|phát triển|tăng cường|đẩy mạnh
phối hợp|chủ trì|tham mưu|theo dõi, đôn đốc, tổng hợp|theo dõi|tổng hợp|chỉ đạo|vận động|đăng ký|xét công nhận|công nhận|danh hiệu|tiêu chí|quy định về|quy định|quy chế|phê duyệt|ban hành|phân quyền, phân cấp
phân định thẩm quyền|thẩm quyền|quản lý nhà nước|chính quyền địa phương hai cấp|chính quyền địa phương|địa phương|giáo dục nghề nghiệp|giáo dục thường xuyên|giáo dục|đào tạo|đối với|cấp xã, huyện, tỉnh|cấp xã
trên địa bàn phường|trên địa bàn xã|trên địa bàn|địa bàn|phường|thị trấn|huyện|tỉnh|thành phố|nhân dân|người dân|người học|học viên|cán bộ|hội viên|đoàn viên|cơ quan|đơn vị|các ban, ngành, đoàn thể|ban, ngành, đoàn thể
các cơ sở giáo dục|cơ sở giáo dục|cơ sở vật chất|các cơ quan, đơn vị|có liên quan|liên quan|chức năng, nhiệm vụ|chức năng|phong trào|tham gia|tổ chức|triển khai|thường xuyên|định kỳ|đột xuất|tình hình|kết quả
ngân sách nhà nước|ngân sách|theo phân cấp|nguồn xã hội hóa|xã hội hóa|các nguồn kinh phí hợp pháp khác|hợp pháp|theo quy định|quy định hiện hành|hiện hành|được bố trí từ|về việc|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc
nơi nhận|lưu|đảm bảo|bảo đảm|tiến độ|yêu cầu các|trên đây là|năm học|lớp học|chuyên đề|xóa mù chữ|phổ cập giáo dục|kỹ năng sống|kỹ năng lao động|chuyển đổi số|công nghệ thông tin|đời sống|sản xuất|kinh tế|văn hóa|xã hội
dân trí|nguồn nhân lực|gương điển hình|điển hình|khen thưởng|biểu dương|nhân rộng|kịp thời|lồng ghép|nòng cốt|đầu mối|xây dựng|hoạt động|cộng đồng|mô hình|hội nghị|sinh hoạt|trách nhiệm|và|của|về|các|năm|ngày|tháng|số|trong|với|cho
nếp sống văn minh|văn minh|môi trường|nông thôn mới|phát hiện|tích cực|quá trình|khó khăn, vướng mắc|tháo gỡ|công tác|nội dung|duy trì|có yêu cầu|tại cơ sở|vào các|làm đầu mối|việc|thuộc phường|học tập|tiêu biểu|cuộc vận động|phát động|hệ thống|chính trị|ý nghĩa|được|có|để|trên|từ|tại|đến|theo|hằng năm|người|học|tập|và các|các nguồn kinh phí|các nguồn|bố trí từ|chủ trương, đường lối|chính sách, pháp luật|của đảng|của nhà nước|khác|nguồn
độc lập - tự do - hạnh phúc|cộng hòa xã hội chủ nghĩa việt nam|an giang|bắc ninh|cà mau|cao bằng|cần thơ|đà nẵng|đắk lắk|điện biên|đồng nai|đồng tháp|gia lai|hà nội|hà tĩnh|hải dương|hải phòng|hòa bình|hưng yên|khánh hòa
lai châu|lâm đồng|lạng sơn|lào cai|nghệ an|ninh bình|phú thọ|quảng ngãi|quảng ninh|quảng trị|sơn la|tây ninh|thái nguyên|thanh hóa|tuyên quang|vĩnh long|bắc giang|nam định|thái bình|yên bái|hà giang|quảng nam|quảng bình
`
  .trim()
  .split(/[|\n]/)
  .map((phrase) => phrase.trim())
  .filter(Boolean);

/** Phrases whose letters also spell others (`công nhân`, `học viện`, `cộng tác viên`, `thăm gia đình`), and names of places. */
export const AMBIGUOUS: ReadonlySet<string> = new Set(
  `công nhận|học viên|công tác|tham gia|cơ quan|vận động|cuộc vận động|xét công nhận|hội viên|đơn vị|từ|các nguồn|và các|của đảng|vào các|bố trí từ
an giang|bắc ninh|cà mau|cao bằng|cần thơ|đà nẵng|đắk lắk|điện biên|đồng nai|đồng tháp|gia lai|hà nội|hà tĩnh|hải dương|hải phòng|hòa bình|hưng yên|khánh hòa
lai châu|lâm đồng|lạng sơn|lào cai|nghệ an|ninh bình|phú thọ|quảng ngãi|quảng ninh|quảng trị|sơn la|tây ninh|thái nguyên|thanh hóa|tuyên quang|vĩnh long|bắc giang|nam định|thái bình|yên bái|hà giang|quảng nam|quảng bình`.split(
    /[|\n]/,
  ),
);

/** Document symbols as they are printed after the number. */
export const SYMBOLS: readonly string[] = [
  'KH-UBND',
  'KH-TTHTCĐ',
  'BC-UBND',
  'BC-TTHTCĐ',
  'QĐ-UBND',
  'KH-HKH',
  'KH-BCĐ',
  'TB-UBND',
];

/** First syllables that nearly every commune's name with them is spelt with. */
export const PLACE_SYLLABLES: Readonly<Record<string, string>> = Object.freeze({
  tan: 'Tân',
  binh: 'Bình',
  phu: 'Phú',
  vinh: 'Vĩnh',
  xuan: 'Xuân',
  thuan: 'Thuận',
  chau: 'Châu',
});

/** What recognisers make of the commonest words. */
export const MISREAD: Readonly<Record<string, string>> = Object.freeze({
  ciia: 'của',
  cia: 'của',
  caa: 'của',
  cta: 'của',
  ctia: 'của',
  ctiia: 'của',
  véi: 'với',
  vdi: 'với',
  ndam: 'năm',
  niam: 'năm',
  cin: 'căn',
  cir: 'cứ',
  cr: 'cứ',
  luu: 'lưu',
});
