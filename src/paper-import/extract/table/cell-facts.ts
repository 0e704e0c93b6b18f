/** A cell or bullet that tells a whole activity: `Ngày hội đọc sách; 156 người; nhà văn hóa xã`. */

import type { ActivityReading } from '#plan/reading/schema.ts';
import { parseCount, parseMoney } from '#vocabulary/written-numbers.ts';
import { hoursIn } from '../hours.ts';
import { programmeOfCode, splitProgramme } from '../programme.ts';
import { splitPartners } from './cells.ts';
import { contentScores } from './content.ts';
import { isOrganisation } from './duties.ts';
import { headerMeaning } from './header-words.ts';

type Facts = Pick<
  ActivityReading,
  'title' | 'programme' | 'audience' | 'classes' | 'learners' | 'cost' | 'venue' | 'partners' | 'hours'
>;

const PEOPLE =
  /(?:^|[^\p{L}\d])(\d[\d.]*)\s*(?:lượt người học|lượt người|lượt|người|học viên|hv|học sinh|đại biểu|em)(?!\p{L}|\s*\/)/iu;
const CLASSES = /(?:^|[^\p{L}\d])(\d{1,2})\s*(?:lớp|buổi|cuộc)(?!\p{L})/iu;
const MONEY = /\d[\d.,]*\s*(?:triệu|nghìn|ngàn)?\s*(?:đồng|đ)(?!\p{L})/iu;

/** Takes the text apart at semicolons, brackets and colons before figures; the first part is the title. `partners`: whether it may name them. */
export function factsIn(text: string, partners = true): Facts {
  const plain = text
    .replace(/\s*\n\s*/g, ' ')
    .replace(/[.\s]+$/, '')
    .trim();
  const told = plain.split(/;\s+/);
  const labelled = told.slice(1).flatMap((part) => labelledIn(part) ?? []);
  const coded = splitProgramme(told.filter((part, i) => i === 0 || labelledIn(part) === null).join('; '));
  const parts = coded.title
    .split(
      /\s*[;()]\s*|\s*:\s+(?=(?:khoảng\s+)?\d[\d.]*\s*(?:lớp|người|lượt|học viên|hv)|tại\s)|,\s+(?=(?:khoảng\s+)?\d[\d.]*\s*(?:lớp|người|lượt|học viên|hv)|tại\s)/iu,
    )
    .map((part) => part.trim())
    .filter(Boolean);
  // `Đọc sách cùng con (VHXH) – 42 người`: the code stands before the figures.
  const codeOf = (part: string) => (/^\p{Lu}[\p{Lu}\s.&–-]{1,8}(?=\s*(?:$|[–-]))/u.exec(part) ?? [''])[0];
  const [title = '', ...more] = parts;
  const named = more.map(codeOf).find((code) => code !== '' && programmeOfCode(code) !== null);
  const rest = named ? more.map((part) => (codeOf(part) === named ? part.slice(named.length) : part)) : more;
  const figures = rest.join('; ');
  const count = (form: RegExp) => {
    const match = form.exec(figures);
    return match ? parseCount(match[1]!.replace(/\.$/, '')) : null;
  };
  const money = MONEY.exec(figures);
  return {
    title: splitProgramme(title).title,
    programme: coded.programme ?? splitProgramme(title).programme ?? (named ? programmeOfCode(named) : null),
    classes: count(CLASSES),
    learners: count(PEOPLE),
    cost: money ? (parseMoney(money[0])?.value ?? null) : null,
    hours: hoursIn(figures),
    ...places(rest, partners),
    ...Object.assign({}, ...labelled),
  };
}

/** `Số người: 320`, `Người dự: học sinh`: a part under a label that heads columns elsewhere; null where it is none. */
function labelledIn(part: string): Partial<Facts> | null {
  const [, label = '', value = ''] = /^([^:\d]{2,40}):\s*(\S.*)$/su.exec(part) ?? [];
  const meaning = headerMeaning(label);
  if (meaning === 'audience' || meaning === 'venue') return { [meaning]: value };
  if (meaning === 'partners' || meaning === 'unit') return { partners: splitPartners(value) };
  if (meaning !== 'learners' && meaning !== 'classes') return null;
  const count = parseCount(value);
  return count === null ? null : { [meaning]: count };
}

/** `90 người, Tư pháp xã`: behind a bare count, commas part what is told. */
function afterCount(part: string): string[] {
  const count = /^(?:khoảng\s+)?\d[\d.]*\s*(?:lượt người|lượt|người|học viên|hv|lớp)\s*,\s*/iu.exec(part);
  return count ? part.slice(count[0].length).split(/,\s+/) : [part];
}

/** Where, whom and with whom, of the parts that are more than a figure. */
function places(parts: readonly string[], partners: boolean): Pick<Facts, 'venue' | 'audience' | 'partners'> {
  const found: { venue: string | null; audience: string | null; partners: string[] } = {
    venue: null,
    audience: null,
    partners: [],
  };
  for (const part of parts.flatMap(afterCount)) {
    const words = part
      .replace(PEOPLE, ' ')
      .replace(CLASSES, ' ')
      .replace(MONEY, ' ')
      .replace(/^[\s,:–-]+|[\s,:–-]+$/g, '')
      .trim();
    if (words.length < 3 || (words.length < 25 && hoursIn(words) !== null)) continue;
    const at = /^(?:tại|ở)\s+(.+)$/iu.exec(words);
    const scores = contentScores([{ text: words, number: null }]);
    if (found.venue === null && (at || (scores.venue ?? 0) > 0)) found.venue = at?.[1] ?? words;
    else if (partners && isOrganisation(words)) found.partners.push(...splitPartners(words));
    else if (found.audience === null && ((scores.audience ?? 0) > 0 || PEOPLE.test(part)))
      found.audience = words;
    else found.venue ??= words;
  }
  return found;
}
