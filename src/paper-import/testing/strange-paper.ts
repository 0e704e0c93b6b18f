/**
 * The plan of a commune that heads its parts in words of its own: content that anybody understands, under headings that nobody writes
 * elsewhere. Takes the commune and the year.
 */
export const strangePaper = (commune: string, year: number): Buffer =>
  Buffer.from(`ỦY BAN NHÂN DÂN XÃ ${commune.toLocaleUpperCase('vi')}
TRUNG TÂM HỌC TẬP CỘNG ĐỒNG
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 05/KH-TTHTCĐ
${commune}, ngày 12 tháng 01 năm ${year}

KẾ HOẠCH
Hoạt động của Trung tâm học tập cộng đồng xã ${commune} năm ${year}

I. DỰA VÀO ĐÂU MÀ LÀM?
- Thông tư số 40/2010/TT-BGDĐT ngày 30 tháng 12 năm 2010 của Bộ Giáo dục và Đào tạo về tổ chức và hoạt động của trung tâm học tập cộng đồng;
- Kế hoạch số 12/KH-UBND ngày 05 tháng 01 năm ${year} của Ủy ban nhân dân xã ${commune} về xây dựng xã hội học tập.

II. QUÊ MÌNH THẾ NÀY
Xã có 6 thôn, 812 hộ với 3.406 nhân khẩu, trong đó 47 hộ nghèo.

III. BÀ CON MUỐN GÌ
- Kinh tế: 2 chuyên đề, 120 lượt;
- Sức khỏe: 1 chuyên đề, 60 lượt.

IV. PHẢI TỚI ĐÂU
- Mở ít nhất 3 lớp;
- Trên 80% người học áp dụng được.

V. LÀM GÌ, KHI NÀO

| TT | Thời gian | Nội dung | Đối tượng | Số lớp | Số học viên | Địa điểm |
|---|---|---|---|---|---|---|
| 1 | Tháng 3 | Kỹ thuật ghép cành cam (KT) | Nhân dân trong xã | 1 | 60 | Hội trường xã |
| 2 | Tháng 5 | Nuôi gà thả vườn (KT) | Nhân dân trong xã | 1 | 60 | Hội trường xã |
| 3 | Tháng 9 | Phòng bệnh mùa mưa (SK) | Nhân dân trong xã | 1 | 60 | Hội trường xã |

VI. AI LO PHẦN NÀO
1. Hội Nông dân xã
- Mời người dạy, vận động hội viên đi học.
2. Trạm Y tế
- Cử người dạy lớp phòng bệnh.

VII. TIỀN Ở ĐÂU RA
- Ngân sách xã;
- Bà con đóng góp.

Nơi nhận:
- UBND xã (để báo cáo);
- Các thôn (để thực hiện);
- Lưu: TTHTCĐ.

GIÁM ĐỐC
Nguyễn Văn Bền
`);
