/** Who does what, told in words: a unit and its tasks, under a heading, behind a colon or in a sentence. */

import type { PlanReading } from '#plan/reading/schema.ts';
import { fold } from '#vocabulary/text.ts';
import type { Unit } from './units.ts';

type Assignment = PlanReading['assignments'][number];

/** What names of units begin with. */
const UNIT =
  /^(de nghi |giao |rieng )?((cac|moi|tat ca|nhung|hai|ba|bon|muoi\S*( \S+)?|\d+|dai dien) )*(trung tam|tthtcd|phong(?! (chong|ngua|benh|tranh|chay|duoi|dich|trao))|van phong|hoi|ubmttq|ub mttq|uy ban|mttq|mat tran|tram|cong an|truong|thon|ban (giam doc|quan ly|chi dao|chi huy|van hoa|xay dung|tu phap|cong tac|dieu hanh|nhan dan|phat trien|can su|dai dien|tuyen giao|van dong)|nha truong|nha van hoa|to |thong tin|cong chuc|giam doc|pho giam doc|ke toan|thu quy|van thu|ubnd|dang uy|chi bo|hdnd|bo phan|can bo|don vi|co quan|doan|ban,? nganh|nganh|chi hoi|dai truyen thanh|dai |xa doi|xom|ap|khu|lien|bi thu|ban(?![a-z])|gia lang|hieu truong|pho hieu truong|thu truong|nguoi co uy tin|buu dien|hop tac xa|htx|don bien phong|thu vien|hat kiem lam|ngan hang|cong tac vien|bao cao vien|giao vien|giang vien|thanh vien|chu tich|pho chu tich|xa |phuong |so |quy |doanh nghiep|cong ty|buon truong|nghe nhan|bac si|luc luong|quan su|tu phap|dia chinh|lanh dao|dong chi|ong|ba(?= [A-Z]))/;
/** Verbs of duty, and what stands before one: between them and the unit's name lies the cut. */
const VERB =
  /\s(?:thì |sẽ |phải |cùng |cũng |được giao |có nhiệm vụ )?(?=(?:(?:tổ chức|chủ động)(?! (?:chính trị|xã hội|đoàn thể|liên quan))|phối hợp|chủ trì|tham mưu|xây dựng|có trách nhiệm|thực hiện|chịu trách nhiệm|hướng dẫn|tuyên truyền|vận động|bố trí|cấp(?! (?:ủy|xã|trên))|theo dõi|kiểm tra|đôn đốc|lập|làm|triển khai|tham gia|căn cứ|hỗ trợ|tạo điều kiện|đảm bảo|bảo đảm|cử|phụ trách(?! chuyên môn)|giúp|tăng cường|đẩy mạnh|chỉ đạo|rà soát|tích cực|chuẩn bị|giữ|đi|chọn|cho mượn|cho|báo|mời|lo|gọi|ghi|dọn|mở|nhắc|coi|trông|sắp|xếp|soạn|duyệt|chốt|thu|chi(?! (?:hội|bộ|đoàn))|thanh toán|quyết toán|tổng hợp|gửi|điều hành|đứng|dạy|đưa|giao|nhận|nhập|quản lý(?= [^,:;]*(?:sổ|lớp|hồ sơ|kinh phí|hoạt động))|treo|phát|in|đăng ký|đăng|thông báo|điểm danh|nắm|góp|đóng góp|chăm|kèm|hằng|hàng|thay|trực)(?!\p{L}))/u;

export const namesUnit = (text: string): boolean => UNIT.test(fold(text)) && text.length < 140;

/** Units and their tasks, from the sentences of the part on who does what. */
export function readAssignments(units: readonly Unit[]): Assignment[] {
  const found: { unit: string; tasks: string[]; under: unknown; listed?: boolean }[] = [];
  const add = (unit: string, tasks: readonly string[], under: unknown) =>
    found.push({ unit: tidyUnit(unit), tasks: tasks.map(clean).filter(Boolean), under });
  for (const { text, headings, line, first, rank } of units) {
    const heading = headings.at(-1);
    const last = found.at(-1);
    const headed =
      heading !== undefined &&
      namesUnit(heading.body) &&
      !/phan cong|to chuc thuc hien|trach nhiem/.test(fold(heading.body));
    const own = first ? splitUnit(text) : afterColon(text);
    // The paper's last sentence is nobody's task, though nothing parts it from a list of them.
    if (own === null && rank === 'plain' && last?.listed && /\.\s*\/\.?$/.test(text)) continue;
    if (headed && (own === null || rank !== 'plain' || last?.under !== heading)) {
      if (last?.under === heading) last.tasks.push(clean(text));
      else add(heading.body, [text], heading);
      found.at(-1)!.listed = rank !== 'plain';
    } else if (own !== null) add(own.unit, own.task ? [own.task] : [], line);
    else if (last && (last.under === line || rank !== 'plain' || last.tasks.length === 0))
      last.tasks.push(clean(text));
  }
  return found
    .filter(({ unit, tasks }) => unit.length > 0 && tasks.length > 0)
    .map(({ unit, tasks }) => ({ unit, tasks }));
}

/** `Hội Khuyến học xã: Vận động …`, `Ban Giám đốc thì giữ sổ …`; null when no unit is named first. */
function splitUnit(text: string): { unit: string; task: string } | null {
  const colon = /^([^:]{3,160}?)\s*:\s*(.*)$/su.exec(text);
  if (colon && namesUnit(colon[1]!) && !VERB.test(withoutBrackets(colon[1]!)))
    return { unit: colon[1]!, task: colon[2]! };
  if (!namesUnit(text.slice(0, 120))) return null;
  const verb = VERB.exec(text);
  if (!verb || verb.index < 3 || verb.index > 130 || /[.;:]/.test(text.slice(0, verb.index))) return null;
  return { unit: text.slice(0, verb.index), task: text.slice(verb.index + verb[0].length) };
}

/** `… Trạm Y tế: Cử người …`: another unit within a paragraph is named before a colon. */
function afterColon(text: string): { unit: string; task: string } | null {
  const [, unit, task] = /^(\p{Lu}[^:.;]{3,80}?)\s*:\s*(\S.*)$/su.exec(text) ?? [];
  return unit && task && namesUnit(unit) && !VERB.test(withoutBrackets(unit)) ? { unit, task } : null;
}

const withoutBrackets = (text: string): string => text.replace(/\([^)]*\)/g, '');
const tidyUnit = (text: string): string =>
  text
    .replace(/^(?:đề nghị|giao|riêng)\s+(?=(?:các\s+)?\p{Lu})/iu, '')
    .replace(/[\s,;:.]+$/, '')
    .trim();
const clean = (text: string): string => text.replace(/\s+/g, ' ').trim();
