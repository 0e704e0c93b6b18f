import type { Words } from '#vocabulary/language.ts';
import type { UnitKind } from './units.ts';

/** How a target is measured: what is counted, and how. */
export interface Indicator {
  readonly code: string;
  readonly name: Words;
  /** As it is printed behind the figure. */
  readonly unit: string;
  readonly kind: UnitKind;
  /** What counts and what does not, in sentences that two people read alike. */
  readonly definition: Words;
  readonly from: 'records' | 'reported';
  /** `growing` adds up through the period; `level` stands at any time and may fall again. */
  readonly growth: 'growing' | 'level';
  /** Counts people who were marked by name: heads that were only counted never enter. */
  readonly markedOnly: boolean;
  /** A share of people outside the records: needs their number, and its day. */
  readonly ofPopulation: boolean;
  /** Answered by yes or no, without a figure. */
  readonly yesNo: boolean;
}

type Rest = Partial<Pick<Indicator, 'growth' | 'markedOnly' | 'ofPopulation' | 'yesNo'>>;

function indicator(
  from: Indicator['from'],
  code: string,
  [vi, en]: readonly [string, string],
  [unit, kind]: readonly [string, UnitKind],
  [definitionVi, definitionEn]: readonly [string, string],
  rest: Rest = {},
): Indicator {
  return Object.freeze({
    code,
    name: { vi, en },
    unit,
    kind,
    definition: { vi: definitionVi, en: definitionEn },
    from,
    growth: 'growing',
    markedOnly: false,
    ofPopulation: false,
    yesNo: false,
    ...rest,
  });
}

const level = { growth: 'level' } as const;
const marked = { markedOnly: true } as const;

/** Measured from classes, marks, notices and vouchers of the plan's period, up to the day that is asked. */
const fromRecords: readonly Indicator[] = [
  indicator(
    'records',
    'classes',
    ['Số lớp đã mở', 'Classes held'],
    ['lớp', 'class'],
    [
      'Lớp có ít nhất một buổi đã ghi: điểm danh, đếm số người, hoặc đánh dấu đã tổ chức. Lớp hủy và buổi hủy không tính. Mỗi lớp tính một lần, dù mấy đơn vị cùng mở.',
      'A class with at least one session on record: marked, counted, or noted as held. What was cancelled does not count. A class counts once, however many units hold it.',
    ],
  ),
  indicator(
    'records',
    'topics',
    ['Số chuyên đề đã mở', 'Topics held'],
    ['chuyên đề', 'topic'],
    [
      'Số dòng kế hoạch đã có lớp: một dòng mở ba lớp là một chuyên đề, ba lớp. Lớp ngoài kế hoạch tính theo tên.',
      'Lines of the plan that were held: a line with three classes is one topic and three classes. A class of no line counts by its title.',
    ],
  ),
  indicator(
    'records',
    'attendances',
    ['Lượt học viên', 'Attendances'],
    ['lượt', 'attendance'],
    [
      'Một người có mặt ở ít nhất một buổi của một lớp là một lượt. Lớp chỉ đếm số người thì lấy buổi đông nhất; phần điểm danh và phần đếm luôn ghi riêng.',
      'One person present at one session or more of a class is one attendance. A class with headcounts only gives its largest; marked and counted parts are always told apart.',
    ],
  ),
  indicator(
    'records',
    'people',
    ['Số người học (không tính trùng)', 'People (distinct)'],
    ['người', 'person'],
    [
      'Người có mặt theo điểm danh, mỗi người tính một lần dù học mấy lớp. Số chỉ đếm không tính, vì không biết là ai.',
      'People marked present, each once however many classes. Heads that were only counted do not enter: nobody knows who they were.',
    ],
    marked,
  ),
  indicator(
    'records',
    'people-share',
    ['Tỷ lệ người dân đi học', 'Share of a population that learns'],
    ['%', 'percent'],
    [
      'Người có mặt theo điểm danh (mỗi người một lần) chia cho tổng số người của chỉ tiêu, tính đến ngày ghi kèm tổng số đó. Số chỉ đếm không tính.',
      'People marked present (each once) divided by the population named in the target, as of its day. Heads that were only counted do not enter.',
    ],
    { ...marked, ofPopulation: true },
  ),
  indicator(
    'records',
    'women-share',
    ['Tỷ lệ nữ trong người học', 'Women among the learners'],
    ['%', 'percent'],
    [
      'Nữ chia cho mọi người có mặt theo điểm danh, mỗi người một lần. Người không rõ giới tính vẫn nằm trong tổng.',
      'Women divided by all people marked present, each once. Who is of unknown sex stays in the whole.',
    ],
    { ...marked, ...level },
  ),
  indicator(
    'records',
    'villages',
    ['Số thôn có người học', 'Villages with learners'],
    ['thôn', 'village'],
    [
      'Thôn có ít nhất một người của thôn có mặt theo điểm danh, theo nơi ở của ngày học.',
      'Villages of which at least one resident was marked present, by residence on the day of the session.',
    ],
    marked,
  ),
  indicator(
    'records',
    'villages-share',
    ['Tỷ lệ thôn có người học', 'Share of villages with learners'],
    ['%', 'percent'],
    [
      'Số thôn có người học chia cho số thôn của xã trong ngày tính.',
      'Villages with learners divided by the villages of the commune on the day.',
    ],
    marked,
  ),
  indicator(
    'records',
    'attendance-rate',
    ['Tỷ lệ chuyên cần', 'Attendance rate'],
    ['%', 'percent'],
    [
      'Số lần có mặt chia cho số lần được điểm danh (có mặt, vắng có lý do, vắng) ở mọi buổi. Buổi chỉ đếm không tính.',
      'Marks of presence divided by all marks (present, excused, absent) of all sessions. Sessions with a headcount only do not enter.',
    ],
    { ...marked, ...level },
  ),
  indicator(
    'records',
    'class-size',
    ['Số học viên của mỗi lớp', 'Learners of each class'],
    ['học viên', 'person'],
    [
      'Xét từng lớp đã mở: số người có mặt, lớp chỉ đếm thì lấy buổi đông nhất. Con số là của lớp lệch xa mức yêu cầu nhất; khi mọi lớp đều đúng, là của lớp ít người nhất.',
      'Looks at each class held: people present, or the largest headcount. The figure is that of the class furthest from what is asked; where all fit, that of the smallest class.',
    ],
    level,
  ),
  indicator(
    'records',
    'days',
    ['Số ngày có lớp', 'Days with a session'],
    ['ngày', 'day'],
    [
      'Số ngày khác nhau có buổi học đã ghi; hai lớp trong một ngày là một ngày.',
      'Different days with a session on record; two classes on a day are one day.',
    ],
  ),
  indicator(
    'records',
    'events',
    ['Số sự kiện đã tổ chức', 'Events held'],
    ['sự kiện', 'event'],
    [
      'Cuộc thi, ngày hội, lễ và hoạt động khác không phải lớp, có ít nhất một buổi đã ghi. Sự kiện không tính vào lớp, lượt và người học.',
      'Contests, fairs, ceremonies and other activities that are no classes, with at least one session on record. They count in no classes, attendances or people.',
    ],
  ),
  indicator(
    'records',
    'notices',
    ['Số bản tin, tin bài đã phát', 'Notices sent'],
    ['bản tin', 'thing'],
    [
      'Mỗi bản tin loa, bài Zalo, bài Facebook, tin trên trang công khai, băng rôn, video, lời lồng ghép hoặc thư đã ghi “đã phát” tính một; cùng lời mà phát bảy ngày là bảy. Soạn rồi mà chưa phát không tính.',
      'Each bulletin, post, news, banner, video, words for a meeting or e-mail that was noted as sent counts one; the same words on seven days are seven. What was written and not sent does not count.',
    ],
  ),
  indicator(
    'records',
    'money',
    ['Kinh phí đã chi', 'Money spent'],
    ['đồng', 'dong'],
    [
      'Tổng chứng từ chi còn hiệu lực của các lớp, theo ngày chứng từ. Tạm ứng chưa có chứng từ không tính.',
      'Vouchers of the classes that stand, by their day. An advance without vouchers does not count.',
    ],
  ),
  indicator(
    'records',
    'dropouts-found',
    ['Số trẻ bỏ học đã nắm được', 'Dropouts found'],
    ['học sinh', 'thing'],
    [
      'Trẻ có hồ sơ bỏ học và còn ngoài trường vào một ngày nào đó của kỳ: nghỉ trong kỳ, hoặc nghỉ từ trước mà đầu kỳ chưa có kết quả.',
      'Children with a case who were out of school on some day of the period: stopped in it, or before it without an outcome by its first day.',
    ],
  ),
  indicator(
    'records',
    'inspections',
    ['Số cuộc kiểm tra', 'Inspections held'],
    ['cuộc', 'thing'],
    [
      'Cuộc kiểm tra có biên bản hai bên ký, theo ngày kiểm tra: của kế hoạch này, hoặc của mọi kế hoạch đang thực hiện. Cuộc đang ghi không tính.',
      'Inspections whose minutes two have signed, by their day: of this plan, or of all plans in force. One that is being filled does not count.',
    ],
  ),
  indicator(
    'records',
    'dropouts-visited',
    ['Số trẻ bỏ học đã được đến nhà', 'Dropouts visited'],
    ['học sinh', 'thing'],
    [
      'Trong số trẻ bỏ học đã nắm được, trẻ có ít nhất một lần đến nhà trong kỳ; mỗi trẻ tính một lần.',
      'Of the dropouts found, those whose family was visited at least once in the period; each child once.',
    ],
  ),
  indicator(
    'records',
    'dropouts-returned',
    ['Số trẻ bỏ học vận động được đi học lại', 'Dropouts brought back'],
    ['học sinh', 'thing'],
    [
      'Trong số trẻ bỏ học đã nắm được, trẻ có kết quả “đã đi học lại” trong kỳ. Học nghề, học nơi khác không tính.',
      'Of the dropouts found, those back in school within the period. Who learns elsewhere does not count.',
    ],
  ),
  indicator(
    'records',
    'dropouts-returned-share',
    ['Tỷ lệ trẻ bỏ học vận động được đi học lại', 'Share of dropouts brought back'],
    ['%', 'percent'],
    [
      'Số trẻ đi học lại chia cho số trẻ bỏ học đã nắm được trong kỳ. Không có trẻ nào thì không có tỷ lệ.',
      'Those brought back divided by those found in the period. Without any there is no share.',
    ],
    level,
  ),
  indicator(
    'records',
    'effect-share',
    ['Tỷ lệ học viên làm theo', 'Learners who do what they learned'],
    ['%', 'percent'],
    [
      'Người trả lời “Có” chia cho số người đã trả lời khi được hỏi lại sau 1, 3, 6 tháng; mỗi người mỗi lớp tính câu trả lời mới nhất. “Một phần” là chưa; người không gặp được không tính.',
      'Those who answered “Yes” divided by those who answered when asked back after 1, 3, 6 months; of each person and class the newest answer counts. “Partly” is no yes; who was not met does not enter.',
    ],
    level,
  ),
];

const models = (code: string, vi: string, en: string, whole: readonly [string, string]): Indicator =>
  indicator(
    'reported',
    code,
    [vi, en],
    ['%', 'percent'],
    [
      `Số được công nhận chia cho ${whole[0]}; minh chứng là quyết định công nhận kèm danh sách.`,
      `Those recognised divided by ${whole[1]}; the evidence is the decision with its list.`,
    ],
    level,
  );

/** Known to a unit only: it reports the figure with its day and what shows it. */
const reported: readonly Indicator[] = [
  indicator(
    'reported',
    'reported-count',
    ['Số do đơn vị báo', 'Figure reported by a unit'],
    ['', 'thing'],
    [
      'Đơn vị phụ trách đếm và báo số đến ngày, kèm giấy tờ chứng minh. Cách đếm ghi ngay trong lời của chỉ tiêu.',
      'The unit in charge counts and reports the figure of a day with its evidence. What counts is said in the words of the target.',
    ],
  ),
  indicator(
    'reported',
    'reported-share',
    ['Tỷ lệ do đơn vị báo', 'Share reported by a unit'],
    ['%', 'percent'],
    [
      'Đơn vị báo số đạt và tổng số; phần trăm do máy tính. Kèm giấy tờ chứng minh cả hai số.',
      'The unit reports the part and the whole; the percentage is worked out. With evidence of both.',
    ],
    level,
  ),
  indicator(
    'reported',
    'kept',
    ['Giữ vững, thực hiện được (có / chưa)', 'Kept or done (yes or no)'],
    ['', 'thing'],
    [
      'Trả lời có hoặc chưa, kèm quyết định, biên bản hay hồ sơ nói rõ điều đó.',
      'Answered by yes or no, with the decision, the minutes or the file that says so.',
    ],
    { ...level, yesNo: true },
  ),
  indicator(
    'reported',
    'school-attendance',
    ['Tỷ lệ trẻ trong độ tuổi đến trường', 'Children of school age in school'],
    ['%', 'percent'],
    [
      'Trẻ đang học chia cho trẻ trong độ tuổi theo sổ phổ cập của nhà trường.',
      'Children in school divided by children of school age in the register of universal education.',
    ],
    level,
  ),
  indicator(
    'reported',
    'dropouts',
    ['Số học sinh bỏ học', 'Pupils who dropped out'],
    ['học sinh', 'thing'],
    [
      'Học sinh nghỉ học mà chưa trở lại tính đến ngày báo; học sinh chuyển trường không tính.',
      'Pupils who left school and have not come back by the day of the report; who changed schools does not count.',
    ],
    level,
  ),
  indicator(
    'reported',
    'officials-trained',
    ['Tỷ lệ cán bộ được bồi dưỡng', 'Officials who were trained'],
    ['%', 'percent'],
    [
      'Cán bộ, công chức, viên chức đã dự ít nhất một lớp bồi dưỡng trong kỳ chia cho tổng số trong danh sách.',
      'Officials who attended at least one course in the period divided by all on the list.',
    ],
    level,
  ),
  indicator(
    'reported',
    'basic-digital-skills',
    ['Tỷ lệ học viên có kỹ năng số cơ bản', 'Learners with basic digital skills'],
    ['%', 'percent'],
    [
      'Học viên tự làm được cả ba việc (chụp ảnh sản phẩm, đăng bài, livestream) chia cho học viên đã dự lớp.',
      'Learners who can do all three by themselves (photo, post, livestream) divided by those who attended.',
    ],
    level,
  ),
  indicator(
    'reported',
    'online-sellers',
    ['Hộ, hợp tác xã bán hàng online', 'Households and co-operatives selling online'],
    ['hộ', 'thing'],
    [
      'Có đơn hàng online ba tháng liền thì tính một. Cách tính do trung tâm đặt khi kế hoạch chỉ ghi “hiệu quả”.',
      'Counts as one with online orders in three months running: set by the centre where the plan only says “effective”.',
    ],
  ),
  indicator(
    'reported',
    'ocop-files',
    ['Sản phẩm có hồ sơ OCOP', 'Products with an OCOP file'],
    ['sản phẩm', 'thing'],
    [
      'Hồ sơ đã nộp và có giấy nhận. Hồ sơ đang soạn chưa tính.',
      'The file was handed in and its receipt is there. One in preparation does not count.',
    ],
  ),
  indicator(
    'reported',
    'routes',
    ['Tuyến trải nghiệm đã hình thành', 'Craft-and-visit routes'],
    ['tuyến', 'thing'],
    [
      'Tuyến đã đón ít nhất một đoàn khách, có chương trình và người đón ở mỗi điểm.',
      'A route that has received at least one group, with a programme and somebody at each stop.',
    ],
  ),
  indicator(
    'reported',
    'craft-groups',
    ['Nhóm thợ trẻ kế cận', 'Groups of young craftsmen'],
    ['nhóm', 'thing'],
    [
      'Nhóm có danh sách, có nghệ nhân kèm và được nghệ nhân xác nhận tay nghề.',
      'A group with a list, with artisans who teach it and confirm its skill.',
    ],
  ),
  indicator(
    'reported',
    'model-villages',
    ['Mô hình điểm “Làng nghề học tập”', 'Model villages'],
    ['mô hình', 'thing'],
    [
      'Thôn làm đủ các nội dung mà kế hoạch nêu cho mô hình điểm, có biên bản kiểm tra.',
      'A village that does all that the plan names for the model, shown by the minutes of an inspection.',
    ],
  ),
  indicator(
    'reported',
    'clubs',
    ['Câu lạc bộ còn sinh hoạt', 'Clubs that meet'],
    ['câu lạc bộ', 'thing'],
    [
      'Câu lạc bộ có sinh hoạt trong ba tháng gần nhất, theo sổ sinh hoạt.',
      'Clubs that met within the last three months, by their book.',
    ],
    level,
  ),
  indicator(
    'reported',
    'literacy-share',
    ['Tỷ lệ người biết chữ', 'Literacy rate'],
    ['%', 'percent'],
    [
      'Người biết chữ chia cho dân số của độ tuổi theo hồ sơ phổ cập giáo dục, xóa mù chữ.',
      'People who can read and write divided by the population of the age, by the file on literacy.',
    ],
    level,
  ),
  models('learning-families', 'Tỷ lệ Gia đình học tập', 'Learning families', [
    'tổng số hộ của xã',
    'all households of the commune',
  ]),
  models('learning-clans', 'Tỷ lệ Dòng họ học tập', 'Learning clans', ['tổng số dòng họ', 'all clans']),
  models('learning-villages', 'Tỷ lệ Cộng đồng học tập (thôn, tổ dân phố)', 'Learning villages', [
    'tổng số thôn, tổ dân phố',
    'all villages',
  ]),
  models('learning-units', 'Tỷ lệ Đơn vị học tập', 'Learning units', [
    'tổng số đơn vị trên địa bàn',
    'all units of the commune',
  ]),
  models('learning-citizens', 'Tỷ lệ Công dân học tập', 'Learning citizens', [
    'số người từ 18 tuổi trở lên',
    'all people from 18 years on',
  ]),
];

/** All indicators in the order in which they are offered. */
export const indicators: readonly Indicator[] = Object.freeze([...fromRecords, ...reported]);

const byCode: ReadonlyMap<string, Indicator> = new Map(indicators.map((one) => [one.code, one]));

/** Gives an indicator; null for no code, and for one that the library does not know. */
export const indicatorOf = (code: string | null): Indicator | null =>
  code === null ? null : (byCode.get(code) ?? null);
