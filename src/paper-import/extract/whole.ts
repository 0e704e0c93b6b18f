/** Figures of a part of the commune, which are not the commune's: a village, a sample that was asked, a model that was tried. */

const VILLAGE = '(?:thôn|xóm|bản|ấp|khu|khu dân cư|khu phố|tổ dân phố|khóm|buôn|làng)';
/** The same at the beginning of a sentence. */
const NAMED_VILLAGE =
  '(?:[Tt]hôn|[Xx]óm|[Bb]ản|[ẤAấa]p|[Kk]hu|[Kk]hu dân cư|[Kk]hu phố|[Tt]ổ dân phố|[Kk]hóm|[Bb]uôn|[Ll]àng)';
/** Says that its figures are the commune's, whatever else it tells of. */
const WHOLE =
  /toàn (xã|phường|thị trấn|địa bàn)|cả (xã|phường)|(tổng|xã|phường) (số|có|gồm|hiện có)|tổng cộng|(theo|qua) (số liệu|kết quả|thống kê|rà soát|điều tra|khảo sát)(?!\s*\d)/iu;
const OF_A_PART = [
  new RegExp(
    `^[\\s\\-–+•]*(?:riêng |trong đó,? |tại |ở )?${NAMED_VILLAGE}\\s+(?:số\\s*\\d|\\d|\\p{Lu}\\p{Ll})`,
    'u',
  ),
  new RegExp(
    `\\d\\s*(?:hộ|người|khẩu|nhân khẩu|người dân)\\s+(?:ở|thuộc|tại|của)\\s+${VILLAGE}\\s+(?:số\\s*\\d|\\d|\\p{Lu})`,
    'u',
  ),
  /(chọn|khảo sát|điều tra|phỏng vấn|thí điểm|lấy ý kiến|lấy mẫu|đại diện|phát phiếu)[^.;]*\d|\d[^.;]*(thí điểm|được hỏi|được khảo sát|tham gia khảo sát)/iu,
];
/** `40 người dân /05 khu phố`: so many of so many. */
const SHARE = new RegExp(
  `\\d[\\d.]*\\s*\\p{L}[\\p{L} ]{0,30}\\/\\s*\\d[\\d.]*\\s*(?:${VILLAGE}|trường|dòng họ|cơ quan|đơn vị|chi hội|tổ|lớp|nhóm)(?!\\p{L})`,
  'giu',
);

/** A text without the sentences that tell of a part. */
export function ofTheWhole(text: string): string {
  return text
    .split(/(?<=[.;])\s+|\n/)
    .filter((sentence) => WHOLE.test(sentence) || !OF_A_PART.some((part) => part.test(sentence)))
    .map((sentence) => sentence.replace(SHARE, ''))
    .join('\n');
}
