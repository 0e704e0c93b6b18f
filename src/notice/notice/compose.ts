import { type CivilDate, formatDate, weekdayName } from '#vocabulary/date.ts';
import { fold } from '#vocabulary/text.ts';
import type { OddWord } from '../spoken/number.ts';
import { spokenText } from '../spoken/text.ts';
import { spokenDay, spokenHour } from '../spoken/time.ts';
import { type Channel, isSpoken } from './channels.ts';
import { type Change, type ClassFacts, changesOf, type ToldSession } from './rules.ts';

/** What a text needs beside the class. */
export interface ComposeSetting {
  readonly centre: string;
  readonly phone: string | null;
  readonly odd: OddWord;
  /** The year of the listener: another one is said. */
  readonly year: number;
  /** What people have to bring. */
  readonly bring: string | null;
}

export interface Composed {
  readonly title: string;
  readonly text: string;
}

const formNames: Readonly<Record<string, string>> = {
  class: 'lớp',
  talk: 'buổi nói chuyện',
  workshop: 'hội thảo',
  training: 'lớp tập huấn',
  contest: 'cuộc thi',
  festival: 'ngày hội',
  ceremony: 'buổi lễ',
  literacy: 'lớp',
  club: 'buổi sinh hoạt',
  visit: 'chuyến tham quan',
};
/** Titles that say themselves what it is. */
const NAMES_ITSELF = /^(lop|le |ngay |hoi |cuoc |cau lac bo|clb|toa dam|tuan le|hoi thao|chuyen |phien )/;
const NAMES_DEED =
  /^(tuyen truyen|tap huan|noi chuyen|pho bien|huong dan|giao luu|sinh hoat|tham quan|boi duong|gioi thieu)/;

/** “lớp Kỹ thuật trồng rau”, “buổi tuyên truyền …”, “Câu lạc bộ hát then”. */
export function nameOf({ title, form }: Pick<ClassFacts, 'title' | 'form'>): string {
  const folded = fold(title);
  if (NAMES_ITSELF.test(folded)) return title;
  if (NAMES_DEED.test(folded)) return `buổi ${title.charAt(0).toLocaleLowerCase('vi')}${title.slice(1)}`;
  return `${formNames[form] ?? 'hoạt động'} ${title}`;
}

const COMMON =
  /^(Nhân dân|Thanh niên|Hội viên|Đoàn viên|Cán bộ|Phụ nữ|Học sinh|Học viên|Nông dân|Người|Toàn thể|Các|Bà con|Hộ|Giáo viên|Chủ|Cha mẹ)(?!\p{L})/u;

const MOST_SESSIONS = 4;
const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);
const lines = (...parts: readonly (string | null | false)[]): string => parts.filter(Boolean).join('\n');

const written = ({ date, from, to }: ToldSession): string =>
  `${from}–${to}, ${weekdayName(date as CivilDate, 'vi')} ${formatDate(date as CivilDate)}`;
const spoken = ({ date, from }: ToldSession, { odd, year }: ComposeSetting): string =>
  `${spokenHour(from)}, ${spokenDay(date as CivilDate, odd, year)}`;

/** When it is, session by session; many are told by the first ones. */
function times(
  { sessions }: ClassFacts,
  say: (session: ToldSession) => string,
  [one, more]: readonly [(at: number) => string, (all: number) => string],
): string {
  if (sessions.length === 0) return 'trung tâm sẽ báo sau';
  if (sessions.length === 1) return say(sessions[0]!);
  const told = sessions.slice(0, MOST_SESSIONS).map((session, at) => `${one(at + 1)} ${say(session)}`);
  return [...told, ...(sessions.length > MOST_SESSIONS ? [more(sessions.length)] : [])].join('; ');
}
const writtenTimes = (facts: ClassFacts): string =>
  times(facts, written, [(at) => `buổi ${at}:`, (all) => `tất cả ${all} buổi`]);
const spokenTimes = (facts: ClassFacts, setting: ComposeSetting): string =>
  times(facts, (session) => spoken(session, setting), [
    (at) => `buổi ${spokenText(String(at), setting.odd)},`,
    (all) => `tất cả ${spokenText(String(all), setting.odd)} buổi`,
  ]);

const placesOf = ({ sessions, village }: ClassFacts): string | null =>
  [...new Set(sessions.flatMap(({ venue }) => venue ?? []))].join(', ') || (village && `thôn ${village}`);
/** Who may come, inside a sentence: “nhân dân thôn Móng”, while names keep their capital. */
const who = ({ audience, village }: ClassFacts): string =>
  audience?.replace(COMMON, (word) => word.toLocaleLowerCase('vi')) ??
  (village ? `nhân dân thôn ${village}` : 'nhân dân trong xã');
const led = ({ units }: ClassFacts): string | null => (units.length > 0 ? units.join(', ') : null);

/** Gives the text of a channel from a class's own data: what, when, where, who may come, what to bring. */
export function composeNotice(channel: Channel, facts: ClassFacts, setting: ComposeSetting): Composed {
  return facts.cancelled ? cancelled(channel, facts, setting) : writers[channel](facts, setting);
}

const writers: Readonly<Record<Channel, (facts: ClassFacts, setting: ComposeSetting) => Composed>> = {
  loudspeaker: (facts, setting) => {
    const { centre, bring, phone } = setting;
    const name = nameOf(facts);
    const [when, where] = [spokenTimes(facts, setting), placesOf(facts)];
    const again = facts.sessions.length === 1 ? `${name}, ${when}${where ? `, tại ${where}` : ''}` : name;
    return said(facts, setting, [
      `Kính mời bà con chú ý nghe thông báo của ${centre}.`,
      `Trung tâm tổ chức ${name}.`,
      `Thời gian: ${when}.`,
      where && `Địa điểm: ${where}.`,
      `Kính mời ${who(facts)} về dự.`,
      led(facts) && `Phụ trách: ${led(facts)}.`,
      bring && `Bà con nhớ mang theo ${bring}.`,
      phone && `Cần hỏi thêm, bà con gọi số ${phone}.`,
      `Xin nhắc lại: ${again}.`,
      'Trân trọng kính mời bà con.',
    ]);
  },
  meeting: (facts, setting) => {
    const where = placesOf(facts);
    return said(facts, setting, [
      `Nhân cuộc họp hôm nay, xin báo để bà con biết: ${setting.centre} tổ chức ${nameOf(facts)}, ${spokenTimes(facts, setting)}${where ? `, tại ${where}` : ''}.`,
      `Kính mời ${who(facts)}.`,
      setting.bring && `Nhớ mang theo ${setting.bring}.`,
      'Ai về dự được xin giơ tay để thôn ghi danh sách.',
    ]);
  },
  video: (facts, setting) => {
    const where = placesOf(facts);
    return said(facts, setting, [
      `Cảnh một, nơi học${where ? ` (${where})` : ''}. Lời: “Bà con ơi, sắp có ${nameOf(facts)}.”`,
      `Cảnh hai, người dạy làm mẫu. Lời: “Đến học là làm được ngay ở nhà mình.”`,
      `Cảnh ba, chữ to ngày giờ. Lời: “${capital(spokenTimes(facts, setting))}${where ? `, tại ${where}` : ''}.”`,
      `Cảnh bốn, bà con vẫy tay. Lời: “Kính mời ${who(facts)}.${setting.bring ? ` Nhớ mang theo ${setting.bring}.` : ''}”`,
    ]);
  },
  zalo: (facts, setting) => ({
    title: facts.title,
    text: lines(`MỜI BÀ CON DỰ ${nameOf(facts).toLocaleUpperCase('vi')}`, ...points(facts, setting)),
  }),
  facebook: (facts, setting) => ({
    title: facts.title,
    text: lines(
      `${setting.centre} mời bà con dự ${nameOf(facts)}.`,
      ...points(facts, setting),
      'Bà con chia sẻ tin này để hàng xóm cùng biết. #HọcTậpSuốtĐời',
    ),
  }),
  web: (facts, setting) => {
    const where = placesOf(facts);
    const news = `${setting.centre} tổ chức ${nameOf(facts)}${where ? ` tại ${where}` : ''}.`;
    return { title: `Mời bà con dự ${nameOf(facts)}`, text: lines(news, ...points(facts, setting)) };
  },
  banner: (facts) => {
    const [session] = facts.sessions;
    const day =
      session &&
      `${weekdayName(session.date as CivilDate, 'vi')} ${Number(session.date.slice(8))}/${Number(session.date.slice(5, 7))}`;
    const when = session && `${hourOnBanner(session.from)} ${day}`;
    return {
      title: facts.title,
      text: lines(nameOf(facts), [when, placesOf(facts)].filter(Boolean).join(' – ')).toLocaleUpperCase('vi'),
    };
  },
  email: (facts, setting) => ({
    title: `Mời dự ${nameOf(facts)}`,
    text: [
      'Kính gửi quý đơn vị,',
      '',
      `${setting.centre} tổ chức ${nameOf(facts)}, kính mời quý đơn vị dự và báo để hội viên, đoàn viên, nhân dân cùng biết.`,
      '',
      ...points(facts, setting),
      '',
      'Trân trọng cảm ơn.',
    ].join('\n'),
  }),
};

const hourOnBanner = (hour: string): string => {
  const [hours, minutes] = hour.split(':');
  return `${Number(hours)}h${minutes === '00' ? '' : minutes}`;
};

/** The same points on every screen: when, where, who, what to bring, whom to ask. */
const points = (facts: ClassFacts, { bring, centre, phone }: ComposeSetting): readonly string[] => [
  `Khi nào: ${writtenTimes(facts)}`,
  ...one('Ở đâu', placesOf(facts)),
  `Ai dự được: ${capital(who(facts))}`,
  ...one('Mang theo', bring),
  ...one('Phụ trách', led(facts)),
  ...one('Hỏi thêm', phone && `${centre}, điện thoại ${phone}`),
];
const one = (label: string, value: string | null): readonly string[] => (value ? [`${label}: ${value}`] : []);

function said(
  facts: ClassFacts,
  { odd }: ComposeSetting,
  parts: readonly (string | null | false)[],
): Composed {
  return { title: facts.title, text: spokenText(lines(...parts), odd) };
}

function cancelled(channel: Channel, facts: ClassFacts, setting: ComposeSetting): Composed {
  const when = facts.sessions[0];
  const name = nameOf(facts);
  const title = `Không mở ${name}`;
  if (channel === 'banner') return { title, text: `${name} – hoãn`.toLocaleUpperCase('vi') };
  const day = when && (isSpoken(channel) ? spoken(when, setting) : written(when));
  const text = lines(
    `${setting.centre} xin báo: ${name}${day ? ` (${day})` : ''} không mở như đã mời.`,
    'Mong bà con thông cảm; có ngày mới trung tâm sẽ báo lại.',
    setting.phone && `Hỏi thêm: điện thoại ${setting.phone}`,
  );
  return { title, text: isSpoken(channel) ? spokenText(text, setting.odd) : text };
}

/** Gives the text that puts right what was sent: what is otherwise now, then the invitation as it is now. */
export function composeCorrection(
  channel: Channel,
  then: ClassFacts,
  now: ClassFacts,
  setting: ComposeSetting,
): string {
  const { text } = composeNotice(channel, now, setting);
  if (now.cancelled || channel === 'banner') return text;
  const told = changesOf(then, now).map(correctionText).join(' ');
  return `${isSpoken(channel) ? spokenText(`Xin báo lại để bà con biết. ${told}`, setting.odd) : `BÁO LẠI: ${told}`}\n${text}`;
}

function correctionText({ what, now, told }: Change): string {
  if (what === 'venue') return `Chỗ học đổi sang ${now}, không học ở ${told}.`;
  if (what === 'title') return `Lớp nay là “${now}”.`;
  if (what === 'audience') return `Nay mời ${now}.`;
  if (what === 'restored') return `Lớp lại mở: ${now}.`;
  return `Lớp dời sang ${now}, không phải ${told} như đã báo.`;
}
