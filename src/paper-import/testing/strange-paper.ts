/**
 * The plan of a commune that writes in words of its own: headings that nobody uses elsewhere, and under some of them sentences that say
 * nothing of what they are. Takes the commune and the year.
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

I. GỐC RỄ
- Thông tư số 40/2010/TT-BGDĐT ngày 30 tháng 12 năm 2010 của Bộ Giáo dục và Đào tạo về tổ chức và hoạt động của trung tâm học tập cộng đồng;

II. MẠCH NƯỚC
Núi ba mặt, suối một bề, nhà thưa như sao buổi sớm.

III. ĐIỀU GỬI GẮM

| Chuyện | Mấy bàn tay giơ |
|---|---|
| Kinh tế | 120 |
| Sức khỏe | 60 |

IV. CÁI BÓNG CẦN CHẠM
- Mười nhà thì tám nhà sáng đèn khuya;
- Không ai bỏ dở giữa chừng.

V. LÀM GÌ, KHI NÀO

| TT | Dịp | Chuyện | Ai tới | Nhóm | Đông cỡ | Chỗ ngồi |
|---|---|---|---|---|---|---|
| 1 | Tháng 3 | Kỹ thuật ghép cành cam (KT) | Nhân dân trong xã | 1 | 60 | Hội trường xã |
| 2 | Tháng 5 | Nuôi gà thả vườn (KT) | Nhân dân trong xã | 1 | 60 | Hội trường xã |
| 3 | Tháng 9 | Phòng bệnh mùa mưa (SK) | Nhân dân trong xã | 1 | 60 | Hội trường xã |

VI. VAI KỀ VAI
- Anh Tư Bền: loa đài, bàn ghế.
- Chị Sáu: trà nước.

VII. HŨ GẠO CHUNG
- Ghe chài Ba Thành;
- Chùa Linh Sơn.

Nơi nhận:
- UBND xã (để báo cáo);
- Các thôn (để thực hiện);
- Lưu: TTHTCĐ.

GIÁM ĐỐC
Nguyễn Văn Bền
`);
