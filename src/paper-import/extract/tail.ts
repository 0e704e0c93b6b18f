import type { Evidence } from '#plan/reading/evidence.ts';
import type { PlanReading } from '#plan/reading/schema.ts';
import { editDistance } from '#vocabulary/edit-distance.ts';
import { fold } from '#vocabulary/text.ts';
import { type Item, isCapitals, type Line, marked } from './lines.ts';

type Recipient = PlanReading['recipients'][number];
type Signatory = PlanReading['signatories'][number];

export interface Tail {
  /** Index of the first item of the tail, or the number of items. */
  readonly at: number;
  readonly recipients: readonly Recipient[];
  readonly signatories: readonly Signatory[];
  readonly layout: Evidence['layout'];
}

const OFFICE =
  /\b(giam doc|chu tich|truong phong|truong ban|hieu truong|chanh van phong|bi thu|chu nhiem|to truong|nguoi lap|ke toan|thu ky|truong thon|vien truong|cuc truong|vu truong)\b/;
/** Whether capitals name an office, with or without their marks. */
const namesOffice = (text: string): boolean => OFFICE.test(fold(text)) || REMNANT.test(text.trim());
/** What a stamp left of an office. */
const REMNANT = /^(?:\p{Lu}{0,3}\s)?(?:ĐỐC|TỊCH|TRƯỞNG)$/u;
/** Offices that sign, for what a recogniser made of the letters under a stamp. */
const SIGN = ['GIÁM ĐỐC', 'PHÓ GIÁM ĐỐC', 'CHỦ TỊCH', 'PHÓ CHỦ TỊCH', 'HIỆU TRƯỞNG', 'TRƯỞNG BAN'] as const;
/** `GL§ÁM ĐỐC`: what is recognised and all but an office is that office. */
const restored = (line: Line): Line => {
  const text = line.text.trim();
  if (line.sure === null || /\p{Ll}/u.test(text) || text.length < 6 || text.length > 16) return line;
  const office = SIGN.find((one) => text !== one && editDistance(text, one) <= 2);
  return office ? { ...line, text: office } : line;
};
const AUTHORITY = /^\(?(TM|KT|TL|TUQ|Q|T\/M|K\/T|T\.M)\s*[./]/u;
const isApproval = (text: string): boolean => /^(phe duyet|xac nhan|y kien|duyet)\b/.test(fold(text));

/** Reads what stands behind the text (which starts at `title`): recipients and who signs as what. */
export function readTail(items: readonly Item[], title: number): Tail {
  const lines = items
    .map((item, index) => ({ item, index }))
    .filter((x): x is { item: Line; index: number } => x.item.kind === 'line' && x.index >= title)
    .map(({ item, index }) => ({ item: restored(item), index }));
  const start = lines.findLastIndex(
    ({ item }) => /^n[oơ]i nh[aậăg]n\b/iu.test(fold(item.text)) || /^noi nh/.test(fold(item.text)),
  );
  const from = start >= 0 ? start : lines.length;
  const recipients: Recipient[] = [];
  const rest: Line[] = [];
  let inList = start >= 0;
  for (const { item } of lines.slice(from + 1)) {
    const mark = marked(item.text);
    // Two columns read row by row: recipients go on between the lines of the signature.
    if (!inList && start >= 0 && mark.rank === 'bullet' && recipients.length < MOST) {
      recipients.push(recipientOf(mark.body));
      continue;
    }
    if (inList && isSignature(item.text)) inList = false;
    if (inList && (mark.rank !== 'plain' || /^(Lưu|Như)\b/u.test(item.text) || recipients.length === 0))
      recipients.push(recipientOf(mark.body));
    else if (inList && recipients.length > 0 && !isNameLike(item.text))
      recipients.push(recipientOf(mark.body));
    else {
      rest.push(item);
    }
  }
  const inline = start >= 0 ? /nhận\s*:\s*(\S.+)$/iu.exec(lines[start]!.item.text)?.[1] : undefined;
  const signs = inline?.replace(/^[^\p{L}]+/u, '');
  if (signs && isSignature(signs)) rest.unshift({ ...lines[start]!.item, text: signs });
  else if (inline)
    recipients.unshift(
      ...inline
        .split(/;\s*/)
        .filter(Boolean)
        .map((text) => recipientOf(marked(text).body)),
    );
  const before = lines.slice(Math.max(0, from - 14), from).map(({ item }) => item);
  const signed = signatories(rest);
  const above = signatories(afterBody(before));
  const all = [...above, ...signed];
  const layout: Evidence['layout'][number][] = all
    .filter(({ capacity }) => capacity && /^(TM|KT|TL|TUQ|Q)\s*\/|^(T\/M|K\/T)/u.test(capacity))
    .map(({ capacity }) => ({ what: 'authority', text: capacity! }));
  const firstSign = lines.findIndex(({ item }, i) => i >= from - 14 && i < from && isSignature(item.text));
  const at = lines[firstSign >= 0 ? firstSign : from]?.index ?? items.length;
  return { at, recipients: recipients.filter((r) => r.name), signatories: all, layout };
}

/** What a paper has of text: between its title and its tail, and the annexes behind the signature. */
export function withAnnex(items: readonly Item[], title: number, tail: Pick<Tail, 'at'>): Item[] {
  const at = Math.max(title, tail.at);
  const annex = items.findIndex(
    (item, i) => i > at && (item.kind === 'table' || ANNEX.test(fold(item.text))),
  );
  return [...items.slice(title, at), ...(annex < 0 ? [] : items.slice(annex))];
}
const ANNEX = /^(phu luc|bieu|danh sach|danh muc|bang|\(?kem theo|lich (mo lop|hoat dong|hoc))/;

/** More recipients than this are another list. */
const MOST = 20;
const isSignature = (text: string): boolean =>
  AUTHORITY.test(text) ||
  isApproval(text) ||
  (isCapitals(text) && namesOffice(text) && marked(text).rank === 'plain');
const isNameLike = (text: string): boolean =>
  /^(\p{Lu}[\p{L}.’'`]*\s+){1,5}\p{Lu}[\p{L}’'`]*$/u.test(text.trim()) && text.length < 40;

/** A signature may stand before the recipients: from the first line that gives an office on. */
function afterBody(lines: readonly Line[]): readonly Line[] {
  const at = lines.findIndex((line) => isSignature(line.text) && line.text.length < 80);
  return at < 0 ? [] : lines.slice(at);
}

function recipientOf(text: string): Recipient {
  const name = withoutScraps(text)
    .replace(/[;.,\s]+$/, '')
    .trim();
  const bracket = /^(.*?)[\s;,]*\(([^)]*)\)\s*$/u.exec(name);
  if (!bracket) return { name, purpose: null };
  return { name: bracket[1]!.replace(/[;.,\s]+$/, '').trim(), purpose: bracket[2]!.trim() || null };
}

/** What a stamp or a signature left behind a line's closing semicolon. */
const withoutScraps = (text: string): string => text.replace(/;\s*(?:[^\p{Ll}]{1,40}|\p{Ll}|:)$/u, '');

/** Capitals that give authority and office, then the post between them and the name, then the name; who approves comes last. */
function signatories(lines: readonly Line[]): Signatory[] {
  const found: Signatory[] = [];
  let capacity: string[] = [];
  let post: string[] = [];
  let office = false;
  let approves = false;
  const approvals: Signatory[] = [];
  const flush = (name: string | null) => {
    if (capacity.length > 0)
      (approves ? approvals : found).push({
        capacity: capacity.join(' '),
        post: post.join(' ') || null,
        name,
      });
    capacity = [];
    post = [];
    office = false;
    approves = false;
  };
  for (const { text: raw } of lines) {
    const text = raw.replace(/^\*+|\*+$/g, '').trim();
    if (!text || /^\(.*\)$/.test(text) || /^[_\-.…\s]+$/.test(text)) continue;
    if (isApproval(text)) {
      flush(null);
      approves = true;
      continue;
    }
    if (isCapitals(text)) {
      const acting = AUTHORITY.test(text);
      if (acting && office && !/^(KT|TL|TUQ|Q|K\/T)/u.test(text)) flush(null);
      const completes = capacity.length > 0 && /^(KT|TL|TUQ|Q|K\/T)\s*[./]/u.test(capacity.at(-1)!);
      if (!office || completes) {
        if (capacity.length === 0 && !acting && !namesOffice(text)) {
          continue;
        }
        capacity.push(text);
        office = namesOffice(text.replace(/BAN GI[ÁA]M [ĐD][ỐO]C$/u, ''));
      } else post.push(text);
    } else if (
      capacity.length > 0 &&
      isNameLike(text.replace(/^(?:(?:Ông|Bà|ThS|TS)\.?|\p{Ll}{1,3})\s+/u, ''))
    )
      flush(text);
  }
  flush(null);
  return [...found, ...approvals];
}
