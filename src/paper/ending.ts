import { SIGNATURE_ROOM, SIZE } from './layout.ts';
import { balancedLines } from './measure.ts';
import type { OfficialPaper, Signature } from './model.ts';
import type { EndingBlock, EndingLine, EndingPart } from './sheet.ts';
import { cleanLine } from './text.ts';

const RECIPIENTS_SHARE = 0.45;
const MM_A_LINE_POINT = 0.41;
const EMPTY = { align: 'left', lines: [] } as const;

/** Nơi nhận, the signatures and the approver's block; null for a paper with none of them. */
export function ending(paper: OfficialPaper, body: number): EndingPart | null {
  const list = recipients(paper);
  const signers = [...paper.signatures];
  const approval = paper.approval ?? null;
  const rows: (readonly EndingBlock[])[] = [];
  if (signers.length === 1 && list) {
    const left = body * RECIPIENTS_SHARE;
    rows.push([{ ...EMPTY, width: left, lines: list }, ...signatureRow(signers, body - left)]);
    if (approval) rows.push([...signatureRow([approval], body / 2), { ...EMPTY, width: body / 2 }]);
  } else {
    const all = approval ? [approval, ...signers] : signers;
    const alone = all.length === 1 ? [{ ...EMPTY, width: body * RECIPIENTS_SHARE }] : [];
    const room = body - (alone[0]?.width ?? 0);
    if (all.length > 0) rows.push([...alone, ...signatureRow(all, room)]);
    if (list) rows.push([{ ...EMPTY, width: body, lines: list }]);
  }
  return rows.length > 0 ? { kind: 'ending', rows } : null;
}

function recipients(paper: OfficialPaper): readonly EndingLine[] | null {
  const all = paper.recipients ?? [];
  if (all.length === 0) return null;
  const head = { text: 'Nơi nhận:', size: SIZE.recipientsHead, bold: true, italic: true, room: 0 };
  const lines = all.map(({ name, purpose }, at) => ({
    text: `- ${cleanLine(name).replace(/[;.]+$/u, '')}${purpose ? ` (${cleanLine(purpose)})` : ''}${at === all.length - 1 ? '.' : ';'}`,
    size: SIZE.recipients,
    bold: false,
    italic: false,
    room: 0,
  }));
  return [head, ...lines];
}

/** Columns of one width, their names on one height. */
function signatureRow(all: readonly Signature[], width: number): readonly EndingBlock[] {
  const each = width / all.length;
  const size = all.length > 3 ? SIZE.signature - 2 : all.length > 1 ? SIZE.signature - 1 : SIZE.signature;
  const tops = all.map((one) => topLines(one, each - 2, size));
  const heights = tops.map((lines) => lines.reduce((sum, line) => sum + line.size * MM_A_LINE_POINT, 0));
  const highest = Math.max(...heights);
  return all.map((one, at) => ({
    width: each,
    align: 'center',
    lines: [...tops[at]!, ...names(one, each - 2, size, SIGNATURE_ROOM + highest - heights[at]!)],
  }));
}

function topLines(one: Signature, width: number, size: number): readonly EndingLine[] {
  const strong = (text: string) => lines(text, width, size, { bold: true, italic: false });
  const quiet = (text: string | null | undefined) =>
    text ? lines(text, width, size - 1, { bold: false, italic: true }) : [];
  return [
    ...(one.heading ?? []).flatMap(strong),
    ...quiet(one.above),
    ...one.capacity.flatMap(strong),
    ...quiet(one.note),
  ];
}

function names(one: Signature, width: number, size: number, room: number): readonly EndingLine[] {
  const under = [one.post, one.name].flatMap((text) =>
    text ? lines(text, width, size, { bold: true, italic: false }) : [],
  );
  const [first = { text: '', size, bold: true, italic: false, room: 0 }, ...rest] = under;
  return [{ ...first, room }, ...rest];
}

const lines = (
  text: string,
  width: number,
  size: number,
  style: { bold: boolean; italic: boolean },
): readonly EndingLine[] =>
  balancedLines(cleanLine(text), width, size, style).map((line) => ({ text: line, size, ...style, room: 0 }));
