import { fold } from '#vocabulary/text.ts';
import type { Looked, Point } from './points.ts';

/**
 * What looks left over from another year or another centre, when a paper becomes the plan of a year that it was not written for: plans are
 * copied from last year's file, and this is what is forgotten in them.
 */
export function leftoversIn({
  review,
  centre,
  evidence,
}: Pick<Looked, 'review' | 'centre' | 'evidence'>): Point[] {
  const { corrected, year } = review;
  const written = yearOf(corrected.period.from);
  const found: Point[] = [];
  const say = (
    key: string,
    where: string,
    vi: string,
    en: string,
    path: string | null,
    cause: string | null = null,
  ) =>
    found.push({
      key: keyOf(key),
      kind: 'leftover',
      severity: 'warning',
      where,
      message: { vi, en },
      path,
      fixes: [],
      name: null,
      cause,
    });

  const issuer = [corrected.issuer.name, corrected.title].filter(Boolean).join(' ');
  if (issuer && !fold(issuer).includes(fold(centre.placeName)))
    say(
      `issuer ${issuer}`,
      'Cơ quan ban hành',
      `Giấy ghi “${corrected.issuer.name ?? corrected.title}”, không thấy “${centre.placeName}” của ${centre.name}. Xem có phải giấy của xã khác không.`,
      `The paper says “${corrected.issuer.name ?? corrected.title}” and never “${centre.placeName}”. It may be another commune's.`,
      corrected.issuer.name ? 'issuer.name' : 'title',
    );
  if (written === null || year === written) return found;

  const old = String(written);
  for (const [path, where, text] of [
    ['title', 'Tên kế hoạch', corrected.title],
    ['theme', 'Chủ đề', corrected.theme],
  ] as const)
    if (text?.includes(old))
      say(
        path,
        where,
        `Còn ghi năm ${old}: “${text}”. Kế hoạch năm ${year} sẽ lấy tên mới.`,
        `Still says ${old}. The plan of ${year} gets a new name.`,
        path,
      );
  corrected.legalBases.forEach(({ number, subject, date }, at) => {
    const names = [subject ?? '', number].some((text) => new RegExp(`năm (học )?${old}`, 'u').test(text));
    if (names || date?.startsWith(`${old}-`) || date === old)
      say(
        `basis ${number}`,
        `Căn cứ ${at + 1}`,
        `${number} là văn bản cho năm ${old}. Xem đã có văn bản cho năm ${year} chưa; sửa ở phần Lời văn.`,
        `${number} was for ${old}. Look for the one for ${year}.`,
        `legalBases[${at}]`,
      );
  });
  const told = evidence.texts.flatMap(({ lines }) => lines.filter((line) => line.includes(old)));
  if (told.length > 0)
    say(
      'texts',
      'Lời văn',
      `${told.length} đoạn lời văn còn nhắc năm ${old}, đoạn đầu: “${told[0]!.slice(0, 120)}”. Sửa ở phần Lời văn của kế hoạch.`,
      `${told.length} passages still speak of ${old}. Mend them in the texts of the plan.`,
      null,
    );
  corrected.activities.forEach((activity, at) => {
    const texts = [activity.title, activity.audience, activity.note].filter(Boolean).join(' ');
    if (activity.from || new RegExp(`(^|\\D)${old}(\\D|$)`).test(texts))
      say(
        `line ${at} ${activity.title}`,
        `Dòng ${at + 1}`,
        activity.from
          ? `“${activity.title}” ghi ngày của năm ${old}. Năm ${year} giữ thứ và tuần trong tháng; xem lại ngày trong kế hoạch.`
          : `“${activity.title}” còn ghi năm ${old}.`,
        activity.from
          ? `Has a day of ${old}; its weekday and its week of the month are kept. Look at the day in the plan.`
          : `Still says ${old}.`,
        `activities[${at}].title`,
        activity.from ? 'leftover-day' : 'leftover-year',
      );
  });
  return found;
}

const keyOf = (what: string): string => `leftover|${what}`.slice(0, 300);

/** The year that a day stands in, or null. */
export const yearOf = (day: string | null): number | null => (day ? Number(day.slice(0, 4)) : null);
