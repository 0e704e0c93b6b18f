import type { PlanReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import { type Line, marked, type Rank } from './lines.ts';

type Assignment = PlanReading['assignments'][number];

const UNIT =
  /^(de nghi |giao )?(cac |ban |tt )?(trung tam|tthtcd|phong|van phong|hoi|doan|ubmttq|ub mttq|uy ban|mttq|mat tran|tram|cong an|truong|thon|ban (giam doc|quan ly|chi dao|chi huy|van hoa|xay dung|tu phap)|nha truong|to dan pho|thong tin|cong chuc|giam doc|pho giam doc|ke toan|thu quy|ubnd|dang uy|hdnd|bo phan|can bo|don vi|co quan|doan the|ban nganh|nganh|chi hoi|dai truyen thanh|xa doi|xom|ap|khu|lien|bi thu|dai|ban(?![a-z]))/;
const VERB =
  /(?<!ban)\s(?=(?:tổ chức(?! (?:chính trị|xã hội|đoàn thể|liên quan))|phối hợp|chủ trì|tham mưu|xây dựng|chủ động|có trách nhiệm|thực hiện|chịu trách nhiệm|hướng dẫn|tuyên truyền|vận động|bố trí|cấp|theo dõi|kiểm tra|đôn đốc|lập|làm|triển khai|quản lý|tham gia|căn cứ|hỗ trợ|tạo điều kiện|đảm bảo|bảo đảm|cử|phụ trách|giúp|tăng cường|đẩy mạnh|chỉ đạo|rà soát|tích cực|chuẩn bị)(?!\p{L}))/iu;

/** Who does what: one entry a heading under the part on organising the work; tasks are its bullets or sentences. */
export function readAssignments(lines: readonly Line[]): Assignment[] {
  const marks = lines.map((line) => marked(line.text));
  const rank = headingRank(marks);
  if (rank === null) return [];
  const found: { unit: string; tasks: string[] }[] = [];
  for (const mark of marks) {
    const opens = mark.rank === rank && UNIT.test(fold(mark.body));
    if (opens) {
      const { unit, task } = splitUnit(mark.body);
      found.push({ unit, tasks: task ? sentences(task) : [] });
    } else if (found.length > 0 && mark.rank !== rank) {
      const tasks = mark.rank === 'plain' ? sentences(mark.body) : [clean(mark.body)];
      if (!/^tren day la/.test(fold(mark.body))) found.at(-1)!.tasks.push(...tasks.filter(Boolean));
    }
  }
  return found.filter(({ unit, tasks }) => unit.length > 0 && (tasks.length > 0 || rank !== 'bullet'));
}

/** The mark under which units stand: the outermost one that at least two lines, or the only ones, use for units. */
function headingRank(marks: readonly { rank: Rank; body: string }[]): Rank | null {
  for (const rank of ['arabic', 'decimal', 'letter', 'bullet'] as const) {
    const own = marks.filter((mark) => mark.rank === rank);
    const units = own.filter(
      ({ body }) => UNIT.test(fold(body)) && (rank !== 'bullet' || isUnitAndTask(body)),
    );
    if (units.length >= 2 || (units.length === 1 && own.length === 1 && rank !== 'bullet')) return rank;
  }
  return null;
}

const isUnitAndTask = (body: string): boolean => /^[^:.;]{3,90}:\s*\S/.test(body);

function splitUnit(body: string): { unit: string; task: string } {
  const colon = /^([^:]{3,160}?)\s*:\s*(.*)$/su.exec(body);
  if (colon && !VERB.test(colon[1]!)) return { unit: tidyUnit(colon[1]!), task: colon[2]!.trim() };
  const verb = VERB.exec(body);
  if (verb && verb.index >= 4)
    return { unit: tidyUnit(body.slice(0, verb.index)), task: body.slice(verb.index).trim() };
  return { unit: tidyUnit(body), task: '' };
}

const tidyUnit = (text: string): string => text.replace(/[\s,;:.]+$/, '').trim();
const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Sentences of a paragraph; an abbreviation's dot does not end one. */
function sentences(text: string): string[] {
  return text
    .split(/(?<=[.;])\s+(?=\p{Lu})/u)
    .map(clean)
    .filter(Boolean);
}
